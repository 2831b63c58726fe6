// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of damage is found and named, and a sound court is left in peace.
#include "testcourt.h"

#include "server/blobstore.h"
#include "server/inspection.h"

#include <QFile>

using namespace adil;
using namespace adil::test;
using namespace adil::server;

namespace {

QString key(const char *name) { return QLatin1String(name); }

struct Looked : TestCourt {
    Looked()
    {
        judge = addPerson({"judge"});
        caseId = enterCase({judge});
        auto kept = BlobStore(*premises).keepBytes("%PDF a paper", judge);
        REQUIRE(kept);
        blob = *kept;
        // As a document would: it names the paper.
        court::DocumentVersion version;
        version.id.value = key("R1");
        version.caseId.value = caseId;
        version.blobId = blob.id;
        const RecordTable &table = *premises->byType()[key("DocumentVersion")];
        auto connection = premises->database().mine();
        table.create(**connection, record::toJson(version), {1, clock.now(), judge, {}});
        BlobStore::refer(**connection, table, record::toJson(version));
        REQUIRE(!(*connection)->error());
    }
    void sql(const QString &text, const QVariantList &values = {})
    {
        auto connection = premises->database().mine();
        REQUIRE(connection);
        (*connection)->run(text, values);
        REQUIRE(!(*connection)->error());
    }
    [[nodiscard]] QString hash() const { return blob.id.mid(1); }
    QStringList faults()
    {
        QStringList found;
        const auto done = inspect(premises->folder(), premises->database().address(),
                                  [&](const QString &line) { found << line; });
        REQUIRE(done);
        CHECK(done->faults == found.size());
        return found;
    }
    // The one fault, without what it begins with.
    bool hasOnly(const char *fault)
    {
        const QStringList found = faults();
        INFO(found.join(u'\n').toStdString());
        return found.size() == 1 && found[0].contains(key(fault));
    }
    QString judge, caseId;
    Blob blob;
};

}  // namespace

TEST_CASE("a sound court has no faults, and is the same after the look")
{
    Looked court;
    const qint64 before = court.rawValue(key("SELECT v FROM court_seq")).toLongLong();
    const QStringList found = court.faults();
    INFO(found.join(u'\n').toStdString());
    CHECK(found.isEmpty());
    CHECK(court.rawValue(key("SELECT v FROM court_seq")).toLongLong() == before);
}

TEST_CASE("a paper that is missing, cut, changed or unknown is named")
{
    Looked court;
    QFile file(court.blob.path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    SECTION("changed")
    {
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write("X");
        file.close();
        CHECK(court.hasOnly("the content is not what its name says"));
    }
    SECTION("cut")
    {
        REQUIRE(file.resize(3));
        CHECK(court.hasOnly("3 bytes, must be 12"));
    }
    SECTION("missing")
    {
        REQUIRE(file.remove());
        CHECK(court.hasOnly("the file is missing"));
    }
    SECTION("unknown")
    {
        court.sql(key("DELETE FROM upload"));
        court.sql(key("DELETE FROM blob_ref"));
        court.sql(key("DELETE FROM document_version"));
        court.sql(key("DELETE FROM blob"));
        // It may be on its way: only an old one is a fault.
        CHECK(court.faults().isEmpty());
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(SystemClock().now().addSecs(-3600), QFile::FileModificationTime));
        file.close();
        CHECK(court.hasOnly("a file that the database does not know"));
    }
}

TEST_CASE("references that lead nowhere are named, either way")
{
    Looked court;
    SECTION("a record names a paper that is not kept for it")
    {
        court.sql(key("DELETE FROM blob_ref"));
        CHECK(court.hasOnly("which is not kept for it"));
    }
    SECTION("a paper is kept for a record that does not name it")
    {
        court.sql(key("UPDATE document_version SET dead = 1"));
        CHECK(court.hasOnly("which does not name it"));
    }
    SECTION("the paper's row is gone")
    {
        court.sql(key("DELETE FROM blob"));
        const QStringList found = court.faults();
        INFO(found.join(u'\n').toStdString());
        REQUIRE(found.size() == 1);
        CHECK(found[0].contains(key("refers to it, and it is not there")));
    }
}

TEST_CASE("a command that was changed or left out, and a counter that went back, are named")
{
    Looked court;
    SECTION("changed")
    {
        court.sql(key("UPDATE command SET kind = 'Other' WHERE modseq = 2"));
        CHECK(court.hasOnly("broken at modseq 2:"));
    }
    SECTION("left out")
    {
        court.sql(key("DELETE FROM command WHERE modseq = 2"));
        CHECK(court.hasOnly("broken at modseq 3:"));
    }
    SECTION("counter")
    {
        court.sql(key("UPDATE court_seq SET v = 1"));
        const QStringList found = court.faults();
        CHECK(found.size() >= 2);
        CHECK(!found.filter(key("the counter is at 1")).isEmpty());
    }
}

TEST_CASE("a database that is not this court's, or not this program's, is named")
{
    Looked court;
    SECTION("another court's")
    {
        court.sql(key("UPDATE court_seq SET court_id = 'other'"));
        CHECK(court.hasOnly("of the court 'other'"));
    }
    SECTION("another program's")
    {
        court.sql(key("UPDATE schema_version SET migration = 9999"));
        CHECK(court.hasOnly("of migration 9999"));
    }
    SECTION("a column is missing")
    {
        court.sql(key("ALTER TABLE room DROP COLUMN name_ru"));
        CHECK(!court.faults().isEmpty());
    }
}

TEST_CASE("a database that goes away meanwhile is an error, and no paper is called unknown for it")
{
    if (!onPostgres())
        return;
    Looked court;
    // Old enough to be a fault if the database did not know it, and one that is a fault.
    QFile file(court.blob.path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.resize(3));
    REQUIRE(file.setFileTime(SystemClock().now().addSecs(-3600), QFile::FileModificationTime));
    file.close();
    const auto other = Connection::open(court.premises->database().address(), Durability::None);
    REQUIRE(other);
    const auto end = [&] {
        (*other)->value(key("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                            "datname = current_database() AND pid <> pg_backend_pid()"));
        REQUIRE(!(*other)->error());
    };
    QStringList found;
    const auto done = inspect(court.premises->folder(), court.premises->database().address(),
                              [&](const QString &line) {
                                  found << line;
                                  end();
                              });
    INFO(found.join(u'\n').toStdString());
    REQUIRE(!done);
    CHECK(done.error().reason == Reason::DatabaseUnreachable);
    REQUIRE(found.size() == 1);
    CHECK(found[0].contains(key("3 bytes, must be 12")));
}

TEST_CASE("a file that is no sound database is said to be so")
{
    if (onPostgres())
        return;
    Looked court;
    const QString path = court.premises->folder().path();
    court.sql(key("PRAGMA wal_checkpoint(TRUNCATE)"));
    court.doors.reset();
    court.premises.reset();
    QFile file(path + key("/court.db"));
    REQUIRE(file.open(QIODevice::ReadWrite));
    // Pages in the middle: rows and indexes.
    for (qint64 at = 20 * 4096; at + 4096 < file.size(); at += 4096) {
        file.seek(at + 100);
        file.write(QByteArray(3000, '\x55'));
    }
    file.close();
    const auto folder = Folder::open(path);
    REQUIRE(folder);
    QStringList found;
    const auto done = inspect(*folder, *storeOf(*folder, *folder->config()),
                              [&](const QString &line) { found << line; });
    REQUIRE(done);
    REQUIRE(!found.isEmpty());
    CHECK(found[0].startsWith(key("database: ")));
}
