// SPDX-License-Identifier: GPL-3.0-or-later
// Large bodies both ways: files in blocks, ranges with curl as the judge, uploads into files with their
// digest.
#include "testserver.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>

using namespace adil::http;
using namespace adil::http::test;

namespace {

// Bytes that differ by place, so that a wrong offset shows.
QByteArray pattern(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 7;
    for (char &c : bytes) {
        state = state * 1664525 + 1013904223;
        c = char(state >> 24);
    }
    return bytes;
}

void put(TestServer &server, const QByteArray &bytes)
{
    server.file = {server.directory.filePath(QStringLiteral("blob")), bytes.size(), "v1"};
    QFile file(server.file.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

// Status and body as curl sees them.
std::pair<int, QByteArray> curl(quint16 port, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("curl"),
                  QStringList{QStringLiteral("-sS"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                              QStringLiteral("-m"), QStringLiteral("20"), QStringLiteral("-w"),
                              QStringLiteral("\n%{http_code}"),
                              QStringLiteral("http://127.0.0.1:%1/file").arg(port)}
                      + arguments);
    REQUIRE(process.waitForFinished());
    const QByteArray out = process.readAllStandardOutput();
    const qsizetype line = out.lastIndexOf('\n');
    return {out.sliced(line + 1).toInt(), out.first(line)};
}

// The largest resident size of this process so far, in KiB.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    REQUIRE(status.open(QIODevice::ReadOnly));
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

}  // namespace

TEST_CASE("curl gets the ranges it asks for")
{
    TestServer server;
    const QByteArray bytes = pattern(300'000);
    put(server, bytes);
    struct Row {
        const char *range;
        int status;
        qsizetype first;
        qsizetype length;
    };
    for (const Row &row : {Row{"0-0", 206, 0, 1}, Row{"0-299999", 206, 0, 300'000},
                           Row{"131071-131073", 206, 131'071, 3}, Row{"200000-", 206, 200'000, 100'000},
                           Row{"299999-400000", 206, 299'999, 1}, Row{"-1", 206, 299'999, 1},
                           Row{"-150000", 206, 150'000, 150'000}, Row{"-400000", 206, 0, 300'000}}) {
        CAPTURE(row.range);
        const auto [status, body] = curl(server.port, {QStringLiteral("-r"), QLatin1String(row.range)});
        CHECK(status == row.status);
        CHECK(body == bytes.sliced(row.first, row.length));
    }
    CHECK(curl(server.port, {QStringLiteral("-r"), QStringLiteral("300000-")}).first == 416);
    const auto several = curl(server.port, {QStringLiteral("-r"), QStringLiteral("0-1,5-6")});
    CHECK(several.first == 200);
    CHECK(several.second == bytes);
}

TEST_CASE("curl continues a download that broke off")
{
    TestServer server;
    const QByteArray bytes = pattern(300'000);
    put(server, bytes);
    QFile part(server.directory.filePath(QStringLiteral("part")));
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write(bytes.first(100'000));
    part.close();
    CHECK(
        curl(server.port, {QStringLiteral("-C"), QStringLiteral("-"), QStringLiteral("-o"), part.fileName()})
            .first
        == 206);
    REQUIRE(part.open(QIODevice::ReadOnly));
    CHECK(part.readAll() == bytes);
}

TEST_CASE("curl sees the headers of a file and gets nothing twice")
{
    TestServer server;
    put(server, pattern(5000));
    const auto [status, head] = curl(server.port, {QStringLiteral("-I")});
    CHECK(status == 200);
    CHECK(head.contains("Content-Length: 5000\r\n"));
    CHECK(head.contains("ETag: \"v1\"\r\n"));
    const auto again = curl(server.port, {QStringLiteral("-H"), QStringLiteral("If-None-Match: \"v1\"")});
    CHECK(again.first == 304);
    CHECK(again.second.isEmpty());
}

TEST_CASE("a part of another version is never joined to the old one")
{
    TestServer server;
    put(server, pattern(1000));
    const auto get206 = server.ask(get("/file", "Range: bytes=10-19\r\nIf-Range: \"v1\"\r\n"));
    REQUIRE(get206);
    CHECK(get206->status == 206);
    CHECK(get206->body.size() == 10);
    const auto whole = server.ask(get("/file", "Range: bytes=10-19\r\nIf-Range: \"v0\"\r\n"));
    REQUIRE(whole);
    CHECK(whole->status == 200);
    CHECK(whole->body.size() == 1000);
}

TEST_CASE("an empty file is served")
{
    TestServer server;
    put(server, {});
    CHECK(server.ask(get("/file"))->status == 200);
    CHECK(server.ask(get("/file", "Range: bytes=0-\r\n"))->status == 416);
}

TEST_CASE("a connection goes on after files, parts and refused parts")
{
    TestServer server;
    const QByteArray bytes = pattern(200'000);
    put(server, bytes);
    RawClient client(server.port);
    client.send(get("/file") + get("/file", "Range: bytes=5-9\r\n") + get("/file", "Range: bytes=900000-\r\n")
                + get("/"));
    CHECK(client.readReply()->body == bytes);
    CHECK(client.readReply()->body == bytes.sliced(5, 5));
    CHECK(client.readReply()->status == 416);
    CHECK(client.readReply()->body == "hello");
}

TEST_CASE("a file that shrinks while it is sent ends the connection, so that the client knows")
{
    TestServer server;
    put(server, pattern(8'000'000));
    RawClient client(server.port, 4096);
    client.send(get("/file"));
    CHECK(client.readSome(1000).size() == 1000);
    REQUIRE(QFile::resize(server.file.path, 100));
    CHECK(client.readAll().size() < 8'000'000 - 1000);
    CHECK(soon([&] { return server.server().connections() == 0; }));
}

TEST_CASE("curl uploads; the file and its digest are right, and nothing is left behind")
{
    TestServer server;
    server.maxBody = 20'000'000;
    const QByteArray bytes = pattern(10'000'000);
    QFile source(server.directory.filePath(QStringLiteral("source")));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write(bytes);
    source.close();
    const QByteArray expected = "10000000 "
        + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() + "\n200";
    for (const char *framing : {"Content-Type: application/octet-stream", "Transfer-Encoding: chunked"}) {
        QProcess process;
        process.start(QStringLiteral("curl"),
                      {QStringLiteral("-sS"), QStringLiteral("-m"), QStringLiteral("20"),
                       QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("-w"),
                       QStringLiteral("\n%{http_code}"), QStringLiteral("-H"), QLatin1String(framing),
                       QStringLiteral("--data-binary"), QStringLiteral("@") + source.fileName(),
                       QStringLiteral("http://127.0.0.1:%1/upload").arg(server.port)});
        REQUIRE(process.waitForFinished());
        CHECK(process.readAllStandardOutput() == expected);
    }
    CHECK(QDir(server.directory.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("an upload larger than allowed leaves nothing")
{
    TestServer server;
    server.maxBody = 100'000;
    RawClient client(server.port);
    client.send("POST /upload HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n20000\r\n"
                + QByteArray(0x20000, 'x'));
    CHECK(client.readReply()->status == 413);
    CHECK(soon([&] { return server.server().connections() == 0; }));
    CHECK(QDir(server.directory.path()).isEmpty());
}

TEST_CASE("a directory that cannot take an upload is 507")
{
    TestServer server;
    REQUIRE(server.directory.remove());
    const auto reply = server.ask(post("/upload", "abc"));
    REQUIRE(reply);
    CHECK(reply->status == 507);
}

TEST_CASE("a hundred megabytes in and out leave the memory flat")
{
    TestServer server;
    server.maxBody = 1'000'000'000;
    const qint64 size = 100'000'000;
    const QByteArray block = pattern(100'000);
    [[maybe_unused]] const qint64 before = peakMemory();  // sanitizers keep what was freed
    {
        RawClient client(server.port);
        client.send("POST /upload HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size)
                    + "\r\n\r\n");
        for (qint64 sent = 0; sent < size; sent += block.size())
            REQUIRE(client.send(block));
        CHECK(client.readReply()->body.startsWith("100000000 "));
    }
    server.file = {server.directory.filePath(QStringLiteral("large")), size, {}};
    QFile sparse(server.file.path);
    REQUIRE(sparse.open(QIODevice::WriteOnly));
    REQUIRE(sparse.resize(size));
    RawClient client(server.port);
    client.send(get("/file", "Connection: close\r\n"));
    CHECK_FALSE(client.readUntil("\r\n\r\n").isEmpty());
    qint64 got = 0;
    for (qsizetype n = 1; n > 0; got += n)
        n = client.readSome(1'000'000).size();
    CHECK(got == size);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    CHECK(peakMemory() - before < 15'000);
#endif
}
