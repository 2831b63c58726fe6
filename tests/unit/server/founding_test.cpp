// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/commandlog.h"
#include "server/founding.h"

#include <QFile>

using namespace adil;
using namespace adil::test;

static server::Founding example(const QString &iin)
{
    server::Founding founding;
    founding.court.nameRu = QStringLiteral("Суд");
    founding.administrator.iin = iin;
    founding.administrator.surname = QStringLiteral("Әкімші");
    founding.password = "correct horse";
    return founding;
}

TEST_CASE("a court begins with its record and its administrator, and a log of both")
{
    TestCourt court;
    CHECK(court.idsOf(court.admin, QStringLiteral("Court")).size() == 1);
    CHECK(court.idsOf(court.admin, QStringLiteral("WorkingCalendar")).size() == 1);
    CHECK(court.rawValue(QStringLiteral("SELECT COUNT(*) FROM command WHERE status = 'accepted'")).toInt()
          == 3);
    CHECK(!server::firstBroken(**court.premises->database().mine()));
    CHECK(court.premises->accountId().startsWith(QLatin1String("court-")));
}

TEST_CASE("nothing is left of a court that could not be made")
{
    QTemporaryDir dir;
    HandClock clock;
    const QString path = dir.filePath(QStringLiteral("court"));
    CHECK(server::foundCourt(path, clock, example(QStringLiteral("123")), TestCourt::options()).error().reason
          == Reason::WrongIdentifier);
    CHECK(!QFile::exists(path));
    auto weak = example(iinOf(1));
    weak.password = "short";
    CHECK(server::foundCourt(path, clock, weak, TestCourt::options()).error().reason
          == Reason::WrongPassword);
    CHECK(!QFile::exists(path));
    // An empty directory that was there stays.
    CHECK(server::foundCourt(dir.path(), clock, weak, TestCourt::options()).error().reason
          == Reason::WrongPassword);
    CHECK(QDir(dir.path()).exists());
    CHECK(QDir(dir.path()).isEmpty());
    CHECK(server::foundCourt(path, clock, example(iinOf(1)), TestCourt::options()));
    CHECK(server::foundCourt(path, clock, example(iinOf(1)), TestCourt::options()).error().reason
          == Reason::AlreadyDone);
}

TEST_CASE("a folder without a court, or with a broken one, is said to be so")
{
    QTemporaryDir dir;
    HandClock clock;
    CHECK(server::Premises::open(dir.path(), clock).error().reason == Reason::NotFound);
    QFile config(dir.filePath(QStringLiteral("config.json")));
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write("{\"courtId\": 5}");
    config.close();
    CHECK(server::Premises::open(dir.path(), clock).error().reason == Reason::Malformed);
    REQUIRE(config.open(QIODevice::WriteOnly | QIODevice::Truncate));
    config.write(R"({"courtId":"ab","epoch":"cd"})");
    config.close();
    QFile database(dir.filePath(QStringLiteral("court.db")));
    REQUIRE(database.open(QIODevice::WriteOnly));
    database.write(QByteArray(5000, 'x'));
    database.close();
    CHECK(server::Premises::open(dir.path(), clock).error().reason == Reason::DatabaseFailed);
}
