// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/movedpane.h"
#include "ui/rows.h"

#include <QSignalSpy>

using namespace adil;
using namespace adil::test;

TEST_CASE("cases are counted anew one by one; one that cannot be stays, with the reason")
{
    TermBench bench;
    bench.happened("accepted", {2026, 11, 6});
    // the same in a case that is gone from the judge's hands before he confirms
    court::Case other = caseNumber(8);
    bench.put(other);
    const court::CaseEvent event{
        idOf<court::CaseEvent>(80), other.id, QStringLiteral("accepted"), {2026, 11, 6}, {}};
    const auto preview = must(bench.editor->previewEvent(event));
    bench.put(event);
    for (const court::DeadlineChange &change : preview.deadlines)
        bench.put(change.after);
    bench.takeDayOff("2026-11-27");

    const model::RuleListModel rules(bench.source);
    model::MovedTermsModel terms(bench.source, bench.clock, bench.format().zone(), rules);
    planner::MovedPane pane(*bench.editor, terms, bench.format());
    REQUIRE(support::showActive(pane, {460, 600}));
    QSignalSpy closed(&pane, &planner::MovedPane::closed), opened(&pane, &planner::MovedPane::termOpened);
    pane.begin();
    CHECK_FALSE(button(pane, "Count anew")->isEnabled());  // nothing is known yet
    terms.refresh();
    while (terms.isCounting())
        support::settle();
    REQUIRE(terms.count() == 2);
    pane.begin();
    CHECK(button(pane, "Count anew")->isEnabled());
    QTest::keyClick(pane.findChild<ui::RowView *>(), Qt::Key_Return);
    CHECK(opened.size() == 1);

    other.judgeIds = {recordId(999)};
    bench.put(other);
    QTest::mouseClick(button(pane, "Count anew"), Qt::LeftButton);
    support::settle();
    CHECK(closed.isEmpty());
    CHECK(says(pane, QStringLiteral("7514-26-00-2/8: You have no access to this case.")));
    while (terms.isCounting())
        support::settle();
    REQUIRE(terms.count() == 1);
    CHECK(terms.at(0).caseId == other.id.value);

    other.judgeIds = caseNumber(8).judgeIds;
    bench.put(other);
    support::settle();
    QTest::mouseClick(button(pane, "Count anew"), Qt::LeftButton);
    CHECK(closed.size() == 1);
}
