// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"
#include "support/courtprofile.h"

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
    CHECK(blobs.totalSize() == 3);
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
