// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/calendarmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using court::HearingState;

static QDateTime utc(int day, int hour) { return QDateTime({2026, 11, day}, {hour, 0}, Qt::UTC); }

TEST_CASE("hearings between two days of the court, in order of time")
{
    test::Seen court;
    court.put(caseNumber(1), hearingOf(21, 1, utc(24, 5)), hearingOf(22, 1, utc(23, 4)),
              hearingOf(23, 1, utc(22, 18)), hearingOf(24, 1, utc(25, 19)));
    CalendarModel model(court.source, court.zone, judge().id);
    CHECK(model.count() == 0);
    model.setDays({2026, 11, 23}, {2026, 11, 25});
    CHECK(column(model, &CalendarRow::key) == QList{recordId(22), recordId(21)});
    CHECK(model.at(0).startsAt.time() == QTime(9, 0));
    CHECK(model.at(0).isOwn);
    model.setZone(QTimeZone("Asia/Tokyo"));
    CHECK(column(model, &CalendarRow::key) == QList{recordId(23), recordId(22), recordId(21)});
    CHECK(model.at(1).startsAt.time() == QTime(13, 0));
}

TEST_CASE("hearings that follow one another know their place in the row")
{
    test::Seen court;
    auto first = hearingOf(21, 1, utc(23, 4)), second = hearingOf(22, 1, utc(24, 4)),
         third = hearingOf(23, 1, utc(25, 4)), other = hearingOf(24, 1, utc(26, 4));
    first.state = HearingState::Adjourned;
    second.state = HearingState::Break;
    second.follows = first.id;
    third.follows = second.id;
    court.put(caseNumber(1), first, second, third, other);
    CalendarModel model(court.source, court.zone, judge().id);
    model.setDays({2026, 11, 24}, {2026, 11, 27});
    REQUIRE(model.count() == 3);
    CHECK(model.at(0).chain == recordId(21));
    CHECK(model.at(0).chainPlace == 2);
    CHECK(model.at(0).chainLength == 3);
    CHECK(model.at(1).chain == recordId(21));
    CHECK(model.at(1).chainPlace == 3);
    CHECK(model.at(2).chain == recordId(24));
    CHECK(model.at(2).chainLength == 1);
}

TEST_CASE("a chain that bites its tail ends")
{
    test::Seen court;
    auto a = hearingOf(21, 1, utc(23, 4)), b = hearingOf(22, 1, utc(24, 4));
    a.follows = b.id;
    b.follows = a.id;
    court.put(caseNumber(1), a, b);
    CalendarModel model(court.source, court.zone, judge().id);
    model.setDays({2026, 11, 23}, {2026, 11, 24});
    CHECK(model.count() == 2);
}

TEST_CASE("who was told of this time and who comes")
{
    test::Seen court;
    const auto hearing = hearingOf(21, 1, utc(23, 4));
    court.put(caseNumber(1), hearing, partyOf(31, 1, court::Side::Plaintiff, QStringLiteral("А. Үлгіқызы")),
              partyOf(32, 1, court::Side::Defendant, QStringLiteral("Б. Сынақов")));
    const auto notice = [&](int n, court::NoticeState state, const QDateTime &of) {
        court::Notice one;
        one.id = idOf<court::Notice>(n);
        one.caseId = hearing.caseId;
        one.hearingId = hearing.id;
        one.partyId = idOf<court::Party>(31);
        one.state = state;
        one.startsAt = of;
        one.queuedAt = utc(20, 4);
        court.put(one);
    };
    notice(41, court::NoticeState::Read, hearing.startsAt);
    notice(42, court::NoticeState::Sent, hearing.startsAt);
    notice(43, court::NoticeState::Failed, hearing.startsAt);
    notice(44, court::NoticeState::Read, utc(22, 4));  // of the time before it was moved
    court.put(court::Attendance{idOf<court::Attendance>(51),
                                hearing.caseId,
                                hearing.id,
                                idOf<court::Party>(31),
                                court::Presence::Confirmed,
                                {}});
    CalendarModel model(court.source, court.zone, judge().id);
    model.setDays({2026, 11, 23}, {2026, 11, 23});
    REQUIRE(model.count() == 1);
    CHECK(model.at(0).parties == 2);
    CHECK(model.at(0).confirmed == 1);
    CHECK(model.at(0).reached == 1);
    CHECK(model.at(0).sent == 1);
    CHECK(model.at(0).failed == 1);
    CHECK(model.at(0).sides == QStringLiteral("А. Үлгіқызы – Б. Сынақов"));
}

TEST_CASE("places of hearings that are not here say which room and which judge")
{
    test::Seen court;
    court::Availability place;
    place.id = idOf<court::Availability>(90);
    place.hearingId = idOf<court::Hearing>(21);
    place.startsAt = utc(23, 4);
    place.endsAt = utc(23, 5);
    place.roomIds = {recordId(50)};
    place.personIds = {recordId(101)};
    court::Availability away = place;
    away.id = idOf<court::Availability>(91);
    away.hearingId = {};
    away.by = court::Taken::Away;
    court.put(judge(), place, away,
              court::Room{idOf<court::Room>(50), QStringLiteral("1-зал"), QStringLiteral("Зал 1")});
    CalendarModel model(court.source, court.zone, judge().id);
    model.setDays({2026, 11, 23}, {2026, 11, 23});
    CHECK(model.count() == 0);
    model.setOwnOnly(false);
    REQUIRE(model.count() == 1);
    CHECK(model.at(0).caseId.isEmpty());
    CHECK(model.at(0).roomRu == QStringLiteral("Зал 1"));
    CHECK(model.at(0).judge == QStringLiteral("Сейтқали Ә. Б."));
    CHECK(model.at(0).minutes == 60);
    // When the hearing itself is here, its place is not shown beside it.
    court.put(caseNumber(1), hearingOf(21, 1, utc(23, 4)));
    QCoreApplication::processEvents();
    REQUIRE(model.count() == 1);
    CHECK(model.at(0).key == recordId(21));
}

TEST_CASE("the days of the calendar follow its record")
{
    test::Seen court;
    CalendarModel model(court.source, court.zone, judge().id);
    model.setDays({2026, 11, 23}, {2026, 11, 29});
    CHECK(model.kindOf({2026, 11, 25}) == court::DayKind::Unknown);
    court.put(court::WorkingCalendar{idOf<court::WorkingCalendar>(60),
                                     2026,
                                     {QStringLiteral("2026-11-25")},
                                     {QStringLiteral("2026-11-28")},
                                     false});
    QCoreApplication::processEvents();
    CHECK(model.kindOf({2026, 11, 25}) == court::DayKind::DayOff);
    CHECK(model.kindOf({2026, 11, 28}) == court::DayKind::Worked);
}
