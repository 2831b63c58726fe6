// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/steps.h"
#include "support/courtprofile.h"

using namespace adil;
using namespace adil::store;
using test::must;

static const QList<Step> two{
    {QStringLiteral("CREATE TABLE a (v TEXT) STRICT"), QStringLiteral("INSERT INTO a VALUES ('kept')")},
    {QStringLiteral("ALTER TABLE a ADD COLUMN w TEXT"), QStringLiteral("UPDATE a SET w = v || '!'")}};

TEST_CASE("steps are taken once, in order, after a copy")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("local.db"));
    {
        auto database = must(Database::open({path}));
        must(takeSteps(*database, {two[0]}));
        CHECK_FALSE(QFile::exists(path + QStringLiteral(".before-2")));  // there was nothing to lose
        CHECK(must(stepsTaken(*database)) == 1);
    }
    auto database = must(Database::open({path}));
    must(takeSteps(*database, two));
    CHECK(must(database->value(QStringLiteral("SELECT w FROM a"))).toString() == QLatin1String("kept!"));
    auto copy = must(Database::open({path + QStringLiteral(".before-2")}));
    CHECK(must(stepsTaken(*copy)) == 1);
    CHECK(must(copy->value(QStringLiteral("SELECT v FROM a"))).toString() == QLatin1String("kept"));
    must(takeSteps(*database, two));
    CHECK(must(database->value(QStringLiteral("SELECT count(*) FROM a"))).toInt() == 1);
}

TEST_CASE("a step that fails leaves the database as it was")
{
    QTemporaryDir folder;
    auto database = must(Database::open({folder.filePath(QStringLiteral("local.db"))}));
    must(takeSteps(*database, {two[0]}));
    QList<Step> bad = two;
    bad[1] << QStringLiteral("INSERT INTO nowhere VALUES (1)");
    CHECK_FALSE(takeSteps(*database, bad));
    CHECK(must(stepsTaken(*database)) == 1);
    CHECK_FALSE(database->value(QStringLiteral("SELECT w FROM a")));
    must(takeSteps(*database, two));
}

TEST_CASE("a database of a newer program is left alone")
{
    QTemporaryDir folder;
    auto database = must(Database::open({folder.filePath(QStringLiteral("local.db"))}));
    must(takeSteps(*database, two));
    CHECK(takeSteps(*database, {two[0]}).error().reason == Reason::ClientTooOld);
    CHECK(must(stepsTaken(*database)) == 2);
}
