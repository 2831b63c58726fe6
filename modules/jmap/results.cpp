// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/results.h"

#include "jmap/jsonfields.h"

namespace adil::jmap {

static QJsonArray list(const QStringList &ids) { return QJsonArray::fromStringList(ids); }

QJsonObject toJson(const GetResult &result)
{
    return {{QStringLiteral("accountId"), result.accountId},
            {QStringLiteral("state"), result.state},
            {QStringLiteral("list"), result.list},
            {QStringLiteral("notFound"), list(result.notFound)}};
}

QJsonObject toJson(const ChangesResult &result)
{
    return {{QStringLiteral("accountId"), result.accountId},
            {QStringLiteral("oldState"), result.oldState},
            {QStringLiteral("newState"), result.newState},
            {QStringLiteral("hasMoreChanges"), result.hasMoreChanges},
            {QStringLiteral("created"), list(result.created)},
            {QStringLiteral("updated"), list(result.updated)},
            {QStringLiteral("destroyed"), list(result.destroyed)}};
}

QJsonObject toJson(const QueryResult &result)
{
    QJsonObject json{{QStringLiteral("accountId"), result.accountId},
                     {QStringLiteral("queryState"), result.queryState},
                     {QStringLiteral("canCalculateChanges"), result.canCalculateChanges},
                     {QStringLiteral("position"), result.position},
                     {QStringLiteral("ids"), list(result.ids)}};
    if (result.total)
        json[QLatin1String("total")] = *result.total;
    if (result.limit)
        json[QLatin1String("limit")] = *result.limit;
    return json;
}

static QJsonValue errors(const QMap<QString, SetError> &failed)
{
    if (failed.isEmpty())
        return {};
    QJsonObject json;
    for (auto it = failed.begin(); it != failed.end(); ++it)
        json[it.key()] = toJson(*it);
    return json;
}

QJsonObject toJson(const SetResult &result)
{
    QJsonObject created;
    for (auto it = result.created.begin(); it != result.created.end(); ++it)
        created[it.key()] = *it;
    return {{QStringLiteral("accountId"), result.accountId},
            {QStringLiteral("oldState"), record::encode(result.oldState)},
            {QStringLiteral("newState"), result.newState},
            {QStringLiteral("created"), created.isEmpty() ? QJsonValue() : QJsonValue(created)},
            {QStringLiteral("updated"), QJsonValue()},
            {QStringLiteral("destroyed"), QJsonValue()},
            {QStringLiteral("notCreated"), errors(result.notCreated)},
            {QStringLiteral("notUpdated"), errors(result.notUpdated)},
            {QStringLiteral("notDestroyed"), errors(result.notDestroyed)}};
}

Result<GetResult> getResultFrom(const QJsonObject &arguments)
{
    GetResult result;
    JsonFields fields(arguments);
    fields.required("accountId", result.accountId)
        .required("state", result.state)
        .required("list", result.list)
        .optional("notFound", result.notFound);
    for (const QJsonValue item : std::as_const(result.list))
        if (!item.isObject() || !item[QLatin1String("id")].isString())
            fields.blame("list");
    return fields.outcome(std::move(result));
}

Result<ChangesResult> changesResultFrom(const QJsonObject &arguments)
{
    ChangesResult result;
    JsonFields fields(arguments);
    fields.required("accountId", result.accountId)
        .required("oldState", result.oldState)
        .required("newState", result.newState)
        .required("hasMoreChanges", result.hasMoreChanges)
        .required("created", result.created)
        .required("updated", result.updated)
        .required("destroyed", result.destroyed);
    if (result.hasMoreChanges && result.oldState == result.newState)
        fields.blame("newState");
    return fields.outcome(std::move(result));
}

Result<QueryResult> queryResultFrom(const QJsonObject &arguments)
{
    QueryResult result;
    JsonFields fields(arguments);
    fields.required("accountId", result.accountId)
        .required("queryState", result.queryState)
        .required("canCalculateChanges", result.canCalculateChanges)
        .required("position", result.position)
        .required("ids", result.ids)
        .optional("total", result.total)
        .optional("limit", result.limit);
    return fields.outcome(std::move(result));
}

// {id: SetError}, null, or not there.
static void readErrors(JsonFields &fields, const QJsonObject &arguments, const char *name,
                       QMap<QString, SetError> &into)
{
    const QJsonValue value = arguments[QLatin1String(name)];
    if (!value.isObject() && !value.isNull() && !value.isUndefined())
        return fields.blame(name);
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it)
        into[it.key()] = setErrorFrom(it->toObject());
}

Result<SetResult> setResultFrom(const QJsonObject &arguments)
{
    SetResult result;
    std::optional<QJsonObject> created;
    JsonFields fields(arguments);
    fields.required("accountId", result.accountId)
        .optional("oldState", result.oldState)
        .required("newState", result.newState)
        .optional("created", created);
    const QJsonObject records = created.value_or(QJsonObject());
    for (auto it = records.begin(); it != records.end(); ++it) {
        if (!it->isObject())
            fields.blame("created");
        result.created[it.key()] = it->toObject();
    }
    readErrors(fields, arguments, "notCreated", result.notCreated);
    readErrors(fields, arguments, "notUpdated", result.notUpdated);
    readErrors(fields, arguments, "notDestroyed", result.notDestroyed);
    return fields.outcome(std::move(result));
}

Result<Reply> replyTo(const Response &response, const QString &callId, const QString &method)
{
    for (const Invocation &reply : response.replies) {
        if (reply.id != callId)
            continue;
        if (reply.name == QLatin1String("error"))
            return Reply{{}, methodErrorFrom(reply.arguments)};
        if (reply.name == method)
            return Reply{reply.arguments, {}};
        return fail(Reason::ProtocolError, method + QLatin1String(" was answered as ") + reply.name);
    }
    return fail(Reason::ProtocolError, method + QLatin1String(" was not answered"));
}

}  // namespace adil::jmap
