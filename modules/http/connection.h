// SPDX-License-Identifier: GPL-3.0-or-later
// One client's connection: request, reply, request… in order, until either side ends it. Made by server.cpp.
// Runs on the network thread, but for the calls into the pool.
#pragma once

#include "http/reply.h"
#include "http/requestparser.h"
#include "http/server.h"
#include "http/wire.h"

#include <QSet>

#include <boost/asio/thread_pool.hpp>

namespace adil::http {

// What all connections of a server share; outlives them. Network thread, but for the functions and the pool.
struct Floor {
    Floor(Settings s, Admission a, Handler h);
    const Settings settings;
    const QSet<QString> proxies;  // canonical addresses
    const Admission admission;
    const Handler handler;
    asio::thread_pool pool, quick{1}, slow{2};
    bool stopping = false;

    asio::thread_pool &poolOf(const Request &request);
    void joinPools();
};

// The address as we compare and show it: an IPv4 client of an IPv6 socket is an IPv4 client.
QString canonical(asio::ip::address address);

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(Floor &floor, tcp::socket socket, asio::ssl::context *tls, QString peer);

    asio::awaitable<void> run();
    // The server stops: nothing new is read; a running reply ends.
    void windDown();
    void abort() { m_wire->abort(); }
    [[nodiscard]] const QString &peer() const { return m_peer; }

private:
    using Verdict = std::variant<BodyPolicy, Response>;

    // True when the next request may come.
    asio::awaitable<bool> exchange();
    asio::awaitable<bool> readHead(RequestParser &parser);
    void awaitStart();
    asio::awaitable<bool> readBody(RequestParser &parser, BodySink &sink);
    asio::awaitable<Refusal> receive(RequestParser &parser, BodySink &sink);
    asio::awaitable<error_code> readMore();
    asio::awaitable<error_code> readOn();
    asio::awaitable<error_code> readFirst();
    asio::awaitable<void> refuse(const Refusal &refusal);
    void feed(RequestParser &parser, BodySink *sink);
    [[nodiscard]] QString clientOf(const Request &request) const;

    asio::awaitable<void> inPool(const Request &request, const std::function<void()> &job);
    [[nodiscard]] Verdict admit(const Request &request) const;
    [[nodiscard]] Response handle(const Request &request) const;

    asio::awaitable<bool> send(const Request &request, Response &response, bool mayStay);
    asio::awaitable<bool> sendBytes(QByteArrayView bytes);
    asio::awaitable<bool> sendFile(QFile &file, qint64 bytes);
    asio::awaitable<void> stream(EventStream::Channel &channel);
    asio::awaitable<bool> sendEvents(EventStream::Channel &channel, Milliseconds heartbeat);
    asio::awaitable<void> watch(std::shared_ptr<Connection> self);

    Floor &m_floor;
    const Settings &m_settings;
    const std::shared_ptr<Wire> m_wire;
    const QString m_peer;
    bool m_isFirst = true;  // the header deadline of the first request began with the connection
    bool m_isIdle = true;  // nothing of a request has come
    bool m_mustLinger = false;  // the client may still be sending
    std::chrono::steady_clock::time_point m_writeEnd;

    EventStream::Channel *m_channel = nullptr;  // while the reply is a stream
    asio::steady_timer m_wake;  // of the writer of events
    bool m_isStreaming = false;
    bool m_isWatching = false;

    // Never zeroed, and not there while nothing of a request is; the bytes from m_begin to m_end are unread.
    const qsizetype m_capacity;
    std::unique_ptr<char[]> m_buffer;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

}  // namespace adil::http
