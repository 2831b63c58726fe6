// SPDX-License-Identifier: GPL-3.0-or-later
// Courts that were put back to what they once were, by whatever means an administrator has.
#include "testcourt.h"

#include "server/changelog.h"
#include "server/highwater.h"
#include "server/watch.h"

#include <filesystem>

using namespace adil;
using namespace adil::test;
using namespace adil::server;

namespace {

QString key(const char *name) { return QLatin1String(name); }

void copyAll(const QString &from, const QString &to)
{
    std::filesystem::copy(from.toStdString(), to.toStdString(),
                          std::filesystem::copy_options::recursive
                              | std::filesystem::copy_options::overwrite_existing);
}

struct Kept : TestCourt {
    Kept()
    {
        judge = addPerson({"judge"});
        caseId = enterCase({judge});
        path = premises->folder().path();
    }
    void work(int notes)
    {
        for (int i = 0; i < notes; ++i) {
            court::AddNote note;
            note.id.value = fresh();
            note.caseId.value = caseId;
            note.text = QStringLiteral("ой");
            must(judge, note);
        }
    }
    void close()
    {
        epoch = premises->epoch();
        doors.reset();
        premises.reset();
    }
    // Whether another epoch begins.
    bool opensAnew()
    {
        premises = sound(Premises::open(path, clock, options()));
        doors = std::make_unique<Doors>(*premises, hub);
        forgetTokens();
        return premises->epoch() != epoch;
    }
    template <class T>
    static T sound(Result<T> result)
    {
        REQUIRE(result);
        return *std::move(result);
    }
    [[nodiscard]] QString databaseUrl() const { return sound(Folder(path).config()).database; }
    // What an administrator keeps of the records, and puts back: a file, or a database.
    [[nodiscard]] QString keepRecords() const
    {
        if (!onPostgres()) {
            copyAll(path + key("/court.db"), path + key("/../kept.db"));
            return path + key("/../kept.db");
        }
        return copyDatabase(databaseUrl());
    }
    void putBackRecords(const QString &kept)
    {
        if (!onPostgres())
            return copyAll(kept, path + key("/court.db"));
        const Folder folder(path);
        Config config = sound(folder.config());
        config.database = copyDatabase(kept);
        REQUIRE(folder.write(config));
    }
    static QString copyDatabase(const QString &url) { return PostgresCluster::shared().copyOf(url); }
    QString judge, caseId, path, epoch;
};

}  // namespace

TEST_CASE("what was written is read back, and of a copy nothing")
{
    QTemporaryDir dir;
    const QString file = dir.filePath(key("newest.json")), copy = dir.filePath(key("copy.json"));
    CHECK(!HighWater::read(file));
    const HighWater first{key("e"), 5, key("abc")}, second{key("e"), 6, key("def")};
    REQUIRE(first.write(file));
    CHECK(HighWater::read(file) == first);
    copyAll(file, copy);
    CHECK(!HighWater::read(copy));
    REQUIRE(second.write(file));
    CHECK(HighWater::read(file) == second);
    // Put back into the file that is there, or in its place.
    copyAll(copy, file);
    CHECK(!HighWater::read(file));
    REQUIRE(second.write(file));
    REQUIRE(QFile::remove(file));
    REQUIRE(QFile::rename(copy, file));
    CHECK(!HighWater::read(file));
    CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 1);
    CHECK(second.write(dir.filePath(key("no/folder"))).error().reason == Reason::CannotWrite);
}

TEST_CASE("a court that only ends and begins keeps its epoch")
{
    Kept court;
    court.close();
    CHECK(!court.opensAnew());
    court.work(3);
    court.close();
    CHECK(!court.opensAnew());
    // Killed: what was committed since the last record is not on record, and there is more than is.
    const QString file = court.path + key("/newest.json");
    const auto before = HighWater::read(file);
    court.work(3);
    court.close();
    REQUIRE(before);
    REQUIRE(before->write(file));
    CHECK(!court.opensAnew());
}

TEST_CASE("records put back under a court begin a new epoch, also when more was written since")
{
    Kept court;
    court.close();
    const QString kept = court.keepRecords();
    REQUIRE(!court.opensAnew());
    court.work(5);
    court.close();
    court.putBackRecords(kept);
    CHECK(court.opensAnew());
    court.work(8);
    court.close();
    CHECK(!court.opensAnew());
}

TEST_CASE("a whole folder put back begins a new epoch")
{
    if (onPostgres())
        return;  // the records do not lie in it
    Kept court;
    court.close();
    const QString kept = court.dir.filePath(key("kept"));
    copyAll(court.path, kept);
    REQUIRE(!court.opensAnew());
    court.work(5);
    court.close();
    SECTION("in its place")
    {
        std::filesystem::remove_all(court.path.toStdString());
        copyAll(kept, court.path);
    }
    SECTION("over it") { copyAll(kept, court.path); }
    SECTION("elsewhere") { court.path = kept; }
    CHECK(court.opensAnew());
    court.work(8);
    court.close();
    CHECK(!court.opensAnew());
}

TEST_CASE("records of an epoch that is over are known, though they hold what is on record")
{
    Kept court;
    court.close();
    const QString kept = court.keepRecords();
    const QString first = court.epoch;
    court.putBackRecords(kept);
    QFile::remove(court.path + key("/newest.json"));
    REQUIRE(court.opensAnew());
    court.close();
    // Database and config.json of the first epoch: nothing is missing in it, and others were told since.
    court.putBackRecords(kept);
    Config config = Kept::sound(Folder(court.path).config());
    config.epoch = first;
    REQUIRE(Folder(court.path).write(config));
    CHECK(court.opensAnew());
    CHECK(court.premises->epoch() != first);
}

TEST_CASE("records put back while the court serves stay on record for the next start")
{
    Kept court;
    Watch watch(*court.premises, court.doors->push());
    court.work(5);
    watch.look();
    const auto before = HighWater::read(court.premises->folder().highWaterFile());
    REQUIRE(before);
    CHECK(before->modseq == court.rawValue(key("SELECT v FROM court_seq")).toLongLong());
    // As a replica that lags, seen by a process that goes on.
    auto connection = court.premises->database().mine();
    for (const char *sql : {"DELETE FROM command WHERE modseq > 5", "UPDATE court_seq SET v = 5"})
        (*connection)->run(key(sql));
    REQUIRE(!(*connection)->error());
    court.work(1);
    court.clock.advance(6);
    watch.look();
    court.work(20);
    court.clock.advance(6);
    watch.look();
    CHECK(HighWater::read(court.premises->folder().highWaterFile()) == before);
    court.close();
    CHECK(court.opensAnew());
}

TEST_CASE("it is written at most each five seconds, and at the end")
{
    Kept court;
    Watch watch(*court.premises, court.doors->push());
    const QString file = court.premises->folder().highWaterFile();
    const auto recorded = [&] { return HighWater::read(file)->modseq; };
    const auto now = [&] { return court.rawValue(key("SELECT v FROM court_seq")).toLongLong(); };
    watch.look();
    const qint64 first = recorded();
    CHECK(first == now());
    court.work(1);
    watch.look();
    CHECK(recorded() == first);
    court.clock.advance(5);
    watch.look();
    CHECK(recorded() == now());
    court.work(1);
    const qint64 last = now();
    court.close();
    CHECK(recorded() == last);
}
