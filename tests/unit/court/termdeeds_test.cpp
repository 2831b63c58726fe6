// SPDX-License-Identifier: GPL-3.0-or-later
// Deeds of the court that are events of the case by themselves.
#include "planned.h"

#include "base/zone.h"

using namespace adil;
using namespace adil::court;

namespace {

// An accepted claim; today is Monday, 23 November 2026.
struct AtWork : test::Planned {
    Room hall;
    AtWork()
    {
        hall.id.value = test::rid(20);
        state.put(hall);
        REQUIRE(run("judge", event("accepted", {2026, 11, 6})));
    }
    [[nodiscard]] QDateTime at(int day, int hour) const
    {
        return instantOf({2026, 11, day}, QTime(hour, 0), QTimeZone("Asia/Almaty"));
    }
    [[nodiscard]] QList<CaseEvent> events(const char *kind) const
    {
        auto all = loadAll<CaseEvent>(state, file.id.value);
        all.removeIf([&](const CaseEvent &one) { return one.kind != QLatin1String(kind); });
        return all;
    }
    [[nodiscard]] CaseEvent only(const char *kind) const
    {
        const auto all = events(kind);
        REQUIRE(all.size() == 1);
        return all.first();
    }
    FixHearing fix(int day) { return {{fresh()}, file.id, at(day, 10), 60, HearingKind::Main, hall.id}; }
    [[nodiscard]] AdjournHearing adjourn() const
    {
        AdjournHearing command;
        command.id = hearing.id;
        command.at = at(23, 10);
        command.reason = HearingReason::MoreEvidence;
        return command;
    }
    void sendNotices(NoticeState to = NoticeState::Sent)
    {
        for (const Notice &notice : loadAll<Notice>(state, file.id.value))
            if (notice.state == NoticeState::Queued)
                REQUIRE(run("secretary", ReportNotice{notice.id, to, now, {}}));
    }
    // Of this kind and with these reasons, signed by the judge.
    Result<QList<Change>> sign(ActKind kind, const char *reasons)
    {
        const CreateAct act{{fresh()}, file.id, kind, QStringLiteral("Акт"), {2026, 11, 23}};
        const SaveActVersion version{
            {fresh()}, act.id, QStringLiteral("I"), {}, QString::fromUtf8(reasons), QStringLiteral("IV")};
        REQUIRE(run("judge", act));
        REQUIRE(run("judge", version));
        signature = {true,
                     Reason::SignatureBroken,
                     persons[QStringLiteral("judge")].iin,
                     QStringLiteral("ҮЛГІ СЫНАҚ"),
                     QStringLiteral("Scontent"),
                     QStringLiteral("Scms"),
                     QStringLiteral("Spdf")};
        paper.value = fresh();
        return run("judge",
                   SignAct{{fresh()},
                           act.id,
                           version.id,
                           paper,
                           {fresh()},
                           QStringLiteral("Scontent"),
                           QStringLiteral("Scms"),
                           QStringLiteral("Spdf"),
                           1000,
                           3,
                           now});
    }
    Result<QList<Change>> fileIn(Section section, const QDate &day)
    {
        paper.value = fresh();
        return run("registry",
                   FileDocument{paper,
                                {fresh()},
                                file.id,
                                section,
                                QStringLiteral("Бумага"),
                                day,
                                QStringLiteral("Sblob"),
                                QStringLiteral("application/pdf"),
                                QStringLiteral("a.pdf"),
                                10,
                                1});
    }
    Id<Document> paper;  // the last one
};

}  // namespace

TEST_CASE("a hearing that is fixed starts the term of its notices, and the last notice ends it")
{
    AtWork room;
    const FixHearing fix = room.fix(30);
    REQUIRE(room.run("judge", fix));
    const CaseEvent fixed = room.only("hearingFixed");
    CHECK(fixed.happenedOn == QDate(2026, 11, 23));
    CHECK(fixed.subject == fix.id.value);
    const auto deeds = deedsFrom(fixed.history);
    REQUIRE(deeds.size() == 1);
    CHECK(deeds[0].command == QStringLiteral("FixHearing"));
    CHECK(deeds[0].by.value == room.id("judge"));
    CHECK(room.deadline("notices.hearing").dueOn == QDate(2026, 11, 24));
    CHECK(room.deadline("notices.hearing").eventId == fixed.id.value);

    // Moved before anybody was told: it is the same term still. Moved later: another one.
    const auto move = [&](int day) {
        return RescheduleHearing{fix.id, room.at(day, 10),           60, room.hall.id,
                                 {},     HearingReason::NotNotified, {}};
    };
    REQUIRE(room.run("judge", move(27)));
    CHECK(room.events("hearingFixed").size() == 1);
    room.sendNotices();
    CHECK(room.only("noticesSent").subject == fix.id.value);
    CHECK(room.deadline("notices.hearing").state == DeadlineState::Met);
    room.now = room.now.addDays(1);
    REQUIRE(room.run("judge", move(30)));
    CHECK(room.events("hearingFixed").size() == 2);
}

TEST_CASE("notices that wait or could not be delivered are not sent")
{
    AtWork room;
    Party other = room.party;
    other.id.value = room.fresh();
    room.state.put(other);
    REQUIRE(room.run("judge", room.fix(30)));
    const auto notices = loadAll<Notice>(room.state, room.file.id.value);
    REQUIRE(notices.size() == 2);
    REQUIRE(room.run("secretary", ReportNotice{notices[0].id, NoticeState::Failed, room.now, {}}));
    REQUIRE(room.run("secretary", ReportNotice{notices[1].id, NoticeState::Sent, room.now, {}}));
    CHECK(room.events("noticesSent").isEmpty());
    REQUIRE(room.run("secretary", ReportNotice{notices[0].id, NoticeState::Sent, room.now, {}}));
    CHECK(room.only("noticesSent").happenedOn == QDate(2026, 11, 23));
}

TEST_CASE("the end of a hearing starts the term of its protocol, once, and it can be taken back")
{
    AtWork room;
    REQUIRE(room.run("secretary", OpenHearing{room.hearing.id, room.at(23, 9)}));
    SECTION("by itself")
    {
        REQUIRE(room.run("secretary", EndHearing{room.hearing.id, room.at(23, 10)}));
        const CaseEvent ended = room.only("hearingEnded");
        CHECK(ended.happenedOn == QDate(2026, 11, 23));
        CHECK(ended.subject == room.hearing.id.value);
        CHECK(room.deadline("protocol.brief").dueOn == QDate(2026, 11, 26));
        REQUIRE(room.run(
            "judge",
            CorrectCaseEvent{
                ended.id, {2026, 11, 20}, {}, {}, {}, {}, {}, QStringLiteral("заседание было в пятницу")}));
        CHECK(room.deadline("protocol.brief").dueOn == QDate(2026, 11, 25));
        REQUIRE(room.run("judge", RemoveCaseEvent{ended.id, QStringLiteral("не состоялось")}));
        CHECK(room.deadline("protocol.brief").state == DeadlineState::Cancelled);
    }
    SECTION("not when the judge entered it that day already")
    {
        REQUIRE(room.run("judge", room.event("hearingEnded", {2026, 11, 23})));
        REQUIRE(room.run("secretary", EndHearing{room.hearing.id, room.at(23, 10)}));
        CHECK(deedsFrom(room.only("hearingEnded").history).isEmpty());
    }
    SECTION("of a case heard in writing there is no protocol")
    {
        REQUIRE(room.run("judge", SetCaseKind{room.file.id, Proceedings::Simplified, {}}));
        REQUIRE(room.run("secretary", EndHearing{room.hearing.id, room.at(23, 10)}));
        CHECK(room.events("hearingEnded").isEmpty());
    }
    SECTION("two hearings of one day have a protocol each")
    {
        Hearing second = room.hearing;
        second.id.value = room.fresh();
        room.state.put(second);
        REQUIRE(room.run("secretary", OpenHearing{second.id, room.at(23, 9)}));
        REQUIRE(room.run("secretary", EndHearing{room.hearing.id, room.at(23, 10)}));
        REQUIRE(room.run("secretary", EndHearing{second.id, room.at(23, 10)}));
        CHECK(room.events("hearingEnded").size() == 2);
    }
}

TEST_CASE("an adjourned hearing is over and the next one is fixed; a break is neither")
{
    AtWork room;
    REQUIRE(room.run("secretary", OpenHearing{room.hearing.id, room.at(23, 9)}));
    const Id<Hearing> next{room.fresh()};
    SECTION("adjourned")
    {
        AdjournHearing adjourn = room.adjourn();
        adjourn.nextId = next;
        adjourn.nextStartsAt = room.at(30, 10);
        adjourn.nextRoomId = room.hall.id;
        REQUIRE(room.run("judge", adjourn));
        CHECK(room.only("hearingEnded").subject == room.hearing.id.value);
        CHECK(room.only("hearingFixed").subject == next.value);
    }
    SECTION("adjourned without a day")
    {
        REQUIRE(room.run("judge", room.adjourn()));
        CHECK(room.only("hearingEnded").subject == room.hearing.id.value);
        CHECK(room.events("hearingFixed").isEmpty());
    }
    SECTION("a break")
    {
        AnnounceBreak pause;
        pause.id = room.hearing.id;
        pause.at = room.at(23, 10);
        pause.nextId = next;
        pause.nextStartsAt = room.at(23, 15);
        pause.nextRoomId = room.hall.id;
        REQUIRE(room.run("judge", pause));
        CHECK(room.events("hearingEnded").isEmpty());
        CHECK(room.events("hearingFixed").isEmpty());
    }
}

TEST_CASE("a decision that is signed is in final form, and what follows from it begins")
{
    AtWork room;
    REQUIRE(room.run("judge", room.event("pronounced", {2026, 11, 19})));
    REQUIRE(room.sign(ActKind::Decision, "Мотивы"));
    const CaseEvent made = room.only("finalForm");
    CHECK(made.happenedOn == QDate(2026, 11, 23));
    CHECK(made.documentId == room.paper);
    CHECK(room.deadline("decision.final-form").state == DeadlineState::Met);
    CHECK(room.deadline("decision.appeal").startsOn == QDate(2026, 11, 23));
    CHECK(room.deadline("decision.copies-absent").dueOn == QDate(2026, 11, 26));
    CHECK(room.stage() == Stage::FinalForm);
    REQUIRE(room.sign(ActKind::Decision, "Дополнительное"));  // an additional decision is no second one
    CHECK(room.only("finalForm").id == made.id);
}

TEST_CASE("a decision without reasons was pronounced; a ruling may be anything; an order is issued")
{
    AtWork room;
    REQUIRE(room.sign(ActKind::Ruling, "Мотивы"));
    REQUIRE(room.sign(ActKind::CourtOrder, ""));  // in a claim nothing follows from it
    CHECK(loadAll<CaseEvent>(room.state, room.file.id.value).size() == 1);
    REQUIRE(room.sign(ActKind::Decision, " "));
    CHECK(room.only("pronounced").documentId == room.paper);
    CHECK(room.deadline("decision.final-form").dueOn == QDate(2026, 11, 30));
    CHECK(room.events("finalForm").isEmpty());

    AtWork order;
    REQUIRE(order.run("judge", SetCaseKind{order.file.id, Proceedings::Order, {}}));
    REQUIRE(order.run("judge", order.event("received", {2026, 11, 5})));
    REQUIRE(order.sign(ActKind::CourtOrder, ""));
    CHECK(order.only("ordered").happenedOn == QDate(2026, 11, 23));
    CHECK(order.deadline("order.issue").state == DeadlineState::Met);
}

TEST_CASE("a response begins the term to forward it; an appeal is one only after a decision")
{
    AtWork room;
    REQUIRE(room.fileIn(Section::Appeals, {2026, 11, 20}));
    CHECK(room.events("appealed").isEmpty());
    REQUIRE(room.fileIn(Section::Response, {2026, 11, 20}));
    const auto response = room.paper;
    CHECK(room.only("responseReceived").documentId == response);
    CHECK(room.deadline("claim.response-forward").dueOn == QDate(2026, 11, 25));
    REQUIRE(room.fileIn(Section::Response, {2026, 11, 20}));  // its attachment
    REQUIRE(room.fileIn(Section::Evidence, {2026, 11, 20}));
    CHECK(room.only("responseReceived").documentId == response);

    REQUIRE(room.run("judge", room.event("pronounced", {2026, 11, 20})));
    REQUIRE(room.run("judge", room.event("finalForm", {2026, 11, 20})));
    REQUIRE(room.fileIn(Section::Appeals, {2026, 11, 23}));
    const auto appeal = room.paper;
    REQUIRE(room.fileIn(Section::Appeals, {2026, 11, 23}));
    CHECK(room.only("appealed").documentId == appeal);
    CHECK(room.stage() == Stage::Appealed);
}

TEST_CASE("a deed is done though its event cannot be, and takes no other change along in silence")
{
    AtWork room;
    REQUIRE(room.run("judge", room.event("pronounced", {2026, 11, 19})));
    SECTION("papers received on a day that has not come")
    {
        REQUIRE(room.fileIn(Section::Appeals, {2026, 11, 30}));
        CHECK(room.events("appealed").isEmpty());
    }
    SECTION("without the calendar the term that stands there is met")
    {
        room.years.clear();
        REQUIRE(room.sign(ActKind::Decision, "Мотивы"));
        CHECK(room.events("finalForm").isEmpty());
        CHECK(room.deadline("decision.final-form").state == DeadlineState::Met);
    }
    SECTION("a day off that was ordered meanwhile")
    {
        WorkingCalendar &year = room.years[2];
        year.daysOff << QStringLiteral("2026-11-24");
        REQUIRE(room.run("administrator", ReviseCalendar{year.id, year.daysOff, year.workedDays, false}));
        REQUIRE(room.run("secretary", OpenHearing{room.hearing.id, room.at(23, 9)}));
        REQUIRE(room.run("secretary", EndHearing{room.hearing.id, room.at(23, 10)}));
        CHECK(room.deadline("protocol.brief").dueOn == QDate(2026, 11, 27));
        CHECK(room.deadline("decision.final-form").dueOn == QDate(2026, 11, 26));  // as it was counted
    }
}
