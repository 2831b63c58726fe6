// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"
#include "support/courtprofile.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFileInfo>

using namespace adil;
using namespace adil::store;
using test::must;

// SHA-256 of "abc", FIPS 180-4.
static const QString abc = QStringLiteral(
    "Sba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");

TEST_CASE("a blob lies under the name of its bytes, once")
{
    QTemporaryDir folder;
    const Blobs blobs(folder.filePath(QStringLiteral("blobs")));
    CHECK(Blobs::idOf("abc") == abc);
    CHECK_FALSE(blobs.has(abc));
    CHECK(blobs.size(abc) == -1);
    CHECK(must(blobs.put("abc")) == abc);
    CHECK(must(blobs.put("abc")) == abc);
    CHECK(blobs.path(abc)
          == folder.filePath(
              QStringLiteral("blobs/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")));
    CHECK(must(blobs.read(abc)) == "abc");
    CHECK(blobs.size(abc) == 3);
    REQUIRE(blobs.items().size() == 1);
    CHECK(blobs.items().first().blobId == abc);
    CHECK(blobs.items().first().size == 3);
    CHECK(blobs.items().first().isWhole);
    CHECK(QDir(folder.filePath(QStringLiteral("blobs"))).entryList(QDir::Files).isEmpty());
    must(blobs.remove(abc));
    must(blobs.remove(abc));
    CHECK(blobs.read(abc).error().reason == Reason::NotFound);
}

TEST_CASE("a file is kept by its contents")
{
    QTemporaryDir folder;
    const Blobs blobs(folder.filePath(QStringLiteral("blobs")));
    QFile file(folder.filePath(QStringLiteral("large")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QByteArray bytes(3'500'000, 'k');
    file.write(bytes);
    file.close();
    const QString id = must(blobs.putFile(file.fileName()));
    CHECK(id == Blobs::idOf(bytes));
    CHECK(must(blobs.read(id)) == bytes);
    CHECK(blobs.putFile(folder.filePath(QStringLiteral("none"))).error().reason == Reason::NotFound);
    CHECK(must(blobs.read(must(blobs.put({})))).isEmpty());
}

TEST_CASE("names that are no blob reach no file")
{
    QTemporaryDir folder;
    const Blobs blobs(folder.path());
    for (const QString &name : {QString(), QStringLiteral("S"), QStringLiteral("S../../../etc/passwd"),
                                abc.toUpper(), abc.mid(1), abc + u'0'}) {
        CHECK_FALSE(blobs.path(name));
        CHECK_FALSE(blobs.part(name));
        CHECK_FALSE(blobs.finish(name));
        CHECK(blobs.partSize(name) == 0);
    }
}

TEST_CASE("a download continues where it ended and is checked in the end")
{
    QTemporaryDir folder;
    const Blobs blobs(folder.path());
    must(blobs.part(abc))->write("a");
    CHECK(blobs.partSize(abc) == 1);
    CHECK_FALSE(blobs.has(abc));
    auto rest = must(blobs.part(abc));
    CHECK(rest->size() == 1);
    rest->write("bc");
    rest.reset();
    must(blobs.finish(abc));
    CHECK(must(blobs.read(abc)) == "abc");
    CHECK(blobs.partSize(abc) == 0);
}

TEST_CASE("a download with other bytes is dropped")
{
    QTemporaryDir folder;
    const Blobs blobs(folder.path());
    must(blobs.part(abc))->write("abd");
    CHECK(blobs.finish(abc).error().reason == Reason::Damaged);
    CHECK(blobs.partSize(abc) == 0);
    CHECK_FALSE(blobs.has(abc));
    CHECK(blobs.finish(abc).error().reason == Reason::NotFound);
}

TEST_CASE("what lies here is listed with its parts and the time of its last use")
{
    QTemporaryDir folder;
    const Blobs blobs(folder.path());
    CHECK(blobs.items().isEmpty());
    CHECK(blobs.freeSpace() > 0);
    must(blobs.put("abc"));
    const QString other = Blobs::idOf("other");
    must(blobs.part(other))->write("oth");
    const QDateTime old({2026, 1, 2}, {3, 4}, Qt::UTC);
    {
        QFile file(*blobs.path(abc));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    const auto item = [&](const QString &id) {
        for (const Blobs::Item &one : blobs.items())
            if (one.blobId == id)
                return one;
        return Blobs::Item();
    };
    REQUIRE(blobs.items().size() == 2);
    CHECK(item(abc).used == old);
    CHECK(item(abc).isWhole);
    CHECK(item(other).size == 3);
    CHECK_FALSE(item(other).isWhole);
    blobs.use(abc);
    CHECK(item(abc).used > old);
    {
        QFile file(*blobs.path(abc));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(old, QFileDevice::FileModificationTime));
    }
    must(blobs.put("abc"));  // it is needed again
    CHECK(item(abc).used > old);
}

TEST_CASE("a full disk takes no blob, says so, and leaves nothing of it behind")
{
    QTemporaryDir folder;
    const Blobs blobs(folder.filePath(QStringLiteral("blobs")));
    const QByteArray large(100'000, 'k');
    must(blobs.put("abc"));
    {
        const test::SmallDisk disk(50'000);
        CHECK(blobs.put(large).error().reason == Reason::DiskFull);
        CHECK(must(blobs.put("small")) == Blobs::idOf("small"));
    }
    CHECK(must(blobs.read(abc)) == "abc");
    CHECK_FALSE(blobs.has(Blobs::idOf(large)));
    CHECK(QDir(folder.filePath(QStringLiteral("blobs"))).entryList(QDir::Files).isEmpty());
    CHECK(must(blobs.put(large)) == Blobs::idOf(large));
    CHECK(must(blobs.read(Blobs::idOf(large))) == large);
}
