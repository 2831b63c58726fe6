// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "base/zone.h"
#include "court/caseterms.h"
#include "court/rulefile.h"
#include "court/termkeeping.h"
#include "model/movedtermsmodel.h"

#include <QFile>

using namespace adil;
using namespace adil::model;
using namespace adil::test;

namespace {

struct Court : Seen {
    QList<court::WorkingCalendar> years;
    court::RuleBook book = court::readRuleBook(must(court::builtInRules())).book;
    std::unique_ptr<RuleListModel> rules;
    std::unique_ptr<MovedTermsModel> model;

    Court()
    {
        int n = 700;
        for (const court::RuleFile &file : must(court::builtInRules()))
            put(court::toRecord(file, idOf<court::TermRules>(n++)));
        QFile calendars(QStringLiteral(":/calendar/kz.json"));
        REQUIRE(calendars.open(QIODevice::ReadOnly));
        years = must(court::readCalendars(calendars.readAll()));
        for (const court::WorkingCalendar &year : years)
            put(year);
        rules = std::make_unique<RuleListModel>(source);
        model = std::make_unique<MovedTermsModel>(source, clock, zoneNamed(QStringLiteral("Asia/Almaty")),
                                                  *rules);
    }
    // A case that was accepted on 6 November 2026, with its terms as they were counted then.
    void open(int n, court::Stage stage = court::Stage::Preparation)
    {
        court::Case file = caseNumber(n);
        file.stage = stage;
        const court::CaseEvent accepted{
            idOf<court::CaseEvent>(n + 100), file.id, QStringLiteral("accepted"), {2026, 11, 6}, {}};
        const court::WorkingDays calendar(years);
        const auto counted = must(
            court::countTerms(book, calendar, court::factsOf(file, {accepted}), QDate(2026, 11, 23)));
        put(file, accepted);
        for (const auto &change : court::compare({}, counted, book, file.id))
            put(change.after);
    }
    void takeDayOff(const char *day)
    {
        auto &year = *std::find_if(years.begin(), years.end(), [](const auto &y) { return y.year == 2026; });
        year.daysOff << QLatin1String(day);
        put(year);
    }
    void settle()
    {
        do
            turn();
        while (model->isCounting());
        turn();
    }
};

}  // namespace

TEST_CASE("a calendar changed in mid-year moves running terms, and each is listed with both days")
{
    Court court;
    court.open(1);
    court.open(2);
    court.open(3, court::Stage::Ended);
    court.takeDayOff("2026-11-27");
    court.settle();
    CHECK(court.model->rowCount() == 0);  // not asked yet

    Told told(*court.model);
    court.model->refresh();
    court.settle();
    REQUIRE(court.model->rowCount() == 2);
    const MovedTermRow &row = court.model->at(0);
    CHECK(row.caseNumber == caseNumber(1).number);
    CHECK(row.titleEn == QStringLiteral("Prepare the case for trial"));
    CHECK(row.was == QDate(2026, 12, 4));
    CHECK(row.becomes == QDate(2026, 12, 7));
    CHECK(court.model->caseIds() == QStringList{recordId(1), recordId(2)});

    // while it is shown
    court.takeDayOff("2026-12-07");
    court.settle();
    REQUIRE(court.model->rowCount() == 2);
    CHECK(court.model->at(1).becomes == QDate(2026, 12, 8));
    CHECK(told.inserted == 2);
    CHECK(told.removed == 0);
    CHECK(told.reset == 0);
}

TEST_CASE("what was counted anew is listed no longer; other cases stay")
{
    Court court;
    court.open(1);
    court.open(2);
    court.takeDayOff("2026-11-27");
    court.model->refresh();
    court.settle();
    REQUIRE(court.model->rowCount() == 2);
    auto deadlines = court.reader->list<court::Deadline>(
        store::about<court::Deadline>().where(QStringLiteral("caseId"), recordId(1)));
    for (const auto &one : deadlines) {
        court::Deadline moved = one.value;
        if (moved.dueOn == QDate(2026, 12, 4))
            moved.dueOn = QDate(2026, 12, 7);
        court.put(moved);
    }
    court.settle();
    REQUIRE(court.model->rowCount() == 1);
    CHECK(court.model->at(0).caseId == recordId(2));
}

TEST_CASE("many cases are counted a few at a time, and a case that cannot be counted has no row")
{
    Court court;
    for (int n = 1; n <= 95; ++n)
        court.open(n);
    court.put(court::CaseEvent{
        idOf<court::CaseEvent>(900), idOf<court::Case>(5), QStringLiteral("prepared"), {2026, 10, 1}, {}});
    court.takeDayOff("2026-11-27");
    court.model->refresh();
    CHECK(court.model->isCounting());
    court.settle();
    CHECK(court.model->rowCount() == 94);
    CHECK_FALSE(court.model->caseIds().contains(recordId(5)));
}
