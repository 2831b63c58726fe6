// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "court/types.h"
#include "server/schema.h"

using namespace adil;
using namespace adil::test;
using namespace adil::server;

namespace {

struct Bare {
    Bare()
        : database(TestCourt::newStore(dir.filePath(QStringLiteral("court.db"))), Durability::None)
        , tables(courtTables())
    { }
    Connection &db() { return **database.mine(); }
    QTemporaryDir dir;
    CourtDatabase database;
    QList<RecordTable> tables;
};

}  // namespace

TEST_CASE("an empty database comes to the schema of the field tables")
{
    Bare bare;
    CHECK(!differences(bare.db(), bare.tables).isEmpty());
    REQUIRE(bringUpToDate(bare.db(), bare.tables));
    CHECK(differences(bare.db(), bare.tables).isEmpty());
    CHECK(newestMigration() >= 1);
    for (const char *table : {"court_seq", "case_access", "command", "blob", "blob_ref", "upload",
                              "session_token", "login_attempt", "credential", "calendar_feed"})
        CHECK(!bare.db().columnsOf(QLatin1String(table)).isEmpty());
    REQUIRE(bringUpToDate(bare.db(), bare.tables));  // nothing to do
}

TEST_CASE("a court of before feeds gets their table, and keeps its rows")
{
    Bare bare;
    REQUIRE(bringUpToDate(bare.db(), bare.tables));
    bare.db().run(QStringLiteral(
        "INSERT INTO room (id, name_kk, name_ru, kind) VALUES ('R1', 'зал', 'зал', 'courtroom')"));
    bare.db().run(QStringLiteral("DROP TABLE calendar_feed"));
    bare.db().run(QStringLiteral("UPDATE schema_version SET migration = 1"));
    REQUIRE(!bare.db().error());
    REQUIRE(bringUpToDate(bare.db(), bare.tables));
    CHECK(bare.db().keyOf(QStringLiteral("calendar_feed")) == QStringList{QStringLiteral("user_id")});
    CHECK(bare.db().value(QStringLiteral("SELECT COUNT(*) FROM room")).toInt() == 1);
    CHECK(bare.db().value(QStringLiteral("SELECT migration FROM schema_version")).toInt()
          == newestMigration());
}

TEST_CASE("a field that is new becomes a column with its first value, and rows stay")
{
    Bare bare;
    // The tables as an older program had them: without the room's Russian name and the calendar's forecast.
    QList<RecordTable> older;
    for (record::Type type : court::allTypes()) {
        type.columns.removeIf([&](const record::Column &column) {
            return column.wire == QLatin1String("nameRu") || column.wire == QLatin1String("forecast")
                || (type.name == QLatin1String("Hearing") && column.wire == QLatin1String("minutes"));
        });
        older << RecordTable(type);
    }
    REQUIRE(bringUpToDate(bare.db(), older));
    CHECK(!differences(bare.db(), bare.tables).isEmpty());
    bare.db().run(QStringLiteral("INSERT INTO room (id, name_kk, kind) VALUES ('R1', 'зал', 'courtroom')"));
    REQUIRE(!bare.db().error());
    REQUIRE(bringUpToDate(bare.db(), bare.tables));
    CHECK(differences(bare.db(), bare.tables).isEmpty());
    for (const RecordTable &table : bare.tables)
        if (table.type().name == QLatin1String("Room")) {
            const auto room = table.find(bare.db(), QStringLiteral("R1"));
            REQUIRE(room);
            CHECK((*room)[QLatin1String("nameKk")] == QString::fromUtf8("зал"));
            CHECK((*room)[QLatin1String("nameRu")] == QString());
        }
}

TEST_CASE("a database of a newer program is left alone")
{
    Bare bare;
    REQUIRE(bringUpToDate(bare.db(), bare.tables));
    bare.db().run(QStringLiteral("UPDATE schema_version SET migration = 9999"));
    const auto refused = bringUpToDate(bare.db(), bare.tables);
    REQUIRE(!refused);
    CHECK(refused.error().reason == Reason::ClientTooOld);
}

TEST_CASE("what goes in comes out: every type, every field, empty texts too")
{
    Bare bare;
    REQUIRE(bringUpToDate(bare.db(), bare.tables));
    for (const RecordTable &table : bare.tables) {
        CAPTURE(table.type().name);
        QJsonObject record;
        for (const record::Column &column : table.type().columns)
            record[column.wire] = column.initial;
        record[QLatin1String("id")] = QStringLiteral("R1");
        table.create(bare.db(), record,
                     {7, QDateTime::fromSecsSinceEpoch(0, Qt::UTC), QStringLiteral("Rp"), {}});
        REQUIRE(!bare.db().error());
        const auto read = table.find(bare.db(), QStringLiteral("R1"));
        REQUIRE(read);
        for (const record::Column &column : table.type().columns) {
            CAPTURE(column.wire);
            CHECK((*read)[column.wire] == record[column.wire]);
        }
        CHECK((*read)[QLatin1String("rev")].toInt() == 1);
        CHECK((*read)[QLatin1String("createdBy")] == QLatin1String("Rp"));
        CHECK(table.update(bare.db(), *read, {8, QDateTime::fromSecsSinceEpoch(1, Qt::UTC), {}, {}}) == 2);
        CHECK(table.destroy(bare.db(), QStringLiteral("R1"),
                            {9, QDateTime::fromSecsSinceEpoch(2, Qt::UTC), {}, {}})
              == 3);
        CHECK(!table.find(bare.db(), QStringLiteral("R1")));
        CHECK(table.wasEver(bare.db(), QStringLiteral("R1")));
    }
}

TEST_CASE("the statements of PostgreSQL say BIGINT and not STRICT")
{
    const RecordTable table(record::typeOf<court::Hearing>());
    const QString made = table.createStatements(record::Dialect::Postgres).join(u'\n');
    CHECK(made.contains(QLatin1String("minutes BIGINT NOT NULL")));
    CHECK(made.contains(QLatin1String("modseq BIGINT NOT NULL")));
    CHECK(!made.contains(QLatin1String("STRICT")));
}

TEST_CASE("when the database and config.json tell of different epochs, a new one begins")
{
    TestCourt court;
    const QString before = court.premises->epoch(), path = court.premises->folder().path();
    court.doors.reset();
    court.premises.reset();
    {
        auto again = Premises::open(path, court.clock, TestCourt::options());
        REQUIRE(again);
        CHECK((*again)->epoch() == before);
    }
    const auto folder = Folder::open(path);
    REQUIRE(folder);
    auto config = folder->config();
    REQUIRE(config);
    config->epoch = QStringLiteral("restored");
    REQUIRE(folder->write(*config));
    auto again = Premises::open(path, court.clock, TestCourt::options());
    REQUIRE(again);
    CHECK((*again)->epoch() != before);
    CHECK((*again)->epoch() != QLatin1String("restored"));
    CHECK((*again)->epoch() == folder->config()->epoch);
}
