// SPDX-License-Identifier: GPL-3.0-or-later
// What both databases must do alike; and what happens when PostgreSQL goes away and comes back.
#include "testcourt.h"

#include "server/doorbell.h"
#include "server/schema.h"

#include <limits>
#include <thread>

using namespace adil;
using namespace adil::test;
using namespace adil::server;

namespace {

QString key(const char *name) { return QLatin1String(name); }

struct Opened {
    Opened()
        : address(TestCourt::newStore(dir.filePath(key("court.db"))))
    {
        auto opened = Connection::open(address, Durability::None);
        REQUIRE(opened);
        db = *std::move(opened);
        db->run(QStringLiteral("CREATE TABLE thing (id %1 NOT NULL PRIMARY KEY, n %2)%3")
                    .arg(textType(db->dialect()), integerType(db->dialect()), tableSuffix(db->dialect())));
        REQUIRE(!db->error());
    }
    void add(const char *id, const QVariant &n = 1)
    {
        db->run(key("INSERT INTO thing (id, n) VALUES (?, ?)"), {key(id), n});
    }
    qint64 count() { return db->value(key("SELECT COUNT(*) FROM thing")).toLongLong(); }
    QTemporaryDir dir;
    StoreAddress address;
    std::unique_ptr<Connection> db;
};

}  // namespace

TEST_CASE("values come back as they went in; texts sort by their bytes")
{
    Opened o;
    o.add("", QVariant());
    o.add("b", qint64(1) << 60);
    o.add("B");
    o.db->run(key("INSERT INTO thing (id, n) VALUES (?, ?)"), {QStringLiteral("қ'\\%_\"?"), -5});
    o.db->run(key("INSERT INTO thing (id, n) VALUES (?, ?)"), {QString(QChar(0)) + u'x', 0});
    REQUIRE(!o.db->error());
    auto rows = o.db->run(key("SELECT id, n FROM thing ORDER BY id"));
    QStringList ids;
    while (rows.next())
        ids << rows.value(0).toString() + u'=' + (rows.isNull(1) ? key("null") : rows.value(1).toString());
    CHECK(ids
          == QStringList{key("=null"), key("B=1"), key("b=1152921504606846976"),
                         QStringLiteral("қ'\\%_\"?=-5"), QStringLiteral("\uFFFDx=0")});
    CHECK(o.db->keyOf(key("thing")) == QStringList{key("id")});
    CHECK(o.db->columnsOf(key("thing")) == QStringList{key("id"), key("n")});
    CHECK(o.db->columnsOf(key("nothing")).isEmpty());
    CHECK(o.db->tables() == QStringList{key("thing")});
}

TEST_CASE("the same statement may be read by two at once, and leaves nothing open")
{
    Opened o;
    o.add("a");
    o.add("b");
    const QString sql = key("SELECT id FROM thing ORDER BY id");
    {
        auto outer = o.db->run(sql);
        REQUIRE(outer.next());
        auto inner = o.db->run(sql);
        REQUIRE(inner.next());
        REQUIRE(inner.next());
        CHECK(inner.value(0).toString() == key("b"));
        CHECK(outer.value(0).toString() == key("a"));
        REQUIRE(outer.next());
        CHECK(outer.value(0).toString() == key("b"));
        CHECK(!outer.next());
    }
    // A reader that was left half way holds no lock.
    Transaction write(*o.db, Access::Setup);
    o.add("c");
    CHECK(write.commit());
    CHECK(o.count() == 3);
}

TEST_CASE("a reading that fails on its way is an error and no end")
{
    Opened o;
    o.add("a", 1);
    o.add("b", std::numeric_limits<qint64>::min());
    {
        // SQLite computes row by row, PostgreSQL all before the first.
        auto rows = o.db->run(key("SELECT ABS(n) FROM thing ORDER BY id"));
        while (rows.next()) { }
    }
    REQUIRE(o.db->error());
    CHECK(o.db->error()->reason == Reason::DatabaseFailed);
    o.db->forget();
    CHECK(o.count() == 2);
}

TEST_CASE("who reads one state for hours may be idle meanwhile")
{
    if (!onPostgres())
        return;
    Opened o;
    const QString ask = key("SHOW idle_in_transaction_session_timeout");
    CHECK(o.db->value(ask).toString() == key("1min"));
    o.db->allowIdleness();
    CHECK(o.db->value(ask).toString() == key("0"));
}

TEST_CASE("after a statement that failed nothing of the transaction is written, and the next one works")
{
    Opened o;
    {
        Transaction write(*o.db, Access::Setup);
        o.add("a");
        o.add("a");
        o.add("b");
        const auto done = write.commit();
        REQUIRE(!done);
        CHECK(done.error().reason == Reason::DatabaseFailed);
        // What the database says of values stays there.
        CHECK(!done.error().detail.contains(key("=(a)")));
    }
    CHECK(o.count() == 0);
    Transaction write(*o.db, Access::Setup);
    o.add("a");
    CHECK(write.commit());
    CHECK(o.count() == 1);
}

TEST_CASE("a transaction that only reads sees one state, and cannot write to PostgreSQL")
{
    Opened o;
    o.add("a");
    auto other = Connection::open(o.address, Durability::None);
    REQUIRE(other);
    Transaction read(*o.db, Access::Read);
    CHECK(o.count() == 1);
    (*other)->run(key("INSERT INTO thing (id) VALUES ('b')"));
    REQUIRE(!(*other)->error());
    CHECK(o.count() == 1);
    CHECK(read.commit());
    CHECK(o.count() == 2);
    if (o.db->dialect() != Dialect::Postgres)
        return;
    Transaction again(*o.db, Access::Read);
    o.add("c");
    CHECK(!again.commit());
}

TEST_CASE("a database that is not there is a reason")
{
    const auto nobody = StoreAddress::parse(key("postgresql://nobody@/none?host=/nowhere"));
    REQUIRE(nobody);
    const auto opened = Connection::open(*nobody, Durability::Full);
    REQUIRE(!opened);
    CHECK(opened.error().reason == Reason::DatabaseUnreachable);
}

// The rest breaks lines, which SQLite has not.

TEST_CASE("a line that broke is made again between transactions, and is a reason within one")
{
    if (!onPostgres())
        return;
    TestCourt court;
    auto connection = court.premises->database().mine();
    REQUIRE(connection);
    Connection &db = **connection;
    const auto breakLine = [&] {
        auto other = Connection::open(court.premises->database().address(), Durability::None);
        REQUIRE(other);
        (*other)->run(key("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = "
                          "current_database() AND pid <> pg_backend_pid()"));
        REQUIRE(!(*other)->error());
    };
    breakLine();
    CHECK(db.value(key("SELECT v FROM court_seq")).toLongLong() > 0);  // outside of a transaction
    breakLine();
    {
        Transaction write(db, Access::Write);
        bump(db);
        CHECK(write.commit());
    }
    {
        Transaction write(db, Access::Write);
        bump(db);
        breakLine();
        bump(db);
        const auto done = write.commit();
        REQUIRE(!done);
        CHECK(done.error().reason == Reason::DatabaseUnreachable);
    }
    // The command itself knows its uid, and is tried again.
    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    breakLine();
    court::AddNote note;
    note.id.value = court.fresh();
    note.caseId.value = caseId;
    note.text = QStringLiteral("ой");
    court.must(judge, note);
    breakLine();
    CHECK(court.idsOf(judge, key("Note")) == QStringList{note.id.value});
}

TEST_CASE("the server goes and comes back: requests fail with 503 and then work; the doorbell rings again")
{
    if (!onPostgres())
        return;
    auto cluster = std::make_unique<PostgresCluster>();
    const auto address = StoreAddress::parse(cluster->newDatabase());
    REQUIRE(address);
    CourtDatabase database(*address, Durability::None);
    const auto tables = courtTables();
    REQUIRE(bringUpToDate(**database.mine(), tables));
    (*database.mine())->run(key("INSERT INTO court_seq (court_id, epoch, v) VALUES ('a', 'b', 0)"));
    std::atomic<int> rung = 0;
    Doorbell doorbell(database, [&] { ++rung; });
    doorbell.start();
    const auto ringsAfter = [&](const std::function<void()> &what) {
        for (int i = 0; i < 40; ++i) {
            const int before = rung;
            what();
            std::this_thread::sleep_for(std::chrono::milliseconds(250));
            if (rung > before)
                return true;
        }
        return false;
    };
    const auto commit = [&] {
        Connection &db = **database.mine();
        Transaction write(db, Access::Write);
        bump(db);
        (void)write.commit();
    };
    std::this_thread::sleep_for(std::chrono::milliseconds(500));
    CHECK(ringsAfter(commit));
    cluster->stop();
    {
        Connection &db = **database.mine();
        Transaction write(db, Access::Write);
        const auto done = write.commit();
        REQUIRE(!done);
        CHECK(done.error().reason == Reason::DatabaseUnreachable);
    }
    cluster->start();
    CHECK(Transaction(**database.mine(), Access::Write).commit());
    CHECK(ringsAfter(commit));
    doorbell.stop();
}
