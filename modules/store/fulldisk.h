// SPDX-License-Identifier: GPL-3.0-or-later
// Whether something was not written because no more fits: the disk is full, or a quota or the limit of the
// process is reached. Any thread.
#pragma once

#include "base/result.h"

#include <QFileDevice>

#include <cerrno>

namespace adil::store {

inline bool isFullDisk(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

// DiskFull or CannotWrite. To be asked at once: it looks at errno.
inline Reason whyNotWritten(const QFileDevice &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError || isFullDisk(errno);
    return isFull ? Reason::DiskFull : Reason::CannotWrite;
}

}  // namespace adil::store
