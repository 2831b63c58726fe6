// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "crypto/digest.h"
#include "server/blobstore.h"
#include "server/doors.h"
#include "server/sessionobject.h"

#include <limits>

using namespace adil;
using namespace adil::test;

static http::Request plain(const char *method, const QByteArray &path, const QByteArray &body = {})
{
    http::Request r;
    r.method = method;
    r.path = path;
    r.body = body;
    r.bodySize = body.size();
    r.peer = QStringLiteral("127.0.0.1");
    r.headers = {{"content-type", "application/json"}};
    return r;
}

static QByteArray loginBody(const QString &iin, const QByteArray &password)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("iin"), iin},
                                     {QStringLiteral("password"), QString::fromUtf8(password)}})
        .toJson();
}

TEST_CASE("signing in over HTTP, the session, and signing out")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"});
    const auto refusedLogin = court.request(
        plain("POST", "/auth/login", loginBody(court.iins[judge], "wrong password")));
    CHECK(refusedLogin.status == 401);
    CHECK(court.request(plain("POST", "/auth/login", "{}")).status == 400);
    CHECK(court.request(plain("POST", "/auth/login", "[")).status == 400);
    const auto login = court.request(
        plain("POST", "/auth/login", loginBody(court.iins[judge], TestCourt::password)));
    REQUIRE(login.status == 200);
    const auto token = TestCourt::json(login)[QLatin1String("token")].toString().toLatin1();
    CHECK(token.size() == 43);
    CHECK(TestCourt::json(login)[QLatin1String("expiresIn")].toInt() == 12 * 3600);

    for (const char *path : {"/.well-known/jmap", "/jmap/session"}) {
        auto r = plain("GET", path);
        CHECK(court.request(r).status == 401);
        r.headers << std::pair<QByteArray, QByteArray>("authorization", "Bearer " + token);
        const auto session = jmap::sessionFrom(TestCourt::json(court.request(r)));
        REQUIRE(session);
        CHECK(session->username == court.iins[judge]);
        CHECK(session->court.personId == judge);
        CHECK(session->court.epoch == court.premises->epoch());
        CHECK(session->accountId == court.premises->accountId());
        CHECK(session->limits == jmap::Limits());
    }
    auto out = plain("POST", "/auth/logout");
    out.headers << std::pair<QByteArray, QByteArray>("authorization", "Bearer " + token);
    CHECK(court.request(out).status == 204);
    CHECK(court.request(out).status == 401);
}

TEST_CASE("what is not there, and what may not be done there")
{
    TestCourt court;
    CHECK(court.request(plain("GET", "/")).status == 404);
    CHECK(court.request(plain("GET", "/jmap")).status == 404);
    CHECK(court.request(plain("GET", "/jmap/api")).status == 405);
    CHECK(court.request(plain("DELETE", "/jmap/session")).status == 405);
    CHECK(court.request(plain("POST", "/jmap/api", "{}")).status == 401);
    CHECK(court.request(plain("GET", "/healthz")).status == 200);
    auto bad = plain("POST", "/jmap/api", "{}");
    bad.headers << std::pair<QByteArray, QByteArray>("authorization", "Bearer nonsense");
    CHECK(court.request(bad).status == 401);
    bad.headers.last().second = "Basic YTpi";
    CHECK(court.request(bad).status == 401);
}

TEST_CASE("requests that are none get problem details")
{
    jmap::Limits limits;
    limits.maxCallsInRequest = 3;
    limits.maxSizeRequest = 5000;
    TestCourt court(limits);
    const auto kindOf = [&](const QByteArray &body) {
        const auto response = court.post(court.admin, body);
        CHECK(response.contentType == QByteArray("application/problem+json"));
        CHECK(response.status >= 400);
        return jmap::problemFrom(TestCourt::bytes(response), response.status).kind;
    };
    using Kind = jmap::Problem::Kind;
    CHECK(kindOf("{") == Kind::NotJson);
    CHECK(kindOf("") == Kind::NotJson);
    CHECK(kindOf("\xff\xfe") == Kind::NotJson);
    CHECK(kindOf("[]") == Kind::NotRequest);
    CHECK(kindOf(R"({"using":[],"methodCalls":[["x"]]})") == Kind::NotRequest);
    CHECK(kindOf(R"({"using":["urn:none"],"methodCalls":[]})") == Kind::UnknownCapability);
    CHECK(kindOf(R"({"using":[],"methodCalls":[["a",{},"0"],["a",{},"0"],["a",{},"0"],["a",{},"0"]]})")
          == Kind::Limit);
    auto typed = court.signedRequest(court.admin, "POST", "/jmap/api", R"({"using":[],"methodCalls":[]})");
    typed.headers.last().second = "text/plain";
    CHECK(court.request(typed).status == 400);
    typed.headers.last().second = "application/json; charset=utf-8";
    CHECK(court.request(typed).status == 200);
    auto large = court.signedRequest(court.admin, "POST", "/jmap/api");
    large.headers << std::pair<QByteArray, QByteArray>("content-length", "5001");
    const auto refusal = court.request(large);
    CHECK(refusal.status == 413);
    CHECK(jmap::problemFrom(TestCourt::bytes(refusal), 413).limit == QLatin1String("maxSizeRequest"));
}

TEST_CASE("methods: echo, unknown ones, capabilities not named, references, created ids")
{
    TestCourt court;
    const auto echo = court.call(court.admin, "Core/echo", {{QStringLiteral("a"), QJsonArray{1, 2}}});
    CHECK(echo.arguments[QLatin1String("a")] == QJsonArray{1, 2});
    CHECK(court.errorOf(court.admin, "Core/other") == QLatin1String("unknownMethod"));
    CHECK(court.errorOf(court.admin, "Mailbox/get") == QLatin1String("unknownMethod"));

    jmap::RequestBuilder onlyCore({jmap::coreCapability});
    onlyCore.call(QStringLiteral("Case/get"), {{QStringLiteral("accountId"), court.premises->accountId()}});
    const auto without = court.api(court.admin, onlyCore.request());
    CHECK(without.replies[0].name == QLatin1String("error"));
    CHECK(without.replies[0].arguments[QLatin1String("type")] == QLatin1String("unknownMethod"));

    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    jmap::RequestBuilder both({jmap::coreCapability, jmap::courtCapability});
    const QString account = court.premises->accountId();
    const QString first = both.call(
        QStringLiteral("Case/changes"),
        {{QStringLiteral("accountId"), account},
         {QStringLiteral("sinceState"), QString(court.premises->epoch() + QLatin1String(".0"))}});
    both.call(QStringLiteral("Case/get"),
              {{QStringLiteral("accountId"), account},
               {QStringLiteral("#ids"), both.resultOf(first, QStringLiteral("/created"))}});
    both.call(QStringLiteral("Case/get"),
              {{QStringLiteral("accountId"), account},
               {QStringLiteral("#ids"), both.resultOf(first, QStringLiteral("/nowhere"))}});
    const auto answer = court.api(judge, both.request());
    REQUIRE(answer.replies.size() == 3);
    CHECK(answer.replies[1].arguments[QLatin1String("list")][0][QLatin1String("id")] == caseId);
    CHECK(answer.replies[2].arguments[QLatin1String("type")] == QLatin1String("invalidResultReference"));
    CHECK(!answer.createdIds);
    CHECK(!answer.sessionState.isEmpty());

    jmap::Request withIds;
    withIds.capabilities = {jmap::coreCapability, jmap::blobCapability};
    withIds.createdIds = QHash<QString, QString>{};
    withIds.calls = {{QStringLiteral("Blob/upload"),
                      QJsonDocument::fromJson(R"({"create":{"b":{"data":[{"data:asText":"x"}]}}})").object(),
                      QStringLiteral("0")}};
    withIds.calls[0].arguments[QLatin1String("accountId")] = account;
    CHECK(court.api(judge, withIds).createdIds->contains(QStringLiteral("b")));
}

static http::Request uploadOf(TestCourt &court, const QString &person, const QByteArray &bytes)
{
    auto r = court.signedRequest(person, "POST", "/jmap/upload/" + court.premises->accountId().toLatin1(),
                                 bytes);
    r.headers.last().second = "application/pdf";
    return r;
}

static QString upload(TestCourt &court, const QString &person, const QByteArray &bytes)
{
    const auto response = court.request(uploadOf(court, person, bytes));
    REQUIRE(response.status == 201);
    const auto json = TestCourt::json(response);
    CHECK(json[QLatin1String("size")].toInteger() == bytes.size());
    CHECK(json[QLatin1String("type")] == QLatin1String("application/pdf"));
    return json[QLatin1String("blobId")].toString();
}

static http::Response download(TestCourt &court, const QString &person, const QString &blobId,
                               const QByteArray &name = "a.pdf")
{
    auto r = court.signedRequest(person, "GET",
                                 "/jmap/download/" + court.premises->accountId().toLatin1() + '/'
                                     + blobId.toLatin1() + '/' + name);
    r.query = {{"type", "application/pdf"}};
    return court.request(r);
}

TEST_CASE("a blob is for its uploader and for those who see a record that names it")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), other = court.addPerson({"judge"}),
                  clerk = court.addPerson({"secretary"});
    const QString caseId = court.enterCase({judge}, {clerk});
    const QByteArray bytes = "%PDF-1.7 made up";
    const QString blobId = upload(court, clerk, bytes);
    CHECK(blobId == u'S' + QString::fromLatin1(crypto::sha256(bytes).toHex()));
    CHECK(upload(court, clerk, bytes) == blobId);

    const auto mine = download(court, clerk, blobId, "тілек\".pdf");
    REQUIRE(mine.status == 200);
    CHECK(mine.contentType == QByteArray("application/pdf"));
    const auto &file = std::get<http::FileBody>(mine.body);
    CHECK(file.size == bytes.size());
    for (const auto &[name, value] : mine.headers)
        if (name == "Content-Disposition")
            CHECK(value == QByteArray("attachment; filename*=UTF-8''%D1%82%D1%96%D0%BB%D0%B5%D0%BA%22.pdf"));
    CHECK(download(court, judge, blobId).status == 404);
    CHECK(download(court, clerk, QString(QLatin1String("S") + QString(64, u'0'))).status == 404);
    CHECK(download(court, clerk, QStringLiteral("../../config.json")).status == 404);

    // Knowing the hash is not enough to file it either: the record would open it.
    court::FileDocument paper{
        {court.fresh()},         {court.fresh()}, {caseId}, court::Section::Claim,
        QStringLiteral("Арыз"),  {2026, 11, 23},  blobId,   QStringLiteral("application/pdf"),
        QStringLiteral("a.pdf"), bytes.size(),    1};
    CHECK(court.run(judge, paper).reason == QString(name(Reason::ContentMissing)));
    paper.size = 3;
    CHECK(court.run(clerk, paper).reason == QString(name(Reason::WrongValue)));
    paper.size = bytes.size();
    court.must(clerk, paper);
    CHECK(download(court, judge, blobId).status == 200);
    CHECK(download(court, other, blobId).status == 404);

    // Access goes with the case.
    court.must(court.addPerson({"chair"}), court::ReassignCase{{caseId}, {other}, {}, {}});
    CHECK(download(court, judge, blobId).status == 404);
    CHECK(download(court, other, blobId).status == 200);
    // The uploader keeps it for a day.
    CHECK(download(court, clerk, blobId).status == 200);
    court.clock.advance(server::uploadKeptSeconds + 1);
    court.forgetTokens();
    CHECK(download(court, clerk, blobId).status == 404);
}

TEST_CASE("uploads: wrong account, too large, too many at once")
{
    jmap::Limits limits;
    limits.maxSizeUpload = 100;
    limits.maxConcurrentUpload = 1;
    TestCourt court(limits);
    auto elsewhere = uploadOf(court, court.admin, "x");
    elsewhere.path = "/jmap/upload/court-other";
    CHECK(court.request(elsewhere).status == 404);
    auto large = uploadOf(court, court.admin, "x");
    large.headers << std::pair<QByteArray, QByteArray>("content-length", "101");
    CHECK(court.request(large).status == 413);
    const auto running = court.doors->admit(uploadOf(court, court.admin, "x"));
    REQUIRE(std::holds_alternative<http::BodyPolicy>(running));
    CHECK(std::get<http::BodyPolicy>(running).toFile);
    const auto second = court.request(uploadOf(court, court.admin, "x"));
    CHECK(second.status == 429);
    CHECK(jmap::problemFrom(TestCourt::bytes(second), 429).limit == QLatin1String("maxConcurrentUpload"));
    // Of somebody else, it may.
    CHECK(court.request(uploadOf(court, court.registry, "x")).status == 201);
}

TEST_CASE("too many requests of one person at once are a limit")
{
    jmap::Limits limits;
    limits.maxConcurrentRequests = 2;
    TestCourt court(limits);
    const auto r = court.signedRequest(court.admin, "POST", "/jmap/api", R"({"using":[],"methodCalls":[]})");
    {
        const auto first = court.doors->admit(r), second = court.doors->admit(r);
        CHECK(court.request(r).status == 429);
    }
    CHECK(court.request(r).status == 200);
}

TEST_CASE("arguments of any wrong kind are answered, never the server's fault")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge", "chair"});
    court.enterCase({judge});
    const QJsonValue kinds[] = {QJsonValue(),
                                true,
                                -1,
                                2.5,
                                1e300,
                                QStringLiteral("x"),
                                QString(),
                                QJsonArray{1},
                                QJsonArray{QStringLiteral("R")},
                                QJsonObject{{QStringLiteral("x"), 1}}};
    const char *names[] = {
        "ids",      "properties", "sinceState",   "maxChanges", "filter",         "sort",
        "position", "anchor",     "anchorOffset", "limit",      "calculateTotal", "create",
        "update",   "destroy",    "ifInState",    "typeNames",  "offset",         "length"};
    const QStringList methods = court.doors->api().methodNames();
    CHECK(methods.size() > 100);
    for (const QString &method : methods) {
        if (!method.startsWith(QLatin1String("Case/")) && !method.startsWith(QLatin1String("Note/"))
            && !method.startsWith(QLatin1String("Command/")) && !method.startsWith(QLatin1String("Blob/")))
            continue;
        jmap::RequestBuilder builder({jmap::coreCapability, jmap::blobCapability, jmap::courtCapability});
        for (const char *name : names) {
            jmap::RequestBuilder one = builder;
            for (const QJsonValue &kind : kinds)
                one.call(method,
                         {{QStringLiteral("accountId"), court.premises->accountId()},
                          {QLatin1String(name), kind}});
            const auto answer = court.api(judge, one.request());
            for (const auto &reply : answer.replies) {
                INFO(method.toStdString()
                     << ' ' << name << QJsonDocument(reply.arguments).toJson().toStdString());
                CHECK(reply.arguments[QLatin1String("type")] != QLatin1String("serverFail"));
            }
        }
        CHECK(court.errorOf(judge, method.toLatin1().constData(), {{QStringLiteral("accountId"), 5}})
              == QLatin1String("invalidArguments"));
        CHECK(court.errorOf(judge, method.toLatin1().constData(),
                            {{QStringLiteral("accountId"), QStringLiteral("court-0")}})
              == QLatin1String("accountNotFound"));
    }
}

TEST_CASE("the calls of a request read one state, until one of them writes")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    const QString account = court.premises->accountId();
    const auto arguments = [&](const QJsonObject &more) {
        QJsonObject all = more;
        all[QLatin1String("accountId")] = account;
        return all;
    };
    const QJsonObject since{
        {QStringLiteral("sinceState"), QString(court.premises->epoch() + QLatin1String(".0"))}};
    const QJsonObject none{{QStringLiteral("ids"), QJsonArray()}}, all{{QStringLiteral("ids"), QJsonValue()}};
    const court::AddNote note{{court.fresh()},         {caseId}, court::Visibility::Panel,
                              QStringLiteral("жазба"), {},       {}};
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::blobCapability, jmap::courtCapability});
    builder.call(QStringLiteral("Case/changes"), arguments(since));
    builder.call(QStringLiteral("Note/get"), arguments(none));
    builder.call(QStringLiteral("Command/set"),
                 arguments({{QStringLiteral("create"),
                             QJsonObject{{QStringLiteral("k"), TestCourt::onWire(court.command(note))}}}}));
    builder.call(QStringLiteral("Note/get"), arguments(all));
    builder.call(QStringLiteral("Blob/get"), arguments(none));
    builder.call(QStringLiteral("Note/changes"), arguments(since));
    const auto answer = court.api(judge, builder.request());
    REQUIRE(answer.replies.size() == 6);
    const auto reply = [&](int n, const char *name) {
        return answer.replies[n].arguments[QLatin1String(name)];
    };
    CHECK(reply(0, "newState") == reply(1, "state"));
    CHECK(reply(2, "created")[QLatin1String("k")][QLatin1String("status")] == QLatin1String("accepted"));
    CHECK(reply(3, "list").toArray().size() == 1);
    CHECK(reply(3, "state") != reply(1, "state"));
    CHECK(reply(5, "newState") == reply(3, "state"));
    CHECK(reply(5, "created").toArray().size() == 1);
    // Nothing has changed since then.
    const auto later = court.call(judge, "Note/changes",
                                  {{QStringLiteral("sinceState"), reply(5, "newState")}});
    CHECK(later.arguments[QLatin1String("newState")] == reply(5, "newState"));
    CHECK(later.arguments[QLatin1String("created")].toArray().isEmpty());
}

TEST_CASE("which requests are quick, and which would fill the threads of the others")
{
    TestCourt court;
    using http::Lane;
    const auto lane = [&](const char *method, const char *path, const QByteArray &body = {}) {
        return court.doors->laneOf(plain(method, path, body));
    };
    CHECK(lane("GET", "/healthz") == Lane::Quick);
    CHECK(lane("GET", "/metrics") == Lane::Quick);
    CHECK(lane("POST", "/auth/login") == Lane::Slow);
    CHECK(lane("POST", "/jmap/api", R"({"methodCalls":[["Blob/upload",{},"0"]]})") == Lane::Slow);
    CHECK(lane("POST", "/jmap/api", R"({"methodCalls":[["Case/get",{},"0"]]})") == Lane::Ordinary);
    CHECK(lane("GET", "/jmap/session") == Lane::Ordinary);
    CHECK(lane("GET", "/nowhere") == Lane::Ordinary);
}

TEST_CASE("a person's papers are put together one at a time; others need not wait")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), other = court.addPerson({"judge"});
    const QJsonObject arguments =
        QJsonDocument::fromJson(R"({"create":{"b":{"data":[{"data:asText":"x"}]}}})").object();
    auto running = court.doors->api().assemblies().take(judge, 1);
    REQUIRE(running);
    CHECK(court.errorOf(judge, "Blob/upload", arguments) == QLatin1String("serverUnavailable"));
    CHECK(court.errorOf(judge, "Core/echo").isEmpty());
    CHECK(court.errorOf(other, "Blob/upload", arguments).isEmpty());
    running.reset();
    CHECK(court.errorOf(judge, "Blob/upload", arguments).isEmpty());
    CHECK(court.errorOf(judge, "Blob/upload", arguments).isEmpty());
}

TEST_CASE("uploads leave room for the database")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    court.doors->setReserve(std::numeric_limits<qint64>::max() / 2);
    CHECK(court.request(uploadOf(court, judge, "%PDF-1.7 made up")).status == 507);
    // What is written of commands goes on.
    court::AddNote note;
    note.id.value = court.fresh();
    note.caseId.value = caseId;
    note.text = QStringLiteral("ой");
    CHECK(court.send(judge, court.command(note)).created.size() == 1);
    court.doors->setReserve(0);
    CHECK(court.request(uploadOf(court, judge, "%PDF-1.7 made up")).status == 201);
}

TEST_CASE("figures are for this computer, and not for whoever comes through a proxy on it")
{
    TestCourt court;
    auto request = plain("GET", "/metrics");
    CHECK(court.request(request).status == 200);
    request.headers << std::pair<QByteArray, QByteArray>("x-forwarded-for", "198.51.100.7");
    CHECK(court.request(request).status == 404);
    request.headers.removeLast();
    request.peer = QStringLiteral("198.51.100.7");
    CHECK(court.request(request).status == 404);
    court.doors->setMetrics({request.peer}, [] { return 0; });
    CHECK(court.request(request).status == 200);
}
