// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filelock.h"
#include "support/catch.h"

#include <QTemporaryDir>

using namespace adil;
using server::FileLock;

TEST_CASE("many share a lock, one has it alone, and it goes with its holder")
{
    QTemporaryDir dir;
    const QString file = dir.filePath(QStringLiteral("a.lock"));
    {
        const auto one = FileLock::take(file, FileLock::Shared), two = FileLock::take(file, FileLock::Shared);
        CHECK(one);
        CHECK(two);
        const auto alone = FileLock::take(file, FileLock::Exclusive);
        REQUIRE(!alone);
        CHECK(alone.error().reason == Reason::ProfileInUse);
    }
    auto alone = FileLock::take(file, FileLock::Exclusive);
    REQUIRE(alone);
    CHECK(!FileLock::take(file, FileLock::Shared));
    {
        const FileLock moved = *std::move(alone);
        CHECK(!FileLock::take(file, FileLock::Shared));
    }
    CHECK(FileLock::take(file, FileLock::Shared));
    CHECK(FileLock::take(dir.filePath(QStringLiteral("no/such.lock")), FileLock::Shared).error().reason
          == Reason::CannotWrite);
}
