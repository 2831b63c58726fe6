// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/trailingdigest.h"

#include "crypto/digest.h"

#include <algorithm>

#include <unistd.h>

namespace adil::crypto {

static constexpr qint64 worthAThread = qint64(1) << 20;

TrailingDigest::~TrailingDigest()
{
    reached(0);  // nobody wants to know
    if (m_thread.joinable())
        (void)finish();
}

void TrailingDigest::reached(qint64 size)
{
    {
        const std::lock_guard lock(m_mutex);
        m_size = size;
    }
    if (!m_thread.joinable() && size >= worthAThread)
        m_thread = std::thread([this] { follow(); });
    m_moved.notify_one();
}

Result<QByteArray> TrailingDigest::finish()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isWhole = true;
    }
    m_moved.notify_one();
    if (m_thread.joinable())
        m_thread.join();
    else
        follow();
    return m_digest;
}

void TrailingDigest::follow()
{
    Sha256 digest;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        qint64 left = 0;
        {
            std::unique_lock lock(m_mutex);
            m_moved.wait(lock, [&] { return m_size > at || m_isWhole; });
            left = m_size - at;
        }
        if (left <= 0)
            break;
        const auto count = ::pread(m_handle, piece.data(), size_t(std::min<qint64>(left, piece.size())), at);
        if (count <= 0) {
            m_digest = fail(Reason::CannotRead, QStringLiteral("what was just written"));
            return;
        }
        digest.add(QByteArrayView(piece).first(count));
        at += count;
    }
    m_digest = digest.result();
}

}  // namespace adil::crypto
