// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "base/zone.h"
#include "server/feeds.h"
#include "support/calendarjudge.h"

using namespace adil;
using namespace adil::test;
using server::Feeds;

namespace {

// A judge with a case and a hearing three days from now in a hall.
struct Desk {
    Desk()
    {
        court::Room hall{{court.fresh()}, QStringLiteral("1-зал"), QStringLiteral("Зал 1")};
        court.must(court.admin, court::EnterCourtRecords{{TestCourt::entered(hall)}});
        caseId = enterCase({judge}, false);
        hearing = fix(caseId, at(30, 10), hall.id);
    }
    QString enterCase(const QStringList &judges, bool isClosed)
    {
        court::Case file;
        file.id.value = court.fresh();
        file.number = QStringLiteral("7514-26-00-2/%1").arg(court.newNumber());
        file.subject = QStringLiteral("о взыскании долга");
        file.receivedOn = {2026, 10, 1};
        file.stage = court::Stage::Trial;
        file.judgeIds = judges;
        file.closed = isClosed;
        court.must(court.registry, court::EnterCase{file.id, {TestCourt::entered(file)}});
        return file.id.value;
    }
    QString fix(const QString &inCase, const QDateTime &startsAt,
                const std::optional<Id<court::Room>> &room = {})
    {
        court::FixHearing command;
        command.id.value = court.fresh();
        command.caseId.value = inCase;
        command.startsAt = startsAt;
        command.roomId = room;
        court.must(judge, command);
        return command.id.value;
    }
    [[nodiscard]] static QDateTime at(int day, int hour)
    {
        return instantOf({2026, 11, day}, {hour, 0}, QTimeZone("Asia/Almaty"));
    }
    QByteArray make(const char *language = "ru")
    {
        const auto secret = feeds.make(judge, QLatin1String(language));
        REQUIRE(secret);
        return *secret;
    }
    http::Response get(const QByteArray &secret, const http::Pairs &headers = {}, const char *method = "GET")
    {
        http::Request request;
        request.method = method;
        request.path = "/feed/" + secret + ".ics";
        request.peer = QStringLiteral("192.0.2.7");
        request.headers = headers;
        return court.request(request);
    }
    Judged read(const QByteArray &secret)
    {
        const auto response = get(secret);
        REQUIRE(response.status == 200);
        const auto found = judged(TestCourt::bytes(response));
        CHECK(found.errors == test::noErrors);
        return found;
    }
    TestCourt court;
    QString judge = court.addPerson({"judge"});
    Feeds feeds{*court.premises};
    QString caseId, hearing;
};

QByteArray etagOf(const http::Response &response)
{
    for (const auto &[name, value] : response.headers)
        if (name == "ETag")
            return value;
    return {};
}

}  // namespace

TEST_CASE("a feed is read by its address alone, and only the secret's hash is kept")
{
    Desk desk;
    const QByteArray secret = desk.make();
    CHECK(secret.size() == 43);
    CHECK(desk.make() != secret);
    CHECK(desk.get(secret).status == 404);  // another one was made since
    const QByteArray now = desk.make();
    const auto read = desk.read(now);
    REQUIRE(read.events.contains(desk.hearing));
    CHECK(read.of(desk.hearing, "DTSTART") == QLatin1String("20261130T050000Z"));
    CHECK(read.of(desk.hearing, "LOCATION") == QStringLiteral("Зал 1"));
    CHECK(read.of(desk.hearing, "SUMMARY").endsWith(QStringLiteral("Судебное заседание")));
    const auto response = desk.get(now);
    CHECK(response.contentType == QByteArray("text/calendar; charset=utf-8"));
    CHECK_FALSE(TestCourt::bytes(response).contains("взыскании"));
    // Not the secret, nor half of it, anywhere in the table.
    CHECK(desk.court.rawValue(QStringLiteral("SELECT COUNT(*) FROM calendar_feed")).toInt() == 1);
    CHECK(desk.court.value(QStringLiteral("SELECT secret_hash FROM calendar_feed")).size() == 64);
    CHECK_FALSE(desk.court.value(QStringLiteral("SELECT secret_hash FROM calendar_feed"))
                    .contains(QString::fromLatin1(now.left(8))));
}

TEST_CASE("each language is spoken, others are not taken")
{
    Desk desk;
    CHECK(desk.read(desk.make("kk")).of(desk.hearing, "SUMMARY").endsWith(QStringLiteral("Сот отырысы")));
    CHECK(desk.read(desk.make("en")).of(desk.hearing, "SUMMARY").endsWith(QStringLiteral("Hearing")));
    CHECK(desk.feeds.make(desk.judge, QStringLiteral("de")).error().reason == Reason::WrongValue);
}

TEST_CASE("a move and a cancellation reach subscribers under the same UID with higher sequences")
{
    Desk desk;
    const QByteArray secret = desk.make();
    const auto sequence = [&] { return desk.read(secret).of(desk.hearing, "SEQUENCE").toInt(); };
    const int first = sequence();
    court::RescheduleHearing move;
    move.id.value = desk.hearing;
    move.startsAt = Desk::at(30, 15);
    move.reason = court::HearingReason::CourtBusy;
    desk.court.must(desk.judge, move);
    const auto moved = desk.read(secret);
    CHECK(moved.of(desk.hearing, "DTSTART") == QLatin1String("20261130T100000Z"));
    CHECK(moved.of(desk.hearing, "STATUS") == QLatin1String("CONFIRMED"));
    const int second = sequence();
    CHECK(second > first);
    desk.court.must(desk.judge, court::CancelHearing{{desk.hearing}, court::HearingReason::CourtBusy, {}});
    CHECK(desk.read(secret).of(desk.hearing, "STATUS") == QLatin1String("CANCELLED"));
    CHECK(sequence() > second);
    // It stays for a month after its day, then nobody asks for it any more.
    desk.court.clock.advance(30 * 86400);
    CHECK(desk.read(secret).events.contains(desk.hearing));
    desk.court.clock.advance(10 * 86400);
    CHECK_FALSE(desk.read(secret).events.contains(desk.hearing));
}

TEST_CASE("what the person may not see is not there: others' cases, closed ones, cases that were taken away")
{
    Desk desk;
    const QString other = desk.court.addPerson({"judge"});
    const QByteArray secret = desk.make();
    const QString closed = desk.enterCase({desk.judge}, true);
    const QString closedHearing = desk.fix(closed, Desk::at(30, 16));
    const auto before = desk.read(secret);
    CHECK(before.events.contains(desk.hearing));
    CHECK_FALSE(before.events.contains(closedHearing));
    // Closed from now on.
    const QString later = desk.fix(desk.enterCase({desk.judge}, false), Desk::at(30, 17));
    CHECK(desk.read(secret).events.contains(later));
    const QString laterCase = desk.court.value(QStringLiteral("SELECT case_id FROM hearing WHERE id = ?"),
                                               {later});
    desk.court.must(desk.judge, court::CloseSessions{{laterCase}});
    CHECK_FALSE(desk.read(secret).events.contains(later));
    // Another judge's from now on.
    desk.court.must(desk.court.admin, court::ReassignCase{{desk.caseId}, {other}, {}, {}});
    CHECK_FALSE(desk.read(secret).events.contains(desk.hearing));
    CHECK(desk.read(*desk.feeds.make(other, QStringLiteral("ru"))).events.contains(desk.hearing));
}

TEST_CASE("the names of the parties stand in it only when the owner chose so")
{
    Desk desk;
    const auto enterParty = [&](const QString &caseId, const char *name) {
        court::Party party;
        party.id.value = desk.court.fresh();
        party.caseId.value = caseId;
        party.name = QString::fromUtf8(name);
        desk.court.must(desk.court.registry, court::EnterCase{{caseId}, {TestCourt::entered(party)}});
    };
    enterParty(desk.caseId, "Үлгі Айдар");
    const QString closed = desk.enterCase({desk.judge}, true);
    desk.fix(closed, Desk::at(30, 16));
    enterParty(closed, "Құпия Айгүл");
    CHECK(desk.read(desk.make()).of(desk.hearing, "DESCRIPTION").isEmpty());
    CHECK_FALSE((*desk.feeds.of(desk.judge))->withNames);
    const auto secret = *desk.feeds.make(desk.judge, QStringLiteral("kk"), true);
    CHECK((*desk.feeds.of(desk.judge))->withNames);
    CHECK(desk.read(secret).of(desk.hearing, "DESCRIPTION") == QStringLiteral("Талап қоюшы: Үлгі Айдар"));
    CHECK_FALSE(QString::fromUtf8(TestCourt::bytes(desk.get(secret))).contains(QStringLiteral("Құпия")));
    // An address that is made anew without the choice tells no names.
    CHECK(desk.read(desk.make()).of(desk.hearing, "DESCRIPTION").isEmpty());
}

TEST_CASE("a chair's feed is of what the chair works in, not of the whole court")
{
    Desk desk;
    const QString chair = desk.court.addPerson({"chair", "judge"});
    const auto secret = desk.feeds.make(chair, QStringLiteral("ru"));
    REQUIRE(secret);
    CHECK(desk.court.idsOf(chair, QStringLiteral("Hearing")).contains(desk.hearing));
    CHECK(desk.read(*secret).events.isEmpty());
}

TEST_CASE("terms of the court are days, and go when they are kept")
{
    Desk desk;
    court::Deadline term;
    term.id.value = desk.court.fresh();
    term.ruleId = QStringLiteral("claim.consideration");
    term.article = QStringLiteral("183(2)");
    term.startsOn = {2026, 10, 1};
    term.dueOn = {2026, 12, 1};
    auto partys = term;
    partys.id.value = desk.court.fresh();
    partys.who = QStringLiteral("party");
    court::Case file;
    file.id.value = desk.court.fresh();
    file.number = QStringLiteral("7514-26-00-2/%1").arg(desk.court.newNumber());
    file.receivedOn = {2026, 10, 1};
    file.judgeIds = {desk.judge};
    term.caseId = partys.caseId = file.id;
    desk.court.must(
        desk.court.registry,
        court::EnterCase{file.id,
                         {TestCourt::entered(file), TestCourt::entered(term), TestCourt::entered(partys)}});
    const QByteArray secret = desk.make();
    const auto read = desk.read(secret);
    CHECK(read.of(term.id.value, "DTSTART") == QLatin1String("20261201"));
    CHECK(read.of(term.id.value, "STATUS") == QLatin1String("CONFIRMED"));
    CHECK_FALSE(read.events.contains(partys.id.value));
    desk.court.must(desk.judge, court::MeetDeadline{term.id, {2026, 11, 23}});
    const auto kept = desk.read(secret);
    CHECK(kept.of(term.id.value, "STATUS") == QLatin1String("CANCELLED"));
    CHECK(kept.of(term.id.value, "SEQUENCE").toInt() > read.of(term.id.value, "SEQUENCE").toInt());
}

TEST_CASE("all that is no feed is the same nothing")
{
    Desk desk;
    const QByteArray secret = desk.make();
    const QByteArray never = QByteArray(43, 'A');
    const auto nothing = desk.get(never);
    CHECK(nothing.status == 404);
    const auto isNothing = [&](const http::Response &response) {
        return response.status == nothing.status && response.headers == nothing.headers
            && response.contentType == nothing.contentType
            && TestCourt::bytes(response) == TestCourt::bytes(nothing);
    };
    CHECK(isNothing(desk.get("")));
    CHECK(isNothing(desk.get("x")));
    CHECK(isNothing(desk.get(secret.chopped(1))));
    CHECK(isNothing(desk.get(secret + "A")));
    CHECK(isNothing(desk.get(QByteArray(100'000, 'A'))));
    CHECK(isNothing(desk.get("../" + secret)));
    REQUIRE(desk.get(secret).status == 200);
    // Disabled, and allowed again.
    desk.court.must(desk.court.admin, court::DisablePerson{{desk.judge}, true});
    CHECK(isNothing(desk.get(secret)));
    desk.court.must(desk.court.admin, court::DisablePerson{{desk.judge}, false});
    CHECK(desk.get(secret).status == 200);
    // Taken back.
    CHECK(*desk.feeds.revoke(desk.judge));
    CHECK_FALSE(*desk.feeds.revoke(desk.judge));
    CHECK(isNothing(desk.get(secret)));
    // Nothing is told by how it is asked either.
    CHECK(desk.get(secret, {}, "POST").status == desk.get(desk.make(), {}, "POST").status);
}

TEST_CASE("what has not changed is not sent again")
{
    Desk desk;
    const QByteArray secret = desk.make();
    const QByteArray etag = etagOf(desk.get(secret));
    CHECK(etag.size() == 66);
    CHECK(etagOf(desk.get(secret)) == etag);
    desk.court.clock.advance(3600);
    CHECK(etagOf(desk.get(secret)) == etag);  // the moment of asking is nothing
    desk.court.must(desk.judge, court::CancelHearing{{desk.hearing}, court::HearingReason::CourtBusy, {}});
    CHECK(etagOf(desk.get(secret)) != etag);
}

TEST_CASE("a person sees when the feed was read last")
{
    Desk desk;
    CHECK_FALSE(desk.feeds.of(desk.judge)->has_value());
    const QByteArray secret = desk.make();
    auto feed = desk.feeds.of(desk.judge);
    REQUIRE(feed->has_value());
    CHECK((*feed)->language == QLatin1String("ru"));
    CHECK_FALSE((*feed)->readAt);
    REQUIRE(desk.get(secret).status == 200);
    const auto first = (*desk.feeds.of(desk.judge))->readAt;
    REQUIRE(first.has_value());
    desk.court.clock.advance(600);
    REQUIRE(desk.get(secret).status == 200);
    CHECK((*desk.feeds.of(desk.judge))->readAt == first);  // to within an hour: few writes
    desk.court.clock.advance(3600);
    REQUIRE(desk.get(secret).status == 200);
    CHECK((*desk.feeds.of(desk.judge))->readAt > first);
}

TEST_CASE("one address runs few at once")
{
    jmap::Limits limits;
    limits.maxConcurrentRequests = 2;
    TestCourt court(limits);
    http::Request request;
    request.method = "GET";
    request.path = "/feed/x.ics";
    request.peer = QStringLiteral("192.0.2.7");
    auto first = court.doors->admit(request);
    auto second = court.doors->admit(request);
    CHECK(std::holds_alternative<http::BodyPolicy>(second));
    CHECK(court.request(request).status == 429);
    request.peer = QStringLiteral("192.0.2.8");
    CHECK(court.request(request).status == 404);
    request.peer = QStringLiteral("192.0.2.7");
    first = http::Response();
    CHECK(court.request(request).status == 404);
}
