// SPDX-License-Identifier: GPL-3.0-or-later
// A lock on a file between processes (and between holders of one process): many may share it, or one has it
// alone. The system lets it go when the process ends, however it ends. Values that move.
#pragma once

#include "base/result.h"

namespace adil::server {

class FileLock {
public:
    enum Kind { Shared, Exclusive };
    // Does not wait: ProfileInUse when others hold it; CannotWrite.
    static Result<FileLock> take(const QString &file, Kind kind);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int handle)
        : m_handle(handle)
    { }
    int m_handle;
};

}  // namespace adil::server
