// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace adil::store {

static constexpr char running[] = "running\n";
static constexpr char ended[] = "ended\n";

Lock::Lock(int file)
    : m_file(file)
{ }

Lock::~Lock()
{
    write(ended);
    ::close(m_file);
}

bool Lock::write(const char *word) const
{
    const size_t size = std::strlen(word);
    return ::ftruncate(m_file, 0) == 0 && ::pwrite(m_file, word, size, 0) == ssize_t(size);
}

Result<std::unique_ptr<Lock>> Lock::take(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return fail(Reason::CannotWrite, QStringLiteral("lock"));
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        const bool taken = errno == EWOULDBLOCK;
        ::close(file);
        return fail(taken ? Reason::ProfileInUse : Reason::CannotWrite, QStringLiteral("lock"));
    }
    char word[sizeof running] = {};
    const ssize_t got = ::pread(file, word, sizeof word - 1, 0);
    // from here on the destructor would say "ended": only for what has been begun
    std::unique_ptr<Lock> lock(new Lock(file));
    lock->m_unclean = got > 0 && std::strcmp(word, running) == 0;
    if (!lock->write(running))
        return fail(Reason::DiskFull, QStringLiteral("lock"));
    return lock;
}

}  // namespace adil::store
