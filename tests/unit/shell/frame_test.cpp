// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/frame.h"
#include "shell/rail.h"
#include "shell/tabstrip.h"
#include "shell/waitingpanel.h"
#include "support/catch.h"
#include "ui/firstfocus.h"
#include "ui/message.h"

#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QToolButton>

using namespace stage;

TEST_CASE("sections are reached by keys, and the keyboard goes into them")
{
    Window w;
    REQUIRE(w.show());
    CHECK(w.frame.currentPage() == w.screens[0]);
    QSignalSpy shown(&w.frame, &shell::Frame::sectionShown);
    w.press(Qt::Key_2, Qt::AltModifier);
    CHECK(w.frame.currentPage() == w.screens[1]);
    CHECK(shown.size() == 1);
    CHECK(QApplication::focusWidget() == w.screens[1]->button);
    CHECK(w.window.windowTitle() == QStringLiteral("Cases — Adil"));
    QAbstractButton *acts = button(*visible<shell::Rail>(w.window), QStringLiteral("Acts"));
    REQUIRE(acts);
    QTest::mouseClick(acts, Qt::LeftButton);
    CHECK(w.frame.currentPage() == w.screens[3]);
    CHECK(acts->isChecked());
}

TEST_CASE("a record opens once, and its second page is not kept")
{
    Window w;
    REQUIRE(w.show());
    QSignalSpy shown(&w.frame, &shell::Frame::tabShown);
    const QPointer<Screen> first = w.open("a");
    CHECK(w.frame.currentPage() == first.data());
    CHECK(shown.size() == 1);
    w.open("b");
    const QPointer<Screen> again = w.open("a");
    CHECK(again.isNull());
    CHECK(w.frame.currentPage() == first.data());
    CHECK(w.frame.tabs() == QList<shell::TabKey>{Window::key("a"), Window::key("b")});
    CHECK_FALSE(w.frame.showTab(Window::key("c")));
}

TEST_CASE("the keyboard goes where a page wants it")
{
    Window w;
    REQUIRE(w.show());
    Screen *a = w.open("a");
    CHECK(QApplication::focusWidget() == a->button);
    a->setFocusProxy(nullptr);
    auto *line = new QLineEdit(a);
    line->show();
    adil::ui::setFirstFocus(*a, *line);
    w.frame.showSection(shell::Section::Today);
    w.open("a");
    CHECK(QApplication::focusWidget() == line);
}

TEST_CASE("tabs go round by keys and close with Ctrl+W")
{
    Window w;
    REQUIRE(w.show());
    Screen *a = w.open("a");
    QPointer<Screen> b = w.open("b");
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(w.frame.currentPage() == w.screens[0]);
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(w.frame.currentPage() == a);
    w.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    w.press(Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(w.frame.currentPage() == b.data());
    QSignalSpy closed(&w.frame, &shell::Frame::tabClosed);
    w.press(Qt::Key_W, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(closed.size() == 1);
    CHECK(b.isNull());
    CHECK(w.frame.currentPage() == a);
    w.press(Qt::Key_W, Qt::ControlModifier);
    CHECK(w.frame.currentPage() == w.screens[0]);
    CHECK(w.frame.tabs().isEmpty());
    w.press(Qt::Key_W, Qt::ControlModifier);  // a section is not closed
    CHECK(w.frame.currentPage() == w.screens[0]);
}

TEST_CASE("the cross and the middle button close a tab that is not shown")
{
    Window w;
    REQUIRE(w.show());
    w.open("a");
    Screen *b = w.open("b");
    auto *strip = visible<shell::TabStrip>(w.window);
    QTest::mouseClick(strip->tabButton(1, QTabBar::RightSide), Qt::LeftButton);
    CHECK(w.frame.tabs() == QList<shell::TabKey>{Window::key("b")});
    CHECK(w.frame.currentPage() == b);
    w.open("c");
    QTest::mouseClick(strip, Qt::MiddleButton, {}, strip->tabRect(1).center());
    CHECK(w.frame.tabs() == QList<shell::TabKey>{Window::key("c")});
}

TEST_CASE("a tab takes its new title")
{
    Window w;
    w.open("a");
    w.frame.setTabTitle(Window::key("a"), QStringLiteral("2/1534"));
    CHECK(w.window.windowTitle() == QStringLiteral("2/1534 — Adil"));
    CHECK(w.window.findChild<shell::TabStrip *>()->tabText(1) == QStringLiteral("2/1534"));
}

TEST_CASE("settings and keys stand in the first tab and are left with Escape")
{
    Window w;
    REQUIRE(w.show());
    w.open("a");
    auto *strip = visible<shell::TabStrip>(w.window);
    w.press(Qt::Key_Comma, Qt::ControlModifier);
    CHECK(w.frame.currentPage() == &w.frame.settings());
    CHECK(strip->currentIndex() == 0);
    CHECK(strip->tabText(0) == QStringLiteral("Settings"));
    w.press(Qt::Key_F1);
    CHECK(strip->tabText(0) == QStringLiteral("Keys"));
    w.press(Qt::Key_Escape);
    CHECK(w.frame.currentPage() == w.screens[0]);
    CHECK(strip->tabText(0) == QStringLiteral("Today"));
    // The first tab brings back to the settings, too, if one was there.
    w.press(Qt::Key_Comma, Qt::ControlModifier);
    w.frame.showTab(Window::key("a"));
    w.press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(w.frame.currentPage() == &w.frame.settings());
}

TEST_CASE("what waits is shown from the bottom line and left with Escape")
{
    Window w;
    w.waiting.appendRow(new QStandardItem(QStringLiteral("Adjourn")));
    REQUIRE(w.show());
    QSignalSpy opened(&w.frame, &shell::Frame::waitingOpened);
    QSignalSpy sync(&w.frame, &shell::Frame::syncRequested);
    w.press(Qt::Key_J, Qt::ControlModifier);
    w.press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<QModelIndex>().model() == &w.waiting);
    QAbstractButton *now = button(w.window, QStringLiteral("Synchronise now"));
    REQUIRE(now);
    now->click();
    CHECK(sync.size() == 1);
    w.press(Qt::Key_Escape);
    CHECK_FALSE(button(w.window, QStringLiteral("Synchronise now")));
    w.waiting.clear();
    w.press(Qt::Key_J, Qt::ControlModifier);
    CHECK(support::words(w.window).contains(QStringLiteral("Nothing waits")));
}

TEST_CASE("the rail keeps its words while there is room for them")
{
    Window w;
    REQUIRE(w.show());
    auto *rail = visible<shell::Rail>(w.window);
    CHECK(rail->width() == 208);
    w.window.setSettings({ui::Language::English, ui::Theme::Choice::Light, 200});
    support::settle();
    CHECK(rail->isCollapsed());
    CHECK(rail->width() < 100);
    w.window.setSettings({ui::Language::English, ui::Theme::Choice::Light, 100});
    support::settle();
    CHECK_FALSE(rail->isCollapsed());
}

TEST_CASE("the notice about demo data stays until it is closed")
{
    Window w;
    REQUIRE(w.show());
    const auto said = [&] {
        for (const QString &word : support::words(w.window))
            if (word.startsWith(QStringLiteral("Demo data only")))
                return true;
        return false;
    };
    CHECK_FALSE(said());
    w.frame.showDemoNotice();
    support::settle();
    CHECK(said());
    QSignalSpy closed(&w.frame, &shell::Frame::demoNoticeClosed);
    visible<ui::MessageBar>(w.window)->findChildren<QToolButton *>().first()->click();
    CHECK(closed.size() == 1);
    CHECK_FALSE(said());
}

TEST_CASE("signing out is asked for from the settings")
{
    Window w;
    REQUIRE(w.show());
    QSignalSpy out(&w.frame, &shell::Frame::signOutRequested);
    w.frame.showSettings();
    QAbstractButton *leave = button(w.frame.settings(), QStringLiteral("Sign out"));
    REQUIRE(leave);
    leave->click();
    CHECK(out.size() == 1);
}

TEST_CASE("who comes next finds nothing of the one before: no screen, tab, name, key or list")
{
    Window w;
    REQUIRE(w.show());
    const QPointer<Screen> section = w.screens[0], tab = w.open("a");
    auto *next = new Screen(QStringLiteral("next"));
    w.frame.clear();
    CHECK(section.isNull());
    CHECK(tab.isNull());
    CHECK(w.frame.tabs().isEmpty());
    CHECK(support::words(w.window).filter(QStringLiteral("Сейтқали")).isEmpty());
    CHECK(visible<shell::Rail>(w.window)->findChildren<QAbstractButton *>().size() == 2);  // settings, person
    w.frame.setSections({{shell::Section::Cases, next}});
    CHECK(w.frame.currentPage() == next);
    w.press(Qt::Key_1, Qt::AltModifier);
    CHECK(w.frame.currentPage() == next);
    w.press(Qt::Key_2, Qt::AltModifier);  // a key of before
    CHECK(w.frame.currentPage() == next);
    // Twice is like once.
    w.frame.setSections({{shell::Section::Today, new Screen(QStringLiteral("other"))}});
    w.press(Qt::Key_1, Qt::AltModifier);
    CHECK(support::words(w.window).contains(QStringLiteral("other")));
}

TEST_CASE("what the start does not show is made when it is asked for, and knows what was said before")
{
    Window w;
    QSignalSpy painted(&w.window, &shell::MainWindow::painted);
    CHECK_FALSE(w.window.isPainted());
    w.frame.setAbout({QStringLiteral("0.1.0"), QStringLiteral("https://127.0.0.1:8443"), {}});
    w.waiting.appendRow(new QStandardItem(QStringLiteral("Adjourn")));
    REQUIRE(w.show());
    CHECK(w.window.isPainted());
    CHECK(QTest::qWaitFor([&] { return painted.size() == 1; }));
    CHECK(w.window.findChild<shell::SettingsPage *>() == nullptr);
    CHECK(w.window.findChild<shell::SignInPage *>() == nullptr);
    CHECK(w.window.findChild<shell::FirstSyncPage *>() == nullptr);
    CHECK(w.window.findChild<shell::WaitingPanel *>() == nullptr);

    w.press(Qt::Key_Comma, Qt::ControlModifier);
    const auto *settings = visible<shell::SettingsPage>(w.window);
    REQUIRE(settings);
    CHECK(support::words(*settings).join(u'\n').contains(QStringLiteral("https://127.0.0.1:8443")));
    QAbstractButton *light = button(*settings, QStringLiteral("Light"));
    REQUIRE(light);
    CHECK(light->isChecked());
    QSignalSpy changed(&w.window, &shell::MainWindow::settingsChanged);
    QTest::mouseClick(button(*settings, QStringLiteral("Dark")), Qt::LeftButton);
    CHECK(changed.size() == 1);

    w.press(Qt::Key_J, Qt::ControlModifier);
    const auto *panel = visible<shell::WaitingPanel>(w.window);
    REQUIRE(panel);
    CHECK(panel->findChild<ui::RowView *>()->model()->rowCount() == 1);
    w.window.showSignIn();
    CHECK(w.window.signIn().isVisible());
    CHECK(painted.size() == 1);
}
