// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestparser.h"
#include "support/catch.h"

using namespace adil::http;

namespace {

struct Parsed {
    int status = 0;  // of the refusal; 0 = accepted; -1 = more bytes wanted
    bool keepAlive = false;
    Request request;
    QByteArray rest;
};

// Feeds the text in pieces of `step` bytes, as a network would.
Parsed parse(const QByteArray &text, qsizetype step, qsizetype maxHeader = 16384, qint64 maxBody = 1024)
{
    RequestParser parser(maxHeader);
    BodySink sink({maxBody, false, {}, {}});
    QByteArray waiting;
    qsizetype given = 0;
    while (given < text.size() && !parser.refusal() && !parser.done()) {
        waiting += text.sliced(given, std::min(step, text.size() - given));
        given = std::min(given + step, text.size());
        for (qsizetype used = 1; used > 0 && !parser.refusal() && !parser.done() && !waiting.isEmpty();) {
            used = parser.feed(waiting, &sink);
            waiting.remove(0, used);
        }
    }
    Parsed result;
    result.status = parser.refusal() ? parser.refusal()->status : parser.done() ? 0 : -1;
    if (result.status == 0) {
        result.keepAlive = parser.keepAlive();
        result.request = parser.takeRequest();
        sink.giveTo(result.request);
        result.rest = waiting + text.sliced(given);
    }
    return result;
}

int statusOf(const QByteArray &text)
{
    const int whole = parse(text, text.size()).status;
    for (const qsizetype step : {1, 2, 3, 7})
        CHECK(parse(text, step).status == whole);
    return whole;
}

}  // namespace

TEST_CASE("a request is the same however it is cut into pieces")
{
    const QByteArray text = "POST /jmap?x=1 HTTP/1.1\r\nHost: court.example\r\nX-Thing:  a b "
                            "\r\nContent-Length: 5\r\n\r\nhelloGET";
    for (qsizetype step = 1; step <= text.size(); ++step) {
        const Parsed parsed = parse(text, step);
        REQUIRE(parsed.status == 0);
        CHECK(parsed.request.method == "POST");
        CHECK(parsed.request.path == "/jmap");
        CHECK(parsed.request.parameter("x") == "1");
        CHECK(parsed.request.header("x-thing") == "a b");
        CHECK(parsed.request.body == "hello");
        CHECK(parsed.rest == "GET");
        CHECK(parsed.keepAlive);
    }
}

TEST_CASE("a chunked body is the same however it is cut, also the empty one")
{
    const QByteArray head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n";
    const QByteArray full = head
        + "5;x=y\r\nhello\r\n06\r\n world\r\n0\r\nHost: evil\r\nX-Trailer: t\r\n\r\n";
    const QByteArray empty = head + "0\r\n\r\n";
    for (qsizetype step = 1; step <= full.size(); ++step) {
        const Parsed parsed = parse(full, step);
        REQUIRE(parsed.status == 0);
        CHECK(parsed.request.body == "hello world");
        CHECK(parsed.request.header("host") == "a");
        CHECK(parsed.request.header("x-trailer").isEmpty());
        CHECK(parse(empty, step).status == 0);
    }
}

TEST_CASE("what two parsers could read in two ways is refused")
{
    const QByteArray start = "POST / HTTP/1.1\r\nHost: a\r\n";
    CHECK(statusOf(start + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length: 5, 5\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length: +5\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length: -5\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length: 0x5\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length: \r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length: 99999999999999999999\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Content-Length : 5\r\n\r\nhello") == 400);
    CHECK(statusOf(start + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
          == 400);
    CHECK(statusOf(start + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n") == 501);
    CHECK(statusOf(start + "Transfer-Encoding: gzip\r\n\r\n") == 501);
    CHECK(statusOf(start + "Transfer-Encoding: identity\r\n\r\n") == 501);
    CHECK(statusOf(start + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n") == 501);
    CHECK(statusOf(start + "Transfer-Encoding: \"chunked\"\r\n\r\n0\r\n\r\n") == 501);
    CHECK(statusOf(start + "Transfer-Encoding:\x0b chunked\r\n\r\n0\r\n\r\n") != 0);
    CHECK(statusOf("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") == 400);
}

TEST_CASE("a chunk that is not one is refused")
{
    const QByteArray start = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    CHECK(statusOf(start + "g\r\nhello\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "-1\r\nhello\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "0x5\r\nhello\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "5\nhello\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "5\r\nhelloX\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "5\r\nhello0\r\n\r\n00000") == 400);
    CHECK(statusOf(start + "10000000000000005\r\nhello\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "fffffffffffffffff\r\nhello\r\n0\r\n\r\n") == 400);
    CHECK(statusOf(start + "0\r\nContent-Length: x\r\n\r\n") != 0);
}

TEST_CASE("exactly one Host")
{
    CHECK(statusOf("GET / HTTP/1.1\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost: a, b\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.1\r\nHost:\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n") == 400);
    CHECK(statusOf("GET / HTTP/1.0\r\n\r\n") == 0);
}

TEST_CASE("a line that is not HTTP is refused")
{
    const QByteArray host = "Host: a\r\n\r\n";
    CHECK(statusOf("GET / HTTP/2.0\r\n" + host) == 505);
    CHECK(statusOf("GET / HTTP/1.2\r\n" + host) == 505);
    CHECK(statusOf("GET /\r\n" + host) == 400);
    CHECK(statusOf("GET  / HTTP/1.1\r\n" + host) == 400);
    CHECK(statusOf("G@T / HTTP/1.1\r\n" + host) == 400);
    CHECK(statusOf("GET /a\tb HTTP/1.1\r\n" + host) == 400);
    CHECK(statusOf("GET /%00 HTTP/1.1\r\n" + host) == 400);
    CHECK(statusOf("CONNECT a:443 HTTP/1.1\r\n" + host) == 501);
    CHECK(statusOf("TRACE / HTTP/1.1\r\n" + host) == 501);
    CHECK(statusOf("GET / HTTP/1.1\r\nNo colon\r\n" + host) == 400);
    CHECK(statusOf(QByteArray("GET / HTTP/1.1\r\nX: a\0b\r\n", 24) + host) == 400);
    CHECK(parse("GET / HTTP/1.1\nHost: a\n\n", 5).status
          != 0);  // waits for a real line end until the deadline
    CHECK(statusOf("GET / HTTP/1.1\r\nExpect: tea\r\n" + host) == 417);
}

TEST_CASE("the header may be as large as the limit and no larger, request line and fields together")
{
    const auto request = [](qsizetype size) {
        const QByteArray start = "GET / HTTP/1.1\r\nHost: a\r\nX: ";
        return start + QByteArray(size - start.size() - 4, 'x') + "\r\n\r\n";
    };
    for (const qsizetype step : {1, 100, 5000}) {
        CHECK(parse(request(1000), step, 1000).status == 0);
        CHECK(parse(request(1001), step, 1000).status == 431);
        CHECK(parse("GET /" + QByteArray(900, 'a') + " HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(900, 'x')
                        + "\r\n\r\n",
                    step, 1000)
                  .status
              == 431);
        CHECK(parse(QByteArray(2000, 'a'), step, 1000).status == 431);
    }
}

TEST_CASE("a body larger than allowed is refused while it comes")
{
    const QByteArray start = "POST / HTTP/1.1\r\nHost: a\r\n";
    CHECK(parse(start + "Content-Length: 10\r\n\r\n0123456789", 3, 16384, 10).status == 0);
    CHECK(parse(start + "Content-Length: 11\r\n\r\n01234567890", 3, 16384, 10).status == 413);
    CHECK(parse(start + "Transfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n6\r\n012345\r\n0\r\n\r\n", 3, 16384,
                10)
              .status
          == 413);
}

TEST_CASE("who keeps the connection")
{
    const auto keeps = [](const QByteArray &text) { return parse(text, 5).keepAlive; };
    CHECK(keeps("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    CHECK_FALSE(keeps("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"));
    CHECK_FALSE(keeps("GET / HTTP/1.0\r\nHost: a\r\n\r\n"));
    CHECK(keeps("GET / HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n"));
}
