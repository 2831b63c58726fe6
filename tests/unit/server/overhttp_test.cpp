// SPDX-License-Identifier: GPL-3.0-or-later
// The whole server over real HTTPS on a loopback port, asked by curl.
#include "testcourt.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "jmap/session.h"
#include "server/watch.h"
#include "sign/authority.h"

#include <QFile>
#include <QProcess>

using namespace adil;
using namespace adil::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }

class Served : public TestCourt {
public:
    Served()
        : m_watch(*premises, doors->push())
    {
        // The outside program looks at the computer's clock.
        const QDateTime now = SystemClock().now();
        const auto authority = sign::Authority::make(key("Adil test"), {now.addDays(-1), now.addDays(30)},
                                                     sign::KeyKind::EcP256);
        REQUIRE(authority);
        const auto pair = authority->pemForServer({now.addDays(-1), now.addDays(30)});
        REQUIRE(pair);
        http::Settings settings;
        settings.certificateChain = write("server.pem", pair->certificate);
        settings.privateKey = write("server.key", pair->key);
        m_ca = write("ca.pem", authority->pem().certificate);
        m_server = std::make_unique<http::Server>(
            settings, [this](const http::Request &head) { return doors->admit(head); },
            [this](const http::Request &request) { return doors->handle(request); });
        premises->changed = [this] { m_watch.wake(); };
        const auto port = m_server->start();
        REQUIRE(port);
        m_url = QStringLiteral("https://127.0.0.1:%1").arg(*port);
        m_watch.start();
    }
    ~Served()
    {
        m_server->stop();
        m_watch.stop();
    }
    QString write(const char *name, const QByteArray &bytes)
    {
        const QString path = dir.filePath(QLatin1String(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path;
    }
    QStringList line(const QString &path, const QStringList &arguments) const
    {
        QStringList all{key("--silent"),   key("--noproxy"), key("*"), key("--cacert"), m_ca,
                        key("--max-time"), key("60")};
        if (!token.isEmpty())
            all << key("-H") << key("Authorization: Bearer ") + token;
        return all + arguments + QStringList{m_url + path};
    }
    // The body, with the status in `status`.
    QByteArray curl(const QString &path, const QStringList &arguments = {})
    {
        QProcess process;
        process.start(key("curl"),
                      line(path, arguments + QStringList{key("-w"), key("%{stderr}%{http_code}")}));
        REQUIRE(process.waitForFinished(90'000));
        status = process.readAllStandardError().toInt();
        return process.readAllStandardOutput();
    }
    QJsonObject post(const QString &path, const QJsonObject &body)
    {
        const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
        return QJsonDocument::fromJson(curl(path,
                                            {key("-H"), key("Content-Type: application/json"), key("-d"),
                                             QString::fromUtf8(bytes)}))
            .object();
    }
    void login(const QString &person)
    {
        token = post(key("/auth/login"),
                     {{key("iin"), iins[person]}, {key("password"), QLatin1String(password)}})[key("token")]
                    .toString();
        REQUIRE(status == 200);
    }
    int status = 0;
    QString token;

private:
    server::Watch m_watch;
    std::unique_ptr<http::Server> m_server;
    QString m_ca, m_url;
};

}  // namespace

TEST_CASE("from signing in to a note that is read back, over HTTPS")
{
    Served court;
    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    CHECK(court.curl(key("/healthz")) == QByteArray(R"({"status":"ok"})"));
    CHECK(court.curl(key("/jmap/session")).contains("sign in first"));
    CHECK(court.status == 401);
    court.login(judge);
    const auto session = jmap::sessionFrom(
        QJsonDocument::fromJson(court.curl(key("/.well-known/jmap"))).object());
    REQUIRE(session);

    court::AddNote note;
    note.id.value = court.fresh();
    note.caseId.value = caseId;
    note.text = QStringLiteral("ой");
    const auto command = court.onWire(court.command(note));
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    const QString set = builder.call(
        key("Command/set"),
        {{key("accountId"), session->accountId}, {key("create"), QJsonObject{{key("k"), command}}}});
    builder.call(key("Note/get"),
                 {{key("accountId"), session->accountId},
                  {key("#ids"), builder.resultOf(set, key("/created/k/changed/*/id"))}});
    const auto body = QJsonDocument::fromJson(jmap::toBytes(builder.request())).object();
    const auto first = jmap::responseFrom(QJsonDocument(court.post(session->apiUrl, body)).toJson());
    REQUIRE(first);
    REQUIRE(first->replies.size() == 2);
    CHECK(first->replies[1].arguments[key("list")][0][key("text")] == QStringLiteral("ой"));
    // The reply was lost: the same again is answered from the log.
    const auto again = jmap::responseFrom(QJsonDocument(court.post(session->apiUrl, body)).toJson());
    REQUIRE(again);
    CHECK(again->replies[0].arguments[key("created")] == first->replies[0].arguments[key("created")]);
    CHECK(court.rawValue(key("SELECT COUNT(*) FROM note")).toInt() == 1);

    court.curl(session->apiUrl, {key("-H"), key("Content-Type: application/json"), key("-d"), key("{")});
    CHECK(court.status == 400);
    court.curl(key("/auth/logout"), {key("-X"), key("POST")});
    CHECK(court.status == 204);
    court.curl(key("/jmap/session"));
    CHECK(court.status == 401);
}

TEST_CASE("a file goes up and comes down, whole and in part, over HTTPS")
{
    Served court;
    const QString judge = court.addPerson({"judge"});
    court.login(judge);
    const QByteArray bytes = crypto::randomBytes(3'000'000);
    const QString path = court.write("big.bin", bytes), account = court.premises->accountId();
    const auto uploaded = QJsonDocument::fromJson(court.curl(key("/jmap/upload/") + account,
                                                             {key("--data-binary"), u'@' + path, key("-H"),
                                                              key("Content-Type: application/octet-stream")}))
                              .object();
    CHECK(court.status == 201);
    const QString blobId = uploaded[key("blobId")].toString();
    CHECK(blobId == jmap::blobIdOf(crypto::sha256(bytes).toHex()));
    const QString url = QStringLiteral("/jmap/download/%1/%2/a%20b.bin?type=application/octet-stream")
                            .arg(account, blobId);
    CHECK(court.curl(url) == bytes);
    CHECK(court.curl(url, {key("-r"), key("1000000-1000999")}) == bytes.mid(1'000'000, 1000));
    CHECK(court.status == 206);
    CHECK(court.curl(url, {key("-r"), key("-10")}) == bytes.right(10));
    court.curl(url, {key("-r"), key("4000000-")});
    CHECK(court.status == 416);
    court.curl(url, {key("-H"), key("If-None-Match: \"") + blobId + u'"'});
    CHECK(court.status == 304);
    CHECK(QDir(court.premises->folder().uploads()).isEmpty());
    court.login(court.addPerson({"judge"}));
    court.curl(url);
    CHECK(court.status == 404);
}

TEST_CASE("a body larger than allowed is refused, announced or not")
{
    Served court;
    court.login(court.addPerson({"judge"}));
    const QString path = court.write("large.json", QByteArray(11 << 20, ' '));
    for (const QStringList &how :
         {QStringList{}, QStringList{key("-H"), key("Transfer-Encoding: chunked")}}) {
        court.curl(key("/jmap/api"),
                   how
                       + QStringList{key("--data-binary"), u'@' + path, key("-H"),
                                     key("Content-Type: application/json")});
        CHECK(court.status == 413);
    }
}

TEST_CASE("a commit is pushed over HTTPS at once")
{
    Served court;
    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    court.login(judge);
    QProcess stream;
    stream.start(key("curl"),
                 court.line(key("/jmap/events?types=Note&closeafter=state&ping=5"), {key("-N")}));
    REQUIRE(stream.waitForStarted());
    for (int i = 0; i < 200 && court.hub.count() == 0; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    REQUIRE(court.hub.count() == 1);
    court::AddNote note;
    note.id.value = court.fresh();
    note.caseId.value = caseId;
    note.text = QStringLiteral("ой");
    court.must(judge, note);
    REQUIRE(stream.waitForFinished(30'000));  // closeafter=state
    const QByteArray events = stream.readAllStandardOutput();
    CHECK(events.contains("event: state\n"));
    CHECK(events.contains("\"Note\""));
    CHECK(!events.contains("\"Case\""));
}
