// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/memory.h"

#include "pdf/contents.h"

#include <QFile>
#include <QIODevice>

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace adil::pdf {

Handle::Handle(Handle &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{ }

Handle &Handle::operator=(Handle &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Handle::~Handle()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

static Error systemFailure(Reason reason, const char *what)
{
    return fail(reason, QStringLiteral("%1: errno %2").arg(QLatin1String(what)).arg(errno));
}

Result<Handle> openFile(const QString &path)
{
    // Without O_NONBLOCK opening a pipe would wait for somebody to write into it.
    Handle file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK));
    if (!file)
        return systemFailure(errno == ENOENT || errno == ENOTDIR ? Reason::NotFound : Reason::CannotRead,
                             "open");
    struct stat status { };
    if (::fstat(file.fd(), &status) != 0 || !S_ISREG(status.st_mode))
        return fail(Reason::CannotRead, QStringLiteral("not a plain file"));
    if (status.st_size == 0)
        return fail(Reason::Empty, QStringLiteral("the file has no bytes"));
    if (status.st_size > limit::fileBytes)
        return fail(Reason::TooLarge, QStringLiteral("%1 bytes").arg(status.st_size));
    return file;
}

static bool writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        done += written;
    }
    return true;
}

Result<Handle> memoryFrom(QIODevice &device)
{
    Handle memory(::memfd_create("adil-document", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!memory)
        return systemFailure(Reason::CannotRead, "memfd_create");
    qint64 size = 0;
    while (!device.atEnd()) {
        const QByteArray part = device.read(1 << 20);
        if (part.isEmpty())
            return fail(Reason::CannotRead, QStringLiteral("the device ended early"));
        size += part.size();
        if (size > limit::fileBytes)
            return fail(Reason::TooLarge, QStringLiteral("more than %1 bytes").arg(limit::fileBytes));
        if (!writeAll(memory.fd(), part))
            return systemFailure(Reason::CannotRead, "write");
    }
    if (size == 0)
        return fail(Reason::Empty, QStringLiteral("the document has no bytes"));
    if (::fcntl(memory.fd(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return systemFailure(Reason::CannotRead, "seal");
    return memory;
}

Result<FrameMemory> FrameMemory::ofSize(qint64 bytes)
{
    FrameMemory memory;
    memory.m_handle = Handle(::memfd_create("adil-frame", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    memory.m_size = bytes;
    if (!memory.m_handle || ::ftruncate(memory.fd(), bytes) != 0
        || ::fcntl(memory.fd(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) != 0)
        return systemFailure(Reason::CannotRead, "memfd_create");
    void *at = ::mmap(nullptr, size_t(bytes), PROT_READ, MAP_SHARED, memory.fd(), 0);
    if (at == MAP_FAILED)
        return systemFailure(Reason::CannotRead, "mmap");
    memory.m_bytes = static_cast<const uchar *>(at);
    return memory;
}

FrameMemory::FrameMemory(FrameMemory &&other) noexcept
    : m_handle(std::move(other.m_handle))
    , m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(other.m_size)
{ }

FrameMemory::~FrameMemory()
{
    if (m_bytes)
        ::munmap(const_cast<uchar *>(m_bytes), size_t(m_size));
}

void FrameMemory::forget() { ::fallocate(fd(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, m_size); }

}  // namespace adil::pdf
