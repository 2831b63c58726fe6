// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/uuid.h"
#include "support/catch.h"

#include <QSet>

using namespace adil;

TEST_CASE("a UUID is of version 7 and variant 10")
{
    const QString uuid = newUuid(QDateTime::fromMSecsSinceEpoch(0x017F22E279B0, Qt::UTC));
    REQUIRE(uuid.size() == 32);
    CHECK(uuid.startsWith(QStringLiteral("017f22e279b07")));  // the time of RFC 9562, appendix A.6
    CHECK(QStringLiteral("89ab").contains(uuid[16]));
}

TEST_CASE("later ids sort after earlier ones, and no two are the same")
{
    const QDateTime now(QDate(2026, 11, 23), QTime(8, 55), Qt::UTC);
    QSet<QString> seen;
    for (int i = 0; i < 1000; ++i) {
        const QString id = newRecordId(now);
        CHECK(isRecordId(id));
        seen << id;
    }
    CHECK(seen.size() == 1000);
    CHECK(newRecordId(now) < newRecordId(now.addMSecs(1)));
}

TEST_CASE("what is no record id")
{
    CHECK_FALSE(isRecordId(u""));
    CHECK_FALSE(isRecordId(u"R123"));
    CHECK_FALSE(isRecordId(u"R0000000000007000000000000000000G"));
    CHECK_FALSE(isRecordId(u"R0000000000007000800000000000000A"));
    CHECK(isRecordId(u"R0000000000007000800000000000000a"));
}

TEST_CASE("a record that follows from another has an id of its own, the same each time")
{
    const QString id = newRecordId(QDateTime(QDate(2026, 11, 23), QTime(8, 55), Qt::UTC));
    const QString derived = derivedRecordId(id, QStringLiteral("availability"));
    CHECK(isRecordId(derived));
    CHECK(derived.mid(1, 12) == id.mid(1, 12));
    CHECK(derived != id);
    CHECK(derived == derivedRecordId(id, QStringLiteral("availability")));
    CHECK(derived != derivedRecordId(id, QStringLiteral("notice")));
    CHECK(isRecordId(derivedRecordId(QStringLiteral("no id"), QStringLiteral("x"))));
}
