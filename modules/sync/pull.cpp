// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pull.h"

#include "base/log.h"
#include "jmap/capability.h"
#include "jmap/results.h"

ADIL_LOG(sync)

namespace adil::sync {

namespace {

constexpr qint64 pageSize = 500;
constexpr qsizetype typesWhenFilling = 2;  // large answers: few types a request
constexpr qsizetype callsForType = 3;  // changes, get of created, get of updated

}  // namespace

Pull::Pull(Line &line, store::Mirror &mirror, const store::Types &types)
    : m_line(line)
    , m_mirror(mirror)
    , m_types(types)
{ }

Pull::~Pull() { *m_alive = false; }

QString Pull::stateOf(const QString &type) const
{
    const auto whole = m_whole.constFind(type);
    if (whole != m_whole.constEnd())
        return whole->state;
    const auto state = m_mirror.state(type);
    return state ? *state : QString();
}

QString Pull::sinceOf(const QString &type) const
{
    const QString state = stateOf(type);
    return state.isEmpty() ? m_line.session().court.epoch + QStringLiteral(".0") : state;
}

void Pull::run(Totals totals, std::function<void(Progress)> progress, std::function<void(Done)> done)
{
    m_progress = std::move(progress);
    m_done = std::move(done);
    m_far = {};
    m_changed = false;
    m_isFirst = false;
    m_open.clear();
    for (const record::Type &type : m_types.all()) {
        m_open << type.name;
        m_isFirst = m_isFirst || stateOf(type.name).isEmpty();
    }
    if (totals == Totals::Skip)
        return round();
    // A first time that was broken off goes on where it was.
    for (const record::Type &type : m_types.all()) {
        if (stateOf(type.name).isEmpty())
            continue;
        if (const auto here = m_mirror.count(type.name))
            m_far.taken += *here;
    }
    count(0);
}

// How many records of each type there are, as many types in one request as the server takes.
void Pull::count(qsizetype from)
{
    const auto most = qsizetype(std::max<qint64>(1, m_line.session().limits.maxCallsInRequest));
    const QStringList types = m_open.mid(from, most);
    if (types.isEmpty())
        return round();
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    for (const QString &type : types)
        builder.call(type + QStringLiteral("/query"),
                     {{QStringLiteral("accountId"), m_line.session().accountId},
                      {QStringLiteral("limit"), 0},
                      {QStringLiteral("calculateTotal"), true}});
    m_line.call(builder.request(), [this, alive = m_alive, from, types](const auto &response) {
        if (*alive)
            counted(from, types, response);
    });
}

// Only for the eye: what cannot be counted does not stop the pull, which will say what is wrong.
void Pull::counted(qsizetype from, const QStringList &types, const Result<jmap::Response> &response)
{
    if (!response)
        return finish(response.error());
    qint64 total = m_far.total;
    for (qsizetype i = 0; i < types.size(); ++i) {
        const auto reply = jmap::replyTo(*response, QString::number(i), types[i] + QStringLiteral("/query"));
        if (!reply || reply->error)
            continue;  // a type that this server does not have
        if (const auto result = jmap::queryResultFrom(*reply->arguments); result && result->total)
            total += *result->total;
    }
    m_far.total = total;
    m_progress(m_far);
    count(from + types.size());
}

// While a type is filled for the first time, few go in one request; afterwards all that fit the server's
// limit.
QStringList Pull::chosen() const
{
    const qsizetype most = std::max<qsizetype>(1, m_line.session().limits.maxCallsInRequest / callsForType);
    const QString start = m_line.session().court.epoch + QStringLiteral(".0");
    QStringList types;
    for (const QString &type : m_open) {
        const QString state = stateOf(type);
        const bool fills = state.isEmpty() || state == start || m_whole.contains(type);
        if (types.size() >= (fills || m_isFirst ? std::min(typesWhenFilling, most) : most))
            break;
        types << type;
    }
    return types;
}

void Pull::round()
{
    const QStringList types = chosen();
    if (types.isEmpty())
        return finish({});
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    for (const QString &type : types) {
        const QJsonObject account{{QStringLiteral("accountId"), m_line.session().accountId}};
        QJsonObject changes = account, created = account, updated = account;
        changes[QLatin1String("sinceState")] = sinceOf(type);
        changes[QLatin1String("maxChanges")] = pageSize;
        const QString call = builder.call(type + QStringLiteral("/changes"), changes);
        created[QLatin1String("#ids")] = builder.resultOf(call, QStringLiteral("/created"));
        builder.call(type + QStringLiteral("/get"), created);
        updated[QLatin1String("#ids")] = builder.resultOf(call, QStringLiteral("/updated"));
        builder.call(type + QStringLiteral("/get"), updated);
    }
    m_line.call(builder.request(), [this, alive = m_alive, types](const Result<jmap::Response> &response) {
        if (*alive)
            answered(types, response);
    });
}

void Pull::answered(const QStringList &types, const Result<jmap::Response> &response)
{
    if (!response)
        return finish(response.error());
    for (qsizetype i = 0; i < types.size(); ++i) {
        const auto id = [&](qsizetype n) { return QString::number(i * callsForType + n); };
        const auto more = take(types[i], *response, {id(0), id(1), id(2)});
        if (!more)
            return finish(more.error());
        if (!*more)
            m_open.removeAll(types[i]);
    }
    m_progress(m_far);
    round();
}

// True when the type may have more.
Result<bool> Pull::take(const QString &type, const jmap::Response &response, const QStringList &ids)
{
    const auto changesReply = jmap::replyTo(response, ids[0], type + QStringLiteral("/changes"));
    if (!changesReply)
        return changesReply.error();
    if (changesReply->error) {
        if (changesReply->error->fault == jmap::Fault::UnknownDataType
            || changesReply->error->fault == jmap::Fault::UnknownMethod)
            return false;  // an older server: this type does not exist there
        if (changesReply->error->fault != jmap::Fault::CannotCalculateChanges)
            return fail(Reason::ServerFailed, type + QStringLiteral("/changes"));
        if (m_whole.contains(type))
            return fail(Reason::ProtocolError, QStringLiteral("the first state is refused: ") + type);
        qCInfo(log) << type << "is fetched whole";
        m_whole.insert(type, {{}, m_line.session().court.epoch + QStringLiteral(".0")});
        return true;
    }
    const auto changes = jmap::changesResultFrom(*changesReply->arguments);
    if (!changes)
        return changes.error();
    // The answer to another question (seen with servers behind a confused proxy) must not be taken for ours.
    if (changes->oldState != sinceOf(type))
        return fail(Reason::ProtocolError, QStringLiteral("oldState: ") + type);
    QList<QJsonObject> records;
    for (const QString &call : {ids[1], ids[2]}) {
        const auto reply = jmap::replyTo(response, call, type + QStringLiteral("/get"));
        if (!reply)
            return reply.error();
        if (reply->error)
            return fail(Reason::ServerFailed, type + QStringLiteral("/get"));
        const auto got = jmap::getResultFrom(*reply->arguments);
        if (!got)
            return got.error();
        for (const QJsonValue record : got->list)
            records << record.toObject();
    }
    m_far.taken += records.size();
    return store(type, changes->oldState, records, changes->destroyed, changes->newState,
                 changes->hasMoreChanges);
}

Result<bool> Pull::store(const QString &type, const QString &sinceState, const QList<QJsonObject> &records,
                         const QStringList &gone, const QString &newState, bool hasMore)
{
    if (const auto whole = m_whole.find(type); whole != m_whole.end()) {
        whole->records << records;
        whole->state = newState;
        if (hasMore)
            return true;
        const auto applied = m_mirror.rebaseline(type, whole->records, newState);
        if (!applied)
            return applied.error();
        m_changed = m_changed || !applied->changed.isEmpty();
        m_whole.erase(whole);
        return false;
    }
    if (records.isEmpty() && gone.isEmpty() && newState == sinceState && newState == stateOf(type))
        return hasMore;
    store::Page page;
    for (const QJsonObject &record : records)
        page.upserts << store::Upsert{type, record};
    for (const QString &id : gone)
        page.gone << store::Ref{type, id, {}};
    page.states.insert(type, newState);
    const auto applied = m_mirror.apply(page);
    if (!applied)
        return applied.error();
    for (const store::Ref &ref : applied->refused)
        qCWarning(log) << "a record of" << ref.type << "is not what its type says; left out";
    m_changed = m_changed || !applied->changed.isEmpty();
    return hasMore;
}

void Pull::finish(const Result<void> &outcome)
{
    m_whole.clear();
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done({outcome, m_changed});
}

}  // namespace adil::sync
