// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/request.h"

#include "jmap/ijson.h"
#include "jmap/jsonfields.h"

namespace adil::jmap {

static QJsonArray toJson(const QList<Invocation> &list)
{
    QJsonArray json;
    for (const Invocation &one : list)
        json << toJson(one);
    return json;
}

static QJsonObject toJson(const QHash<QString, QString> &ids)
{
    QJsonObject json;
    for (auto it = ids.begin(); it != ids.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

static Result<QList<Invocation>> invocationsFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return fail(Reason::Malformed, QStringLiteral("a list of invocations is missing"));
    QList<Invocation> list;
    const QJsonArray items = value.toArray();
    for (const QJsonValue item : items) {
        auto one = invocationFrom(item);
        if (!one)
            return one.error();
        list << *std::move(one);
    }
    return list;
}

static Result<QHash<QString, QString>> idsFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return fail(Reason::Malformed, QStringLiteral("createdIds is no object"));
    QHash<QString, QString> ids;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it->isString())
            return fail(Reason::Malformed, QStringLiteral("createdIds holds ids"));
        ids[it.key()] = it->toString();
    }
    return ids;
}

static Problem limitPassed(const char *limit, int status)
{
    return {Problem::Kind::Limit, status, QStringLiteral("the request passes %1").arg(QLatin1String(limit)),
            QLatin1String(limit)};
}

static Problem notRequest(const QString &detail) { return {Problem::Kind::NotRequest, 400, detail, {}}; }

// The members of RFC 8620 section 3.3, whatever they ask for.
static Result<Request> requestFrom(const QJsonObject &json)
{
    Request request;
    if (!record::decode(json[QLatin1String("using")], request.capabilities))
        return fail(Reason::Malformed, QStringLiteral("\"using\" must be a list of texts"));
    auto calls = invocationsFrom(json[QLatin1String("methodCalls")]);
    if (!calls)
        return calls.error();
    request.calls = *std::move(calls);
    const auto ids = json.constFind(QLatin1String("createdIds"));
    if (ids != json.constEnd()) {
        auto created = idsFrom(*ids);
        if (!created)
            return created.error();
        request.createdIds = *std::move(created);
    }
    return request;
}

std::variant<Request, Problem> parseRequest(const QByteArray &body, const QStringList &knownCapabilities,
                                            const Limits &limits)
{
    if (body.size() > limits.maxSizeRequest)
        return limitPassed("maxSizeRequest", 413);
    const auto json = parseIJson(body);
    if (!json)
        return Problem{Problem::Kind::NotJson, 400, json.error().detail, {}};
    if (!json->isObject())
        return notRequest(QStringLiteral("a request is an object"));
    auto request = requestFrom(json->toObject());
    if (!request)
        return notRequest(request.error().detail);
    for (const QString &capability : std::as_const(request->capabilities))
        if (!knownCapabilities.contains(capability))
            return Problem{Problem::Kind::UnknownCapability, 400, capability.left(200), {}};
    if (request->calls.size() > limits.maxCallsInRequest)
        return limitPassed("maxCallsInRequest", 400);
    return *std::move(request);
}

QByteArray toBytes(const Request &request)
{
    QJsonObject json{{QStringLiteral("using"), QJsonArray::fromStringList(request.capabilities)},
                     {QStringLiteral("methodCalls"), toJson(request.calls)}};
    if (request.createdIds)
        json[QLatin1String("createdIds")] = toJson(*request.createdIds);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray toBytes(const Response &response)
{
    QJsonObject json{{QStringLiteral("methodResponses"), toJson(response.replies)},
                     {QStringLiteral("sessionState"), response.sessionState}};
    if (response.createdIds)
        json[QLatin1String("createdIds")] = toJson(*response.createdIds);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<Response> responseFrom(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return fail(Reason::ProtocolError, QStringLiteral("the response is no JSON object"));
    const QJsonObject json = document.object();
    auto replies = invocationsFrom(json[QLatin1String("methodResponses")]);
    if (!replies)
        return fail(Reason::ProtocolError, replies.error().detail);
    Response response{*std::move(replies), {}, json[QLatin1String("sessionState")].toString()};
    if (json.contains(QLatin1String("createdIds"))) {
        auto created = idsFrom(json[QLatin1String("createdIds")]);
        if (!created)
            return fail(Reason::ProtocolError, created.error().detail);
        response.createdIds = *std::move(created);
    }
    return response;
}

RequestBuilder::RequestBuilder(QStringList capabilities)
    : m_request{std::move(capabilities), {}, {}}
{ }

QString RequestBuilder::call(const QString &method, QJsonObject arguments)
{
    const QString id = QString::number(m_request.calls.size());
    m_request.calls << Invocation{method, std::move(arguments), id};
    return id;
}

QJsonObject RequestBuilder::resultOf(const QString &callId, const QString &path) const
{
    for (const Invocation &earlier : m_request.calls)
        if (earlier.id == callId)
            return {{QStringLiteral("resultOf"), callId},
                    {QStringLiteral("name"), earlier.name},
                    {QStringLiteral("path"), path}};
    return {};
}

}  // namespace adil::jmap
