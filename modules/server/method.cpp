// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/method.h"

#include "base/log.h"
#include "jmap/capability.h"

ADIL_LOG(server);

namespace adil::server {

using jmap::Fault;
using jmap::MethodError;

QString Call::idOf(const QString &idOrReference) const
{
    return idOrReference.startsWith(u'#') ? createdIds.value(idOrReference.mid(1), idOrReference)
                                          : idOrReference;
}

MethodError serverFailed(const Error &error)
{
    qCWarning(log) << "a method failed:" << name(error.reason) << error.detail;
    return {Fault::ServerFail, {}, {}};
}

std::optional<MethodError> accountProblem(const Call &call)
{
    const QJsonValue account = call.arguments[QLatin1String("accountId")];
    if (!account.isString())
        return refused(Fault::InvalidArguments, {}, {QStringLiteral("accountId")});
    if (account.toString() != call.premises.accountId())
        return refused(Fault::AccountNotFound);
    return {};
}

std::optional<MethodError> argumentProblem(const jmap::JsonFields &fields)
{
    if (fields.bad().isEmpty())
        return {};
    return refused(Fault::InvalidArguments, {}, {fields.bad()});
}

Result<Answer> Snapshot::readOnce(const std::function<Answer(Connection &)> &body)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    if (!m_transaction) {
        m_transaction.emplace(db, Transaction::Kind::Read);
        m_horizon.emplace(db, m_premises);
    }
    Answer answer = body(db);
    if (const auto failed = db.error()) {
        end();
        return *failed;
    }
    return answer;
}

void Snapshot::end()
{
    m_horizon.reset();
    m_transaction.reset();
}

Answer Snapshot::read(const std::function<Answer(Connection &)> &body)
{
    auto answer = readOnce(body);
    if (!answer && answer.error().reason == Reason::DatabaseUnreachable)
        answer = readOnce(body);
    return answer ? *std::move(answer) : serverFailed(answer.error());
}

Answer reading(const Call &call, const std::function<Answer(Connection &)> &body)
{
    return call.snapshot.read(body);
}

void addCoreMethods(Methods &methods)
{
    methods[QStringLiteral("Core/echo")] = {jmap::coreCapability,
                                            [](const Call &call) -> Answer { return call.arguments; }, true};
}

}  // namespace adil::server
