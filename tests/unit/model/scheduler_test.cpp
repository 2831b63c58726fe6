// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "base/zone.h"
#include "model/scheduler.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

namespace {

struct House : test::Seen {
    House()
    {
        put(court::WorkingCalendar{idOf<court::WorkingCalendar>(60), 2026, {}, {}, false},
            court::WorkingCalendar{idOf<court::WorkingCalendar>(61), 2027, {}, {}, true});
        court::Room line{idOf<court::Room>(52), QStringLiteral("Желі"), QStringLiteral("Линия"),
                         court::RoomKind::VideoLink};
        put(judge(), caseNumber(1), line,
            court::Room{idOf<court::Room>(51), QStringLiteral("2-зал"), QStringLiteral("Зал 2")},
            court::Room{idOf<court::Room>(50), QStringLiteral("1-зал"), QStringLiteral("Зал 1")});
        party = partyOf(31, 1, court::Side::Witness, QStringLiteral("А. Үлгіқызы"));
        put(party);
    }
    [[nodiscard]] QDateTime at(int day, int hour) const
    {
        return instantOf({2026, 11, day}, {hour, 0}, zone);
    }
    void taken(int n, const QDateTime &from, const QStringList &rooms, const QStringList &people,
               const QStringList &participants, int hearingN = 0)
    {
        court::Availability one;
        one.id = idOf<court::Availability>(n);
        one.startsAt = from;
        one.endsAt = from.addSecs(3600);
        one.roomIds = rooms;
        one.personIds = people;
        one.participants = participants;
        if (hearingN > 0)
            one.hearingId = idOf<court::Hearing>(hearingN);
        put(one);
    }
    [[nodiscard]] Wish wish(const QDateTime &start) const
    {
        Wish one;
        one.caseId = idOf<court::Case>(1);
        one.startsAt = start;
        one.roomId = idOf<court::Room>(50);
        return one;
    }
    court::Party party;
};

}  // namespace

TEST_CASE("conflicts are named, and the next times have none")
{
    House house;
    house.taken(90, house.at(24, 10), {recordId(50)}, {judge().id.value},
                {court::participantKey(house.party)});
    const Scheduler scheduler(*house.reader, house.clock, house.zone);
    const auto answer = scheduler.ask(house.wish(house.at(24, 10)), 2);
    REQUIRE(answer.conflicts.size() == 3);
    CHECK(answer.conflicts[0].conflict.reason == Reason::RoomTaken);
    CHECK(answer.conflicts[0].nameKk == QStringLiteral("1-зал"));
    CHECK(answer.conflicts[1].conflict.reason == Reason::JudgeBusy);
    CHECK(answer.conflicts[1].nameRu == QStringLiteral("Сейтқали Ә. Б."));
    CHECK(answer.conflicts[2].nameRu == house.party.name);
    CHECK(answer.next == QList{house.at(24, 11), house.at(24, 14).addSecs(1800)});
    for (const QDateTime &next : answer.next)
        CHECK(scheduler.ask(house.wish(next)).conflicts.isEmpty());
}

TEST_CASE("a hearing is not in its own way, nor the one that it follows")
{
    House house;
    house.taken(90, house.at(24, 10), {recordId(50)}, {judge().id.value}, {}, 21);
    const Scheduler scheduler(*house.reader, house.clock, house.zone);
    Wish moved = house.wish(house.at(24, 10));
    CHECK(scheduler.ask(moved).conflicts.size() == 2);
    moved.hearingId = idOf<court::Hearing>(21);
    CHECK(scheduler.ask(moved).conflicts.isEmpty());
    moved.hearingId = {};
    moved.follows = idOf<court::Hearing>(21);
    CHECK(scheduler.ask(moved).conflicts.isEmpty());
}

TEST_CASE("where a hearing is already is no next time for it, but for it elsewhere")
{
    House house;
    auto hearing = hearingOf(21, 1, house.at(24, 10));
    hearing.minutes = 60;
    hearing.roomId = idOf<court::Room>(50);
    house.put(hearing);
    house.taken(90, house.at(24, 9), {}, {judge().id.value}, {});
    house.taken(91, house.at(24, 10), {recordId(50)}, {judge().id.value}, {}, 21);
    const Scheduler scheduler(*house.reader, house.clock, house.zone);
    Wish moved = house.wish(house.at(24, 9));
    moved.hearingId = hearing.id;
    CHECK(scheduler.ask(moved, 1).next == QList{house.at(24, 10).addSecs(900)});
    moved.roomId = idOf<court::Room>(51);
    CHECK(scheduler.ask(moved, 1).next == QList{house.at(24, 10)});
    moved.roomId = idOf<court::Room>(50);
    moved.minutes = 30;
    CHECK(scheduler.ask(moved, 1).next == QList{house.at(24, 10)});
}

TEST_CASE("the court's notice and the term of the case are asked")
{
    House house;
    court::Court court = theCourt();
    court.noticeDays = 3;
    court.hours = {QStringLiteral("10:00-12:00")};
    court::Deadline term;
    term.id = idOf<court::Deadline>(70);
    term.caseId = idOf<court::Case>(1);
    term.ruleId = QStringLiteral("claim.consideration");
    term.startsOn = {2026, 10, 1};
    term.dueOn = {2026, 11, 27};
    house.put(court, term);
    const Scheduler scheduler(*house.reader, house.clock, house.zone);
    const auto reason = [&](const QDateTime &start) {
        const auto found = scheduler.ask(house.wish(start)).conflicts;
        return found.isEmpty() ? Reason::Unknown : found.first().conflict.reason;
    };
    CHECK(reason(house.at(24, 10)) == Reason::NoticeTooShort);
    CHECK(reason(house.at(26, 9)) == Reason::OutsideWorkingHours);
    CHECK(reason(house.at(26, 10)) == Reason::Unknown);
    CHECK(reason(house.at(30, 10)) == Reason::AfterTerm);
    CHECK(scheduler.hours() == QList{court::DayHours{{10, 0}, {12, 0}}});
    Wish pause = house.wish(house.at(24, 10));
    pause.announced = true;
    CHECK(scheduler.ask(pause).conflicts.isEmpty());
}

TEST_CASE("the reason of an adjournment limits how far it is offered")
{
    House house;
    const Scheduler scheduler(*house.reader, house.clock, house.zone);
    Wish later = house.wish(house.at(30, 18));
    CHECK(scheduler.ask(later, 2).next.size() == 2);
    later.reason = court::HearingReason::NewRepresentative;  // five working days: to Monday, the 30th
    CHECK(scheduler.ask(later, 2).next.isEmpty());
    later.startsAt = house.at(30, 16);
    CHECK(scheduler.ask(later, 2).next == QList{house.at(30, 16)});
    CHECK(scheduler.ask(later).conflicts.isEmpty());
}

TEST_CASE("rooms and lines are told apart")
{
    House house;
    const Scheduler scheduler(*house.reader, house.clock, house.zone);
    REQUIRE(scheduler.rooms(court::RoomKind::Courtroom).size() == 2);
    CHECK(scheduler.rooms(court::RoomKind::Courtroom).first().nameRu == QStringLiteral("Зал 1"));
    CHECK(scheduler.rooms(court::RoomKind::VideoLink).size() == 1);
}
