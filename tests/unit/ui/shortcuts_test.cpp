// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/languages.h"
#include "ui/shortcuts.h"

#include <QSignalSpy>

using namespace adil::ui;

namespace {

Shortcuts::Spec next()
{
    Shortcuts::Spec spec;
    spec.id = QStringLiteral("hearing.next");
    spec.area = Shortcuts::Area::Hearing;
    spec.context = "adil::shell::Section";
    spec.text = "Today";
    spec.keys = Qt::Key_F3;
    return spec;
}

}  // namespace

TEST_CASE("a key calls its action, and another once it is changed")
{
    Shortcuts shortcuts;
    QLineEdit window;
    QAction *action = shortcuts.add(&window, next());
    QSignalSpy called(action, &QAction::triggered);
    REQUIRE(support::showActive(window, {200, 100}));
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_F3);
    CHECK(called.size() == 1);
    QSignalSpy told(&shortcuts, &Shortcuts::keysChanged);
    shortcuts.setKeys(QStringLiteral("hearing.next"), Qt::CTRL | Qt::Key_N);
    CHECK(told.size() == 1);
    QTest::keyClick(&window, Qt::Key_F3);
    CHECK(called.size() == 1);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
    CHECK(called.size() == 2);
    CHECK(shortcuts.entries().first().isOwn);
    shortcuts.setKeys(QStringLiteral("hearing.next"), {});
    QTest::keyClick(&window, Qt::Key_F3);
    CHECK(called.size() == 3);
    CHECK_FALSE(shortcuts.entries().first().isOwn);
}

TEST_CASE("a field that is being typed in leaves our keys alone")
{
    Shortcuts shortcuts;
    QWidget window;
    QLineEdit field(&window);
    Shortcuts::Spec search = next();
    search.keys = Qt::CTRL | Qt::Key_K;  // on X11 a field deletes to the end of the line with it
    QAction *action = shortcuts.add(&window, search);
    QSignalSpy called(action, &QAction::triggered);
    REQUIRE(support::showActive(window, {200, 100}));
    field.setText(QStringLiteral("typed"));
    field.setFocus();
    field.home(false);
    QTest::keyClick(&field, Qt::Key_K, Qt::ControlModifier);
    CHECK(called.size() == 1);
    CHECK(field.text() == QStringLiteral("typed"));
    QTest::keyClick(&field, Qt::Key_K);
    CHECK(field.text() == QStringLiteral("ktyped"));
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    CHECK(field.text() == QStringLiteral("typed"));
    action->setEnabled(false);
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    CHECK(field.selectedText() == QStringLiteral("typed"));
}

TEST_CASE("keys given before the screen opens hold for it")
{
    Shortcuts shortcuts;
    shortcuts.setKeys(QStringLiteral("hearing.next"), Qt::Key_F9);
    QWidget window;
    CHECK(shortcuts.add(&window, next())->shortcut() == QKeySequence(Qt::Key_F9));
}

TEST_CASE("two tabs of one kind are one entry, listed after they are closed too")
{
    Shortcuts shortcuts;
    {
        QWidget one;
        QWidget two;
        shortcuts.add(&one, next());
        shortcuts.add(&two, next());
        CHECK(shortcuts.entries().size() == 1);
    }
    REQUIRE(shortcuts.entries().size() == 1);
    CHECK(shortcuts.entries().first().area == Shortcuts::Area::Hearing);
    shortcuts.setKeys(QStringLiteral("hearing.next"), Qt::Key_F9);
}

TEST_CASE("the list is in order of areas and in the language of the interface")
{
    Languages languages(support::app());
    Shortcuts shortcuts;
    QWidget window;
    QAction *action = shortcuts.add(&window, next());
    Shortcuts::Spec general = next();
    general.id = QStringLiteral("frame.search");
    general.area = Shortcuts::Area::General;
    shortcuts.add(&window, general);
    CHECK(shortcuts.entries().first().id == QStringLiteral("frame.search"));
    window.show();
    languages.set(Language::Kazakh);
    support::settle();
    CHECK(action->text() == QStringLiteral("Бүгін"));
    CHECK(shortcuts.entries().last().text == QStringLiteral("Бүгін"));
}
