// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/workloadmodel.h"

#include <QSignalSpy>

using namespace adil;
using namespace adil::model;
using namespace adil::test;

namespace {

// Judge 101 has cases 1 and 2, judge 102 case 3; the chair sees all of them.
struct House : test::Seen {
    House()
    {
        court::Person other = judge(102), chair = judge(103);
        other.surname = QStringLiteral("Ахметов");
        chair.duties << QStringLiteral("chair");
        court::Case theirs = caseNumber(3);
        theirs.judgeIds = {other.id.value};
        put(judge(), other, chair, theCourt(), caseNumber(1), caseNumber(2), theirs);
        put(court::WorkingCalendar{idOf<court::WorkingCalendar>(60), 2026, {}, {}, false});
        put(hearingOf(21, 2, QDateTime({2026, 11, 24}, {5, 0}, Qt::UTC)));
    }
};

}  // namespace

TEST_CASE("a judge sees the own work, the chair all of it or one judge's")
{
    House house;
    WorkloadModel own(house.source, house.clock, house.zone, judge(101).id);
    Told told(own);
    CHECK_FALSE(own.isChair());
    CHECK(own.workload().open == 2);
    WorkloadModel chair(house.source, house.clock, house.zone, judge(103).id);
    CHECK(chair.isChair());
    CHECK(chair.workload().open == 3);
    REQUIRE(chair.judges().size() == 2);
    CHECK(chair.judges().first().surname == QStringLiteral("Ахметов"));
    chair.setJudge(recordId(102));
    CHECK(chair.workload().open == 1);
    CHECK(chair.workload().of(Measure::HearingsAhead).first().count() == 0);
    own.setPerson(judge(103).id);
    CHECK(own.workload().open == 3);
}

TEST_CASE("the rows are the records behind the number that is chosen, and follow the facts")
{
    House house;
    WorkloadModel work(house.source, house.clock, house.zone, judge(101).id);
    Told told(work);
    CHECK(column(work, &WorkRow::key) == QStringList{recordId(1), recordId(2)});  // the first stage
    work.choose(Measure::HearingsAhead, 0);
    REQUIRE(work.count() == 1);
    CHECK(work.at(0).type == QStringLiteral("Hearing"));
    CHECK(work.at(0).key == recordId(21));
    CHECK(work.at(0).caseNumber == QStringLiteral("7514-26-00-2/2"));
    CHECK(work.at(0).at.time() == QTime(10, 0));
    work.choose(Measure::Age, 17);
    CHECK(work.count() == 0);
    work.choose(Measure::Stage, 0);
    house.put(caseNumber(4));
    House::turn();
    CHECK(work.workload().open == 3);
    CHECK(work.count() == 3);
}

TEST_CASE("while nobody looks nothing is read, and all that came is there when somebody does")
{
    House house;
    WorkloadModel work(house.source, house.clock, house.zone, judge(101).id);
    work.setWatched(false);
    house.put(caseNumber(4));
    House::turn();
    CHECK(work.workload().open == 2);
    QSignalSpy read(&work, &LiveModel::refreshed);
    work.setWatched(true);
    CHECK(work.workload().open == 3);
    CHECK(read.size() == 1);
    work.setWatched(true);
    CHECK(read.size() == 1);
    house.clock.instant = house.clock.instant.addDays(1);
    work.keepDay();
    CHECK(read.size() == 2);
    CHECK(work.workload().of(Measure::HearingsAhead).first().from == QDate(2026, 11, 24));
}
