// SPDX-License-Identifier: GPL-3.0-or-later
// One TLS connection to a server on this computer that never blocks; of a thread that waits with epoll.
#pragma once

#include <QByteArray>

#include <array>
#include <cerrno>
#include <functional>
#include <memory>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

struct ContextFree {
    void operator()(SSL_CTX *context) const { SSL_CTX_free(context); }
};
using Context = std::unique_ptr<SSL_CTX, ContextFree>;

// `address`: where it comes from, the n-th of 127.0.1.1 and on. epoll tells of it by its own place in memory.
class Pipe {
public:
    Pipe(int poll, SSL_CTX *context, quint16 port, int address)
        : m_poll(poll)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int yes = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        // Workstations sit at addresses of their own; the server counts connections of each.
        sockaddr_in at{};
        at.sin_family = AF_INET;
        at.sin_addr.s_addr = htonl(0x7f000101U + unsigned(address));  // 127.0.1.1 and on
        ::bind(m_socket, reinterpret_cast<const sockaddr *>(&at), sizeof at);
        at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        at.sin_port = htons(port);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&at), sizeof at) != 0
            && errno != EINPROGRESS)
            m_isBroken = true;
        m_tls = SSL_new(context);
        SSL_set_fd(m_tls, m_socket);
        SSL_set_connect_state(m_tls);
        epoll_event event{};
        event.events = m_events = EPOLLIN | EPOLLOUT;
        event.data.ptr = this;
        ::epoll_ctl(m_poll, EPOLL_CTL_ADD, m_socket, &event);
    }
    ~Pipe()
    {
        SSL_free(m_tls);
        ::close(m_socket);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    std::function<void()> ready;  // something came, or it broke
    QByteArray in;
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

    // What comes is never read within it: ready would not be called.
    void send(const QByteArray &bytes)
    {
        m_out += bytes;
        if (!m_isBroken)
            write();
        choose();
    }
    void turn()
    {
        if (!m_isBroken)
            write();
        if (!m_isBroken)
            read();
        choose();
    }

private:
    // What epoll is to tell of.
    void choose()
    {
        const unsigned wanted = EPOLLIN | (m_wantsWrite ? EPOLLOUT : 0U);
        if (wanted == m_events || m_isBroken)
            return;
        epoll_event event{};
        event.events = m_events = wanted;
        event.data.ptr = this;
        ::epoll_ctl(m_poll, EPOLL_CTL_MOD, m_socket, &event);
    }
    void write()
    {
        m_wantsWrite = false;
        if (!SSL_is_init_finished(m_tls)) {
            failed(SSL_do_handshake(m_tls));
            if (!SSL_is_init_finished(m_tls))
                return;
        }
        while (!m_out.isEmpty() && !m_isBroken) {
            const int done = SSL_write(m_tls, m_out.constData(), int(m_out.size()));
            if (failed(done))
                return;
            m_out.remove(0, done);
        }
    }
    void read()
    {
        static std::array<char, 65536> buffer;
        while (SSL_is_init_finished(m_tls) && !m_isBroken) {
            const int got = SSL_read(m_tls, buffer.data(), int(buffer.size()));
            if (failed(got))
                return;
            in.append(buffer.data(), got);
        }
    }
    // True when nothing was done.
    bool failed(int result)
    {
        if (result > 0)
            return false;
        const int why = SSL_get_error(m_tls, result);
        m_wantsWrite = m_wantsWrite || why == SSL_ERROR_WANT_WRITE;
        m_isBroken = why != SSL_ERROR_WANT_WRITE && why != SSL_ERROR_WANT_READ;
        return true;
    }

    int m_poll;
    int m_socket = -1;
    SSL *m_tls = nullptr;
    unsigned m_events = 0;
    bool m_wantsWrite = false, m_isBroken = false;
    QByteArray m_out;
};

}  // namespace bench
