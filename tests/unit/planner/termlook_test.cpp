// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/termlook.h"
#include "support/catch.h"

#include <QSet>

using namespace adil;
using court::Standing;

TEST_CASE("where a term stands is colour, word and shape; no two states look alike")
{
    const ui::Format format(ui::Language::English, QTimeZone("Asia/Almaty"));
    const QDate today(2026, 11, 23);
    QSet<QString> icons, words;
    for (int standing = 0; standing < int(Standing::Unknown); ++standing) {
        model::DeadlineRow row;
        row.standing = Standing(standing);
        row.dueOn = today.addDays(3);
        row.daysLeft = row.standing == Standing::Overdue ? -2 : 3;
        row.metOn = QDate(2026, 11, 19);
        const ui::PillSpec pill = planner::TermLook::pill(row, today, format);
        INFO(pill.text.toStdString());
        CHECK_FALSE(pill.text.isEmpty());
        icons << pill.iconName;
        words << pill.text;
    }
    CHECK(icons.size() == int(Standing::Unknown));
    CHECK(words.size() == int(Standing::Unknown));
    CHECK(words.contains(QStringLiteral("met 19.11")));

    model::DeadlineRow row;
    row.standing = Standing::DueSoon;
    row.dueOn = today;
    CHECK(planner::TermLook::pill(row, today, format).text == QStringLiteral("today"));
    row.standing = Standing::Overdue;  // on a day off after its end
    CHECK(planner::TermLook::pill(row, today, format).text == QStringLiteral("overdue"));
}
