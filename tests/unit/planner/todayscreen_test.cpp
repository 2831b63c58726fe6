// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/todayscreen.h"
#include "support/cache.h"

using namespace adil;

namespace {

struct Morning : Clock {
    [[nodiscard]] QDateTime now() const override { return {QDate(2026, 11, 23), QTime(3, 55), Qt::UTC}; }
};

}  // namespace

TEST_CASE("today is the court's day: its hearings, and what is overdue")
{
    test::Cache cache;
    const Morning clock;
    const auto file = test::someCase(1, "7514-26-00-2/7", court::Stage::Trial);
    cache.put(file);
    court::Hearing today{{test::rid(2)},
                         file.id,
                         QDateTime(QDate(2026, 11, 23), QTime(18, 30), Qt::UTC),
                         30,
                         court::HearingKind::Main,
                         court::HearingState::Planned,
                         {},
                         {test::rid(900)},
                         {},
                         {},
                         {}};
    cache.put(today);  // 23:30 in Almaty
    today.id.value = test::rid(3);
    today.startsAt = today.startsAt.addSecs(3600);  // tomorrow in Almaty
    cache.put(today);
    court::Deadline late;
    late.id.value = test::rid(4);
    late.caseId = file.id;
    late.startsOn = {2026, 11, 1};
    late.dueOn = {2026, 11, 20};
    cache.put(late);

    const auto source = cache.source();
    planner::TodayScreen screen(source, clock, ui::Format(ui::Language::Kazakh, QTimeZone("Asia/Almaty")));
    screen.setPerson({test::rid(900)});
    CHECK(screen.hearings() == 1);
    CHECK(screen.overdue() == 1);
    CHECK(screen.drafts() == 0);
    screen.setPerson({test::rid(901)});
    CHECK(screen.hearings() == 0);
}
