// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/keyspage.h"
#include "shell/settingspage.h"
#include "support/catch.h"
#include "ui/table.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QSignalSpy>

using namespace stage;

TEST_CASE("a setting holds at once and is passed on")
{
    Window w;
    REQUIRE(w.show());
    w.frame.showSettings();
    QSignalSpy changed(&w.window, &shell::MainWindow::settingsChanged);
    button(w.frame.settings(), QStringLiteral("Dark"))->click();
    CHECK(w.theme.choice() == ui::Theme::Choice::Dark);
    REQUIRE(changed.size() == 1);
    auto *size = visible<QComboBox>(w.frame.settings());
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down);
    CHECK(w.theme.textPercent() == 110);
    REQUIRE(changed.size() == 2);
    button(w.frame.settings(), QStringLiteral("Русский"))->click();
    support::settle();
    CHECK(w.languages.current() == ui::Language::Russian);
    REQUIRE(changed.size() == 3);
    const auto last = changed[2][0].value<shell::Settings>();
    CHECK(last == shell::Settings{ui::Language::Russian, ui::Theme::Choice::Dark, 110});
    CHECK(button(w.frame.settings(), QStringLiteral("Тёмные"))->isChecked());
}

TEST_CASE("given settings are shown and not passed on")
{
    Window w;
    QSignalSpy changed(&w.window, &shell::MainWindow::settingsChanged);
    w.window.setSettings({ui::Language::English, ui::Theme::Choice::HighContrast, 133});
    CHECK(changed.isEmpty());
    CHECK(w.frame.settings().findChild<QComboBox *>()->currentData().toInt() == 125);
    CHECK(w.theme.textPercent() == 133);
}

TEST_CASE("the facts of this installation are told")
{
    Window w;
    REQUIRE(w.show());
    w.frame.showSettings();
    w.frame.settings().setAbout(
        {QStringLiteral("0.1.0"), QStringLiteral("https://127.0.0.1:1"), QStringLiteral("/data")});
    QString all = support::words(w.frame.settings()).join(QLatin1Char('\n'));
    for (const auto *fact : {"Adil 0.1.0", "https://127.0.0.1:1", "/data", "not encrypted yet"}) {
        INFO(fact);
        CHECK(all.contains(QLatin1String(fact)));
    }
}

TEST_CASE("an action gets other keys, but not those of another")
{
    Window w;
    REQUIRE(w.show());
    w.press(Qt::Key_F1);
    auto *page = visible<shell::KeysPage>(w.window);
    REQUIRE(page);
    auto *table = visible<ui::TableView>(*page);
    REQUIRE(table->model()->rowCount() == w.shortcuts.entries().size());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("synchronise"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(table->model()->rowCount() == 1);
    table->setFocus(Qt::TabFocusReason);
    table->selectRow(0);
    auto *keys = visible<QKeySequenceEdit>(*page);
    REQUIRE(keys);
    keys->setKeySequence(Qt::CTRL | Qt::Key_K);
    button(*page, QStringLiteral("Use these keys"))->click();
    CHECK(support::words(*page).contains(
        QStringLiteral("These keys already do something else: Search everything.")));
    keys->setKeySequence(Qt::CTRL | Qt::Key_U);
    button(*page, QStringLiteral("Use these keys"))->click();
    QSignalSpy sync(&w.frame, &shell::Frame::syncRequested);
    w.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(sync.isEmpty());
    w.press(Qt::Key_U, Qt::ControlModifier);
    CHECK(sync.size() == 1);
    table->selectRow(0);
    button(*page, QStringLiteral("Original keys"))->click();
    w.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(sync.size() == 2);
}
