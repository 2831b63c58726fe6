// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/filelock.h"

#include <QFile>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace adil::server {

Result<FileLock> FileLock::take(const QString &file, Kind kind)
{
    const int handle = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return fail(Reason::CannotWrite, QStringLiteral("lock"));
    FileLock lock(handle);
    if (::flock(handle, (kind == Shared ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0)
        return errno == EWOULDBLOCK
            ? fail(Reason::ProfileInUse, QStringLiteral("another program has it open"))
            : fail(Reason::CannotWrite, QStringLiteral("lock"));
    return lock;
}

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
{ }

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    return *this;
}

FileLock::~FileLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

}  // namespace adil::server
