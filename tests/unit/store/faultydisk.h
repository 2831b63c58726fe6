// SPDX-License-Identifier: GPL-3.0-or-later
// A disk at which the n-th write, flush or cut fails: a SQLite VFS over the system's, the default one as long
// as this lives. A write that fails has written half.
#pragma once

#include <sqlite3.h>

namespace adil::test {

class FaultyDisk {
public:
    enum class At { Write, Sync, Truncate };
    struct Fault {
        At at = At::Write;
        int nth = 1;  // 1: the next one
        int code = SQLITE_FULL;
        bool stays = true;  // from the n-th on; else that one alone
    };

    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void fail(const Fault &fault);
    void mend();
    [[nodiscard]] bool hasFailed() const;
};

}  // namespace adil::test
