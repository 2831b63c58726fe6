// SPDX-License-Identifier: GPL-3.0-or-later
// A backup of a court that goes on working, and the court that it becomes.
#include "testcourt.h"

#include "server/backup.h"
#include "server/blobstore.h"
#include "server/commandlog.h"
#include "server/inspection.h"

#include <QFile>

#include <thread>

using namespace adil;
using namespace adil::test;
using namespace adil::server;

namespace {

QString key(const char *name) { return QLatin1String(name); }

court::AddNote noteOf(TestCourt &court, const QString &caseId)
{
    court::AddNote note;
    note.id.value = court.fresh();
    note.caseId.value = caseId;
    note.text = QStringLiteral("ой");
    return note;
}

QStringList faultsOf(const QString &path)
{
    const auto folder = Folder::open(path);
    REQUIRE(folder);
    QStringList faults;
    const auto done = inspect(*folder, *storeOf(*folder, *folder->config()),
                              [&](const QString &line) { faults << line; });
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done);
    CHECK(done->faults == faults.size());
    CHECK(done->commands > 3);
    return faults;
}

}  // namespace

TEST_CASE("a backup is a sound court of a new epoch, whatever happened while it was made")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    REQUIRE(BlobStore(*court.premises).keepBytes("a paper", judge));
    court.must(judge, noteOf(court, caseId));
    const auto token = court.tokenOf(judge);
    // Somebody writes all the time.
    std::atomic<bool> isOver = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        while (!isOver) {
            const auto note = noteOf(court, caseId);
            const QDateTime now = court.clock.now();
            const auto outcome = Execution(*court.premises)
                                     .run({newUuid(now), key("AddNote"), record::toJson(note), {}, {}, now},
                                          judge);
            written += outcome ? 1 : 0;
        }
    });
    while (written < 5)
        std::this_thread::yield();
    const QString to = court.dir.filePath(key("backup"));
    const auto done = backUp(*court.premises, to);
    const int during = written;
    while (written < during + 5)
        std::this_thread::yield();
    isOver = true;
    writer.join();
    INFO((done ? std::string() : done.error().detail.toStdString()));
    REQUIRE(done);
    CHECK(done->blobs == 1);
    CHECK(done->bytes == 7);
    CHECK(faultsOf(to).isEmpty());
    CHECK(backUp(*court.premises, to).error().reason == Reason::AlreadyDone);
    CHECK(QDir(court.dir.path()).entryList({key("*.part-*")}).isEmpty());

    auto restored = Premises::open(to, court.clock, TestCourt::options());
    REQUIRE(restored);
    CHECK((*restored)->epoch() != court.premises->epoch());
    CHECK((*restored)->accountId() == court.premises->accountId());
    auto connection = (*restored)->database().mine();
    const qint64 notes = (*connection)->value(key("SELECT COUNT(*) FROM note")).toLongLong();
    CHECK(notes >= 6);
    CHECK(notes <= written + 1);
    CHECK(!firstBroken(**connection));
    // Signing in works, the sessions of the other court do not.
    SignIn signIn(**restored);
    CHECK(!signIn.whoIs(token));
    CHECK(signIn.signIn(court.iins[judge], TestCourt::password, key("192.0.2.1")));
    // And commands go on, in the chain.
    const auto note = noteOf(court, caseId);
    const QDateTime now = court.clock.now();
    REQUIRE(
        Execution(**restored).run({newUuid(now), key("AddNote"), record::toJson(note), {}, {}, now}, judge));
    CHECK(!firstBroken(**connection));
}

TEST_CASE("no backup is made of a court whose papers are not whole")
{
    TestCourt court;
    const auto blob = BlobStore(*court.premises).keepBytes("a paper", court.admin);
    REQUIRE(blob);
    QFile file(blob->path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("A paper");
    file.close();
    const QString to = court.dir.filePath(key("backup"));
    const auto changed = backUp(*court.premises, to);
    REQUIRE(!changed);
    CHECK(changed.error().reason == Reason::StoreDamaged);
    CHECK(!QFile::exists(to));
    REQUIRE(file.remove());
    CHECK(backUp(*court.premises, to).error().reason == Reason::StoreDamaged);
    CHECK(QDir(court.dir.path()).entryList({key("backup*")}).isEmpty());
}

TEST_CASE("unused papers stay while a backup is made")
{
    TestCourt court;
    REQUIRE(BlobStore(*court.premises).keepBytes("a paper", court.admin));
    court.clock.advance(30LL * 24 * 3600);
    {
        const auto lock = FileLock::take(court.premises->folder().sweepLockFile(), FileLock::Shared);
        REQUIRE(lock);
        CHECK(*BlobStore(*court.premises).sweep() == 0);
    }
    CHECK(*BlobStore(*court.premises).sweep() == 1);
}
