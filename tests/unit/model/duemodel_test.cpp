// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/duemodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using court::DeadlineState;

TEST_CASE("what runs is shown by the day it ends")
{
    test::Seen court;  // a Monday
    const auto deadline = [&](int n, int caseN, const QDate &due,
                              DeadlineState state = DeadlineState::Running) {
        court::Deadline one;
        one.id = idOf<court::Deadline>(n);
        one.caseId = idOf<court::Case>(caseN);
        one.ruleId = QStringLiteral("r");
        one.titleRu = QStringLiteral("Рассмотрение");
        one.article = QStringLiteral("183");
        one.startsOn = {2026, 11, 1};
        one.dueOn = due;
        one.state = state;
        return one;
    };
    auto foreign = caseNumber(2);
    foreign.judgeIds = {recordId(777)};
    court.put(caseNumber(1), foreign);
    court.put(deadline(41, 1, {2026, 11, 23}), deadline(42, 1, {2026, 11, 20}),
              deadline(43, 1, {2026, 11, 29}), deadline(44, 1, {2026, 11, 30}),
              deadline(45, 1, {2026, 11, 21}, DeadlineState::Met), deadline(46, 2, {2026, 11, 24}));
    DueModel model(court.source, court.clock, court.zone);
    Told told(model);
    CHECK(column(model, &DueRow::key) == QList{recordId(42), recordId(41), recordId(46), recordId(43)});
    CHECK(column(model, &DueRow::due) == QList{Due::Overdue, Due::Today, Due::ThisWeek, Due::ThisWeek});
    CHECK(column(model, &DueRow::daysLeft) == QList<qint64>{-3, 0, 1, 6});
    CHECK(model.countOf(Due::ThisWeek) == 2);
    CHECK(model.at(0).article == QLatin1String("183"));
    model.setZone(QTimeZone("America/Los_Angeles"));  // where it is still Sunday
    CHECK(column(model, &DueRow::daysLeft) == QList<qint64>{-2});
    model.setZone(court.zone);
    CHECK(model.rowCount() == 4);
    model.setPerson(judge().id);
    CHECK(model.rowCount() == 3);
    model.setAll(true);
    CHECK(model.at(3).due == Due::Later);
    model.setCase(idOf<court::Case>(2));
    CHECK(model.rowCount() == 0);
    model.setPerson({});
    CHECK(model.rowCount() == 1);

    auto met = deadline(46, 2, {2026, 11, 24}, DeadlineState::Met);
    court.pending(met, store::RowAction::Update);
    test::Seen::turn();
    CHECK(model.rowCount() == 0);
}
