// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/tablecopy.h"

using namespace adil;
using namespace adil::test;
using namespace adil::server;

static QString key(const char *name) { return QLatin1String(name); }

TEST_CASE("a table's sum tells of every change of a value, and of where it stands")
{
    QTemporaryDir dir;
    auto opened = Connection::open(TestCourt::newStore(dir.filePath(key("court.db"))), Durability::None);
    REQUIRE(opened);
    Connection &db = **opened;
    db.run(QStringLiteral("CREATE TABLE thing (a %1 NOT NULL, b %1, c %2, PRIMARY KEY (a, c))%3")
               .arg(textType(db.dialect()), integerType(db.dialect()), tableSuffix(db.dialect())));
    const auto sum = [&] { return sumOf(db, key("thing"))->sha256; };
    QStringList seen{sum()};
    const auto differs = [&](const QString &sql) {
        db.run(sql);
        REQUIRE(!db.error());
        CHECK(!seen.contains(sum()));
        seen << sum();
    };
    differs(key("INSERT INTO thing VALUES ('x', 'y', 1)"));
    differs(key("UPDATE thing SET b = NULL"));
    differs(key("UPDATE thing SET b = ''"));
    differs(key("UPDATE thing SET b = 'n;'"));
    differs(key("UPDATE thing SET c = 2"));
    differs(key("UPDATE thing SET a = 'xn', b = ';'"));
    differs(key("INSERT INTO thing VALUES ('x', 'y', 1)"));
    CHECK(sumOf(db, key("thing"))->rows == 2);
}

TEST_CASE("a table of many pages is read once, in the order of its key")
{
    QTemporaryDir dir;
    auto opened = Connection::open(TestCourt::newStore(dir.filePath(key("court.db"))), Durability::None);
    REQUIRE(opened);
    Connection &db = **opened;
    db.run(QStringLiteral("CREATE TABLE pair (a %1 NOT NULL, n %2 NOT NULL, PRIMARY KEY (a, n))%3")
               .arg(textType(db.dialect()), integerType(db.dialect()), tableSuffix(db.dialect())));
    for (int i = 0; i < 1203; ++i)
        db.run(key("INSERT INTO pair (a, n) VALUES (?, ?)"), {QString(QChar(u'a' + i % 3)), i});
    REQUIRE(!db.error());
    TableReader reader(db, key("pair"));
    QList<QVariantList> all;
    for (auto rows = reader.nextPage(); !rows.isEmpty(); rows = reader.nextPage())
        all << rows;
    REQUIRE(all.size() == 1203);
    for (qsizetype i = 1; i < all.size(); ++i) {
        const auto &before = all[i - 1], &after = all[i];
        const bool isSorted = before[0].toString() < after[0].toString()
            || (before[0] == after[0] && before[1].toInt() < after[1].toInt());
        REQUIRE(isSorted);
    }
}
