// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/deadlinelistmodel.h"

#include <QElapsedTimer>

#include <random>

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using court::DeadlineState;
using court::Standing;

namespace {

court::Deadline deadline(int n, int caseN, const QDate &due, DeadlineState state = DeadlineState::Running)
{
    court::Deadline one;
    one.id = idOf<court::Deadline>(n);
    one.caseId = idOf<court::Case>(caseN);
    one.ruleId = QStringLiteral("claim.consideration");
    one.titleKk = QStringLiteral("Істі қарау");
    one.titleRu = QStringLiteral("Рассмотреть дело");
    one.titleEn = QStringLiteral("Consider the case");
    one.article = QStringLiteral("183(2)");
    one.startsOn = {2026, 11, 1};
    one.dueOn = due;
    one.state = state;
    if (state == DeadlineState::Met)
        one.metOn = due.addDays(1);
    return one;
}

// 23 November 2026, a Monday. The 24th is a day off.
struct Terms : test::Seen {
    Terms()
    {
        auto foreign = caseNumber(2);
        foreign.judgeIds = {recordId(777)};
        put(judge(), caseNumber(1), foreign,
            court::WorkingCalendar{
                idOf<court::WorkingCalendar>(60), 2026, {QStringLiteral("2026-11-24")}, {}, false});
    }
};

QStringList keys(const DeadlineListModel &model) { return column(model, &DeadlineRow::key); }

}  // namespace

TEST_CASE("terms stand by the day they end, each with where it stands and its working days")
{
    Terms court;
    auto party = deadline(46, 1, {2026, 11, 18});
    party.who = QStringLiteral("party");
    court.put(deadline(41, 1, {2026, 11, 23}), deadline(42, 2, {2026, 11, 19}),
              deadline(43, 1, {2026, 11, 27}), deadline(44, 1, {2026, 12, 11}),
              deadline(45, 1, {2026, 11, 17}, DeadlineState::Met), party,
              deadline(47, 1, {2026, 12, 1}, DeadlineState::Suspended));
    DeadlineListModel model(court.source, court.clock, court.zone);
    Told told(model);
    CHECK(keys(model)
          == QStringList{recordId(45), recordId(46), recordId(42), recordId(41), recordId(43), recordId(47),
                         recordId(44)});
    CHECK(column(model, &DeadlineRow::standing)
          == QList{Standing::MetLate, Standing::Overdue, Standing::Overdue, Standing::DueSoon,
                   Standing::DueSoon, Standing::Suspended, Standing::InTime});
    CHECK(column(model, &DeadlineRow::daysLeft) == QList<qint64>{0, -3, -2, 0, 3, 0, 13});
    CHECK(model.at(2).caseNumber == QLatin1String("7514-26-00-2/2"));
    CHECK(model.countOf(Standing::Overdue) == 1);  // what a party must keep is not the judge's
    CHECK(model.total() == 7);
    CHECK(model.kinds().size() == 1);
    CHECK(model.judges().size() == 1);
    CHECK(model.find(recordId(44))->daysLeft == 13);
    CHECK_FALSE(model.find(recordId(99)));
    model.setZone(QTimeZone("America/Los_Angeles"));  // where it is still Sunday
    CHECK(model.today() == QDate(2026, 11, 22));
    CHECK(model.find(recordId(44))->daysLeft == 14);
}

TEST_CASE("the filter asks for words, state, kind, who keeps it and the judge, all at once")
{
    Terms court;
    auto party = deadline(42, 1, {2026, 11, 27});
    party.who = QStringLiteral("party");
    party.ruleId = QStringLiteral("claim.response");
    party.titleRu = QStringLiteral("Представить отзыв");
    auto unsure = deadline(43, 2, {2026, 12, 11});
    unsure.toConfirm = true;
    court.put(deadline(41, 1, {2026, 11, 19}), party, unsure);
    DeadlineListModel model(court.source, court.clock, court.zone);
    Told told(model);
    const auto left = [&](const DeadlineFilter &filter) {
        model.setFilter(filter);
        return keys(model);
    };
    CHECK(left({QStringLiteral(" ОТЗЫВ ")}) == QStringList{recordId(42)});
    CHECK(left({QStringLiteral("2/2 183")}) == QStringList{recordId(43)});
    CHECK(left({QStringLiteral("debt")}).isEmpty());
    CHECK(left({{}, {Standing::Overdue, Standing::InTime}}) == QStringList{recordId(41), recordId(43)});
    CHECK(left({{}, {}, true}) == QStringList{recordId(43)});
    CHECK(left({{}, {}, false, QStringLiteral("claim.response")}) == QStringList{recordId(42)});
    CHECK(left({{}, {}, false, {}, court::Bearer::Court}) == QStringList{recordId(41), recordId(43)});
    CHECK(left({{}, {}, false, {}, {}, recordId(777)}) == QStringList{recordId(43)});
    CHECK(left({QStringLiteral("рассмотреть"),
                {Standing::Overdue},
                false,
                {},
                court::Bearer::Court,
                judge().id.value})
          == QStringList{recordId(41)});
    CHECK(left({}).size() == 3);
}

TEST_CASE("the list lives: pending rows, facts of one case, a calendar that changes, another day")
{
    Terms court;
    court.put(deadline(41, 1, {2026, 11, 26}), deadline(42, 2, {2026, 11, 27}));
    DeadlineListModel model(court.source, court.clock, court.zone);
    Told told(model);
    CHECK(column(model, &DeadlineRow::daysLeft) == QList<qint64>{2, 3});

    auto met = deadline(41, 1, {2026, 11, 26}, DeadlineState::Met);
    court.pending(met, store::RowAction::Update);
    test::Seen::turn();
    CHECK(model.at(0).standing == Standing::MetLate);
    CHECK(told.changed == 1);

    court.put(deadline(43, 2, {2026, 11, 25}));
    test::Seen::turn();
    CHECK(keys(model) == QStringList{recordId(43), recordId(41), recordId(42)});
    CHECK(told.inserted == 1);
    court.gone(QStringLiteral("Deadline"), recordId(43));
    test::Seen::turn();
    CHECK(keys(model) == QStringList{recordId(41), recordId(42)});

    court.put(court::WorkingCalendar{idOf<court::WorkingCalendar>(60), 2026, {}, {}, false});
    test::Seen::turn();
    CHECK(model.at(1).daysLeft == 4);

    court.clock.instant = court.clock.instant.addDays(5);
    model.keepDay();
    CHECK(model.at(1).standing == Standing::Overdue);
    CHECK(told.reset == 0);
}

TEST_CASE("five thousand terms are read and filtered at once")
{
    Terms court;
    QList<court::Deadline> many;
    store::Page page;
    for (int n = 0; n < 5000; ++n) {
        auto one = deadline(10'000 + n, 1 + n % 2, QDate(2026, 9, 1).addDays(n % 300));
        one.steps = court::toJson(QList<court::TermStep>(25,
                                                         court::TermStep{court::TermStep::Kind::Counted,
                                                                         {2026, 11, 2},
                                                                         {},
                                                                         0,
                                                                         court::Unit::Unknown,
                                                                         court::DayKind::Working}));
        page.upserts << store::Upsert{QStringLiteral("Deadline"), onTheWire(one)};
    }
    must(court.mirror->apply(page));
    QElapsedTimer timer;
    timer.start();
    DeadlineListModel model(court.source, court.clock, court.zone);
    const auto reading = timer.restart();
    CHECK(model.rowCount() == 5000);
    model.setFilter({QStringLiteral("2/2"), {Standing::InTime}, false, {}, court::Bearer::Court});
    const auto filtering = timer.restart();
    CHECK(model.rowCount() > 100);
    model.setFilter({});
    const auto all = timer.elapsed();
    WARN("5,000 terms: read in " << reading << " ms, filtered in " << filtering << " ms, all again in " << all
                                 << " ms");
    // Far more than it takes, for a computer that does other things besides.
    CHECK(filtering < 500);
    CHECK(all < 500);
}

TEST_CASE("whatever changes, one case at a time, ends as if all were read anew")
{
    Terms court;
    std::mt19937 chance(11);
    const auto below = [&](int n) { return int(chance() % unsigned(n)); };
    DeadlineListModel model(court.source, court.clock, court.zone);
    Told told(model);
    DeadlineFilter running;
    running.standings = {Standing::Overdue, Standing::DueSoon, Standing::InTime};
    model.setFilter(running);
    QSet<int> there;
    for (int round = 0; round < 200; ++round) {
        const int n = 200 + below(24);
        if (below(8) == 0) {
            auto renamed = caseNumber(1 + n % 2);  // two numbers may differ in zeros alone
            renamed.number = QStringLiteral("7514-26-00-2/%1").arg(1, 1 + below(3), 10, QLatin1Char('0'));
            court.put(renamed);
        } else if (there.contains(n) && below(3) == 0) {
            court.gone(QStringLiteral("Deadline"), recordId(n));
            there.remove(n);
        } else {
            auto one = deadline(n, 1 + n % 2, QDate(2026, 11, 16).addDays(below(20)),
                                below(4) == 0 ? DeadlineState::Met : DeadlineState::Running);
            one.ruleId = QStringLiteral("rule%1").arg(below(3));
            one.who = below(3) == 0 ? QStringLiteral("party") : QStringLiteral("court");
            court.put(one);
            there << n;
        }
        test::Seen::turn();
        DeadlineListModel fresh(court.source, court.clock, court.zone);
        fresh.setFilter(running);
        REQUIRE(keys(model) == keys(fresh));
        CHECK(model.rows() == fresh.rows());
        CHECK(model.total() == there.size());
        for (const Standing standing :
             {Standing::Overdue, Standing::DueSoon, Standing::InTime, Standing::Met})
            CHECK(model.countOf(standing) == fresh.countOf(standing));
        QStringList kinds, freshKinds;
        for (const DeadlineRow &row : model.kinds())
            kinds << row.ruleId;
        for (const DeadlineRow &row : fresh.kinds())
            freshKinds << row.ruleId;
        CHECK(kinds == freshKinds);
    }
    model.setFilter({});
    CHECK(model.count() == there.size());
    CHECK(told.reset == 2);  // the filters alone
}
