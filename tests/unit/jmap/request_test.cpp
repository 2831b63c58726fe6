// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/capability.h"
#include "jmap/request.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace adil;
using namespace adil::jmap;

static const QStringList known{coreCapability, courtCapability};

static Problem problemOf(const QByteArray &body, const Limits &limits = {})
{
    auto parsed = parseRequest(body, known, limits);
    REQUIRE(std::holds_alternative<Problem>(parsed));
    return std::get<Problem>(parsed);
}

static bool isRequest(const QByteArray &body)
{
    return std::holds_alternative<Request>(parseRequest(body, known, {}));
}

TEST_CASE("a request is read")
{
    const auto parsed = parseRequest(
        R"({"using":["urn:ietf:params:jmap:core"],"methodCalls":[["Core/echo",{"a":1},"c1"]],
            "createdIds":{"k":"R1"},"unknown":true})",
        known, {});
    REQUIRE(std::holds_alternative<Request>(parsed));
    const auto &request = std::get<Request>(parsed);
    CHECK(request.capabilities == QStringList{coreCapability});
    REQUIRE(request.calls.size() == 1);
    CHECK(request.calls[0].name == QLatin1String("Core/echo"));
    CHECK(request.calls[0].arguments[QLatin1String("a")].toInt() == 1);
    CHECK(request.calls[0].id == QLatin1String("c1"));
    REQUIRE(request.createdIds);
    CHECK(request.createdIds->value(QStringLiteral("k")) == QLatin1String("R1"));
}

TEST_CASE("what is no I-JSON is notJSON")
{
    const auto body = GENERATE("", "{", "nonsense", "{\"using\":[],}", "[1,2", "{\"a\":1} {\"b\":2}",
                               "\xff\xfe", "{\"a\":\"\xff\"}", R"({"using":[],"using":[],"methodCalls":[]})",
                               R"({"using":[],"us\u0069ng":[],"methodCalls":[]})",
                               R"({"using":[],"methodCalls":[["Core/echo",{"a":"\ud800"},"0"]]})",
                               R"({"using":[],"methodCalls":[["Core/echo",{"a":"\udc00"},"0"]]})",
                               R"({"using":[],"methodCalls":[["Core/echo",{"a":"\ud800x"},"0"]]})",
                               R"({"using":[],"methodCalls":[["Core/echo",{"a":{"b":1,"b":2}},"0"]]})");
    CAPTURE(body);
    CHECK(problemOf(body).kind == Problem::Kind::NotJson);
    CHECK(problemOf(body).status == 400);
}

TEST_CASE("a name in different objects, or as a value, is no repetition")
{
    CHECK(
        isRequest(R"({"using":[],"methodCalls":[["a",{"b":{"x":1},"c":{"x":1}},"0"],["a",{"b":"b"},"1"]]})"));
    CHECK(isRequest(R"({"using":[],"methodCalls":[["a",{"s":["s","s"],"t":"\"s\":"},"0"]]})"));
    CHECK(isRequest(R"({"using":[],"methodCalls":[["a",{"s":"\ud83d\ude00 \\\\ \/ \n"},"0"]]})"));
    CHECK(isRequest(R"({ "using" : [ ] , "methodCalls" : [ ] })"));
}

TEST_CASE("deep nesting is refused, not followed")
{
    const QByteArray deep = "{\"using\":[],\"methodCalls\":" + QByteArray(20000, '[') + QByteArray(20000, ']')
        + "}";
    CHECK(problemOf(deep).kind == Problem::Kind::NotJson);
}

TEST_CASE("JSON that is no request is notRequest")
{
    const auto body = GENERATE(
        "[]", "{}", R"({"using":[]})", R"({"methodCalls":[]})", R"({"using":"x","methodCalls":[]})",
        R"({"using":[1],"methodCalls":[]})", R"({"using":[],"methodCalls":{}})",
        R"({"using":[],"methodCalls":[["Core/echo",{}]]})",
        R"({"using":[],"methodCalls":[["Core/echo",{},"0",1]]})",
        R"({"using":[],"methodCalls":[["Core/echo",[],"0"]]})", R"({"using":[],"methodCalls":[[1,{},"0"]]})",
        R"({"using":[],"methodCalls":[["Core/echo",{},0]]})", R"({"using":[],"methodCalls":["Core/echo"]})",
        R"({"using":[],"methodCalls":[],"createdIds":[]})",
        R"({"using":[],"methodCalls":[],"createdIds":{"k":1}})",
        R"({"using":[],"methodCalls":[],"createdIds":null})");
    CAPTURE(body);
    CHECK(problemOf(body).kind == Problem::Kind::NotRequest);
}

TEST_CASE("an unknown capability is named")
{
    const auto problem = problemOf(R"({"using":["urn:x"],"methodCalls":[]})");
    CHECK(problem.kind == Problem::Kind::UnknownCapability);
    CHECK(problem.detail == QLatin1String("urn:x"));
}

TEST_CASE("the limits are kept, and named")
{
    Limits limits;
    limits.maxCallsInRequest = 2;
    limits.maxSizeRequest = 200;
    const QByteArray call = R"(["Core/echo",{},"0"])";
    const QByteArray three = "{\"using\":[],\"methodCalls\":[" + call + ',' + call + ',' + call + "]}";
    CHECK(problemOf(three, limits).limit == QLatin1String("maxCallsInRequest"));
    CHECK(problemOf(three, limits).kind == Problem::Kind::Limit);
    const auto large = problemOf(QByteArray(201, ' ') + "{}", limits);
    CHECK(large.limit == QLatin1String("maxSizeRequest"));
    CHECK(large.status == 413);
}

TEST_CASE("a problem goes over the wire and back")
{
    const Problem sent{Problem::Kind::Limit, 400, QStringLiteral("too many"),
                       QStringLiteral("maxCallsInRequest")};
    const auto json = QJsonDocument::fromJson(toBytes(sent)).object();
    CHECK(json[QLatin1String("type")] == QLatin1String("urn:ietf:params:jmap:error:limit"));
    CHECK(json[QLatin1String("status")].toInt() == 400);
    const auto read = problemFrom(toBytes(sent), 400);
    CHECK(read.kind == sent.kind);
    CHECK(read.limit == sent.limit);
    CHECK(problemFrom("<html>", 502).kind == Problem::Kind::Other);
    CHECK(problemFrom("<html>", 502).status == 502);
}

TEST_CASE("what the builder makes is a request")
{
    RequestBuilder builder({coreCapability, courtCapability});
    const QString changes = builder.call(QStringLiteral("Hearing/changes"),
                                         {{QStringLiteral("sinceState"), QStringLiteral("1.0")}});
    builder.call(QStringLiteral("Hearing/get"),
                 {{QStringLiteral("#ids"), builder.resultOf(changes, QStringLiteral("/created"))}});
    CHECK(builder.count() == 2);
    const auto parsed = parseRequest(toBytes(builder.request()), known, {});
    REQUIRE(std::holds_alternative<Request>(parsed));
    const auto reference = std::get<Request>(parsed).calls[1].arguments[QLatin1String("#ids")].toObject();
    CHECK(reference[QLatin1String("resultOf")] == QLatin1String("0"));
    CHECK(reference[QLatin1String("name")] == QLatin1String("Hearing/changes"));
    CHECK(reference[QLatin1String("path")] == QLatin1String("/created"));
}

TEST_CASE("a response goes over the wire and back")
{
    Response sent{{{QStringLiteral("Core/echo"), {{QStringLiteral("a"), 1}}, QStringLiteral("0")}},
                  QHash<QString, QString>{{QStringLiteral("k"), QStringLiteral("R1")}},
                  QStringLiteral("s1")};
    const auto read = responseFrom(toBytes(sent));
    REQUIRE(read);
    CHECK(read->replies == sent.replies);
    CHECK(read->createdIds == sent.createdIds);
    CHECK(read->sessionState == QLatin1String("s1"));
}

TEST_CASE("what is no response is a protocol error")
{
    const auto body = GENERATE("", "[]", "{}", R"({"methodResponses":[1],"sessionState":"s"})",
                               R"({"methodResponses":[],"sessionState":"s","createdIds":3})");
    const auto read = responseFrom(body);
    REQUIRE(!read);
    CHECK(read.error().reason == Reason::ProtocolError);
}
