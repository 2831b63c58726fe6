// SPDX-License-Identifier: GPL-3.0-or-later
// Event streams over the socket: events, heartbeats, clients that go, and the server's end.
#include "testserver.h"

using namespace adil::http;
using namespace adil::http::test;

namespace {

RawClient subscribed(TestServer &server, const QByteArray &query)
{
    RawClient client(server.port);
    client.send(get("/events?" + query, "Accept: text/event-stream\r\n"));
    const QByteArray head = client.readUntil("\r\n\r\n");
    CHECK(head.startsWith("HTTP/1.1 200 OK\r\n"));
    CHECK(head.contains("\r\nContent-Type: text/event-stream\r\n"));
    CHECK(head.contains("\r\nCache-Control: no-store\r\n"));
    CHECK(head.contains("\r\nX-Accel-Buffering: no\r\n"));
    CHECK(client.readUntil("\n\n") == "event: first\n\n");
    return client;
}

}  // namespace

TEST_CASE("an event reaches its streams at once")
{
    TestServer server;
    RawClient a = subscribed(server, "key=a");
    RawClient b = subscribed(server, "key=b");
    CHECK(server.hub.publish("a", "event: state\ndata: 1\n\n") == 1);
    CHECK(a.readUntil("\n\n") == "event: state\ndata: 1\n\n");
    for (int i = 0; i < 100; ++i)
        server.hub.publish("b", "data: " + QByteArray::number(i) + "\n\n");
    for (int i = 0; i < 100; ++i)
        CHECK(b.readUntil("\n\n") == "data: " + QByteArray::number(i) + "\n\n");
    CHECK_FALSE(a.isClosedWithin(20));
}

TEST_CASE("silence is filled with heartbeats, as often as the stream or the server says")
{
    TestServer server({.heartbeat = milliseconds(40)});
    RawClient own = subscribed(server, "key=a&ping=20");
    RawClient general = subscribed(server, "key=b");
    for (int i = 0; i < 3; ++i) {
        CHECK(own.readUntil("\n\n") == "event: ping\n\n");
        CHECK(general.readUntil("\n\n") == "event: ping\n\n");
    }
}

TEST_CASE("a stream outlives the deadlines of requests and replies")
{
    TestServer server({.headerDeadline = milliseconds(300),
                       .keepAlive = milliseconds(300),
                       .requestDeadline = milliseconds(300),
                       .writeIdle = milliseconds(300),
                       .replyDeadline = milliseconds(300)});
    RawClient client = subscribed(server, "key=a");
    CHECK_FALSE(client.isClosedWithin(700));
    server.hub.publish("a", "data: still here\n\n");
    CHECK(client.readUntil("\n\n") == "data: still here\n\n");
    CHECK_FALSE(client.isClosedWithin(400));
}

TEST_CASE("a client that goes is noticed without anything being sent to it")
{
    TestServer server;
    {
        const RawClient orderly = subscribed(server, "key=a");
        CHECK(server.hub.count() == 1);
    }
    CHECK(soon([&] { return server.streamsClosed == 1; }));
    RawClient rude = subscribed(server, "key=a");
    rude.reset();
    CHECK(soon([&] { return server.streamsClosed == 2; }));
    CHECK(server.hub.count() == 0);
    CHECK(soon([&] { return server.server().connections() == 0; }));
}

TEST_CASE("the owner ends a stream, with its last event or at once")
{
    TestServer server;
    RawClient polite = subscribed(server, "key=a");
    server.hub.publish([](const EventStream &stream) {
        stream.send("data: last\n\n");
        stream.finish();
        return QByteArray();
    });
    CHECK(polite.readAll() == "data: last\n\n");
    RawClient sudden = subscribed(server, "key=a");
    server.hub.close("a");
    CHECK(sudden.readAll().isEmpty());
    CHECK(soon([&] { return server.streamsClosed == 2; }));
}

TEST_CASE("a client that reads no events is dropped")
{
    TestServer server({.writeIdle = milliseconds(200)});
    RawClient client(server.port, 4096);
    client.send(get("/events?key=a"));
    CHECK(soon([&] { return server.hub.count() == 1; }));
    const QByteArray event = "data: " + QByteArray(50'000, 'x') + "\n\n";
    CHECK(soon([&] { return server.hub.publish("a", event) == 0; }));
    CHECK(server.streamsClosed == 1);
    CHECK(soon([&] { return server.server().connections() == 0; }));
}

TEST_CASE("a client that talks into a stream is not listened to for long")
{
    TestServer server;
    RawClient client = subscribed(server, "key=a");
    client.send(get("/") + QByteArray(1000, 'x'));
    CHECK_FALSE(client.isClosedWithin(50));
    CHECK(server.handled == 1);
    for (int i = 0; i < 200; ++i)
        client.send(QByteArray(1000, 'x'));
    CHECK(soon([&] { return server.streamsClosed == 1; }));
}

TEST_CASE("two hundred streams wait; one event reaches all; requests are served meanwhile")
{
    TestServer server({.maxConnectionsPerAddress = 300});
    std::vector<RawClient> clients;
    clients.reserve(200);
    for (int i = 0; i < 200; ++i)
        clients.push_back(subscribed(server, "key=" + QByteArray(i % 2 ? "a" : "b")));
    CHECK(server.hub.count() == 200);
    CHECK(server.ask(get("/"))->body == "hello");
    CHECK(server.hub.publish([](const EventStream &) { return QByteArray("data: all\n\n"); }) == 200);
    for (RawClient &client : clients)
        CHECK(client.readUntil("\n\n") == "data: all\n\n");
    CHECK(server.hub.publish("a", "data: half\n\n") == 100);
    clients.clear();
    CHECK(soon([&] { return server.hub.count() == 0; }));
    CHECK(server.streamsClosed == 200);
}

TEST_CASE("events published while clients come and go neither block nor crash")
{
    TestServer server({.threads = 2});
    std::atomic<bool> stop = false;
    std::thread publisher([&] {
        while (!stop) {
            server.hub.publish("a", "data: x\n\n");
            std::this_thread::sleep_for(milliseconds(1));
        }
    });
    for (int i = 0; i < 60; ++i) {
        RawClient client(server.port);
        client.send(get("/events?key=a"));
        client.readSome(100, 5);
        if (i % 3 == 0)
            client.reset();
        if (i % 10 == 0)
            server.hub.close("a");
    }
    stop = true;
    publisher.join();
    CHECK(soon([&] { return server.server().connections() == 0; }));
    CHECK(server.hub.count() == 0);
    CHECK(server.handled > 0);
    CHECK(server.streamsClosed == server.handled);  // a client reset at once may never have been heard
}

TEST_CASE("stopping ends the streams at once")
{
    TestServer server;
    RawClient client = subscribed(server, "key=a");
    server.server().stop();
    CHECK(client.readAll().isEmpty());
    CHECK(server.streamsClosed == 1);
    CHECK(server.hub.publish("a", "data: late\n\n") == 0);
}

TEST_CASE("HEAD of a stream opens none")
{
    TestServer server;
    const auto reply = server.ask("HEAD /events?key=a HTTP/1.1\r\nHost: a\r\n\r\n");
    REQUIRE(reply);
    CHECK(reply->status == 200);
    CHECK(soon([&] { return server.streamsClosed == 1; }));
}
