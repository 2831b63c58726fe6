// SPDX-License-Identifier: GPL-3.0-or-later
// One accepted socket, plain or TLS, with one deadline. Network thread only. Only connection.cpp and
// server.cpp include it: Asio costs nine seconds each time.
#pragma once

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

namespace adil::http {

namespace asio = boost::asio;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using Milliseconds = std::chrono::milliseconds;

// co_await something(into(ec)): errors are values here.
inline auto into(error_code &ec) { return asio::redirect_error(asio::use_awaitable, ec); }

class Wire : public std::enable_shared_from_this<Wire> {
public:
    Wire(tcp::socket socket, asio::ssl::context *tls)
        : m_socket(std::move(socket))
        , m_deadline(m_socket.get_executor())
    {
        if (tls)
            m_tls.emplace(m_socket, *tls);
    }

    [[nodiscard]] bool isSecure() const { return m_tls.has_value(); }
    [[nodiscard]] asio::any_io_executor executor() { return m_socket.get_executor(); }
    [[nodiscard]] bool timedOut() const { return m_timedOut; }

    // What runs or begins from now on must be over in `time`; else it is cancelled and timedOut() says so.
    void limit(Milliseconds time)
    {
        m_timedOut = false;
        m_deadline.expires_after(time);
        m_deadline.async_wait([weak = weak_from_this()](const error_code &ec) {
            const auto wire = ec ? nullptr : weak.lock();
            // A wait that had already been answered when the deadline moved does not count.
            if (!wire || wire->m_deadline.expiry() > asio::steady_timer::clock_type::now())
                return;
            wire->m_timedOut = true;
            wire->cancel();
        });
    }
    void unlimited() { limit(std::chrono::hours(24 * 365)); }
    void cancel()
    {
        error_code ignored;
        m_socket.cancel(ignored);
    }
    void abort()
    {
        error_code ignored;
        m_aborted = true;
        m_socket.close(ignored);
    }

    asio::awaitable<error_code> handshake()
    {
        error_code ec;
        if (m_tls)
            co_await m_tls->async_handshake(asio::ssl::stream_base::server, into(ec));
        co_return ec;
    }
    // How many bytes came; 0 with `ec` set.
    asio::awaitable<std::size_t> read(char *at, std::size_t most, error_code &ec)
    {
        if (!isUsable(ec))
            co_return 0;
        std::size_t got = 0;
        if (m_tls)
            got = co_await m_tls->async_read_some(asio::buffer(at, most), into(ec));
        else
            got = co_await m_socket.async_read_some(asio::buffer(at, most), into(ec));
        co_return got;
    }
    asio::awaitable<error_code> write(const char *at, std::size_t size)
    {
        error_code ec;
        if (!isUsable(ec))
            co_return ec;
        if (m_tls)
            co_await asio::async_write(*m_tls, asio::buffer(at, size), into(ec));
        else
            co_await asio::async_write(m_socket, asio::buffer(at, size), into(ec));
        co_return ec;
    }
    // Tells the peer that nothing more comes. `linger`: then reads what it still sends for a moment, because
    // closing on unread bytes makes the system reset the connection, and the peer might never see our last
    // reply.
    asio::awaitable<void> close(bool linger)
    {
        limit(Milliseconds(linger ? 1000 : 250));
        error_code ec;
        if (m_tls && isUsable(ec))
            co_await m_tls->async_shutdown(into(ec));
        ec = {};
        m_socket.shutdown(tcp::socket::shutdown_send, ec);
        limit(Milliseconds(1000));
        char dropped[4096];
        for (std::size_t left = 1024 * 1024; linger && left >= sizeof dropped && isUsable(ec);) {
            const std::size_t got = co_await m_socket.async_read_some(asio::buffer(dropped), into(ec));
            left -= got;
        }
        abort();
    }

private:
    bool isUsable(error_code &ec) const
    {
        if (m_timedOut || m_aborted)
            ec = asio::error::operation_aborted;
        return !ec;
    }

    tcp::socket m_socket;
    std::optional<asio::ssl::stream<tcp::socket &>> m_tls;
    asio::steady_timer m_deadline;
    bool m_timedOut = false;
    bool m_aborted = false;
};

}  // namespace adil::http
