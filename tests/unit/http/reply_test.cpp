// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/reply.h"
#include "support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace adil::http;

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(9, 5, 7), Qt::UTC);

Request asking(const QByteArray &method = "GET", const Pairs &headers = {})
{
    Request request;
    request.method = method;
    request.path = "/";
    request.headers = headers;
    return request;
}

int statusOf(const Reply &reply) { return reply.head.sliced(9, 3).toInt(); }

struct OnDisk {
    QTemporaryDir directory;
    FileBody body;
    OnDisk()
    {
        body = {directory.filePath(QStringLiteral("blob")), 10, "tag"};
        QFile file(body.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("0123456789");
    }
};

QByteArray sent(Reply &reply) { return reply.file ? reply.file->read(reply.fileBytes) : reply.body; }

}  // namespace

TEST_CASE("a reply has its length, its date and strict headers")
{
    const Reply reply = composeReply(asking(), Response::json("{}"), true, now);
    CHECK(reply.head.startsWith("HTTP/1.1 200 OK\r\n"));
    CHECK(reply.head.endsWith("\r\n\r\n"));
    CHECK(reply.head.contains("\r\nDate: Mon, 02 Mar 2026 09:05:07 GMT\r\n"));
    CHECK(reply.head.contains("\r\nContent-Length: 2\r\n"));
    CHECK(reply.head.contains("\r\nContent-Type: application/json\r\n"));
    CHECK(reply.head.contains("\r\nCache-Control: no-store\r\n"));
    CHECK(reply.head.contains("\r\nX-Content-Type-Options: nosniff\r\n"));
    CHECK(reply.head.contains("\r\nContent-Security-Policy: default-src 'none'"));
    CHECK_FALSE(reply.head.contains("Connection:"));
    CHECK_FALSE(reply.close);
    CHECK(reply.body == "{}");
}

TEST_CASE("bytes with an ETag are not sent to whom has them")
{
    const auto reply = [](const QByteArray &method, const QByteArray &known, int status = 200) {
        return composeReply(asking(method, {{"if-none-match", known}}),
                            Response::json("{}", status).with("ETag", "\"tag\""), true, now);
    };
    for (const char *known : {"\"tag\"", "W/\"tag\"", "\"other\", \"tag\"", "*"}) {
        const Reply unchanged = reply("GET", known);
        CHECK(statusOf(unchanged) == 304);
        CHECK(unchanged.body.isEmpty());
        CHECK(unchanged.head.contains("\r\nETag: \"tag\"\r\n"));
        CHECK_FALSE(unchanged.head.contains("Content-Length"));
    }
    CHECK(statusOf(reply("HEAD", "\"tag\"")) == 304);
    CHECK(statusOf(reply("GET", "\"other\"")) == 200);
    CHECK(statusOf(reply("GET", "tag")) == 200);
    CHECK(statusOf(reply("POST", "\"tag\"")) == 200);
    CHECK(statusOf(reply("GET", "*", 404)) == 404);
    // Without a tag of ours there is nothing to compare with.
    CHECK(statusOf(composeReply(asking("GET", {{"if-none-match", "*"}}), Response::json("{}"), true, now))
          == 200);
}

TEST_CASE("the handler's headers stand in for ours, but never for the framing")
{
    const Reply reply = composeReply(
        asking(), Response::json("{}").with("cache-control", "private, immutable"), true, now);
    CHECK(reply.head.contains("\r\ncache-control: private, immutable\r\n"));
    CHECK_FALSE(reply.head.contains("no-store"));
    for (const char *name :
         {"Content-Length", "transfer-encoding", "Connection", "Date", "Content-Type", "Bad Name", ""})
        CHECK(statusOf(composeReply(asking(), Response::json("{}").with(name, "x"), true, now)) == 500);
}

TEST_CASE("a header value cannot write headers of its own")
{
    CHECK(statusOf(composeReply(asking(), Response::json("{}").with("X-A", "a\r\nX-B: b"), true, now))
          == 500);
    CHECK(statusOf(composeReply(asking(), Response::json("{}").with("X-A", "a\nb"), true, now)) == 500);
    Response response = Response::json("{}");
    response.contentType = "a/b\r\nX-B: b";
    const Reply reply = composeReply(asking(), response, true, now);
    CHECK(statusOf(reply) == 500);
    CHECK_FALSE(reply.head.contains("X-B"));
}

TEST_CASE("a status that is none is our mistake")
{
    CHECK(statusOf(composeReply(asking(), Response::json("{}", 100), true, now)) == 500);
    CHECK(statusOf(composeReply(asking(), Response::json("{}", 999), true, now)) == 500);
}

TEST_CASE("HEAD has the length and no body")
{
    const Reply reply = composeReply(asking("HEAD"), Response::json("{\"a\":1}"), true, now);
    CHECK(reply.head.contains("\r\nContent-Length: 7\r\n"));
    CHECK(reply.body.isEmpty());
    OnDisk disk;
    const Reply file = composeReply(asking("HEAD", {{"range", "bytes=0-1"}}), Response::file(disk.body), true,
                                    now);
    CHECK(statusOf(file) == 200);
    CHECK(file.head.contains("\r\nContent-Length: 10\r\n"));
    CHECK(file.file == nullptr);
}

TEST_CASE("204 and 304 have neither body nor length")
{
    for (const int status : {204, 304}) {
        const Reply reply = composeReply(asking(), Response::json("{}", status), true, now);
        CHECK(reply.body.isEmpty());
        CHECK_FALSE(reply.head.contains("Content-Length"));
    }
}

TEST_CASE("closing and keeping are said")
{
    CHECK(
        composeReply(asking(), Response::json("{}"), false, now).head.contains("\r\nConnection: close\r\n"));
    CHECK(composeReply(asking("GET", {{"connection", "Keep-Alive"}}), Response::json("{}"), true, now)
              .head.contains("\r\nConnection: keep-alive\r\n"));
}

TEST_CASE("a file, whole and in parts")
{
    OnDisk disk;
    const auto get = [&](const Pairs &headers) {
        return composeReply(asking("GET", headers), Response::file(disk.body), true, now);
    };
    Reply whole = get({});
    CHECK(statusOf(whole) == 200);
    CHECK(whole.head.contains("\r\nETag: \"tag\"\r\n"));
    CHECK(whole.head.contains("\r\nAccept-Ranges: bytes\r\n"));
    CHECK(sent(whole) == "0123456789");

    Reply part = get({{"range", "bytes=2-4"}});
    CHECK(statusOf(part) == 206);
    CHECK(part.head.contains("\r\nContent-Range: bytes 2-4/10\r\n"));
    CHECK(part.head.contains("\r\nContent-Length: 3\r\n"));
    CHECK(sent(part) == "234");

    Reply beyond = get({{"range", "bytes=10-"}});
    CHECK(statusOf(beyond) == 416);
    CHECK(beyond.head.contains("\r\nContent-Range: bytes */10\r\n"));
    CHECK(sent(beyond).contains("\"status\":416"));
    CHECK_FALSE(beyond.close);
}

TEST_CASE("If-Range wants the very tag")
{
    OnDisk disk;
    const auto status = [&](const char *condition) {
        return statusOf(composeReply(asking("GET", {{"range", "bytes=0-1"}, {"if-range", condition}}),
                                     Response::file(disk.body), true, now));
    };
    CHECK(status("\"tag\"") == 206);
    CHECK(status("\"other\"") == 200);
    CHECK(status("W/\"tag\"") == 200);
    CHECK(status("tag") == 200);
    CHECK(status("Mon, 02 Mar 2026 09:05:07 GMT") == 200);
    disk.body.etag.clear();
    CHECK(status("\"\"") == 200);
}

TEST_CASE("a file that the client has is not sent again")
{
    OnDisk disk;
    const auto status = [&](const char *tags) {
        return statusOf(
            composeReply(asking("GET", {{"if-none-match", tags}}), Response::file(disk.body), true, now));
    };
    CHECK(status("\"tag\"") == 304);
    CHECK(status("\"a\", W/\"tag\"") == 304);
    CHECK(status("*") == 304);
    CHECK(status("\"a\"") == 200);
}

TEST_CASE("a file that is gone, or is another, is our error and not a short reply")
{
    OnDisk disk;
    disk.body.size = 11;
    CHECK(statusOf(composeReply(asking(), Response::file(disk.body), true, now)) == 500);
    disk.body.path += QStringLiteral("x");
    const Reply reply = composeReply(asking(), Response::file(disk.body), true, now);
    CHECK(statusOf(reply) == 500);
    CHECK_FALSE(reply.body.contains("blobx"));
    CHECK(statusOf(composeReply(asking(), Response::file({disk.directory.path(), -1, {}}), true, now))
          == 500);
}

TEST_CASE("events have no length and end the connection")
{
    const Reply reply = composeReply(asking(), Response::events(EventStream(EventStream::Options{})), true,
                                     now);
    CHECK(reply.head.contains("\r\nContent-Type: text/event-stream\r\n"));
    CHECK_FALSE(reply.head.contains("Content-Length"));
    CHECK(reply.close);
    CHECK(reply.events.channel() != nullptr);
    CHECK(composeReply(asking("HEAD"), Response::events(EventStream(EventStream::Options{})), true, now)
              .events.channel()
          == nullptr);
}
