// SPDX-License-Identifier: GPL-3.0-or-later
// Requests and replies over a real socket: framing, order, refusals, and what a handler can do.
#include "testserver.h"

using namespace adil::http;
using namespace adil::http::test;

TEST_CASE("replies come in the order of the requests, on one connection")
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/sleep?ms=60") + post("/echo", "two") + get("/context") + get("/"));
    const auto first = client.readReply();
    const auto second = client.readReply();
    const auto third = client.readReply();
    const auto fourth = client.readReply();
    REQUIRE((first && second && third && fourth));
    CHECK(first->body == "hello");
    CHECK(second->body == "POST two");
    CHECK(third->body == "from admission");
    CHECK(fourth->body == "hello");
    CHECK_FALSE(client.isClosedWithin(20));
    CHECK(server.server().connections() == 1);
}

TEST_CASE("what takes long keeps neither the quick nor the others waiting")
{
    Settings settings;
    settings.threads = 1;
    settings.lane = [](const Request &request) {
        if (request.path == "/quick")
            return Lane::Quick;
        return request.body == "slow" || request.parameter("slow") == "1" ? Lane::Slow : Lane::Ordinary;
    };
    TestServer server(settings);
    // More than there are threads for them, by what stands in the header and by what stands in the body.
    std::vector<RawClient> slow;
    for (int i = 0; i < 5; ++i) {
        slow.emplace_back(server.port);
        slow.back().send(i < 2 ? post("/wait", "slow") : get("/wait?slow=1"));
    }
    REQUIRE(soon([&] { return server.handled == 2; }));
    CHECK(server.ask(get("/"))->body == "hello");
    CHECK(server.handled == 3);
    RawClient ordinary(server.port);
    ordinary.send(get("/wait"));
    REQUIRE(soon([&] { return server.handled == 4; }));
    CHECK(server.ask(get("/quick"))->body == "hello");
    CHECK(server.handled == 5);
    server.release = true;
    for (RawClient &client : slow)
        CHECK(client.readReply()->body == "waited");
    CHECK(ordinary.readReply()->body == "waited");
}

TEST_CASE("a request in single bytes is a request")
{
    TestServer server;
    RawClient client(server.port);
    for (const char c : "\r\n" + post("/echo", "abc") + get("/"))
        REQUIRE(client.send(QByteArray(1, c)));
    CHECK(client.readReply()->body == "POST abc");
    CHECK(client.readReply()->body == "hello");
}

TEST_CASE("connections are kept or closed as HTTP/1.0 and 1.1 say")
{
    TestServer server;
    const auto closes = [&](const QByteArray &text) {
        RawClient client(server.port);
        client.send(text);
        const auto reply = client.readReply();
        REQUIRE(reply);
        CHECK(reply->status == 200);
        const bool closed = client.isClosedWithin(100);
        CHECK((reply->headers.value("connection") == "close") == closed);
        return closed;
    };
    CHECK_FALSE(closes(get("/")));
    CHECK(closes(get("/", "Connection: close\r\n")));
    CHECK(closes("GET / HTTP/1.0\r\n\r\n"));
    CHECK_FALSE(closes("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
}

TEST_CASE("HEAD is answered without a body, and the next reply follows")
{
    TestServer server;
    RawClient client(server.port);
    client.send("HEAD /large?size=5000 HTTP/1.1\r\nHost: a\r\n\r\n" + get("/"));
    const auto head = client.readReply(true);
    REQUIRE(head);
    CHECK(head->headers.value("content-length") == "5000");
    const auto next = client.readReply();
    REQUIRE(next);
    CHECK(next->body == "hello");
}

TEST_CASE("100-continue is sent when the body is wanted")
{
    TestServer server;
    RawClient client(server.port);
    client.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n");
    const auto goOn = client.readReply();
    REQUIRE(goOn);
    CHECK(goOn->status == 100);
    client.send("abc");
    CHECK(client.readReply()->body == "POST abc");
    // a body that is already there needs no invitation
    client.send(post("/echo", "def", "Expect: 100-continue\r\n"));
    CHECK(client.readReply()->body == "POST def");
    // nothing to continue
    client.send(get("/", "Expect: 100-continue\r\n"));
    CHECK(client.readReply()->status == 200);
}

TEST_CASE("a refused request gets its answer before the body is sent, and no 100")
{
    TestServer server;
    for (const char *expect : {"Expect: 100-continue\r\n", ""}) {
        RawClient client(server.port);
        client.send(QByteArray("POST /private HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n") + expect
                    + "\r\n");
        const auto reply = client.readReply();
        REQUIRE(reply);
        CHECK(reply->status == 401);
        CHECK(reply->headers.value("www-authenticate") == "Bearer");
        CHECK(reply->headers.value("connection") == "close");
        CHECK(client.isClosedWithin(1000));
    }
    CHECK(server.handled == 0);
}

TEST_CASE("a refusal without a body keeps the connection")
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/private") + get("/"));
    CHECK(client.readReply()->status == 401);
    CHECK(client.readReply()->body == "hello");
}

TEST_CASE("a body larger than allowed is refused, announced or not, and the client sees why")
{
    TestServer server;
    server.maxBody = 100'000;
    RawClient announced(server.port);
    announced.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100001\r\n\r\n"
                   + QByteArray(60'000, 'x'));
    CHECK(announced.readReply()->status == 413);

    RawClient chunked(server.port);
    chunked.send("POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "4000\r\n" + QByteArray(0x4000, 'x') + "\r\n";
    for (int i = 0; i < 7; ++i)
        chunked.send(chunk);
    const auto reply = chunked.readReply();
    REQUIRE(reply);
    CHECK(reply->status == 413);
    CHECK(reply->headers.value("content-type") == "application/problem+json");
    CHECK(server.handled == 0);

    CHECK(server.ask(post("/echo", QByteArray(100'000, 'y')))->body.size() == 100'005);
}

TEST_CASE("a chunk header or a trailer without an end is refused, not collected")
{
    TestServer server;
    const QByteArray head = "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    for (const char *start : {"5;x=", "0\r\nX: "}) {
        RawClient client(server.port);
        client.send(head + start + QByteArray(70'000, 'x'));
        const auto reply = client.readReply();
        REQUIRE(reply);
        CHECK(reply->status == 400);
    }
    CHECK(server.handled == 0);
}

TEST_CASE("what is malformed is answered 400 as a problem, then closed")
{
    TestServer server;
    for (const QByteArray &text :
         {QByteArray("nonsense\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\n\r\n"), get("/%zz"),
          get("/", "Host: b\r\n"), get("/", "Content-Length: 1\r\nContent-Length: 1\r\n")}) {
        RawClient client(server.port);
        client.send(text);
        const auto reply = client.readReply();
        REQUIRE(reply);
        CHECK(reply->status == 400);
        CHECK(reply->headers.value("content-type") == "application/problem+json");
        CHECK(reply->body.startsWith("{\"type\":\"about:blank\",\"status\":400,\"detail\":\""));
        CHECK(client.isClosedWithin(1000));
    }
    CHECK(server.admitted == 0);
}

TEST_CASE("a header beyond the limit is 431")
{
    TestServer server;
    const auto reply = server.ask(get("/", "X: " + QByteArray(20'000, 'x') + "\r\n"));
    REQUIRE(reply);
    CHECK(reply->status == 431);
    CHECK(server.ask(get("/", "X: " + QByteArray(15'000, 'x') + "\r\n"))->status == 200);
}

TEST_CASE("a request cannot be smuggled behind another")
{
    TestServer server;
    const QByteArray hidden = get("/private");
    const QByteArray chunkedEnd = "0\r\n\r\n" + hidden;
    const QByteArray length = "Content-Length: " + QByteArray::number(chunkedEnd.size()) + "\r\n";
    for (const QByteArray &headers :
         {length + "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: chunked\r\n" + length,
          QByteArray("Content-Length: 0\r\n") + length, length + "Content-Length: 5\r\n",
          "Transfer-Encoding: x\r\n" + length,
          QByteArray("Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n"),
          QByteArray("Transfer-Encoding: x\r\nTransfer-Encoding: chunked\r\n"),
          QByteArray("Transfer-Encoding: gzip\r\n"), QByteArray("Transfer-Encoding : chunked\r\n"),
          QByteArray("Content-Length: 5 5\r\n"), QByteArray("Content-Length: 5,5\r\n")}) {
        CAPTURE(headers);
        RawClient client(server.port);
        client.send("POST /echo HTTP/1.1\r\nHost: a\r\n" + headers + "\r\n" + chunkedEnd);
        const QByteArray all = client.readAll(2000);
        CHECK((all.startsWith("HTTP/1.1 400 ") || all.startsWith("HTTP/1.1 501 ")));
        CHECK(all.count("HTTP/1.1 ") == 1);
    }
    CHECK(server.admitted == 0);
}

TEST_CASE("a handler that throws is 500, and the connection goes on")
{
    TestServer server;
    RawClient client(server.port);
    client.send(get("/throw") + get("/admission-fails") + get("/"));
    CHECK(client.readReply()->status == 500);
    const auto second = client.readReply();
    REQUIRE(second);
    CHECK(second->status == 500);
    CHECK_FALSE(second->body.contains("purpose"));
    CHECK(client.readReply()->body == "hello");
}

TEST_CASE("handlers run side by side, as many as there are threads")
{
    TestServer server({.threads = 3});
    RawClient one(server.port);
    RawClient two(server.port);
    one.send(get("/wait"));
    two.send(get("/wait"));
    CHECK(soon([&] { return server.handled == 2; }));
    CHECK(server.ask(get("/"))->body == "hello");
    server.release = true;
    CHECK(one.readReply()->body == "waited");
    CHECK(two.readReply()->body == "waited");
}

TEST_CASE("the client's address comes from X-Forwarded-For only when our proxy says it")
{
    const QByteArray forged = "X-Forwarded-For: 203.0.113.9, 198.51.100.7\r\n";
    {
        TestServer server;
        CHECK(server.ask(get("/peer", forged))->body == "127.0.0.1");
    }
    TestServer server({.trustedProxies = {QStringLiteral("127.0.0.1"), QStringLiteral("10.0.0.1")}});
    const auto peer = [&](const QByteArray &headers) { return server.ask(get("/peer", headers))->body; };
    CHECK(peer(forged) == "198.51.100.7");
    CHECK(peer("X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-For: 198.51.100.7, 10.0.0.1\r\n")
          == "198.51.100.7");
    CHECK(peer("X-Forwarded-For: ::ffff:198.51.100.7\r\n") == "198.51.100.7");
    CHECK(peer("X-Forwarded-For: 2001:DB8::1\r\n") == "2001:db8::1");
    CHECK(peer("X-Forwarded-For: nonsense\r\n") == "127.0.0.1");
    CHECK(peer("X-Forwarded-For: 203.0.113.9, nonsense\r\n") == "127.0.0.1");
    CHECK(peer("") == "127.0.0.1");
}

TEST_CASE("what cannot be served is said at the start")
{
    const auto reason = [](const Settings &settings) {
        Server server(settings, {}, {});
        const auto started = server.start();
        REQUIRE_FALSE(started);
        return started.error().reason;
    };
    CHECK(reason({.address = QStringLiteral("0.0.0.0")}) == adil::Reason::NotAllowed);
    CHECK(reason({.address = QStringLiteral("court.example")}) == adil::Reason::WrongValue);
    CHECK(reason({.certificateChain = QStringLiteral("/none.pem"), .privateKey = QStringLiteral("/none.pem")})
          == adil::Reason::CannotRead);
    TestServer first;
    CHECK(reason({.port = first.port}) == adil::Reason::WrongValue);
}

TEST_CASE("thousands of random bytes end in an answer or a closed line, and the server lives")
{
    TestServer server({.headerDeadline = milliseconds(300), .bodyIdle = milliseconds(300)});
    quint32 state = 20260301;
    const auto next = [&] {
        state = state * 1664525 + 1013904223;
        return state >> 24;
    };
    const QByteArray seed = post("/echo", "hello", "X: y\r\n")
        + "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n";
    for (int round = 0; round < 150; ++round) {
        QByteArray text = round % 3 ? seed : QByteArray();
        if (text.isEmpty())
            for (int i = 0; i < 200; ++i)
                text += char(next());
        else
            for (int i = 0; i < 1 + round % 5; ++i)
                text[qsizetype((next() * 256 + next()) % quint32(text.size()))] = char(next());
        RawClient client(server.port);
        client.send(text);
        client.closeSending();
        for (const QByteArray &reply : client.readAll(1000).split('\n'))
            CHECK_FALSE(reply.startsWith("HTTP/1.1 500"));
    }
    CHECK(server.ask(get("/"))->body == "hello");
    CHECK(soon([&] { return server.server().connections() == 0; }));
}
