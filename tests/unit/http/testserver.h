// SPDX-License-Identifier: GPL-3.0-or-later
// The server that these tests talk to: a few routes that do what their name says, and short deadlines.
#pragma once

#include "http/server.h"
#include "support/catch.h"
#include "support/raw_client.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>
#include <stdexcept>
#include <thread>

namespace adil::http::test {

using adil::test::RawClient;
using adil::test::RawReply;
using std::chrono::milliseconds;

// Waits until `condition` holds, at most five seconds.
template <class Condition>
bool soon(Condition condition)
{
    for (int i = 0; i < 1000; ++i) {
        if (condition())
            return true;
        std::this_thread::sleep_for(milliseconds(5));
    }
    return condition();
}

class TestServer {
public:
    explicit TestServer(Settings settings = {})
        : m_server(
            std::move(settings), [this](const Request &r) { return admit(r); },
            [this](const Request &r) { return answer(r); })
    {
        const auto started = m_server.start();
        REQUIRE(started);
        port = *started;
    }

    quint16 port = 0;
    EventHub hub;
    std::atomic<int> handled = 0;
    std::atomic<int> admitted = 0;
    std::atomic<int> streamsClosed = 0;
    std::atomic<bool> release = false;  // lets /wait end
    qint64 maxBody = 1024LL * 1024;
    FileBody file;
    QTemporaryDir directory;

    Server &server() { return m_server; }
    // One request on a connection of its own.
    std::optional<RawReply> ask(const QByteArray &text)
    {
        RawClient client(port);
        client.send(text);
        return client.readReply(text.startsWith("HEAD"));
    }

private:
    std::variant<BodyPolicy, Response> admit(const Request &request)
    {
        ++admitted;
        if (request.path == "/private")
            return Response::problem(401).with("WWW-Authenticate", "Bearer");
        if (request.path == "/admission-fails")
            throw std::runtime_error("on purpose");
        return BodyPolicy{maxBody, request.path == "/upload", directory.path(), QByteArray("from admission")};
    }

    Response answer(const Request &request)
    {
        ++handled;
        if (request.path == "/echo")
            return Response::text(request.method + ' ' + request.body);
        if (request.path == "/context")
            return Response::text(std::any_cast<QByteArray>(request.context));
        if (request.path == "/peer")
            return Response::text(request.peer.toLatin1());
        if (request.path == "/secure")
            return Response::text(request.secure ? "tls" : "plain");
        if (request.path == "/throw")
            throw std::runtime_error("on purpose");
        if (request.path == "/wait") {
            for (int i = 0; i < 12 && !release; ++i)
                soon([&] { return release.load(); });
            return Response::text("waited");
        }
        if (request.path == "/sleep")
            std::this_thread::sleep_for(milliseconds(request.parameter("ms").toInt()));
        if (request.path == "/large")
            return Response::text(QByteArray(request.parameter("size").toInt(), 'x'));
        if (request.path == "/file")
            return Response::file(file);
        if (request.path == "/upload")
            return upload(request);
        if (request.path == "/events")
            return events(request);
        return Response::text("hello");
    }

    Response upload(const Request &request)
    {
        QFile received(request.bodyFile);
        if (!received.open(QIODevice::ReadOnly) || received.size() != request.bodySize)
            return Response::problem(500);
        return Response::text(QByteArray::number(request.bodySize) + ' ' + request.bodySha256.toHex());
    }

    Response events(const Request &request)
    {
        const EventStream stream = hub.open({.key = request.parameter("key"),
                                             .heartbeat = milliseconds(request.parameter("ping").toInt()),
                                             .beat = "event: ping\n\n",
                                             .closed = [this] { ++streamsClosed; }});
        stream.send("event: first\n\n");
        return Response::events(stream);
    }

    Server m_server;  // last: stops before what its handlers use goes
};

inline QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

inline QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &headers = {})
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

}  // namespace adil::http::test
