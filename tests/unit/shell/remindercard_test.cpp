// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/remindercard.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>

using namespace stage;
using shell::Reminders;

TEST_CASE("reminders are chosen by kind and passed on at once")
{
    ui::Languages languages{support::app()};
    languages.set(ui::Language::English);
    shell::ReminderCard card;
    REQUIRE(support::showActive(card, {700, 400}));
    QSignalSpy chosen(&card, &shell::ReminderCard::chosen);
    const auto boxes = card.findChildren<QComboBox *>();
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0]->currentText() == QStringLiteral("15 minutes before"));
    CHECK(boxes[1]->currentText() == QStringLiteral("1 working day before"));
    QTest::keyClick(boxes[0], Qt::Key_Down);
    REQUIRE(chosen.size() == 1);
    CHECK(chosen[0][0].value<Reminders>() == Reminders{30, 1, false});
    QTest::keyClick(boxes[1], Qt::Key_Home);
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[1][0].value<Reminders>() == Reminders{30, -1, false});
    card.findChild<QCheckBox *>()->click();
    REQUIRE(chosen.size() == 3);
    CHECK(chosen[2][0].value<Reminders>() == Reminders{30, -1, true});
}

TEST_CASE("given choices are shown and not passed on; of others the nearest is")
{
    shell::ReminderCard card;
    QSignalSpy chosen(&card, &shell::ReminderCard::chosen);
    const auto shows = [&](const Reminders &given, int hearing, int term) {
        card.setReminders(given);
        const auto boxes = card.findChildren<QComboBox *>();
        return boxes[0]->currentData().toInt() == hearing && boxes[1]->currentData().toInt() == term
            && card.findChild<QCheckBox *>()->isChecked() == given.drafts;
    };
    CHECK(shows({60, 3, true}, 60, 3));
    CHECK(shows({-1, -1, false}, -1, -1));
    CHECK(shows({0, 0, false}, 5, 0));
    CHECK(shows({50, 100, false}, 60, 5));
    CHECK(chosen.isEmpty());
}
