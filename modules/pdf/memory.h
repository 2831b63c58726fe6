// SPDX-License-Identifier: GPL-3.0-or-later
// What a program and its reader share by number instead of by name: the open file, and memory for pictures.
// Used inside this room; values move, the descriptor closes with its owner.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace adil::pdf {

// A file descriptor that closes itself.
class Handle {
public:
    Handle() = default;
    explicit Handle(int fd)
        : m_fd(fd)
    { }
    Handle(Handle &&other) noexcept;
    Handle &operator=(Handle &&other) noexcept;
    ~Handle();

    [[nodiscard]] int fd() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd = -1;
};

// For reading. NotFound, CannotRead (also what is not a plain file), Empty, TooLarge.
Result<Handle> openFile(const QString &path);
// In memory only, read-only for everybody from then on. CannotRead, Empty, TooLarge.
Result<Handle> memoryFrom(QIODevice &device);

// Memory for pictures: the reader writes, the program looks. Nobody can change its size, so that a reader
// cannot make the program's reads fail.
class FrameMemory {
public:
    // Pages are only taken from the system when they are written.
    static Result<FrameMemory> ofSize(qint64 bytes);
    FrameMemory(FrameMemory &&other) noexcept;
    FrameMemory &operator=(FrameMemory &&) = delete;
    ~FrameMemory();

    [[nodiscard]] int fd() const { return m_handle.fd(); }
    [[nodiscard]] const uchar *bytes() const { return m_bytes; }
    // Gives the pages back to the system after a large picture.
    void forget();

private:
    FrameMemory() = default;
    Handle m_handle;
    const uchar *m_bytes = nullptr;
    qint64 m_size = 0;
};

}  // namespace adil::pdf
