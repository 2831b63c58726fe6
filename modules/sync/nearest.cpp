// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/nearest.h"

#include "jmap/capability.h"
#include "jmap/results.h"

namespace adil::sync {

namespace {

// The ids that a call finds among the records of another: "#ids" of the call that fetches them.
QJsonObject idsFrom(const jmap::RequestBuilder &builder, const QJsonObject &account, const QString &call,
                    const QString &path)
{
    QJsonObject arguments = account;
    arguments[QLatin1String("#ids")] = builder.resultOf(call, path);
    return arguments;
}

}  // namespace

Nearest::Nearest(Line &line, store::Mirror &mirror)
    : m_line(line)
    , m_mirror(mirror)
{ }

Nearest::~Nearest() { *m_alive = false; }

void Nearest::run(const QList<Wish> &wishes, std::function<void(Result<qsizetype>)> done)
{
    const QJsonObject account{{QStringLiteral("accountId"), m_line.session().accountId}};
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    QList<Call> calls;
    const auto get = [&](const QString &type, const QJsonObject &arguments) {
        calls << Call{builder.call(type + QStringLiteral("/get"), arguments), type};
        return calls.last().id;
    };
    for (const Wish &wish : wishes) {
        if (wish.filter.isEmpty()) {
            QJsonObject all = account;
            all[QLatin1String("ids")] = QJsonValue::Null;
            get(wish.type, all);
            continue;
        }
        QJsonObject query = account;
        query[QLatin1String("filter")] = wish.filter;
        query[QLatin1String("sort")] = QJsonArray{QJsonObject{{QStringLiteral("property"), wish.orderBy}}};
        query[QLatin1String("limit")] = wish.most;
        const QString found = builder.call(wish.type + QStringLiteral("/query"), query);
        const QString records = get(wish.type, idsFrom(builder, account, found, QStringLiteral("/ids")));
        get(store::Types::root, idsFrom(builder, account, records, QStringLiteral("/list/*/caseId")));
    }
    m_line.call(
        builder.request(),
        [this, alive = m_alive, calls, done = std::move(done)](const Result<jmap::Response> &response) {
            if (*alive)
                done(response ? keep(calls, *response) : Result<qsizetype>(response.error()));
        });
}

Result<qsizetype> Nearest::keep(const QList<Call> &calls, const jmap::Response &response)
{
    store::Page page;
    for (const Call &call : calls) {
        const auto reply = jmap::replyTo(response, call.id, call.type + QStringLiteral("/get"));
        if (!reply || reply->error)
            continue;
        const auto got = jmap::getResultFrom(*reply->arguments);
        if (!got)
            continue;
        for (const QJsonValue record : got->list)
            page.upserts << store::Upsert{call.type, record.toObject()};
    }
    const auto applied = m_mirror.apply(page);
    return applied ? Result<qsizetype>(page.upserts.size()) : applied.error();
}

}  // namespace adil::sync
