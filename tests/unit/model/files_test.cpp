// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/files.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

TEST_CASE("a file is here, or it is asked for")
{
    QTemporaryDir folder;
    Files files{store::Blobs(folder.path())};
    QStringList wanted, arrived;
    QObject::connect(&files, &Files::wanted, &files, [&](const QString &id) { wanted << id; });
    QObject::connect(&files, &Files::arrived, &files, [&](const QString &id) { arrived << id; });
    const QString id = store::Blobs::idOf("bytes");
    CHECK_FALSE(files.path(id));
    CHECK(wanted == QStringList{id});
    CHECK(must(files.put("bytes")) == id);
    CHECK(files.has(id));
    CHECK(files.path(id));
    CHECK(wanted.size() == 1);
    CHECK(must(files.read(id)) == "bytes");
    files.tellArrived(id);
    CHECK(arrived == QStringList{id});
}

TEST_CASE("a file that is looked at was used last")
{
    QTemporaryDir folder;
    const store::Blobs blobs(folder.path());
    Files files{blobs};
    const QString id = must(files.put("bytes"));
    const QDateTime old({2026, 1, 2}, {3, 4}, Qt::UTC);
    const auto age = [&] {
        QFile file(*blobs.path(id));
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.setFileTime(old, QFileDevice::FileModificationTime));
    };
    const auto used = [&] { return blobs.items().first().used; };
    age();
    CHECK(files.has(id));
    CHECK(used() == old);
    CHECK(files.path(id));
    CHECK(used() > old);
    age();
    CHECK(must(files.read(id)) == "bytes");
    CHECK(used() > old);
}
