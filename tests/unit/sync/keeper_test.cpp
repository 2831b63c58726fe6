// SPDX-License-Identifier: GPL-3.0-or-later
// The files of this computer, with the whole of sync around them.
#include "whole.h"

#include "store/pins.h"

#include <QFile>

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

namespace {

constexpr int size = 3000;  // of each file

struct Files : Whole {
    Files()
    {
        // The disk of this computer must not matter.
        keep.freeSpace = [this] { return free; };
        for (int n = 1; n <= 3; ++n)
            court.put(QStringLiteral("Case"), onTheWire(caseNumber(n)));
    }
    // A file of this case at the court.
    QString has(int n, int caseN)
    {
        const QByteArray bytes(size, char('a' + n));
        court::DocumentVersion version;
        version.id = idOf<court::DocumentVersion>(100 + n);
        version.caseId = idOf<court::Case>(caseN);
        version.documentId = idOf<court::Document>(200 + n);
        version.blobId = store::Blobs::idOf(bytes);
        version.size = bytes.size();
        court.files[version.blobId] = bytes;
        court.put(QStringLiteral("DocumentVersion"), onTheWire(version));
        return version.blobId;
    }
    void pin(int caseN, bool isPinned = true) const
    {
        const auto fields = must(store::LocalFields::open(*profile));
        must(store::Pins(*fields).set(recordId(caseN), isPinned));
    }
    void allow(qint64 quota) const
    {
        const auto fields = must(store::LocalFields::open(*profile));
        must(store::Pins(*fields).setQuota(quota));
    }
    [[nodiscard]] QStringList pinned() const
    {
        const auto fields = must(store::LocalFields::open(*profile));
        return must(store::Pins(*fields).cases());
    }
    // Until nothing moves any more.
    [[nodiscard]] bool rests() const
    {
        return pump([&] {
            return sync->status().state == State::Waiting && sync->status().blobsLeft == 0
                && sync->status().upToDateAt;
        });
    }
    // Last used so many days before now.
    void age(const QString &blobId, int days) const
    {
        QFile file(*blobs.path(blobId));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(clock.now().addDays(-days), QFileDevice::FileModificationTime));
    }

    qint64 free = 1'000'000'000'000;
};

}  // namespace

TEST_CASE("files of the nearest hearing come first, then those of kept cases, then the others")
{
    Files f;
    const QString other = f.has(1, 1), kept = f.has(2, 2), heard = f.has(3, 3);
    f.pin(2);
    f.keep.heardSoon = [&](const store::Reader &reader, const QDateTime &now) {
        CHECK(must(reader.count(store::about<court::Case>())) == 3);
        CHECK(now == f.clock.now());
        return QHash<QString, QDateTime>{{recordId(3), now.addDays(3)}};
    };
    f.begin();
    REQUIRE(pump([&] { return f.came.size() == 3; }));
    CHECK(f.came == QStringList({heard, kept, other}));
}

TEST_CASE("a case that is pinned while it works comes at once; let go, it makes room for the next")
{
    Files f;
    const QString a = f.has(1, 1), b = f.has(2, 2);
    f.allow(size);
    f.begin();
    REQUIRE(f.rests());
    CHECK(f.came.isEmpty());  // nobody keeps them, and the quota is near
    f.pin(1);
    f.sync->planFiles();
    REQUIRE(pump([&] { return f.came == QStringList{a}; }));
    f.age(a, 2);
    f.pin(2);
    f.sync->planFiles();
    REQUIRE(pump([&] { return f.came == QStringList({a, b}); }));
    CHECK(f.blobs.has(a));  // both are kept, whatever the quota
    f.pin(1, false);
    f.sync->planFiles();
    CHECK_FALSE(f.blobs.has(a));
    CHECK(f.blobs.has(b));
    REQUIRE(f.rests());
    CHECK(f.came.size() == 2);  // and it does not come again
}

TEST_CASE("what waits to be sent stays, whatever the quota")
{
    Files f;
    const QString named = f.has(1, 1);
    f.begin();
    REQUIRE(pump([&] { return f.came == QStringList{named}; }));
    const QString mine = must(f.blobs.put("mine"));
    store::Entry entry;
    entry.uid = QStringLiteral("%1").arg(1, 32, 16, QLatin1Char('0'));
    entry.kind = QStringLiteral("EditNote");
    entry.claimedAt = f.clock.now();
    entry.blobs = {mine};
    entry.nextTry = f.clock.now().addDays(1);
    must(f.outbox->enqueue(entry, {}));
    f.age(mine, 30);
    f.age(named, 3);
    f.allow(0);
    f.sync->planFiles();
    CHECK(f.blobs.has(mine));
    CHECK_FALSE(f.blobs.has(named));
    // What nobody names and nobody waits for goes.
    const QString nobodys = must(f.blobs.put("nobody's"));
    f.age(nobodys, 3);
    f.allow(1'000'000);
    f.sync->planFiles();
    CHECK_FALSE(f.blobs.has(nobodys));
    CHECK(f.blobs.has(mine));
}

TEST_CASE("a disk without room: kept files wait and it is said; they come when there is room")
{
    Files f;
    const QString kept = f.has(1, 1), other = f.has(2, 2);
    f.pin(1);
    f.free = 1'000'000'000 + size - 1;  // one byte would be taken of those that are spared
    f.begin();
    REQUIRE(f.is(State::Waiting));
    CHECK(f.sync->status().filesAreHeld);
    CHECK(f.sync->status().blobsLeft > 0);
    CHECK(f.came.isEmpty());
    CHECK(f.court.doors.count(QStringLiteral("download")) == 0);
    // Who waits for one may use what is spared, but not the last of the disk.
    f.sync->want(other);
    REQUIRE(pump([&] { return f.came == QStringList{other}; }));
    f.free = 60'000'000;
    f.sync->want(kept);
    REQUIRE(f.failures.contains(kept));
    CHECK(f.failures[kept].reason == Reason::DiskFull);
    CHECK(f.pinned() == QStringList{recordId(1)});
    // The next look finds room.
    f.free = 2'000'000'000;
    f.sync->poke();
    REQUIRE(pump([&] { return f.came == QStringList({other, kept}); }));
    CHECK_FALSE(f.sync->status().filesAreHeld);
}

TEST_CASE("a disk that fills takes back what nobody keeps, never what is kept")
{
    Files f;
    const QString kept = f.has(1, 1), old = f.has(2, 2), lately = f.has(3, 3);
    f.pin(1);
    f.begin();
    REQUIRE(pump([&] { return f.came.size() == 3; }));
    f.age(kept, 9);
    f.age(old, 5);
    f.age(lately, 2);
    f.free = 1'000'000'000 - size;
    f.sync->planFiles();
    CHECK(f.blobs.has(kept));
    CHECK_FALSE(f.blobs.has(old));
    CHECK(f.blobs.has(lately));
    f.free = 0;
    f.sync->planFiles();
    CHECK(f.blobs.has(kept));
    CHECK_FALSE(f.blobs.has(lately));
}

TEST_CASE("a case that was taken away takes its pin and its files with it, also when the cache was new")
{
    for (const bool cacheIsNew : {false, true}) {
        INFO(cacheIsNew);
        Files f;
        const QString lost = f.has(1, 1), stays = f.has(2, 2);
        f.pin(1);
        f.pin(2);
        f.begin();
        REQUIRE(pump([&] { return f.came.size() == 2; }));
        f.age(lost, 1);
        if (cacheIsNew) {
            f.close();
            for (const char *file : {"cache.db", "cache.db-wal", "cache.db-shm"})
                QFile::remove(f.folder.filePath(QLatin1String(file)));
            f.reopen();
        }
        f.court.destroy(QStringLiteral("DocumentVersion"), recordId(101));
        f.court.destroy(QStringLiteral("Case"), recordId(1));
        if (cacheIsNew)
            f.begin();
        else
            f.court.tellState();
        REQUIRE(pump([&] { return !f.blobs.has(lost); }));
        REQUIRE(f.rests());
        CHECK(f.pinned() == QStringList{recordId(2)});
        CHECK(f.blobs.has(stays));
    }
}

TEST_CASE("a download that would not fit is not begun, one that is half here needs the rest alone")
{
    Files f;
    const QString kept = f.has(1, 1);
    f.pin(1);
    must(f.blobs.part(kept))->write(f.court.files[kept].left(size - 10));
    f.free = 1'000'000'000 + 10;
    f.begin();
    REQUIRE(pump([&] { return f.came == QStringList{kept}; }));
    CHECK_FALSE(f.sync->status().filesAreHeld);
}
