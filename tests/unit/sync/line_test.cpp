// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

namespace {

Result<jmap::Response> call(Post &post)
{
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    builder.call(QStringLiteral("Note/get"), {{QStringLiteral("ids"), QJsonArray{}}});
    std::optional<Result<jmap::Response>> answer;
    post.line.call(builder.request(), [&](const Result<jmap::Response> &response) { answer = response; });
    CHECK_FALSE(answer);  // never before it returns
    REQUIRE(pump([&] { return answer.has_value(); }));
    return *answer;
}

}  // namespace

TEST_CASE("signing in brings a token and the session; a second time only the session is asked for")
{
    Post post;
    must(post.open());
    CHECK(post.line.hasToken());
    CHECK(post.line.session().accountId == QStringLiteral("court-1"));
    must(post.open());
    CHECK(post.court.doors
          == QStringList({QStringLiteral("login"), QStringLiteral("session"), QStringLiteral("session")}));
}

TEST_CASE("a wrong password is that, and no ended session")
{
    Post post;
    const auto opened = post.open(QStringLiteral("wrong"));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().reason == Reason::SignInRefused);
    CHECK_FALSE(post.line.hasToken());
}

TEST_CASE("an ended session is told, and forgotten when the session is asked for")
{
    Post post;
    must(post.open());
    post.court.endSessions();
    CHECK(call(post).error().reason == Reason::SessionEnded);
    CHECK(post.line.hasToken());  // sync decides
    CHECK(post.open().error().reason == Reason::SessionEnded);
    CHECK_FALSE(post.line.hasToken());
    must(post.open());
}

TEST_CASE("what a status says, and what no status says")
{
    Post post;
    must(post.open());
    const auto with = [&](const Mishap &mishap) {
        post.court.mishap = [mishap](const QString &, const HttpRequest &) { return mishap; };
        const auto answer = call(post);
        return answer ? Reason::Unknown : answer.error().reason;
    };
    using Kind = Mishap::Kind;
    CHECK(with({Kind::Status, 401}) == Reason::SessionEnded);
    CHECK(with({Kind::Status, 403}) == Reason::NotAllowed);
    CHECK(with({Kind::Status, 404}) == Reason::NotFound);
    CHECK(with({Kind::Status, 413}) == Reason::TooLarge);
    CHECK(with({Kind::Status, 426}) == Reason::ClientTooOld);
    CHECK(with({Kind::Status, 429}) == Reason::TooManyAttempts);
    for (const int status : {500, 502, 503, 504})
        CHECK(with({Kind::Status, status}) == Reason::ServerFailed);
    CHECK(with({Kind::Status, 302}) == Reason::ProtocolError);
    CHECK(with({Kind::Cut}) == Reason::ProtocolError);
    CHECK(with({Kind::Broken}) == Reason::Offline);
    CHECK(with({Kind::AnswerLost}) == Reason::Offline);
    CHECK(with({}) == Reason::Unknown);
}

TEST_CASE("a login that brings half an answer does not sign in")
{
    Post post;
    post.court.mishap = [](const QString &, const HttpRequest &) { return Mishap{Mishap::Kind::Cut}; };
    CHECK(post.open().error().reason == Reason::ProtocolError);
    CHECK_FALSE(post.line.hasToken());
}

TEST_CASE("the offset of the server's clock is counted from the middle of the round trip")
{
    Post post;
    post.court.onRequest = [&](const QString &door, const HttpRequest &) {
        if (door == QStringLiteral("session"))
            post.clock.instant = post.clock.instant.addSecs(10);
    };
    post.court.serverTime = post.clock.instant.addSecs(105);
    must(post.open());
    CHECK(post.line.skewSeconds() == 100);
}

TEST_CASE("a line that is gone calls nobody back")
{
    Post post;
    auto line = std::make_unique<Line>(post.court, QUrl(QStringLiteral("https://court.example")), post.clock);
    bool called = false;
    line->open({QStringLiteral("1"), QStringLiteral("right")}, [&](const Result<void> &) { called = true; });
    line.reset();
    pump([] { return false; }, 50);
    CHECK_FALSE(called);
}
