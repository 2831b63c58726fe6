// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

#include "base/zone.h"

using namespace adil;
using namespace adil::court;
using test::reasonOf;

namespace {

// The courtroom with two halls, a line, a second case of the same judge and one of another judge.
struct House : test::Courtroom {
    House()
    {
        hall.id.value = test::rid(20);
        otherHall.id.value = test::rid(21);
        line.id.value = test::rid(22);
        line.kind = RoomKind::VideoLink;
        for (const Room &room : {hall, otherHall, line})
            state.put(room);
        strange.id.value = test::rid(30);
        strange.number = QStringLiteral("7514-26-00-2/1535");
        strange.receivedOn = {2026, 10, 1};
        strange.judgeIds = {id("stranger")};
        state.put(strange);
        state.put(Party{{test::rid(31)},
                        strange.id,
                        Side::Witness,
                        QStringLiteral("Куә Үлгі (made up)"),
                        QStringLiteral("850808300059"),
                        {},
                        {}});
        defendant = Party{{test::rid(5)},
                          file.id,
                          Side::Defendant,
                          QStringLiteral("Б. Үлгі (made up)"),
                          QStringLiteral("850808300059"),
                          {},
                          {}};
        state.put(defendant);
    }
    [[nodiscard]] QDateTime at(int day, int hour, int minute = 0) const
    {
        return instantOf({2026, 11, day}, QTime(hour, minute), QTimeZone("Asia/Almaty"));
    }
    FixHearing fix(const QDateTime &start, const Room &room)
    {
        return {{fresh()}, file.id, start, 60, HearingKind::Main, room.id};
    }
    FixHearing strangeFix(const QDateTime &start, const Room &room)
    {
        FixHearing command = fix(start, room);
        command.caseId = strange.id;
        return command;
    }
    RescheduleHearing move(const Id<Hearing> &hearingId, const QDateTime &start)
    {
        return {hearingId, start, 60, hall.id, {}, HearingReason::NotNotified, {}};
    }
    [[nodiscard]] Hearing stored(const Id<Hearing> &hearingId) const { return load(state, hearingId)->value; }
    [[nodiscard]] QList<Notice> noticesOf(const Id<Hearing> &hearingId) const
    {
        QList<Notice> found;
        for (const Notice &notice : loadAll<Notice>(state, file.id.value))
            if (notice.hearingId == hearingId)
                found << notice;
        return found;
    }
    [[nodiscard]] QList<Availability> places() const { return loadAll<Availability>(state, {}); }

    Room hall, otherHall, line;
    Case strange;
    Party defendant;
};

}  // namespace

TEST_CASE("a hearing that is fixed takes its place and tells every participant")
{
    House house;
    FixHearing command = house.fix(house.at(24, 10), house.hall);
    command.linkId = house.line.id;
    REQUIRE(house.run("judge", command));
    const auto places = house.places();
    REQUIRE(places.size() == 1);
    CHECK(places[0].hearingId == command.id);
    CHECK(places[0].roomIds == QStringList{house.hall.id.value, house.line.id.value});
    CHECK(places[0].personIds == QStringList{house.id("judge")});
    CHECK(places[0].endsAt == house.at(24, 11));
    const auto notices = house.noticesOf(command.id);
    REQUIRE(notices.size() == 2);
    CHECK(notices[0].state == NoticeState::Queued);
    CHECK(notices[0].kind == NoticeKind::Fixed);
    CHECK(notices[0].startsAt == command.startsAt);
    CHECK(notices[0].partyId != notices[1].partyId);
}

TEST_CASE("two hearings in one room at one time are never accepted, whatever is passed over")
{
    House house;
    REQUIRE(house.run("judge", house.fix(house.at(24, 10), house.hall)));
    FixHearing second = house.strangeFix(house.at(24, 10, 59), house.hall);
    CHECK(reasonOf(house.ask("stranger", second)) == Reason::RoomTaken);
    second.overrides = {QStringLiteral("roomTaken"), QStringLiteral("participantBusy")};
    second.overrideReason = QStringLiteral("Срочно");
    CHECK(reasonOf(house.ask("stranger", second)) == Reason::NotOverridable);
    // Nor by the registry, which takes over whole cases.
    Case brought = house.strange;
    brought.id.value = test::rid(40);
    brought.number = QStringLiteral("7514-26-00-2/1536");
    Hearing planned;
    planned.id.value = test::rid(41);
    planned.caseId = brought.id;
    planned.startsAt = house.at(24, 10, 30);
    planned.minutes = 60;
    planned.judgeId.value = house.id("stranger");
    planned.roomId = house.hall.id;
    EnterCase enter{brought.id, {entered(brought), entered(planned)}};
    CHECK(reasonOf(house.ask("registry", enter)) == Reason::RoomTaken);
    planned.roomId = house.otherHall.id;
    enter.records = {entered(brought), entered(planned)};
    REQUIRE(house.run("registry", enter));
    CHECK(house.places().size() == 2);
    FixHearing third = house.fix(house.at(24, 11, 20), house.otherHall);
    CHECK(reasonOf(house.ask("judge", third)) == Reason::RoomTaken);
}

TEST_CASE("the judge, the line and a participant of two cases are at one place at a time")
{
    House house;
    FixHearing first = house.fix(house.at(24, 10), house.hall);
    first.linkId = house.line.id;
    REQUIRE(house.run("judge", first));
    CHECK(reasonOf(house.ask("judge", house.fix(house.at(24, 10, 30), house.otherHall)))
          == Reason::JudgeBusy);
    FixHearing byLink = house.strangeFix(house.at(24, 10, 30), house.otherHall);
    byLink.linkId = house.line.id;
    CHECK(reasonOf(house.ask("stranger", byLink)) == Reason::LinkTaken);
    // The witness there is the defendant here; the judge may pass over that, and says why.
    FixHearing again = house.strangeFix(house.at(24, 10, 30), house.otherHall);
    const auto refused = house.ask("stranger", again);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == fail(Reason::ParticipantBusy, QStringLiteral("participantBusy")));
    again.overrides = {QStringLiteral("participantBusy")};
    CHECK(reasonOf(house.ask("stranger", again)) == Reason::TextEmpty);
    again.overrideReason = QStringLiteral("Свидетель придёт к 11 часам");
    REQUIRE(house.run("stranger", again));
    CHECK(house.stored(again.id).overrides == QStringList{QStringLiteral("participantBusy")});
    CHECK(house.stored(again.id).overrideReason == again.overrideReason);
}

TEST_CASE("what is passed over must be what stands in the way")
{
    House house;
    FixHearing early = house.fix(house.at(24, 8), house.hall);
    CHECK(reasonOf(house.ask("judge", early)) == Reason::OutsideWorkingHours);
    early.overrides = {QStringLiteral("afterTerm")};
    early.overrideReason = QStringLiteral("Причина");
    CHECK(reasonOf(house.ask("judge", early)) == Reason::OutsideWorkingHours);
    early.overrides << QStringLiteral("outsideWorkingHours");
    REQUIRE(house.run("judge", early));
    CHECK(house.stored(early.id).overrides == QStringList{QStringLiteral("outsideWorkingHours")});
    // Where nothing stands in the way nothing was passed over.
    FixHearing calm = house.fix(house.at(24, 10), house.hall);
    calm.overrides = early.overrides;
    calm.overrideReason = early.overrideReason;
    REQUIRE(house.run("judge", calm));
    CHECK(house.stored(calm.id).overrides.isEmpty());
    CHECK_FALSE(house.stored(calm.id).overrideReason);
}

TEST_CASE("the court's own hours and notice, and the term of the case")
{
    House house;
    Court court;
    court.id.value = test::rid(60);
    court.hours = {QStringLiteral("10:00-12:00")};
    court.noticeDays = 2;
    house.state.put(court);
    CHECK(reasonOf(house.ask("judge", house.fix(house.at(25, 9), house.hall)))
          == Reason::OutsideWorkingHours);
    CHECK(reasonOf(house.ask("judge", house.fix(house.at(24, 10), house.hall))) == Reason::NoticeTooShort);
    CHECK(house.ask("judge", house.fix(house.at(25, 10), house.hall)));
    Deadline term;
    term.id.value = test::rid(61);
    term.caseId = house.file.id;
    term.ruleId = QStringLiteral("claim.consideration");
    term.startsOn = {2026, 10, 1};
    term.dueOn = {2026, 11, 24};
    house.state.put(term);
    CHECK(reasonOf(house.ask("judge", house.fix(house.at(25, 10), house.hall))) == Reason::AfterTerm);
}

TEST_CASE("rooms are rooms and lines are lines")
{
    House house;
    CHECK(reasonOf(house.ask("judge", house.fix(house.at(24, 10), house.line))) == Reason::WrongValue);
    FixHearing command = house.fix(house.at(24, 10), house.hall);
    command.linkId = house.otherHall.id;
    CHECK(reasonOf(house.ask("judge", command)) == Reason::WrongValue);
    command.linkId = Id<Room>{test::rid(77)};
    CHECK(reasonOf(house.ask("judge", command)) == Reason::RecordGone);
    command.linkId = {};
    command.roomId = {};  // by video link alone
    CHECK(house.ask("judge", command));
    command.minutes = 4;
    CHECK(reasonOf(house.ask("judge", command)) == Reason::WrongValue);
}

TEST_CASE("a hearing that is moved keeps when it was fixed, and asks again who comes")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    const Id<Attendance> came{house.fresh()};
    REQUIRE(house.run("secretary", MarkAttendance{came, first.id, house.party.id, Presence::Confirmed, {}}));
    // Half an hour later overlaps itself only.
    REQUIRE(house.run("judge", house.move(first.id, house.at(24, 10, 30))));
    CHECK(load(house.state, came)->value.presence == Presence::Expected);
    REQUIRE(house.run("judge", house.move(first.id, house.at(25, 15))));
    const Hearing moved = house.stored(first.id);
    CHECK(moved.startsAt == house.at(25, 15));
    CHECK(moved.movedFrom == house.at(24, 10));
    CHECK(moved.reason == HearingReason::NotNotified);
    REQUIRE(house.places().size() == 1);
    CHECK(house.places().first().startsAt == house.at(25, 15));
    CHECK(house.noticesOf(first.id).size() == 6);
    CHECK(house.ask("stranger", house.strangeFix(house.at(24, 10), house.hall)));
    CHECK(reasonOf(house.ask("judge", house.move(first.id, house.at(25, 15)))) == Reason::AlreadyDone);
    RescheduleHearing wordless = house.move(first.id, house.at(26, 15));
    wordless.reason = HearingReason::Other;
    CHECK(reasonOf(house.ask("judge", wordless)) == Reason::TextEmpty);
    CHECK(reasonOf(house.ask("secretary", house.move(first.id, house.at(26, 15)))) == Reason::NotAllowed);
    REQUIRE(house.run("judge", OpenHearing{first.id, house.at(25, 15)}));
    CHECK(reasonOf(house.ask("judge", house.move(first.id, house.at(26, 15)))) == Reason::AlreadyDone);
}

TEST_CASE("a hearing is adjourned to another that knows which it follows")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    AdjournHearing adjourn{first.id,
                           house.at(24, 10, 20),
                           HearingReason::NewRepresentative,
                           {},
                           Id<Hearing>{house.fresh()},
                           house.at(26, 11),
                           90,
                           house.hall.id,
                           {}};
    AdjournHearing back = adjourn;
    back.nextStartsAt = house.at(23, 15);
    CHECK(reasonOf(house.ask("judge", back)) == Reason::WrongValue);
    AdjournHearing dateless = adjourn;
    dateless.nextStartsAt = {};
    CHECK(reasonOf(house.ask("judge", dateless)) == Reason::MissingField);
    REQUIRE(house.run("judge", adjourn));
    CHECK(house.stored(first.id).state == HearingState::Adjourned);
    CHECK(house.stored(first.id).reason == HearingReason::NewRepresentative);
    const Hearing next = house.stored(*adjourn.nextId);
    CHECK(next.follows == first.id);
    CHECK(next.minutes == 90);
    CHECK(next.state == HearingState::Planned);
    CHECK(house.places().size() == 1);
    CHECK(house.noticesOf(next.id).size() == 2);
    CHECK(house.noticesOf(next.id).first().kind == NoticeKind::Continued);
    CHECK(reasonOf(house.ask("judge", adjourn)) == Reason::AlreadyDone);
}

TEST_CASE("an adjournment for another representative reaches no further than the code lets it, or says why")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    house.now = house.at(24, 10, 20);
    AdjournHearing adjourn{first.id,
                           house.now,
                           HearingReason::NewRepresentative,
                           {},
                           Id<Hearing>{house.fresh()},
                           instantOf({2026, 12, 2}, {11, 0}, QTimeZone("Asia/Almaty")),
                           60,
                           house.hall.id,
                           {}};
    CHECK(reasonOf(house.ask("judge", adjourn)) == Reason::AdjournedTooLong);  // the sixth working day
    AdjournHearing other = adjourn;
    other.reason = HearingReason::MoreEvidence;
    CHECK(house.ask("judge", other));
    other = adjourn;
    other.nextStartsAt = adjourn.nextStartsAt->addDays(-1);
    CHECK(house.ask("judge", other));
    adjourn.overrides = {QStringLiteral("adjournedTooLong")};
    CHECK(reasonOf(house.ask("judge", adjourn)) == Reason::TextEmpty);
    adjourn.overrideReason = QStringLiteral("нет свободных залов");
    REQUIRE(house.run("judge", adjourn));
    CHECK(house.stored(*adjourn.nextId).overrides == adjourn.overrides);
}

TEST_CASE("an adjournment for a notice under a treaty on a child lasts the thirty days, whatever is said")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    house.now = house.at(24, 10, 20);
    AdjournHearing adjourn{first.id,
                           house.now,
                           HearingReason::TreatyNotice,
                           {},
                           Id<Hearing>{house.fresh()},
                           instantOf({2026, 12, 23}, {11, 0}, QTimeZone("Asia/Almaty")),
                           60,
                           house.hall.id,
                           {}};
    CHECK(reasonOf(house.ask("judge", adjourn)) == Reason::AdjournedTooSoon);
    AdjournHearing forced = adjourn;
    forced.overrides = {QStringLiteral("adjournedTooSoon")};
    forced.overrideReason = QStringLiteral("стороны просят");
    CHECK_FALSE(house.ask("judge", forced));
    adjourn.nextStartsAt = adjourn.nextStartsAt->addDays(1);
    CHECK(house.ask("judge", adjourn));
    adjourn.nextStartsAt = adjourn.nextStartsAt->addDays(5);
    CHECK(house.ask("judge", adjourn));
}

TEST_CASE("an adjournment may set no date yet")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    REQUIRE(house.run(
        "judge",
        AdjournHearing{first.id, house.at(24, 10), HearingReason::Examination, {}, {}, {}, 60, {}, {}}));
    CHECK(house.places().isEmpty());
    CHECK(house.stored(first.id).state == HearingState::Adjourned);
    // Whoever was to come is told not to; of one that was opened they heard it in the hall.
    const auto cancelled = [&] {
        auto notices = loadAll<Notice>(house.state, house.file.id.value);
        notices.removeIf([](const Notice &notice) { return notice.kind != NoticeKind::Cancelled; });
        return notices.size();
    };
    CHECK(cancelled() == 2);
    const FixHearing second = house.fix(house.at(24, 12), house.hall);
    REQUIRE(house.run("judge", second));
    REQUIRE(house.run("judge", OpenHearing{second.id, house.at(24, 12)}));
    house.now = house.at(24, 13);
    REQUIRE(house.run(
        "judge",
        AdjournHearing{second.id, house.at(24, 13), HearingReason::Examination, {}, {}, {}, 60, {}, {}}));
    CHECK(cancelled() == 2);
}

TEST_CASE("after a break the same sitting goes on, in the time that it had")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    AnnounceBreak pause{
        first.id, house.at(24, 10, 20), {house.fresh()}, house.at(24, 10, 40), 30, house.hall.id, {}};
    CHECK(reasonOf(house.ask("judge", pause)) == Reason::TimeOutsideHearing);
    REQUIRE(house.run("judge", OpenHearing{first.id, house.at(24, 10)}));
    house.now = house.at(24, 10, 20);
    REQUIRE(house.run("judge", pause));
    CHECK(house.stored(first.id).state == HearingState::Break);
    CHECK(house.stored(first.id).endedAt == pause.at);
    CHECK(house.stored(pause.nextId).follows == first.id);
    REQUIRE(house.places().size() == 1);
    CHECK(house.places().first().startsAt == house.at(24, 10, 40));
}

TEST_CASE("a hearing that is cancelled or held gives its place back")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    REQUIRE(house.run("judge", CancelHearing{first.id, HearingReason::Settlement, {}}));
    CHECK(house.places().isEmpty());
    CHECK(house.stored(first.id).state == HearingState::Cancelled);
    const FixHearing second = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", second));
    REQUIRE(house.run("secretary", OpenHearing{second.id, house.at(24, 10)}));
    CHECK(reasonOf(house.ask("judge", CancelHearing{second.id, HearingReason::Settlement, {}}))
          == Reason::AlreadyDone);
    REQUIRE(house.run("secretary", EndHearing{second.id, house.at(24, 10, 30)}));
    CHECK(house.places().isEmpty());
}

TEST_CASE("a notice goes on and never back")
{
    House house;
    const FixHearing first = house.fix(house.at(24, 10), house.hall);
    REQUIRE(house.run("judge", first));
    const Id<Notice> id = house.noticesOf(first.id).first().id;
    REQUIRE(house.run("secretary", ReportNotice{id, NoticeState::Sent, house.now, {}}));
    REQUIRE(
        house.run("secretary",
                  ReportNotice{id, NoticeState::Failed, house.now.addSecs(5), QStringLiteral("нет адреса")}));
    CHECK(reasonOf(house.ask("secretary", ReportNotice{id, NoticeState::Read, house.now.addSecs(6), {}}))
          == Reason::AlreadyDone);
    REQUIRE(house.run("registry", ReportNotice{id, NoticeState::Sent, house.now.addSecs(60), {}}));
    REQUIRE(house.run("registry", ReportNotice{id, NoticeState::Read, house.now.addSecs(90), {}}));
    CHECK(reasonOf(house.ask("registry", ReportNotice{id, NoticeState::Delivered, house.now.addSecs(99), {}}))
          == Reason::AlreadyDone);
    CHECK(reasonOf(house.ask("registry", ReportNotice{id, NoticeState::Queued, house.now.addSecs(99), {}}))
          == Reason::WrongValue);
    const Notice read = load(house.state, id)->value;
    CHECK(read.sentAt == house.now.addSecs(60));
    CHECK(read.readAt == house.now.addSecs(90));
    CHECK(read.remark == QStringLiteral("нет адреса"));
}

TEST_CASE("when a participant cannot come holds for that person in all cases")
{
    House house;
    const EnterAvailability away{
        {house.fresh()}, house.file.id, house.defendant.id, house.at(24, 9), house.at(24, 18)};
    REQUIRE(house.run("secretary", away));
    CHECK(reasonOf(house.ask("stranger", house.strangeFix(house.at(24, 10), house.hall)))
          == Reason::ParticipantBusy);
    EnterAvailability wrong = away;
    wrong.id.value = house.fresh();
    wrong.endsAt = wrong.startsAt;
    CHECK(reasonOf(house.ask("secretary", wrong)) == Reason::WrongValue);
    wrong.partyId.value = test::rid(31);
    CHECK(reasonOf(house.ask("secretary", wrong)) == Reason::NotOfThisCase);
    // A place that a hearing takes is not theirs to remove.
    const FixHearing fixed = house.fix(house.at(25, 10), house.hall);
    REQUIRE(house.run("judge", fixed));
    for (const Availability &place : house.places())
        if (place.by == Taken::Hearing)
            CHECK(reasonOf(house.ask("secretary", RemoveAvailability{place.id, house.file.id}))
                  == Reason::NotOfThisCase);
    REQUIRE(house.run("secretary", RemoveAvailability{away.id, house.file.id}));
    CHECK(house.ask("stranger", house.strangeFix(house.at(24, 10), house.hall)));
}
