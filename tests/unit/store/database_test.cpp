// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "support/courtprofile.h"

#include <QFile>
#include <QSqlDatabase>

using namespace adil;
using namespace adil::store;
using test::must;

TEST_CASE("a connection keeps values, empty texts and nothing apart")
{
    QTemporaryDir folder;
    auto database = must(Database::open({folder.filePath(QStringLiteral("a.db"))}));
    must(database->run(QStringLiteral("CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT) STRICT")));
    must(database->run(QStringLiteral("INSERT INTO t VALUES (1, ?), (2, ?), (3, ?)"),
                       {QString(), QVariant(), QStringLiteral("ә")}));
    CHECK(database->changedRows() == 3);
    QList<QVariant> values;
    must(database->each(QStringLiteral("SELECT v FROM t ORDER BY k"), {}, [&](const QSqlQuery &row) {
        values << (row.isNull(0) ? QVariant() : row.value(0));
        return true;
    }));
    CHECK(values == QList<QVariant>{QStringLiteral(""), QVariant(), QStringLiteral("ә")});
    CHECK(must(database->value(QStringLiteral("SELECT 1 WHERE 0"))).isNull());
}

TEST_CASE("the same statement can run while its rows are read")
{
    QTemporaryDir folder;
    auto database = must(Database::open({folder.filePath(QStringLiteral("a.db"))}));
    must(database->run(QStringLiteral("CREATE TABLE t (k INTEGER PRIMARY KEY) STRICT")));
    must(database->run(QStringLiteral("INSERT INTO t VALUES (1), (2), (3)")));
    const QString all = QStringLiteral("SELECT k FROM t ORDER BY k");
    QStringList seen;
    must(database->each(all, {}, [&](const QSqlQuery &row) {
        seen << row.value(0).toString() + must(database->texts(all)).join(QString());
        return true;
    }));
    CHECK(seen == QStringList{QStringLiteral("1123"), QStringLiteral("2123"), QStringLiteral("3123")});
}

TEST_CASE("a transaction that is not committed leaves nothing")
{
    QTemporaryDir folder;
    auto database = must(Database::open({folder.filePath(QStringLiteral("a.db"))}));
    must(database->run(QStringLiteral("CREATE TABLE t (k INTEGER PRIMARY KEY) STRICT")));
    {
        Transaction transaction(*database);
        must(transaction.begun());
        must(database->run(QStringLiteral("INSERT INTO t VALUES (1)")));
    }
    CHECK(must(database->value(QStringLiteral("SELECT count(*) FROM t"))).toInt() == 0);
    {
        Transaction transaction(*database);
        must(database->run(QStringLiteral("INSERT INTO t VALUES (2)")));
        must(transaction.commit());
    }
    CHECK(must(database->value(QStringLiteral("SELECT k FROM t"))).toInt() == 2);
}

TEST_CASE("what a connection is opened with holds")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("with space, % and ? ә.db"));
    auto full = must(Database::open({path}));
    CHECK(QFile::exists(path));
    CHECK(must(full->value(QStringLiteral("PRAGMA journal_mode"))).toString() == QLatin1String("wal"));
    CHECK(must(full->value(QStringLiteral("PRAGMA synchronous"))).toInt() == 2);
    CHECK(must(full->value(QStringLiteral("PRAGMA foreign_keys"))).toInt() == 1);
    CHECK(must(full->value(QStringLiteral("PRAGMA temp_store"))).toInt() == 2);
    CHECK(must(full->value(QStringLiteral("PRAGMA busy_timeout"))).toInt() == 5000);
    auto normal = must(Database::open({path, Mode::ReadWrite, Safety::Consistency, {}}));
    CHECK(must(normal->value(QStringLiteral("PRAGMA synchronous"))).toInt() == 1);
}

TEST_CASE("errors have their reason")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    SECTION("no database, read only")
    {
        CHECK(Database::open({path, Mode::ReadOnly}).error().reason == Reason::DatabaseFailed);
        CHECK(QSqlDatabase::connectionNames().isEmpty());
    }
    SECTION("not a database")
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        CHECK(Database::open({path}).error().reason == Reason::Damaged);
    }
    SECTION("another writer does not end")
    {
        auto one = must(Database::open({path}));
        auto other = must(
            Database::open({path, Mode::ReadWrite, Safety::Everything, {}, std::chrono::milliseconds(50)}));
        Transaction holding(*one);
        Transaction waiting(*other);
        CHECK(waiting.begun().error().reason == Reason::TimedOut);
    }
    SECTION("a reader cannot write")
    {
        auto one = must(Database::open({path}));
        must(one->run(QStringLiteral("CREATE TABLE t (k INTEGER) STRICT")));
        auto reader = must(Database::open({path, Mode::ReadOnly}));
        CHECK_FALSE(reader->run(QStringLiteral("INSERT INTO t VALUES (1)")));
        CHECK(must(reader->value(QStringLiteral("SELECT count(*) FROM t"))).toInt() == 0);
    }
    SECTION("wrong SQL and broken rules")
    {
        auto one = must(Database::open({path}));
        CHECK(one->run(QStringLiteral("SELEC")).error().reason == Reason::DatabaseFailed);
        must(one->run(QStringLiteral("CREATE TABLE t (k INTEGER PRIMARY KEY) STRICT")));
        must(one->run(QStringLiteral("INSERT INTO t VALUES (1)")));
        CHECK(one->run(QStringLiteral("INSERT INTO t VALUES (1)")).error().reason == Reason::DatabaseFailed);
    }
}

TEST_CASE("a copy is whole while another connection writes")
{
    QTemporaryDir folder;
    auto database = must(Database::open({folder.filePath(QStringLiteral("a.db"))}));
    must(database->run(QStringLiteral("CREATE TABLE t (k INTEGER PRIMARY KEY) STRICT")));
    must(database->run(QStringLiteral("INSERT INTO t VALUES (7)")));
    auto writer = must(Database::open({folder.filePath(QStringLiteral("a.db"))}));
    Transaction writing(*writer);
    must(writer->run(QStringLiteral("INSERT INTO t VALUES (8)")));
    const QString copy = folder.filePath(QStringLiteral("copy.db"));
    must(database->copyTo(copy));
    CHECK(database->copyTo(copy).error().reason == Reason::CannotWrite);
    auto copied = must(Database::open({copy}));
    CHECK(must(copied->texts(QStringLiteral("SELECT k FROM t"))) == QStringList{QStringLiteral("7")});
}
