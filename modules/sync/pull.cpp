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
constexpr int mostEmpty = 20;  // answers in a row that say nothing but that there is more
constexpr int mostCounts = 3;  // somebody may write between the list and the count

// The guard against mass destroys: more than 50 records, or more than a fifth of those here.
bool isMuch(qint64 gone, qint64 all) { return gone > 50 || gone * 5 > all; }

}  // namespace

Pull::Pull(Line &line, store::Mirror &mirror, const store::Types &types)
    : m_line(line)
    , m_mirror(mirror)
    , m_types(types)
    , m_look(line)
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

QString Pull::common() const
{
    QString common;
    for (const record::Type &type : m_types.all()) {
        const QString state = stateOf(type.name);
        if (state.isEmpty())
            continue;  // a type that this server does not have
        if (!common.isEmpty() && state != common)
            return QStringLiteral("none");
        common = state;
    }
    return common.isEmpty() ? QStringLiteral("none") : common;
}

void Pull::run(Totals totals, std::function<void(Progress)> progress, std::function<void(Done)> done)
{
    m_progress = std::move(progress);
    m_done = std::move(done);
    m_far = {};
    m_changed = false;
    m_isFirst = false;
    m_open.clear();
    m_weigh.clear();
    m_seen.clear();
    m_empty.clear();
    m_gone.clear();
    for (const record::Type &type : m_types.all()) {
        m_open << type.name;
        m_isFirst = m_isFirst || stateOf(type.name).isEmpty();
    }
    // Cases that were taken away take their records along, which then are no loss of other types.
    if (!m_isFirst && m_open.removeAll(store::Types::root) > 0)
        m_open.prepend(store::Types::root);
    if (totals == Totals::Skip)
        return m_isFirst ? round() : look();
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

// Which types have changed is asked first, in one small request.
void Pull::look()
{
    ChangedTypes::States since;
    for (const QString &type : std::as_const(m_open))
        since.insert(type, sinceOf(type));
    m_look.run(since, [this](const Result<ChangedTypes::States> &unchanged) {
        unchanged ? looked(*unchanged) : finish(unchanged.error());
    });
}

// The states of those that have not changed are kept together; the others are left to round(), which looks at
// every answer as closely as it must.
void Pull::looked(const ChangedTypes::States &unchanged)
{
    store::Page page;
    for (auto it = unchanged.begin(); it != unchanged.end(); ++it) {
        m_open.removeAll(it.key());
        if (*it != stateOf(it.key()))
            page.states.insert(it.key(), *it);
    }
    if (!page.states.isEmpty())
        if (const auto kept = m_mirror.apply(page); !kept)
            return finish(kept.error());
    m_progress(m_far);
    round();
}

// While a type is filled for the first time, few go in one request; afterwards all that fit the server's
// limit. `open`: the types that may have more; `ahead`: the states of those that are further than what is
// kept.
Pull::Question Pull::next(const QStringList &open, const ChangedTypes::States &ahead) const
{
    const qsizetype most = std::max<qsizetype>(1, m_line.session().limits.maxCallsInRequest / callsForType);
    const QString start = m_line.session().court.epoch + QStringLiteral(".0");
    if (m_whole.contains(store::Types::root))
        return {{store::Types::root}, {sinceOf(store::Types::root)}};
    Question question;
    for (const QString &type : open) {
        const QString state = ahead.value(type, stateOf(type));
        const bool fills = state.isEmpty() || state == start || m_whole.contains(type);
        if (question.types.size() >= (fills || m_isFirst ? std::min(typesWhenFilling, most) : most))
            break;
        question.types << type;
        question.since << (state.isEmpty() ? start : state);
    }
    return question;
}

// What will be asked when this answer has been taken in, if nothing in it needs a closer look; else no types.
Pull::Question Pull::expected(const Question &question, const jmap::Response &response) const
{
    if (!m_whole.isEmpty() || !m_weigh.isEmpty())
        return {};
    QStringList open = m_open;
    ChangedTypes::States ahead;
    for (qsizetype i = 0; i < question.types.size(); ++i) {
        const QString &type = question.types[i];
        const auto reply = jmap::replyTo(response, QString::number(i * callsForType),
                                         type + QStringLiteral("/changes"));
        if (!reply || reply->error)
            return {};
        const auto changes = jmap::changesResultFrom(*reply->arguments);
        if (!changes || changes->oldState != question.since[i] || !changes->destroyed.isEmpty())
            return {};
        ahead.insert(type, changes->newState);
        if (!changes->hasMoreChanges)
            open.removeAll(type);
    }
    return next(open, ahead);
}

void Pull::round()
{
    const Question question = next(m_open, {});
    if (question.types.isEmpty())
        return finish({});
    ask(question);
}

void Pull::ask(const Question &question)
{
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    for (qsizetype i = 0; i < question.types.size(); ++i) {
        const QString &type = question.types[i];
        const QJsonObject account{{QStringLiteral("accountId"), m_line.session().accountId}};
        QJsonObject changes = account, created = account, updated = account;
        changes[QLatin1String("sinceState")] = question.since[i];
        changes[QLatin1String("maxChanges")] = pageSize;
        const QString call = builder.call(type + QStringLiteral("/changes"), changes);
        created[QLatin1String("#ids")] = builder.resultOf(call, QStringLiteral("/created"));
        builder.call(type + QStringLiteral("/get"), created);
        updated[QLatin1String("#ids")] = builder.resultOf(call, QStringLiteral("/updated"));
        builder.call(type + QStringLiteral("/get"), updated);
    }
    m_line.call(
        builder.request(),
        [this, alive = m_alive, question, number = ++m_asked](const Result<jmap::Response> &response) {
            if (*alive && number == m_asked)
                answered(question, response);
        });
}

// The next page is asked for before this one is taken in: the server works on it meanwhile.
void Pull::answered(const Question &question, const Result<jmap::Response> &response)
{
    if (!response)
        return finish(response.error());
    const QStringList &types = question.types;
    const Question ahead = expected(question, *response);
    if (!ahead.types.isEmpty())
        ask(ahead);
    for (qsizetype i = 0; i < types.size(); ++i) {
        const auto id = [&](qsizetype n) { return QString::number(i * callsForType + n); };
        const auto next = take(types[i], *response, {id(0), id(1), id(2)});
        if (!next)
            return finish(next.error());
        if (*next == Next::Count)
            m_weigh << types[i];
        if (*next == Next::Done)
            m_open.removeAll(types[i]);
        if (types[i] == store::Types::root && m_whole.contains(store::Types::root))
            break;  // first it must be known which cases there are
    }
    m_progress(m_far);
    goOn(ahead);
}

// `asked`: what is on its way already. It came otherwise when a page holds more than was to be expected; then
// that answer is not waited for.
void Pull::goOn(const Question &asked)
{
    if (m_weigh.isEmpty() && !asked.types.isEmpty() && asked == next(m_open, {}))
        return;
    ++m_asked;
    if (m_weigh.isEmpty())
        return round();
    weigh(m_weigh.takeFirst());
}

Result<Pull::Next> Pull::take(const QString &type, const jmap::Response &response, const QStringList &ids)
{
    const auto reply = jmap::replyTo(response, ids[0], type + QStringLiteral("/changes"));
    if (!reply)
        return reply.error();
    if (reply->error) {
        if (reply->error->fault == jmap::Fault::UnknownDataType
            || reply->error->fault == jmap::Fault::UnknownMethod)
            return Next::Done;  // an older server: this type does not exist there
        if (reply->error->fault != jmap::Fault::CannotCalculateChanges)
            return fail(Reason::ServerFailed, type + QStringLiteral("/changes"));
        if (m_whole.contains(type))
            return fail(Reason::ProtocolError, QStringLiteral("the first state is refused: ") + type);
        fetchWhole(type);
        return Next::More;
    }
    const auto answer = read(type, response, ids);
    if (!answer)
        return answer.error();
    if (const auto moves = mustProgress(type, *answer); !moves)
        return moves.error();
    m_far.taken += answer->records.size();
    return m_whole.contains(type) ? storeWhole(type, *answer) : store(type, *answer);
}

void Pull::fetchWhole(const QString &type)
{
    qCInfo(log) << type << "is fetched whole";
    m_whole.insert(type, {{}, m_line.session().court.epoch + QStringLiteral(".0")});
    m_seen.remove(type);
}

Result<Pull::Answer> Pull::read(const QString &type, const jmap::Response &response,
                                const QStringList &ids) const
{
    const auto reply = jmap::replyTo(response, ids[0], type + QStringLiteral("/changes"));
    const auto changes = jmap::changesResultFrom(*reply->arguments);
    if (!changes)
        return changes.error();
    // The answer to another question (seen with servers behind a confused proxy) must not be taken for ours.
    if (changes->oldState != sinceOf(type))
        return fail(Reason::ProtocolError, QStringLiteral("oldState: ") + type);
    Answer answer{{}, changes->destroyed, changes->oldState, changes->newState, changes->hasMoreChanges};
    for (const QString &call : {ids[1], ids[2]}) {
        const auto records = jmap::replyTo(response, call, type + QStringLiteral("/get"));
        if (!records)
            return records.error();
        if (records->error)
            return fail(Reason::ServerFailed, type + QStringLiteral("/get"));
        const auto got = jmap::getResultFrom(*records->arguments);
        if (!got)
            return got.error();
        for (const QJsonValue record : got->list)
            answer.records << record.toObject();
    }
    return answer;
}

// A server that says "more" for ever must not be asked for ever: no state comes twice, and what it says is
// not nothing again and again.
Result<void> Pull::mustProgress(const QString &type, const Answer &answer)
{
    QSet<QString> &seen = m_seen[type];
    seen << answer.oldState;
    if (answer.hasMore && seen.contains(answer.newState))
        return fail(Reason::ProtocolError, QStringLiteral("a state came twice: ") + type);
    const bool isEmpty = answer.records.isEmpty() && answer.gone.isEmpty();
    m_empty[type] = isEmpty && answer.hasMore ? m_empty[type] + 1 : 0;
    if (m_empty[type] > mostEmpty)
        return fail(Reason::ProtocolError, QStringLiteral("more, but nothing comes: ") + type);
    return {};
}

Result<Pull::Next> Pull::store(const QString &type, const Answer &answer)
{
    const Next next = answer.hasMore ? Next::More : Next::Done;
    if (answer.records.isEmpty() && answer.gone.isEmpty() && answer.newState == stateOf(type))
        return next;
    if (!answer.gone.isEmpty()) {
        const auto share = m_mirror.share(type, answer.gone);
        if (!share)
            return share.error();
        qint64 &gone = m_gone[type];
        if (isMuch(gone + share->there, gone + share->all) && share->there > 0) {
            fetchWhole(type);
            return Next::More;
        }
        gone += share->there;
    }
    store::Page page;
    for (const QJsonObject &record : answer.records)
        page.upserts << store::Upsert{type, record};
    for (const QString &id : answer.gone)
        page.gone << store::Ref{type, id, {}};
    page.states.insert(type, answer.newState);
    const auto applied = m_mirror.apply(page);
    if (!applied)
        return applied.error();
    for (const store::Ref &ref : applied->refused)
        qCWarning(log) << "a record of" << ref.type << "is not what its type says; left out";
    m_changed = m_changed || !applied->changed.isEmpty();
    return next;
}

Result<Pull::Next> Pull::storeWhole(const QString &type, const Answer &answer)
{
    Whole &whole = m_whole[type];
    for (const QJsonObject &record : answer.records)
        whole.records.insert(record[QLatin1String("id")].toString(), record);
    for (const QString &id : answer.gone)
        whole.records.remove(id);  // it went while the list was fetched
    whole.state = answer.newState;
    if (answer.hasMore)
        return Next::More;
    const auto here = m_mirror.ids(type);
    if (!here)
        return here.error();
    const auto missing = std::count_if(here->begin(), here->end(),
                                       [&](const QString &id) { return !whole.records.contains(id); });
    if (missing > 0 && isMuch(missing, here->size()))
        return Next::Count;
    const auto done = swap(type);
    return done ? Result<Next>(Next::Done) : done.error();
}

Result<void> Pull::swap(const QString &type)
{
    const Whole whole = m_whole.take(type);
    const auto applied = m_mirror.rebaseline(type, whole.records.values(), whole.state);
    if (!applied)
        return applied.error();
    m_changed = m_changed || !applied->changed.isEmpty();
    return {};
}

// Much would go: only when the server counts as many records as it has listed.
void Pull::weigh(const QString &type)
{
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    builder.call(type + QStringLiteral("/query"),
                 {{QStringLiteral("accountId"), m_line.session().accountId},
                  {QStringLiteral("limit"), 0},
                  {QStringLiteral("calculateTotal"), true}});
    m_line.call(builder.request(), [this, alive = m_alive, type](const Result<jmap::Response> &response) {
        if (*alive)
            weighed(type, response);
    });
}

void Pull::weighed(const QString &type, const Result<jmap::Response> &response)
{
    if (!response)
        return finish(response.error());
    const auto reply = jmap::replyTo(*response, QStringLiteral("0"), type + QStringLiteral("/query"));
    if (!reply)
        return finish(reply.error());
    const auto result = reply->error ? Result<jmap::QueryResult>(fail(Reason::ServerFailed))
                                     : jmap::queryResultFrom(*reply->arguments);
    Whole &whole = m_whole[type];
    if (result && result->total && *result->total == whole.records.size()) {
        if (const auto done = swap(type); !done)
            return finish(done.error());
        m_open.removeAll(type);
        return goOn();
    }
    if (++whole.counts < mostCounts)
        return goOn();  // perhaps something was written between the list and the count: what came since is
                        // asked
    qCWarning(log) << type << ": much would go, and the server's count differs from its list";
    finish(fail(Reason::TooMuchGone, type));
}

void Pull::finish(const Result<void> &outcome)
{
    ++m_asked;
    m_whole.clear();
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done({outcome, m_changed});
}

}  // namespace adil::sync
