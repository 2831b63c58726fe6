// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/todaymodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using court::HearingState;
using court::Presence;

static QDateTime utc(int day, int hour, int minute = 0)
{
    return QDateTime({2026, 11, day}, {hour, minute}, Qt::UTC);
}

static court::Attendance attendance(int n, int party, Presence presence)
{
    return {idOf<court::Attendance>(n),
            idOf<court::Case>(1),
            idOf<court::Hearing>(21),
            idOf<court::Party>(party),
            presence,
            {}};
}

TEST_CASE("today is a day of the court")
{
    test::Seen court;  // 09:00 in Almaty on the 23rd
    court.put(caseNumber(1), caseNumber(2));
    court.put(hearingOf(21, 1, utc(23, 5)), hearingOf(22, 2, utc(22, 19)),  // 00:00 of the 23rd there
              hearingOf(23, 2, utc(22, 18, 59)), hearingOf(24, 2, utc(23, 18, 59)),
              hearingOf(25, 2, utc(23, 19)));
    TodayModel model(court.source, court.clock, court.zone);
    Told told(model);
    CHECK(model.day() == QDate(2026, 11, 23));
    CHECK(column(model, &TodayRow::key) == QList{recordId(22), recordId(21), recordId(24)});
    CHECK(model.at(1).startsAt.time() == QTime(10, 0));
    CHECK(model.at(1).caseNumber == QLatin1String("7514-26-00-2/1"));
    CHECK(model.timeLeft(1) == std::chrono::minutes(60));
    CHECK(model.timeLeft(0) == std::chrono::hours(-9));
    CHECK(model.nextRow() == 1);
    model.setDay({2026, 11, 24});
    CHECK(column(model, &TodayRow::key) == QList{recordId(25)});

    model.setDay({2026, 11, 23});
    model.setZone(QTimeZone("Asia/Tokyo"));
    CHECK(column(model, &TodayRow::key) == QList{recordId(23), recordId(22), recordId(21)});
    CHECK(model.at(2).startsAt.time() == QTime(14, 0));
    model.setZone(QTimeZone("America/Los_Angeles"));  // where it is still Sunday
    CHECK(model.day() == QDate(2026, 11, 22));
}

TEST_CASE("a hearing is shown with its room, sides and who appeared, and follows what happens")
{
    test::Seen court;
    auto hearing = hearingOf(21, 1, utc(23, 5));
    hearing.roomId = idOf<court::Room>(50);
    auto file = caseNumber(1);
    file.closed = true;
    court.put(file, hearing,
              court::Room{idOf<court::Room>(50), QStringLiteral("3-зал"), QStringLiteral("Зал 3")});
    using court::Side;
    court.put(partyOf(31, 1, Side::Plaintiff, QStringLiteral("А. Үлгіқызы")),
              partyOf(32, 1, Side::Defendant, QStringLiteral("ТОО «Пример»")),
              partyOf(33, 1, Side::Witness, QStringLiteral("С. Сынақов")));
    court.put(attendance(41, 31, Presence::Confirmed), attendance(42, 32, Presence::Absent));
    TodayModel model(court.source, court.clock, court.zone);
    Told told(model);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.at(0).roomKk == QStringLiteral("3-зал"));
    CHECK(model.at(0).sides == QStringLiteral("А. Үлгіқызы – ТОО «Пример»"));
    CHECK(model.at(0).closed);
    CHECK(model.at(0).parties == 3);
    CHECK(model.at(0).confirmed == 1);
    CHECK(model.at(0).absent == 1);
    CHECK(model.at(0).present == 0);

    court.pending(attendance(42, 32, Presence::Present), store::RowAction::Update);
    hearing.openedAt = utc(23, 5);
    court.put(hearing);
    test::Seen::turn();
    CHECK(model.at(0).present == 1);
    CHECK(model.at(0).inProgress);
    CHECK(told.changed == 1);
    court.clock.instant = utc(23, 9);
    CHECK(model.nextRow() == 0);  // still in progress
    hearing.endedAt = utc(23, 8);
    hearing.state = HearingState::Held;
    court.put(hearing);
    test::Seen::turn();
    CHECK_FALSE(model.at(0).inProgress);
    CHECK(model.nextRow() == -1);
}

TEST_CASE("of all that a profile sees a person is shown the own")
{
    test::Seen court;
    auto foreign = caseNumber(2);
    foreign.judgeIds = {recordId(777)};
    auto foreignHearing = hearingOf(22, 2, utc(23, 6));
    foreignHearing.judgeId = idOf<court::Person>(777);
    auto panel = caseNumber(3);
    panel.judgeIds = {recordId(777), judge().id.value};
    auto panelHearing = hearingOf(23, 3, utc(23, 7));
    panelHearing.judgeId = idOf<court::Person>(777);
    court.put(caseNumber(1), foreign, panel, hearingOf(21, 1, utc(23, 5)), foreignHearing, panelHearing);
    TodayModel model(court.source, court.clock, court.zone);
    CHECK(model.rowCount() == 3);
    model.setPerson(judge().id);
    CHECK(column(model, &TodayRow::key) == QList{recordId(21), recordId(23)});
}
