// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/capability.h"
#include "support/catch.h"
#include "sync/feed.h"

#include <QJsonDocument>

using namespace adil;
using namespace adil::sync;

static const QUrl server(QStringLiteral("https://court.example:8443/"));

static Result<FeedState> told(FeedWish wish, const char *method, const char *arguments)
{
    jmap::Response response;
    response.replies << jmap::Invocation{QLatin1String(method), QJsonDocument::fromJson(arguments).object(),
                                         QStringLiteral("0")};
    return feedFrom(wish, response, server);
}

TEST_CASE("a wish is a call of its own")
{
    const auto make = feedRequest(FeedWish::Make, QStringLiteral("court-1"), QStringLiteral("kk"));
    REQUIRE(make.calls.size() == 1);
    CHECK(make.capabilities.contains(jmap::courtCapability));
    CHECK(make.calls[0].name == QLatin1String("CalendarFeed/make"));
    CHECK(make.calls[0].arguments[QLatin1String("language")] == QLatin1String("kk"));
    CHECK(make.calls[0].arguments[QLatin1String("accountId")] == QLatin1String("court-1"));
    CHECK_FALSE(make.calls[0].arguments.contains(QLatin1String("withNames")));
    const auto named = feedRequest(FeedWish::MakeWithNames, {}, QStringLiteral("kk"));
    CHECK(named.calls[0].name == QLatin1String("CalendarFeed/make"));
    CHECK(named.calls[0].arguments[QLatin1String("withNames")] == true);
    CHECK(feedRequest(FeedWish::Look, {}, {}).calls[0].name == QLatin1String("CalendarFeed/get"));
    CHECK(feedRequest(FeedWish::Revoke, {}, {}).calls[0].name == QLatin1String("CalendarFeed/revoke"));
}

TEST_CASE("what the server says of a feed")
{
    const auto none = told(FeedWish::Look, "CalendarFeed/get", R"({"feed":null})");
    REQUIRE(none);
    CHECK_FALSE(none->exists);
    const auto there = told(
        FeedWish::Look, "CalendarFeed/get",
        R"({"feed":{"language":"ru","createdAt":"2026-11-27T05:00:00.000Z","readAt":null}})");
    REQUIRE(there);
    CHECK(there->exists);
    CHECK(there->language == QLatin1String("ru"));
    CHECK(there->createdAt == QDateTime({2026, 11, 27}, {5, 0}, Qt::UTC));
    CHECK_FALSE(there->readAt);
    CHECK(there->address.isEmpty());
    CHECK_FALSE(there->withNames);
    const auto made = told(FeedWish::MakeWithNames, "CalendarFeed/make",
                           R"({"path":"/feed/abc-_.ics","feed":{"language":"kk",
                               "createdAt":"2026-11-27T05:00:00.000Z","readAt":"2026-11-27T06:00:00.000Z","withNames":true}})");
    REQUIRE(made);
    CHECK(made->address == QUrl(QStringLiteral("https://court.example:8443/feed/abc-_.ics")));
    CHECK(made->withNames);
    CHECK(made->readAt == QDateTime({2026, 11, 27}, {6, 0}, Qt::UTC));
}

TEST_CASE("no answer is none, and no other server's address is taken for the court's")
{
    const auto reasonOf = [](const Result<FeedState> &result) {
        return result ? Reason::Unknown : result.error().reason;
    };
    CHECK(reasonOf(told(FeedWish::Look, "CalendarFeed/get", "{}")) == Reason::ProtocolError);
    CHECK(reasonOf(told(FeedWish::Look, "CalendarFeed/get", R"({"feed":{"language":"kk"}})"))
          == Reason::ProtocolError);
    CHECK(reasonOf(told(FeedWish::Look, "CalendarFeed/make", R"({"feed":null})")) == Reason::ProtocolError);
    CHECK(reasonOf(told(FeedWish::Look, "error", R"({"type":"serverFail"})")) == Reason::ServerFailed);
    for (const char *path :
         {"https://evil.example/feed/a.ics", "//evil.example/feed/a.ics", "feed/a.ics", ""}) {
        const QByteArray json = QByteArray(R"({"path":")") + path
            + R"(","feed":{"language":"kk","createdAt":"2026-11-27T05:00:00.000Z","readAt":null}})";
        INFO(path);
        CHECK(reasonOf(told(FeedWish::Make, "CalendarFeed/make", json.constData())) == Reason::ProtocolError);
    }
}
