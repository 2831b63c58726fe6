// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/intake.h"

#include <QDirIterator>

#include <csignal>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace adil;
using namespace adil::test;

namespace {

QStringList filesBelow(const QString &path)
{
    QStringList all;
    QDirIterator entries(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        all << entries.next();
    return all;
}

QString put(const TestCourt &court, const char *name, const QByteArray &bytes)
{
    const QString path = court.dir.filePath(QLatin1String(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

struct Stores {
    explicit Stores(TestCourt &court)
        : blobs(court.premises->folder().blobs())
        , uploads(court.premises->folder().uploads())
    { }
    QString blobs, uploads;
};

constexpr qint64 most = 1000;

}  // namespace

TEST_CASE("what is settled is there, and its folder is gone")
{
    TestCourt court;
    const Stores stores(court);
    auto intake = server::Intake::begin(*court.premises, court.registry);
    REQUIRE(intake);
    const auto a = (*intake)->copy(put(court, "a", "first"), most);
    const auto b = (*intake)->copy(put(court, "b", "second"), most);
    REQUIRE(a);
    REQUIRE(b);
    CHECK(a->size == 5);
    CHECK(filesBelow(stores.blobs).isEmpty());
    const auto kept = (*intake)->keep({*a, *b});
    REQUIRE(kept);
    (*intake)->settle();
    intake->reset();
    CHECK(filesBelow(stores.blobs).size() == 2);
    CHECK(filesBelow(stores.uploads).isEmpty());
    CHECK(server::BlobStore(*court.premises).readable((*kept)[1].id, court.registry));
}

TEST_CASE("what is not settled is taken back, and nothing that was there before")
{
    TestCourt court;
    const Stores stores(court);
    server::BlobStore blobs(*court.premises);
    const auto before = blobs.keepBytes("first", court.registry);
    REQUIRE(before);
    {
        auto intake = server::Intake::begin(*court.premises, court.registry);
        REQUIRE(intake);
        const auto a = (*intake)->copy(put(court, "a", "first"), most);
        const auto b = (*intake)->copy(put(court, "b", "second"), most);
        REQUIRE((*intake)->keep({*a, *b}));
        CHECK(filesBelow(stores.blobs).size() == 2);
    }
    CHECK(filesBelow(stores.blobs) == QStringList{before->path});
    CHECK(filesBelow(stores.uploads).isEmpty());
    CHECK(blobs.readable(before->id, court.registry));
    CHECK(court.value(QStringLiteral("SELECT count(*) FROM blob")) == QStringLiteral("1"));
    CHECK(court.value(QStringLiteral("SELECT count(*) FROM upload")) == QStringLiteral("1"));
}

TEST_CASE("what a killed program left is cleared, what a living one has stays")
{
    TestCourt court;
    const Stores stores(court);
    const QString first = put(court, "a", "first"), second = put(court, "b", "second");
    auto living = server::Intake::begin(*court.premises, court.registry);
    REQUIRE(living);
    REQUIRE((*living)->copy(first, most));
    // The child is the program that dies: its lock goes with it. It only copies, a database is not for forks.
    const pid_t child = ::fork();
    if (child == 0) {
        auto dying = server::Intake::begin(*court.premises, court.registry);
        const bool copied = dying && (*dying)->copy(second, most);
        ::_exit(copied ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WEXITSTATUS(status) == 0);
    // As it stands when the blobs were in already: a list, and a blob that no record names.
    const auto blob = server::BlobStore(*court.premises).keepBytes("second", court.registry);
    REQUIRE(blob);
    QString dead;
    for (const QString &file : filesBelow(stores.uploads))
        if (file.endsWith(QLatin1String("/0"))) {
            QFile copy(file);
            REQUIRE(copy.open(QIODevice::ReadOnly));
            if (copy.readAll() == "second")
                dead = file.chopped(2);
        }
    REQUIRE(!dead.isEmpty());
    QFile list(dead + QStringLiteral("/blobs"));
    REQUIRE(list.open(QIODevice::WriteOnly));
    list.write((court.registry + u'\n' + blob->id.mid(1)).toUtf8());
    list.close();

    REQUIRE(server::Intake::clearAbandoned(*court.premises));
    CHECK(!QFile::exists(dead));
    CHECK(filesBelow(stores.blobs).isEmpty());
    CHECK(filesBelow(stores.uploads).size() == 2);  // the living one's lock and copy
    CHECK(court.value(QStringLiteral("SELECT count(*) FROM blob")) == QStringLiteral("0"));
}

TEST_CASE("what is no plain file, or too much, is not copied")
{
    TestCourt court;
    const Stores stores(court);
    auto intake = server::Intake::begin(*court.premises, court.registry);
    REQUIRE(intake);
    const auto reason = [&](const QString &file) {
        const auto copied = (*intake)->copy(file, most);
        return copied ? Reason::Unknown : copied.error().reason;
    };
    const QString plain = put(court, "plain", "bytes"), link = court.dir.filePath(QStringLiteral("link"));
    REQUIRE(QFile::link(plain, link));
    const QString pipe = court.dir.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    CHECK(reason(plain) == Reason::Unknown);
    CHECK(reason(link) == Reason::CannotRead);
    CHECK(reason(pipe) == Reason::CannotRead);
    CHECK(reason(court.dir.path()) == Reason::CannotRead);
    CHECK(reason(court.dir.filePath(QStringLiteral("none"))) == Reason::NotFound);
    CHECK(reason(put(court, "empty", {})) == Reason::Empty);
    CHECK(reason(put(court, "exactly", QByteArray(most, 'x'))) == Reason::Unknown);
    CHECK(reason(put(court, "large", QByteArray(most + 1, 'x'))) == Reason::TooLarge);
    CHECK(filesBelow(stores.uploads).size() == 3);  // the lock and the two that were taken
}
