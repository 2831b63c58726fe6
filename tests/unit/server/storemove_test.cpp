// SPDX-License-Identifier: GPL-3.0-or-later
// From court.db into PostgreSQL, and what is said when it cannot be.
#include "testcourt.h"

#include "server/blobstore.h"
#include "server/commandlog.h"
#include "server/storemove.h"

#include <QFile>

using namespace adil;
using namespace adil::test;
using namespace adil::server;

namespace {

QString key(const char *name) { return QLatin1String(name); }

// A court in court.db whatever this run of the program tests, closed, with a person, a case and a note.
struct Small {
    Small()
    {
        Founding founding;
        founding.court.nameRu = QStringLiteral("Сынақ соты");
        founding.administrator = {{}, iinOf(900), QStringLiteral("Әкімші"), QStringLiteral("Сынақ"), {},
                                  {}, false};
        founding.password = "correct horse";
        auto premises = foundCourt(path(), clock, founding, TestCourt::options());
        REQUIRE(premises);
        auto connection = (*premises)->database().mine();
        admin = (*connection)->value(key("SELECT id FROM person")).toString();
        const RecordTable &table = *(*premises)->byType()[key("Room")];
        for (int i = 0; i < 700; ++i) {  // more than a page, with texts that types might change
            court::Room room;
            room.id.value = key("R") + QString::number(i);
            room.nameKk = QStringLiteral("Зал «%1» '\\").arg(i);
            room.nameRu = i % 2 == 0 ? QString() : key("  ");
            table.create(**connection, record::toJson(room), {1, clock.now(), {}, {}});
        }
        REQUIRE(!(*connection)->error());
        REQUIRE(BlobStore(**premises).keepBytes("a paper", admin));
        epoch = (*premises)->epoch();
    }
    [[nodiscard]] QString path() const { return dir.filePath(key("court")); }
    [[nodiscard]] Folder folder() const { return *Folder::open(path()); }
    QTemporaryDir dir;
    HandClock clock;
    QString admin, epoch;
};

Reason reasonOf(const Result<QList<TableSum>> &result)
{
    return result ? Reason::Unknown : result.error().reason;
}

}  // namespace

TEST_CASE("a court moves into PostgreSQL, equal in every table, and goes on there in its epoch")
{
    Small court;
    const QString url = PostgresCluster::shared().newDatabase();
    const auto moved = moveStore(court.folder(), url);
    INFO((moved ? std::string() : moved.error().detail.toStdString()));
    REQUIRE(moved);
    qint64 rooms = 0;
    for (const TableSum &sum : *moved)
        rooms += sum.table == key("room") ? sum.rows : 0;
    CHECK(rooms == 700);
    CHECK(moved->size() > 20);
    // Read once more, by others: psql counts, and the old file gives the same sums.
    CHECK(PostgresCluster::shared().sql(StoreAddress::parse(url)->database, key("SELECT COUNT(*) FROM room"))
          == key("700\n"));
    auto old = Connection::open(StoreAddress::ofFile(court.folder().database() + key(".moved")),
                                Durability::None);
    REQUIRE(old);
    CHECK(*sumsOf(**old) == *moved);
    CHECK(!QFile::exists(court.folder().database()));
    CHECK(QFile::permissions(court.path() + key("/config.json"))
              .testAnyFlags(QFile::ReadOther | QFile::ReadGroup)
          == false);

    auto premises = Premises::open(court.path(), court.clock, TestCourt::options());
    REQUIRE(premises);
    CHECK((*premises)->database().address().dialect == Dialect::Postgres);
    CHECK((*premises)->epoch() == court.epoch);
    CHECK(!firstBroken(**(*premises)->database().mine()));
    const court::AddPerson person{
        {newRecordId(court.clock.now())}, iinOf(1), QStringLiteral("Үлгі"), {}, {}, {key("judge")}};
    const QDateTime now = court.clock.now();
    const auto outcome = Execution(**premises)
                             .run({newUuid(now), key("AddPerson"), record::toJson(person), {}, {}, now},
                                  court.admin);
    REQUIRE(outcome);
    CHECK(std::get<jmap::CommandRecord>(*outcome).status == jmap::CommandStatus::Accepted);
    CHECK(!firstBroken(**(*premises)->database().mine()));
}

TEST_CASE("a court is not moved while it is open, twice, or into what is not empty")
{
    Small court;
    const QString url = PostgresCluster::shared().newDatabase();
    {
        auto premises = Premises::open(court.path(), court.clock, TestCourt::options());
        REQUIRE(premises);
        CHECK(reasonOf(moveStore(court.folder(), url)) == Reason::ProfileInUse);
    }
    CHECK(reasonOf(moveStore(court.folder(), key("court.db"))) == Reason::WrongValue);
    CHECK(reasonOf(moveStore(court.folder(), key("postgresql://nobody@/none?host=/nowhere")))
          == Reason::DatabaseUnreachable);
    const QString database = StoreAddress::parse(url)->database;
    (void)PostgresCluster::shared().sql(database, key("CREATE TABLE mine (a int)"));
    CHECK(reasonOf(moveStore(court.folder(), url)) == Reason::AlreadyDone);
    CHECK(PostgresCluster::shared().sql(database, key("SELECT COUNT(*) FROM mine")) == key("0\n"));
    (void)PostgresCluster::shared().sql(database, key("DROP TABLE mine"));
    REQUIRE(moveStore(court.folder(), url));
    CHECK(reasonOf(moveStore(court.folder(), url)) == Reason::AlreadyDone);
    // Another court's folder does not take this database for its own.
    Small other;
    auto options = TestCourt::options(url);
    CHECK(Premises::open(other.path(), other.clock, options).error().reason == Reason::WrongValue);
}

TEST_CASE("when the two are not equal nothing is moved")
{
    Small court;
    {
        auto file = Connection::open(StoreAddress::ofFile(court.folder().database()), Durability::None);
        REQUIRE(file);
        (*file)->run(key("ALTER TABLE room ADD COLUMN colour TEXT"));
        REQUIRE(!(*file)->error());
    }
    const QString url = PostgresCluster::shared().newDatabase();
    CHECK(reasonOf(moveStore(court.folder(), url)) == Reason::StoreDamaged);
    CHECK(QFile::exists(court.folder().database()));
    CHECK(court.folder().config()->database.isEmpty());
    CHECK(PostgresCluster::shared().sql(StoreAddress::parse(url)->database,
                                        key("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"))
          == key("0\n"));
}

TEST_CASE("a move that broke off before the folder knew of it is taken up, unless the court went on")
{
    Small court;
    const QString kept = court.dir.filePath(key("kept.db")),
                  keptConfig = court.dir.filePath(key("kept.json"));
    const QString config = court.path() + key("/config.json"), database = court.folder().database();
    REQUIRE(QFile::copy(database, kept));
    REQUIRE(QFile::copy(config, keptConfig));
    const auto putBack = [&] {
        for (const QString &file : {config, database + key(".moved")})
            REQUIRE(QFile::remove(file));
        REQUIRE(QFile::copy(kept, database));
        REQUIRE(QFile::copy(keptConfig, config));
    };
    const QString url = PostgresCluster::shared().newDatabase();
    const auto first = moveStore(court.folder(), url);
    REQUIRE(first);
    // As if it had been killed between the last commit and config.json.
    putBack();
    const auto again = moveStore(court.folder(), url);
    INFO((again ? std::string() : again.error().detail.toStdString()));
    REQUIRE(again);
    CHECK(*again == *first);
    CHECK(court.folder().config()->database == url);

    putBack();
    {
        auto file = Connection::open(StoreAddress::ofFile(database), Durability::None);
        REQUIRE(file);
        (*file)->run(key("UPDATE court_seq SET v = v + 1"));
        REQUIRE(!(*file)->error());
    }
    const auto late = moveStore(court.folder(), url);
    REQUIRE(reasonOf(late) == Reason::AlreadyDone);
    CHECK(late.error().detail.contains(key("make it empty")));
    CHECK(court.folder().config()->database.isEmpty());
    CHECK(QFile::exists(database));
    // Of another court nothing is looked at.
    Small other;
    const auto foreign = moveStore(other.folder(), url);
    REQUIRE(reasonOf(foreign) == Reason::AlreadyDone);
    CHECK(foreign.error().detail == key("the database is not empty"));
}

TEST_CASE("a move whose line breaks leaves the database as empty as it was")
{
    Small court;
    PostgresCluster &cluster = PostgresCluster::shared();
    const QString url = cluster.newDatabase();
    const QString database = StoreAddress::parse(url)->database;
    // The line breaks when the first row of the table arrives: tables were made, others are filled.
    (void)cluster.sql(database,
                      key("CREATE FUNCTION break_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN "
                          "PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$"));
    (void)cluster.sql(
        database,
        key("CREATE FUNCTION arm() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN "
            "IF tg_tag = 'CREATE TABLE' AND to_regclass('room') IS NOT NULL "
            "AND NOT EXISTS (SELECT 1 FROM pg_trigger WHERE tgname = 'break_off') THEN CREATE TRIGGER "
            "break_off BEFORE INSERT ON room FOR EACH STATEMENT EXECUTE FUNCTION break_off(); END IF; END "
            "$$"));
    REQUIRE(cluster.sql(database, key("CREATE EVENT TRIGGER arm ON ddl_command_end EXECUTE FUNCTION arm()"))
            == key("CREATE EVENT TRIGGER\n"));
    CHECK(reasonOf(moveStore(court.folder(), url)) == Reason::DatabaseUnreachable);
    CHECK(cluster.sql(database, key("SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'public'"))
          == key("0\n"));
    CHECK(court.folder().config()->database.isEmpty());
    (void)cluster.sql(database, key("DROP EVENT TRIGGER arm"));
    CHECK(moveStore(court.folder(), url));
}
