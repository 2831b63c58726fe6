// SPDX-License-Identifier: GPL-3.0-or-later
// TLS with openssl and curl as judges: versions, names, files both ways, streams, and who is turned away.
#include "testserver.h"

#include <QProcess>

using namespace adil::http;
using namespace adil::http::test;

namespace {

struct Out {
    int code = -1;
    QByteArray text;
    QByteArray errors;
};

Out run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(20'000));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// A certificate for localhost, made once for this program.
class Certificate {
public:
    Certificate()
    {
        const Out made = run(QStringLiteral("openssl"),
                             {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                              QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                              QStringLiteral("ec_paramgen_curve:P-256"), QStringLiteral("-nodes"),
                              QStringLiteral("-days"), QStringLiteral("2"), QStringLiteral("-subj"),
                              QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                              QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"),
                              key(), QStringLiteral("-out"), chain()});
        REQUIRE(made.code == 0);
    }
    QString chain() const { return m_directory.filePath(QStringLiteral("chain.pem")); }
    QString key() const { return m_directory.filePath(QStringLiteral("key.pem")); }
    QString file(const QString &name) const { return m_directory.filePath(name); }
    Settings settings(Settings base = {}) const
    {
        base.certificateChain = chain();
        base.privateKey = key();
        return base;
    }

private:
    QTemporaryDir m_directory;
};

Out curl(const Certificate &certificate, quint16 port, const QString &path, const QStringList &more = {})
{
    return run(QStringLiteral("curl"),
               QStringList{QStringLiteral("-sS"), QStringLiteral("-m"), QStringLiteral("20"),
                           QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--cacert"),
                           certificate.chain(), QStringLiteral("https://localhost:%1%2").arg(port).arg(path)}
                   + more);
}

Out client(quint16 port, const QStringList &more, const QByteArray &input)
{
    return run(QStringLiteral("openssl"),
               QStringList{QStringLiteral("s_client"), QStringLiteral("-connect"),
                           QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("-servername"),
                           QStringLiteral("localhost"), QStringLiteral("-ign_eof")}
                   + more,
               input);
}

}  // namespace

TEST_CASE("curl trusts the server's certificate and gets its reply")
{
    const Certificate certificate;
    TestServer server(certificate.settings());
    const Out out = curl(certificate, server.port, QStringLiteral("/secure"));
    CHECK(out.errors.isEmpty());
    CHECK(out.text == "tls");
}

TEST_CASE("TLS 1.2 and 1.3 are spoken, older ones are not")
{
    const Certificate certificate;
    TestServer server(certificate.settings());
    const QByteArray request = get("/", "Connection: close\r\n");
    for (const char *version : {"-tls1_2", "-tls1_3"}) {
        const Out out = client(server.port, {QLatin1String(version)}, request);
        CAPTURE(version);
        CHECK(out.text.contains("HTTP/1.1 200 OK"));
        CHECK(out.text.contains("hello"));
    }
    const QString weak = QStringLiteral("DEFAULT@SECLEVEL=0");
    for (const char *version : {"-tls1", "-tls1_1"}) {
        const Out out = client(server.port, {QLatin1String(version), QStringLiteral("-cipher"), weak},
                               request);
        CHECK(out.code != 0);
        CHECK_FALSE(out.text.contains("hello"));
    }
    const Out cbc = client(
        server.port,
        {QStringLiteral("-tls1_2"), QStringLiteral("-cipher"), QStringLiteral("ECDHE-ECDSA-AES128-SHA")},
        request);
    CHECK(cbc.code != 0);
    CHECK_FALSE(cbc.text.contains("hello"));
}

TEST_CASE("files, uploads and ranges pass through TLS unharmed")
{
    const Certificate certificate;
    TestServer server(certificate.settings());
    server.maxBody = 10'000'000;
    QByteArray bytes(3'000'000, 'x');
    for (qsizetype i = 0; i < bytes.size(); i += 1000)
        bytes[i] = char(i / 1000);
    server.file = {server.directory.filePath(QStringLiteral("blob")), bytes.size(), "v1"};
    QFile file(server.file.path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    CHECK(curl(certificate, server.port, QStringLiteral("/file")).text == bytes);
    CHECK(curl(certificate, server.port, QStringLiteral("/file"),
               {QStringLiteral("-r"), QStringLiteral("-1000000")})
              .text
          == bytes.last(1'000'000));
    const Out up = curl(certificate, server.port, QStringLiteral("/upload"),
                        {QStringLiteral("--data-binary"), QStringLiteral("@") + server.file.path});
    CHECK(up.text.startsWith("3000000 "));
}

TEST_CASE("pipelined requests through TLS are answered in order, and the end is announced")
{
    const Certificate certificate;
    TestServer server(certificate.settings());
    const Out out = client(server.port, {QStringLiteral("-quiet")},
                           get("/sleep?ms=30") + post("/echo", "two")
                               + get("/secure", "Connection: close\r\n"));
    const qsizetype first = out.text.indexOf("hello");
    const qsizetype second = out.text.indexOf("POST two");
    const qsizetype third = out.text.indexOf("tls");
    CHECK(first > 0);
    CHECK(second > first);
    CHECK(third > second);
    CHECK_FALSE(out.errors.contains("unexpected eof"));
}

TEST_CASE("events pass through TLS, and a client that goes is noticed")
{
    const Certificate certificate;
    TestServer server(certificate.settings());
    QProcess process;
    process.start(QStringLiteral("curl"),
                  {QStringLiteral("-sSN"), QStringLiteral("-m"), QStringLiteral("20"),
                   QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--cacert"),
                   certificate.chain(),
                   QStringLiteral("https://localhost:%1/events?key=a").arg(server.port)});
    REQUIRE(process.waitForStarted());
    QByteArray got;
    const auto receives = [&](const char *text) {
        return soon([&] {
            process.waitForReadyRead(10);
            got += process.readAllStandardOutput();
            return got.contains(text);
        });
    };
    CHECK(receives("event: first\n\n"));
    server.hub.publish("a", "data: one\n\n");
    CHECK(receives("data: one\n\n"));
    process.kill();
    process.waitForFinished();
    CHECK(soon([&] { return server.streamsClosed == 1; }));

    process.start();
    REQUIRE(process.waitForStarted());
    got.clear();
    CHECK(receives("event: first\n\n"));
    server.server().stop();
    CHECK(process.waitForFinished(5000));
    CHECK(process.readAllStandardError().isEmpty());
}

TEST_CASE("who does not speak TLS is closed, in time")
{
    const Certificate certificate;
    TestServer server(certificate.settings({.headerDeadline = milliseconds(100)}));
    RawClient plain(server.port);
    plain.send(get("/"));
    CHECK_FALSE(plain.readAll().contains("HTTP/1.1"));
    RawClient silent(server.port);
    CHECK(silent.isClosedWithin(2000));
    CHECK(server.admitted == 0);
    CHECK(soon([&] { return server.server().connections() == 0; }));
}

TEST_CASE("a key that does not fit, or wants a password, is refused at the start")
{
    const Certificate certificate;
    const Certificate other;
    const auto reason = [&](const QString &key) {
        Server server({.certificateChain = certificate.chain(), .privateKey = key}, {}, {});
        const auto started = server.start();
        REQUIRE_FALSE(started);
        return started.error().reason;
    };
    CHECK(reason(other.key()) == adil::Reason::KeyUnusable);
    CHECK(reason(certificate.chain()) == adil::Reason::KeyUnusable);
    const QString locked = certificate.file(QStringLiteral("locked.pem"));
    REQUIRE(run(QStringLiteral("openssl"),
                {QStringLiteral("pkey"), QStringLiteral("-in"), certificate.key(), QStringLiteral("-aes256"),
                 QStringLiteral("-passout"), QStringLiteral("pass:secret"), QStringLiteral("-out"), locked})
                .code
            == 0);
    CHECK(reason(locked) == adil::Reason::KeyUnusable);
}
