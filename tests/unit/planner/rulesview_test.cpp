// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/rulesview.h"
#include "ui/table.h"

using namespace adil;
using namespace adil::test;

TEST_CASE("the page lists every rule that the court has, with its article, and finds one")
{
    TermBench place;
    planner::RulesView view(place.source, place.format());
    REQUIRE(support::showActive(view, smallestPage));
    const auto book = court::readRuleBook(must(court::builtInRules())).book;
    auto *table = view.findChild<ui::TableView *>();
    const auto &rows = *table->model();
    REQUIRE(rows.rowCount() == book.rules.size());
    for (const court::TermRule &rule : book.rules) {
        INFO(rule.id.toStdString());
        bool isThere = false;
        for (int row = 0; row < rows.rowCount() && !isThere; ++row)
            isThere = rows.index(row, 0).data().toString() == rule.article
                && rows.index(row, 1).data().toString().startsWith(rule.title.en);
        CHECK(isThere);
    }
    QTest::keyClicks(named(view, QStringLiteral("Find a rule by its title or article")),
                     QStringLiteral("164(1) prepare"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    support::settle();
    CHECK(rows.rowCount() == 1);
    CHECK(says(view, QStringLiteral("20 working days, from: Claim accepted")));
    CHECK(says(view, QStringLiteral("It may be extended by ruling, up to 1 month")));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nothing so"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    support::settle();
    CHECK(says(view, QStringLiteral("No rule found")));
}

TEST_CASE("the page of rules: reachable, named, in three languages, nothing cut")
{
    TermBench place;
    planner::RulesView view(place.source, place.format());
    owesPeople(place, view, {QStringLiteral("planner"), QStringLiteral("ui"), QStringLiteral("words")},
               [&](const ui::Format &one) { view.setFormat(one); });
}
