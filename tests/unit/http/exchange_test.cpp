// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"
#include "support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace adil::http;

TEST_CASE("a problem is valid JSON whatever its detail holds")
{
    const QByteArray nasty = "a \"quote\", a \\, a tab\t, a line\nbreak, \x01 and \xd0\x96";
    const Response response = Response::problem(422, nasty, "urn:x:y");
    CHECK(response.status == 422);
    CHECK(response.contentType == "application/problem+json");
    const auto parsed = QJsonDocument::fromJson(std::get<QByteArray>(response.body)).object();
    CHECK(parsed[QStringLiteral("type")].toString() == QStringLiteral("urn:x:y"));
    CHECK(parsed[QStringLiteral("status")].toInt() == 422);
    CHECK(parsed[QStringLiteral("detail")].toString().toUtf8() == nasty);
}

TEST_CASE("a problem without a detail has none")
{
    const auto parsed = QJsonDocument::fromJson(std::get<QByteArray>(Response::problem(404).body)).object();
    CHECK(parsed.size() == 2);
}

TEST_CASE("headers and parameters are found by name, the first one wins")
{
    Request request;
    request.headers = {{"accept", "a"}, {"accept", "b"}};
    request.query = {{"types", "*"}, {"ping", ""}};
    CHECK(request.header("accept") == "a");
    CHECK(request.header("host").isEmpty());
    CHECK(request.parameter("types") == "*");
    CHECK(request.parameter("closeafter").isEmpty());
}
