// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/backup.h"

using namespace adil;
using namespace adil::test;

static const QString method(const char *name) { return QLatin1String("CalendarFeed/") + QLatin1String(name); }

TEST_CASE("who signed in makes, sees and takes back the own feed, and nobody else's")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), other = court.addPerson({"judge"});
    const auto state = [&](const QString &who) -> QJsonValue {
        return court.call(who, method("get")).arguments[QLatin1String("feed")];
    };
    CHECK(state(judge).isNull());
    const auto made = court.call(judge, method("make"), {{QStringLiteral("language"), QStringLiteral("kk")}});
    const QString path = made.arguments[QLatin1String("path")].toString();
    CHECK(path.startsWith(QLatin1String("/feed/")));
    CHECK(path.size() == 6 + 43 + 4);
    CHECK(made.arguments[QLatin1String("feed")][QLatin1String("language")] == QLatin1String("kk"));
    http::Request get;
    get.method = "GET";
    get.path = path.toLatin1();
    CHECK(court.request(get).status == 200);
    // The address is told once.
    CHECK(state(judge).isObject());
    CHECK_FALSE(court.call(judge, method("get")).arguments.contains(QLatin1String("path")));
    CHECK(state(other).isNull());
    CHECK(court.call(other, method("revoke")).arguments[QLatin1String("feed")].isNull());
    CHECK(court.request(get).status == 200);
    CHECK(court.call(judge, method("revoke")).arguments[QLatin1String("feed")].isNull());
    CHECK(court.request(get).status == 404);
    CHECK(state(judge).isNull());
}

TEST_CASE("what is no wish is refused")
{
    TestCourt court;
    CHECK(court.errorOf(court.admin, "CalendarFeed/make") == QLatin1String("invalidArguments"));
    CHECK(
        court.errorOf(court.admin, "CalendarFeed/make", {{QStringLiteral("language"), QStringLiteral("de")}})
        == QLatin1String("invalidArguments"));
    CHECK(court.errorOf(court.admin, "CalendarFeed/get", {{QStringLiteral("accountId"), QStringLiteral("x")}})
          == QLatin1String("accountNotFound"));
}

TEST_CASE("a backup holds no address: one that was taken back must not come alive again")
{
    TestCourt court;
    court.call(court.admin, method("make"), {{QStringLiteral("language"), QStringLiteral("ru")}});
    const QString to = court.dir.filePath(QStringLiteral("copy"));
    REQUIRE(server::backUp(*court.premises, to));
    const auto copy = server::Connection::open(server::StoreAddress::ofFile(to + QStringLiteral("/court.db")),
                                               server::Durability::None);
    REQUIRE(copy);
    CHECK((*copy)->value(QStringLiteral("SELECT COUNT(*) FROM calendar_feed")).toInt() == 0);
    CHECK(court.rawValue(QStringLiteral("SELECT COUNT(*) FROM calendar_feed")).toInt() == 1);
}
