// SPDX-License-Identifier: GPL-3.0-or-later
// Clients that are slow, silent, gone or too many, and the server's own end.
#include "testserver.h"

#include <QDir>
#include <QElapsedTimer>

using namespace adil::http;
using namespace adil::http::test;

TEST_CASE("a header in drops is answered 408 when its time is over, however often a drop comes")
{
    TestServer server({.headerDeadline = milliseconds(150)});
    RawClient client(server.port);
    client.send("GET / HTTP/1.1\r\nHost: a\r\n");
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 120) {
        client.send("X: y\r\n");
        std::this_thread::sleep_for(milliseconds(20));
    }
    const auto reply = client.readReply();
    REQUIRE(reply);
    CHECK(reply->status == 408);
    CHECK(timer.elapsed() < 4000);
    CHECK(client.isClosedWithin(2000));
    CHECK(server.admitted == 0);
}

TEST_CASE("a client that says nothing is closed without a word")
{
    TestServer server({.headerDeadline = milliseconds(300), .keepAlive = milliseconds(60)});
    RawClient silent(server.port);
    CHECK(silent.isClosedWithin(2000));
    RawClient kept(server.port);
    kept.send(get("/"));
    CHECK(kept.readReply()->status == 200);
    CHECK(kept.isClosedWithin(2000));
}

TEST_CASE("a second request has a header deadline of its own")
{
    TestServer server({.headerDeadline = milliseconds(300), .keepAlive = milliseconds(5000)});
    RawClient client(server.port);
    client.send(get("/"));
    CHECK(client.readReply()->status == 200);
    std::this_thread::sleep_for(milliseconds(500));  // silence between requests is no header
    client.send("GET / HT");
    CHECK(client.readReply()->status == 408);
}

static const QByteArray longBody = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n";

TEST_CASE("a body that pauses is 408")
{
    TestServer server({.bodyIdle = milliseconds(100)});
    RawClient client(server.port);
    client.send(longBody + "abc");
    CHECK(client.readReply()->status == 408);
    CHECK(server.handled == 0);
}

TEST_CASE("a body that drips without a pause is 408 in the end")
{
    TestServer server({.bodyIdle = milliseconds(3000), .requestDeadline = milliseconds(300)});
    RawClient client(server.port);
    client.send(longBody);
    std::optional<RawReply> reply;
    for (int drops = 0; drops < 500 && !reply; ++drops) {
        client.send("x");
        reply = client.readReply(false, 20);
    }
    REQUIRE(reply);
    CHECK(reply->status == 408);
    CHECK(server.handled == 0);
}

TEST_CASE("a truncated body never reaches the handler, and its file goes")
{
    TestServer server;
    for (const char *path : {"/echo", "/upload"}) {
        RawClient client(server.port);
        client.send(QByteArray("POST ") + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n"
                    + QByteArray(50'000, 'x'));
        client.closeSending();
        const auto reply = client.readReply();
        REQUIRE(reply);
        CHECK(reply->status == 400);
    }
    CHECK(server.handled == 0);
    CHECK(soon([&] { return server.server().connections() == 0; }));
    CHECK(QDir(server.directory.path()).isEmpty());
}

TEST_CASE("a reader that does not read is dropped, and holds no memory beyond its blocks meanwhile")
{
    TestServer server({.writeIdle = milliseconds(200)});
    RawClient client(server.port, 4096);
    client.send(get("/large?size=20000000"));
    CHECK(soon([&] { return server.handled == 1; }));
    std::this_thread::sleep_for(milliseconds(50));
    CHECK(server.server().connections() == 1);
    CHECK(soon([&] { return server.server().connections() == 0; }));
    CHECK(client.readAll().size() < 20'000'000);
}

TEST_CASE("a slow reader gets everything when it keeps reading")
{
    TestServer server({.writeIdle = milliseconds(2000)});
    RawClient client(server.port, 4096);
    client.send(get("/large?size=3000000", "Connection: close\r\n"));
    QByteArray all = client.readUntil("\r\n\r\n");
    qsizetype body = 0;
    for (int i = 0; i < 20; ++i) {
        body += client.readSome(20'000).size();
        std::this_thread::sleep_for(milliseconds(10));
    }
    body += client.readAll().size();
    CHECK(body == 3'000'000);
}

TEST_CASE("a client that leaves during its request costs nothing but the reply")
{
    TestServer server({.threads = 2});
    for (int i = 0; i < 20; ++i) {
        RawClient client(server.port);
        client.send(get("/sleep?ms=20") + get("/large?size=1000000"));
        if (i % 2)
            client.reset();
    }
    CHECK(soon([&] { return server.server().connections() == 0; }));
    CHECK(server.ask(get("/"))->body == "hello");
}

TEST_CASE("too many connections of one address are turned away, and welcome again later")
{
    TestServer server({.maxConnectionsPerAddress = 3});
    std::vector<RawClient> clients;
    for (int i = 0; i < 3; ++i) {
        clients.emplace_back(server.port);
        clients.back().send(get("/"));
        CHECK(clients.back().readReply()->status == 200);
    }
    RawClient fourth(server.port);
    const auto refused = fourth.readReply();
    REQUIRE(refused);
    CHECK(refused->status == 503);
    CHECK(refused->headers.value("retry-after") == "5");
    clients.clear();
    CHECK(soon([&] { return server.server().connections() == 0; }));
    CHECK(server.ask(get("/"))->status == 200);
}

TEST_CASE("a trusted proxy may have more, but not more than there are in all")
{
    TestServer server({.maxConnections = 4,
                       .maxConnectionsPerAddress = 1,
                       .trustedProxies = {QStringLiteral("127.0.0.1")}});
    std::vector<RawClient> clients;
    for (int i = 0; i < 4; ++i) {
        clients.emplace_back(server.port);
        clients.back().send(get("/"));
        CHECK(clients.back().readReply()->status == 200);
    }
    RawClient fifth(server.port);
    CHECK(fifth.readReply()->status == 503);
}

TEST_CASE("stopping closes idle connections at once and lets a running reply end")
{
    TestServer server;
    RawClient idle(server.port);
    idle.send(get("/"));
    CHECK(idle.readReply()->status == 200);
    RawClient busy(server.port);
    busy.send(get("/wait") + get("/"));
    CHECK(soon([&] { return server.handled == 2; }));
    std::thread stopping([&] { server.server().stop(); });
    CHECK(idle.isClosedWithin(2000));
    CHECK(soon([&] { return !RawClient(server.port).isConnected(); }));
    server.release = true;
    const auto reply = busy.readReply();
    REQUIRE(reply);
    CHECK(reply->body == "waited");
    CHECK(reply->headers.value("connection") == "close");
    CHECK(busy.isClosedWithin(2000));
    stopping.join();
    CHECK(server.server().connections() == 0);
    CHECK(server.handled == 2);
}

TEST_CASE("stopping waits no longer than its deadline for a client that does not read or send")
{
    TestServer server({.stopDeadline = milliseconds(150)});
    RawClient reader(server.port, 4096);
    reader.send(get("/large?size=20000000"));
    RawClient sender(server.port);
    sender.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n");
    CHECK(soon([&] { return server.handled == 1 && server.admitted == 2; }));
    QElapsedTimer timer;
    timer.start();
    server.server().stop();
    CHECK(timer.elapsed() >= 140);
    CHECK(timer.elapsed() < 4000);
    CHECK(server.server().connections() == 0);
}

TEST_CASE("a server that is destroyed stops; one that never started too")
{
    quint16 port = 0;
    {
        TestServer server;
        port = server.port;
        RawClient client(port);
        client.send(get("/sleep?ms=30"));
    }
    CHECK_FALSE(RawClient(port).isConnected());
    Server never({}, {}, {});
    never.stop();
    CHECK(never.connections() == 0);
}
