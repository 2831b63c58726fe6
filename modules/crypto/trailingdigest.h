// SPDX-License-Identifier: GPL-3.0-or-later
// SHA-256 of a file that is being written, on a thread of its own behind the one who writes: what has been
// written is read again and added, so that the digest is of what lies there. Used from the writing thread.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace adil::crypto {

class TrailingDigest {
public:
    // `handle`: of the open file, for reading too; it must stay open until this is gone.
    explicit TrailingDigest(int handle)
        : m_handle(handle)
    { }
    ~TrailingDigest();
    TrailingDigest(const TrailingDigest &) = delete;
    TrailingDigest &operator=(const TrailingDigest &) = delete;

    // Its first `size` bytes are written and change no more.
    void reached(qint64 size);
    // The 32 bytes of these; waits for them. CannotRead. Once.
    Result<QByteArray> finish();

private:
    void follow();

    int m_handle;
    std::mutex m_mutex;
    std::condition_variable m_moved;
    qint64 m_size = 0;  // with the mutex, as the next
    bool m_isWhole = false;
    Result<QByteArray> m_digest = QByteArray();  // of the thread, until it has ended
    std::thread m_thread;  // begun when the file is large
};

}  // namespace adil::crypto
