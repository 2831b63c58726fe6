// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"
#include "model/workload.h"
#include "support/courtprofile.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using court::HearingState;
using court::Stage;
using court::Standing;

namespace {

// Monday, 23 November 2026, nine o'clock. The 25th is a day off.
struct Facts : WorkFacts {
    Facts()
    {
        zone = QTimeZone("Asia/Almaty");
        now = instantOf({2026, 11, 23}, {9, 0}, zone);
        calendar = court::WorkingDays(
            {{idOf<court::WorkingCalendar>(60), 2026, {QStringLiteral("2026-11-25")}, {}, false}});
        hours = court::hoursOf({});  // eight hours a day
    }
    court::Case &addCase(int n, Stage stage = Stage::Trial)
    {
        cases << caseNumber(n);
        cases.last().stage = stage;
        cases.last().category = QStringLiteral("debt");
        return cases.last();
    }
    court::Hearing &addHearing(int n, int caseN, const QDate &day, HearingState state = HearingState::Planned)
    {
        hearings << hearingOf(n, caseN, instantOf(day, {10, 0}, zone));
        hearings.last().minutes = 90;
        hearings.last().state = state;
        return hearings.last();
    }
    void addTerm(int n, int caseN, const QDate &due, Standing standing)
    {
        DeadlineRow term;
        term.key = recordId(n);
        term.caseId = recordId(caseN);
        term.dueOn = due;
        term.standing = standing;
        terms << term;
    }
    [[nodiscard]] Workload count() const { return workloadOf(*this); }
};

QStringList keysOf(const WorkBar &bar)
{
    QStringList keys;
    for (const WorkItem &item : bar.items)
        keys << item.id;
    return keys;
}

const WorkBar *barOf(const Workload &work, Measure measure, int kind)
{
    for (const WorkBar &bar : work.of(measure))
        if (bar.kind == kind)
            return &bar;
    return nullptr;
}

}  // namespace

TEST_CASE("open cases are counted by stage, age, category and judge, each with its records")
{
    Facts facts;
    facts.addCase(1).receivedOn = {2026, 10, 24};  // a month is full tomorrow
    facts.addCase(2).receivedOn = {2026, 10, 23};
    facts.addCase(3, Stage::Preparation).receivedOn = {2025, 11, 23};
    facts.addCase(4, Stage::InForce).receivedOn = {2026, 11, 1};
    facts.cases[2].category = QStringLiteral("labour");
    facts.cases[2].judgeIds << recordId(102);
    const Workload work = facts.count();
    CHECK(work.open == 3);
    REQUIRE(work.of(Measure::Stage).size() == 2);
    CHECK(work.of(Measure::Stage)[0].kind == int(Stage::Preparation));
    CHECK(keysOf(work.of(Measure::Stage)[1]) == QStringList{recordId(1), recordId(2)});
    REQUIRE(work.of(Measure::Age).size() == 3);
    CHECK(keysOf(*barOf(work, Measure::Age, int(Age::Month))) == QStringList{recordId(1)});
    CHECK(keysOf(*barOf(work, Measure::Age, int(Age::TwoMonths))) == QStringList{recordId(2)});
    CHECK(keysOf(*barOf(work, Measure::Age, int(Age::Older))) == QStringList{recordId(3)});
    REQUIRE(work.of(Measure::Category).size() == 2);
    CHECK(work.of(Measure::Category)[0].key == QStringLiteral("debt"));
    CHECK(work.of(Measure::Category)[0].count() == 2);
    REQUIRE(work.of(Measure::Judge).size() == 2);  // a panel's case counts for each of its judges
    CHECK(work.of(Measure::Judge)[0].key == judge().id.value);
    CHECK(work.of(Measure::Judge)[0].count() == 3);
    CHECK(work.of(Measure::Judge)[1].count() == 1);
}

TEST_CASE("what waits: overdue, adjourned, suspended, without a hearing")
{
    Facts facts;
    for (int n = 1; n <= 5; ++n)
        facts.addCase(n);
    facts.cases[4].stage = Stage::Suspended;
    facts.addTerm(41, 1, {2026, 11, 20}, Standing::Overdue);
    facts.addHearing(21, 1, {2026, 11, 30});
    facts.addHearing(22, 2, {2026, 11, 10}, HearingState::Adjourned);
    for (int n = 0; n < 3; ++n)
        facts.addHearing(23 + n, 3, {2026, 9, 10 + n}, HearingState::Adjourned);
    facts.addHearing(26, 3, {2026, 12, 1});
    facts.addHearing(27, 4, {2026, 11, 2}, HearingState::Held);
    facts.addHearing(28, 4, {2026, 11, 12});  // was planned, and nobody came to it: it is over
    const Workload work = facts.count();
    const auto behind = [&](Attention why) {
        const WorkBar *bar = barOf(work, Measure::Attention, int(why));
        return bar ? keysOf(*bar) : QStringList();
    };
    CHECK(behind(Attention::Overdue) == QStringList{recordId(1)});
    CHECK(behind(Attention::AdjournedNoDate) == QStringList{recordId(2)});
    CHECK(behind(Attention::AdjournedOften) == QStringList{recordId(3)});
    CHECK(behind(Attention::Suspended) == QStringList{recordId(5)});
    CHECK(behind(Attention::NoHearing) == QStringList{recordId(4)});
    CHECK(work.overdue == 1);
}

TEST_CASE("hearings ahead stand in their weeks beside the hours that the court sits")
{
    Facts facts;
    facts.judgeId = judge().id.value;
    facts.addCase(1);
    facts.addHearing(21, 1, {2026, 11, 24});
    facts.addHearing(22, 1, {2026, 11, 23});
    facts.addHearing(23, 1, {2026, 11, 30});
    facts.addHearing(24, 1, {2026, 11, 26}, HearingState::Cancelled);
    facts.addHearing(25, 1, {2026, 11, 20});
    facts.addHearing(26, 9, {2026, 11, 24});  // of a case that is not asked about
    facts.addHearing(27, 1, {2027, 1, 18});  // beyond the weeks shown
    const Workload work = facts.count();
    const auto &weeks = work.of(Measure::HearingsAhead);
    REQUIRE(weeks.size() == weeksAhead);
    CHECK(weeks[0].from == QDate(2026, 11, 23));
    CHECK(weeks[0].to == QDate(2026, 11, 29));
    CHECK(keysOf(weeks[0]) == QStringList{recordId(22), recordId(21)});  // by time
    CHECK(weeks[0].minutes == 180);
    CHECK(weeks[0].capacity == 4 * 8 * 60);
    CHECK(keysOf(weeks[1]) == QStringList{recordId(23)});
    CHECK(weeks[1].capacity == 5 * 8 * 60);
    CHECK(weeks[5].from == QDate(2026, 12, 28));
    CHECK(weeks[5].capacity == 0);  // the calendar of 2027 is not known
    // From Thursday on only what is left of the week.
    facts.now = instantOf({2026, 11, 26}, {9, 0}, facts.zone);
    CHECK(facts.count().of(Measure::HearingsAhead)[0].capacity == 2 * 8 * 60);
    CHECK(facts.count().of(Measure::HearingsAhead)[0].items.isEmpty());
    // Of all judges: of as many as have open cases.
    facts.judgeId.clear();
    facts.addCase(2).judgeIds = {recordId(102), recordId(103)};
    CHECK(facts.count().of(Measure::HearingsAhead)[0].capacity == 3 * 2 * 8 * 60);
}

TEST_CASE("terms stand by the week they end and by the month they were kept in or missed")
{
    Facts facts;
    facts.addCase(1);
    facts.addTerm(41, 1, {2026, 11, 20}, Standing::Overdue);
    facts.addTerm(42, 1, {2026, 11, 24}, Standing::DueSoon);
    facts.addTerm(43, 1, {2026, 12, 7}, Standing::InTime);
    facts.addTerm(44, 1, {2027, 6, 1}, Standing::InTime);
    facts.addTerm(45, 1, {2026, 11, 2}, Standing::Met);
    facts.addTerm(46, 1, {2026, 10, 2}, Standing::MetLate);
    facts.addTerm(47, 1, {2026, 12, 1}, Standing::Suspended);
    facts.addTerm(48, 9, {2026, 11, 20}, Standing::Overdue);  // of another's case
    facts.addTerm(49, 1, {2025, 10, 1}, Standing::Met);  // before the months shown
    const Workload work = facts.count();
    const auto &ahead = work.of(Measure::TermsAhead);
    REQUIRE(ahead.size() == weeksAhead + 2);
    CHECK_FALSE(ahead.first().from.isValid());
    CHECK(keysOf(ahead.first()) == QStringList{recordId(41)});
    CHECK(ahead.first().missed == 1);
    CHECK(keysOf(ahead[1]) == QStringList{recordId(42)});
    CHECK(keysOf(ahead[3]) == QStringList{recordId(43)});
    CHECK_FALSE(ahead.last().to.isValid());
    CHECK(keysOf(ahead.last()) == QStringList{recordId(44)});
    CHECK(work.overdue == 1);
    const auto &kept = work.of(Measure::TermsKept);
    REQUIRE(kept.size() == monthsBack);
    CHECK(kept.last().from == QDate(2026, 11, 1));
    CHECK(keysOf(kept.last()) == QStringList{recordId(41), recordId(45)});
    CHECK(kept.last().missed == 1);
    CHECK(kept[10].missed == 1);
    CHECK(kept.first().from == QDate(2025, 12, 1));
    CHECK(kept.first().items.isEmpty());
    facts.terms.removeFirst();
    CHECK(facts.count().of(Measure::TermsAhead).size() == weeksAhead + 1);  // nothing is overdue: no bar
}

TEST_CASE("signed acts are counted by the month of their date")
{
    Facts facts;
    facts.addCase(1);
    const auto act = [&](int n, const QDate &day, court::ActState state) {
        court::Act one;
        one.id = idOf<court::Act>(n);
        one.caseId = idOf<court::Case>(1);
        one.title = QStringLiteral("Решение");
        one.datedOn = day;
        one.state = state;
        facts.acts << one;
    };
    act(61, {2026, 11, 3}, court::ActState::Signed);
    act(62, {2026, 11, 4}, court::ActState::Draft);
    act(63, {2026, 9, 30}, court::ActState::Signed);
    const Workload work = facts.count();
    const auto &months = work.of(Measure::ActsIssued);
    REQUIRE(months.size() == monthsBack);
    CHECK(keysOf(months[11]) == QStringList{recordId(61)});
    CHECK(months[10].items.isEmpty());
    CHECK(months[9].items.first().titleRu == QStringLiteral("Решение"));
}

TEST_CASE("without cases there are no bars of cases, and those of time are empty")
{
    const Workload work = Facts().count();
    CHECK(work.open == 0);
    CHECK(work.of(Measure::Stage).isEmpty());
    CHECK(work.of(Measure::Attention).isEmpty());
    REQUIRE(work.of(Measure::HearingsAhead).size() == weeksAhead);
    for (const WorkBar &week : work.of(Measure::HearingsAhead))
        CHECK(week.items.isEmpty());
}
