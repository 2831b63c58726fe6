// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/session.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::jmap;

static Session example()
{
    Session session;
    session.username = QStringLiteral("750615400155");
    session.accountId = QStringLiteral("court-1");
    session.accountName = QStringLiteral("Court");
    session.limits.maxCallsInRequest = 17;
    session.blobLimits.supportedTypeNames = {QStringLiteral("Signature")};
    session.court.minClient = QStringLiteral("0.1.0");
    session.court.serverTime = QDateTime::fromString(QStringLiteral("2026-03-02T10:00:00.000Z"),
                                                     Qt::ISODateWithMs);
    session.court.epoch = QStringLiteral("e1");
    session.court.personId = QStringLiteral("R1");
    session.court.courtId = QStringLiteral("R2");
    session.court.typeChanges = true;
    session.court.trustAnchors = {{QStringLiteral("root"), QStringLiteral("-----BEGIN")}};
    session.apiUrl = QStringLiteral("/jmap/api");
    session.downloadUrl = QStringLiteral("/jmap/download/{accountId}/{blobId}/{name}?type={type}");
    session.uploadUrl = QStringLiteral("/jmap/upload/{accountId}");
    session.eventSourceUrl = QStringLiteral("/jmap/events?types={types}");
    session.state = QStringLiteral("s");
    return session;
}

TEST_CASE("a session goes over and back")
{
    const auto read = sessionFrom(toJson(example()));
    REQUIRE(read);
    const Session sent = example();
    CHECK(read->username == sent.username);
    CHECK(read->accountId == sent.accountId);
    CHECK(read->limits == sent.limits);
    CHECK(read->blobLimits == sent.blobLimits);
    CHECK(read->court.schema == schemaVersion);
    CHECK(read->court.serverTime == sent.court.serverTime);
    CHECK(read->court.epoch == sent.court.epoch);
    CHECK(read->court.trustAnchors == sent.court.trustAnchors);
    CHECK(read->court.typeChanges);
    CHECK(read->eventSourceUrl == sent.eventSourceUrl);
    CHECK(read->state == sent.state);
}

TEST_CASE("the session has the members that RFC 8620 asks for")
{
    const auto json = toJson(example());
    CHECK(json[QLatin1String("capabilities")][coreCapability][QLatin1String("maxSizeUpload")].toInteger()
          > 0);
    CHECK(json[QLatin1String("capabilities")][blobCapability].isObject());
    const auto account = json[QLatin1String("accounts")][QLatin1String("court-1")];
    CHECK(account[QLatin1String("isPersonal")] == QJsonValue(false));
    CHECK(account[QLatin1String("isReadOnly")] == QJsonValue(false));
    CHECK(
        account[QLatin1String("accountCapabilities")][blobCapability][QLatin1String("maxDataSources")].toInt()
        >= 64);
    CHECK(json[QLatin1String("primaryAccounts")][courtCapability] == QLatin1String("court-1"));
}

TEST_CASE("a session with anything missing is a protocol error")
{
    const auto member = GENERATE("capabilities", "accounts", "primaryAccounts", "username", "apiUrl",
                                 "downloadUrl", "uploadUrl", "eventSourceUrl", "state");
    CAPTURE(member);
    auto json = toJson(example());
    json.remove(QLatin1String(member));
    const auto read = sessionFrom(json);
    REQUIRE(!read);
    CHECK(read.error().reason == Reason::ProtocolError);
}

TEST_CASE("templates take values that need escaping")
{
    CHECK(expand(QStringLiteral("/d/{blobId}/{name}?type={type}"),
                 {{QStringLiteral("blobId"), QStringLiteral("Sab")},
                  {QStringLiteral("name"), QStringLiteral("иск {type}.pdf")},
                  {QStringLiteral("type"), QStringLiteral("application/pdf")}})
          == QLatin1String("/d/Sab/%D0%B8%D1%81%D0%BA%20%7Btype%7D.pdf?type=application%2Fpdf"));
}
