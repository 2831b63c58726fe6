// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/sessionobject.h"

#include "crypto/digest.h"

#include <QJsonDocument>

namespace adil::server {

// Everything but the clock: another state tells the client to fetch the session again.
static QString stateOf(jmap::Session session)
{
    session.court.serverTime = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC);
    const QByteArray bytes = QJsonDocument(jmap::toJson(session)).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(crypto::sha256(bytes).toHex().left(16));
}

Result<jmap::Session> sessionFor(Premises &premises, const SignedIn &who, const jmap::Limits &limits)
{
    auto connection = premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Read);
    auto session = sessionWithin(**connection, premises, who, limits);
    if (auto done = transaction.commit(); !done)
        return done.error();
    return session;
}

Result<jmap::Session> sessionWithin(Connection &connection, const Premises &premises, const SignedIn &who,
                                    const jmap::Limits &limits)
{
    const auto courts = premises.byType()[QStringLiteral("Court")]->ofCase(connection, {});
    const auto anchors = premises.byType()[QStringLiteral("TrustAnchor")]->ofCase(connection, {});
    if (connection.error())
        return *connection.error();

    jmap::Session session;
    session.username = who.iin;
    session.accountId = premises.accountId();
    if (!courts.isEmpty()) {
        session.accountName = courts[0][QLatin1String("nameRu")].toString();
        session.court.courtId = courts[0][QLatin1String("id")].toString();
    }
    session.limits = limits;
    for (const RecordTable &table : premises.tables())
        if (!table.blobFields().isEmpty())
            session.blobLimits.supportedTypeNames << table.type().name;
    session.court.minClient = minClient;
    session.court.epoch = premises.epoch();
    session.court.personId = who.personId;
    session.court.typeChanges = true;
    for (const QJsonObject &anchor : anchors)
        session.court.trustAnchors << jmap::Anchor{anchor[QLatin1String("name")].toString(),
                                                   anchor[QLatin1String("pem")].toString()};
    session.apiUrl = QLatin1String(door::api);
    session.downloadUrl = QLatin1String(door::download)
        + QStringLiteral("{accountId}/{blobId}/{name}?type={type}");
    session.uploadUrl = QLatin1String(door::upload) + QStringLiteral("{accountId}");
    session.eventSourceUrl = QLatin1String(door::events)
        + QStringLiteral("?types={types}&closeafter={closeafter}&ping={ping}");
    session.state = stateOf(session);
    session.court.serverTime = premises.clock().now();
    return session;
}

}  // namespace adil::server
