// SPDX-License-Identifier: GPL-3.0-or-later
#include "casefile/caselistscreen.h"
#include "support/cache.h"

using namespace adil;

TEST_CASE("the list knows every case of the cache, also one that comes later")
{
    test::Cache cache;
    cache.put(test::someCase(1, "7514-26-00-2/7", court::Stage::Trial));
    const auto source = cache.source();
    casefile::CaseListScreen screen(source, ui::Format(ui::Language::Russian, QTimeZone("Asia/Almaty")));
    screen.refresh();
    CHECK(screen.total() == 1);
    int told = 0;
    QObject::connect(&screen, &casefile::CaseListScreen::totalChanged, &screen,
                     [&](int total) { told = total; });
    cache.put(test::someCase(2, "7514-26-00-2/12", court::Stage::InForce));
    screen.refresh();
    CHECK(told == 2);
}
