// SPDX-License-Identifier: GPL-3.0-or-later
#include "terms.h"

#include "planner/termfilter.h"
#include "ui/fields.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;

namespace {

model::DeadlineRow kind(const char *id, const char *title)
{
    model::DeadlineRow row;
    row.ruleId = QLatin1String(id);
    row.titleEn = QLatin1String(title);
    return row;
}

struct Bar : Workplace {
    planner::TermFilter filter;
    Bar() { REQUIRE(support::showActive(filter, {900, 60})); }
    [[nodiscard]] QComboBox &list(const char *name) const
    {
        const auto boxes = filter.findChildren<QComboBox *>();
        const auto box = std::find_if(boxes.begin(), boxes.end(), [&](const QComboBox *one) {
            return one->accessibleName() == QLatin1String(name);
        });
        REQUIRE(box != boxes.end());
        return **box;
    }
    void pick(const char *name, int at)
    {
        list(name).setCurrentIndex(at);
        Q_EMIT list(name).activated(at);
    }
};

}  // namespace

TEST_CASE("the filter begins with what the court itself has not finished, and shows all when told so")
{
    Bar bar;
    const auto first = bar.filter.chosen();
    CHECK(first.who == court::Bearer::Court);
    CHECK(first.standings.contains(court::Standing::Overdue));
    CHECK_FALSE(first.standings.contains(court::Standing::Met));
    QSignalSpy changed(&bar.filter, &planner::TermFilter::changed);
    bar.filter.showAll();
    CHECK(changed.size() == 1);
    const auto all = bar.filter.chosen();
    CHECK_FALSE(all.who);
    CHECK(all.standings.isEmpty());
    CHECK_FALSE(all.toConfirm);
}

TEST_CASE(
    "a chosen kind stays while there are terms of it; judges are asked for only where there are several")
{
    Bar bar;
    bar.filter.listKinds({kind("b", "Second"), kind("a", "First")}, ui::Language::English);
    CHECK(bar.list("Kind of term").itemText(1) == QStringLiteral("First"));
    bar.pick("Kind of term", 2);
    CHECK(bar.filter.chosen().ruleId == QStringLiteral("b"));
    bar.filter.listKinds({kind("b", "Second"), kind("c", "Third")}, ui::Language::English);
    CHECK(bar.filter.chosen().ruleId == QStringLiteral("b"));
    bar.filter.listKinds({kind("c", "Third")}, ui::Language::English);
    CHECK(bar.filter.chosen().ruleId.isEmpty());

    CHECK_FALSE(bar.list("Judge").isVisible());
    court::Person judge;
    judge.id = idOf<court::Person>(3);
    judge.surname = QStringLiteral("Сейтқали");
    bar.filter.listJudges({judge});
    CHECK(bar.list("Judge").isVisible());
    bar.pick("Judge", 1);
    CHECK(bar.filter.chosen().judgeId == judge.id.value);
    bar.filter.listJudges({});
    CHECK(bar.filter.chosen().judgeId.isEmpty());
}
