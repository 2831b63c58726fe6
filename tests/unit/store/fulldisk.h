// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full from the n-th write on: a SQLite VFS over the system's, the default one as long as this
// lives.
#pragma once

#include <sqlite3.h>

namespace adil::test {

class FullDisk {
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    void failFrom(int write);  // 1: the next one
    void makeRoom();
    [[nodiscard]] bool wasFull() const;
};

}  // namespace adil::test
