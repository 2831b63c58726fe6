// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api.h"

#include "jmap/capability.h"
#include "jmap/reference.h"
#include "server/sessionobject.h"

namespace adil::server {

using jmap::Fault;
using jmap::Invocation;
using jmap::MethodError;

static const QStringList capabilities{jmap::coreCapability, jmap::blobCapability, jmap::courtCapability};

Api::Api(Premises &premises, jmap::Limits limits)
    : m_premises(premises)
    , m_limits(std::move(limits))
{
    addCoreMethods(m_methods);
    addRecordMethods(m_methods, m_premises.tables());
    addCommandMethods(m_methods);
    addBlobMethods(m_methods);
    addFeedMethods(m_methods);
}

static Invocation failed(const MethodError &error, const QString &callId)
{
    return {QStringLiteral("error"), jmap::toJson(error), callId};
}

Invocation Api::answerOne(const Invocation &call, const jmap::Request &request, jmap::Response &response,
                          const SignedIn &who, QHash<QString, QString> &createdIds, Snapshot &snapshot)
{
    const auto method = m_methods.constFind(call.name);
    // A capability that the client did not name is as if it were not there (section 3.3).
    if (method == m_methods.constEnd() || !request.capabilities.contains(method->capability))
        return failed({Fault::UnknownMethod, {}, {}}, call.id);
    const auto arguments = jmap::resolve(call.arguments, response.replies);
    if (const auto *error = std::get_if<MethodError>(&arguments))
        return failed(*error, call.id);
    std::shared_ptr<void> turn;
    if (call.name == assemblyMethod) {
        turn = m_assemblies.take(who.personId, 1);
        if (!turn)
            return failed({Fault::ServerUnavailable, QStringLiteral("one at a time"), {}}, call.id);
    }
    if (!method->onlyReads)
        snapshot.end();
    const Answer answer = method->run(
        {m_premises, who, m_limits, std::get<QJsonObject>(arguments), createdIds, snapshot});
    if (const auto *error = std::get_if<MethodError>(&answer))
        return failed(*error, call.id);
    return {call.name, std::get<QJsonObject>(answer), call.id};
}

// Of the snapshot when the request read in one, so that it costs no transaction of its own; else of now.
QString Api::sessionState(const SignedIn &who, const Snapshot &snapshot) const
{
    Connection *connection = snapshot.connection();
    if (!connection) {
        const auto mine = m_premises.database().mine();
        if (!mine)
            return {};
        connection = *mine;
    }
    const auto session = sessionWithin(*connection, m_premises, who, m_limits);
    return session ? session->state : QString();
}

std::variant<jmap::Response, jmap::Problem> Api::answer(const QByteArray &body, const SignedIn &who)
{
    auto parsed = jmap::parseRequest(body, capabilities, m_limits);
    if (auto *problem = std::get_if<jmap::Problem>(&parsed))
        return std::move(*problem);
    const auto &request = std::get<jmap::Request>(parsed);
    jmap::Response response;
    QHash<QString, QString> createdIds = request.createdIds.value_or(QHash<QString, QString>());
    Snapshot snapshot(m_premises);
    for (const Invocation &call : request.calls)
        response.replies << answerOne(call, request, response, who, createdIds, snapshot);
    if (request.createdIds)
        response.createdIds = createdIds;
    response.sessionState = sessionState(who, snapshot);
    return response;
}

}  // namespace adil::server
