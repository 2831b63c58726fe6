// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "pdf/memory.h"
#include "support/catch.h"

#include <QBuffer>

#include <sys/stat.h>
#include <unistd.h>

using namespace adil;
using namespace adil::pdf;

TEST_CASE("A document in memory holds what the device held, and nobody can change it")
{
    QByteArray bytes(3 * 1024 * 1024 + 7, 'x');
    bytes[2'000'000] = 'y';
    QBuffer device(&bytes);
    REQUIRE(device.open(QIODevice::ReadOnly));
    const Result<Handle> memory = memoryFrom(device);
    REQUIRE(memory);
    QByteArray read(bytes.size() + 1, 0);
    CHECK(::pread(memory->fd(), read.data(), size_t(read.size()), 0) == bytes.size());
    read.chop(1);
    CHECK(read == bytes);
    CHECK(::pwrite(memory->fd(), "z", 1, 0) == -1);
    CHECK(::ftruncate(memory->fd(), 0) == -1);
}

TEST_CASE("Only plain files are opened")
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(pipe.toLocal8Bit().constData(), 0600) == 0);
    CHECK(openFile(pipe).error().reason == Reason::CannotRead);
    CHECK(openFile(QStringLiteral("/dev/zero")).error().reason == Reason::CannotRead);
    CHECK(openFile(folder.filePath(QStringLiteral("none"))).error().reason == Reason::NotFound);
    CHECK(openFile(samples::write(folder, QStringLiteral("empty"), {})).error().reason == Reason::Empty);
    CHECK(openFile(samples::write(folder, QStringLiteral("one"), "1")));
}

TEST_CASE("The memory for pictures cannot be cut under the one who looks")
{
    Result<FrameMemory> memory = FrameMemory::ofSize(1 << 20);
    REQUIRE(memory);
    CHECK(::ftruncate(memory->fd(), 0) == -1);
    CHECK(::pwrite(memory->fd(), "adil", 4, 1000) == 4);
    CHECK(memory->bytes()[1002] == 'i');
    memory->forget();
    CHECK(memory->bytes()[1002] == 0);
}
