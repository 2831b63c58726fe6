// SPDX-License-Identifier: GPL-3.0-or-later
// A client that sends exactly the bytes a test wants, well-formed or not: one plain POSIX socket to the
// loopback address. Blocking, with a time limit for each wait, so that no test hangs.
#pragma once

#include <QByteArray>
#include <QHash>

#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace adil::test {

struct RawReply {
    int status = 0;
    QHash<QByteArray, QByteArray> headers;  // names in lower case
    QByteArray body;
};

class RawClient {
public:
    explicit RawClient(quint16 port, int receiveBuffer = 0)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (receiveBuffer > 0)
            ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
    }
    RawClient(RawClient &&other) noexcept
        : m_socket(std::exchange(other.m_socket, -1))
        , m_connected(other.m_connected)
        , m_read(std::move(other.m_read))
    { }
    RawClient &operator=(RawClient &&) = delete;
    ~RawClient() { close(); }

    [[nodiscard]] bool isConnected() const { return m_connected; }
    void close()
    {
        if (m_socket >= 0)
            ::close(std::exchange(m_socket, -1));
    }
    // Nothing more comes from us; we still read.
    void closeSending() { ::shutdown(m_socket, SHUT_WR); }
    // Closes with a reset, like a machine that was switched off and on.
    void reset()
    {
        const linger hard{1, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close();
    }

    // False when the other end does not take it (closed, or full for two seconds).
    bool send(const QByteArray &bytes)
    {
        for (qsizetype done = 0; done < bytes.size();) {
            pollfd ready{m_socket, POLLOUT, 0};
            if (::poll(&ready, 1, 2000) <= 0)
                return false;
            const auto n = ::send(m_socket, bytes.data() + done, size_t(bytes.size() - done), MSG_NOSIGNAL);
            if (n < 0)
                return false;
            done += n;
        }
        return true;
    }

    // Everything until the other end closes, or `milliseconds` of silence.
    QByteArray readAll(int milliseconds = 5000)
    {
        while (more(milliseconds)) { }
        return std::exchange(m_read, {});
    }
    // What has come up to and with `mark`; what follows is kept. Empty when it does not come.
    QByteArray readUntil(const QByteArray &mark, int milliseconds = 5000)
    {
        for (;;) {
            const qsizetype at = m_read.indexOf(mark);
            if (at >= 0)
                return take(at + mark.size());
            if (!more(milliseconds))
                return {};
        }
    }
    QByteArray readSome(qsizetype size, int milliseconds = 5000)
    {
        while (m_read.size() < size && more(milliseconds)) { }
        return take(std::min(size, m_read.size()));
    }
    // One reply with Content-Length (or to the end of the connection without); nothing when it does not come
    // whole.
    std::optional<RawReply> readReply(bool head = false, int milliseconds = 5000)
    {
        const QByteArray text = readUntil("\r\n\r\n", milliseconds);
        if (!text.startsWith("HTTP/1.1 "))
            return {};
        RawReply reply;
        reply.status = text.sliced(9, 3).toInt();
        for (const QByteArray &line : text.split('\n').sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0)
                reply.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        if (head || reply.status == 204 || reply.status == 304 || reply.status < 200)
            return reply;
        if (!reply.headers.contains("content-length")) {
            reply.body = readAll(milliseconds);
            return reply;
        }
        const qsizetype size = reply.headers.value("content-length").toLongLong();
        reply.body = readSome(size, milliseconds);
        return reply.body.size() == size ? std::optional(reply) : std::nullopt;
    }
    // The other end closes (in order or not) within the time, and sends nothing more before.
    bool isClosedWithin(int milliseconds)
    {
        if (!m_read.isEmpty())
            return false;
        pollfd ready{m_socket, POLLIN, 0};
        char c = 0;
        return ::poll(&ready, 1, milliseconds) > 0 && ::recv(m_socket, &c, 1, MSG_PEEK) <= 0;
    }

private:
    bool more(int milliseconds)
    {
        pollfd ready{m_socket, POLLIN, 0};
        if (m_socket < 0 || ::poll(&ready, 1, milliseconds) <= 0)
            return false;
        char block[65536];
        const auto n = ::recv(m_socket, block, sizeof block, 0);
        if (n > 0)
            m_read.append(block, n);
        return n > 0;
    }
    QByteArray take(qsizetype size)
    {
        const QByteArray taken = m_read.first(size);
        m_read.remove(0, size);
        return taken;
    }

    int m_socket = -1;
    bool m_connected = false;
    QByteArray m_read;
};

}  // namespace adil::test
