// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/buttons.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSignalSpy>

using namespace adil::ui;

namespace {

struct Row {
    Theme theme{support::app()};
    QWidget all;
    Button *words = new Button(QStringLiteral("Stop"), Button::Kind::Plain);
    IconButton *icon = new IconButton(QStringLiteral("x"));
    QSignalSpy wordsPressed{words, &QPushButton::clicked};
    QSignalSpy iconPressed{icon, &QToolButton::clicked};

    Row()
    {
        auto *row = new QHBoxLayout(&all);
        row->addWidget(words);
        row->addWidget(icon);
        REQUIRE(support::showActive(all, {300, 60}));
    }
};

}  // namespace

TEST_CASE("Space and Enter press the button that has the keyboard, and no other")
{
    Row row;
    int expected = 0;
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter}) {
        INFO(int(key));
        ++expected;
        row.words->setFocus();
        QTest::keyClick(row.words, key);
        CHECK(row.wordsPressed.size() == expected);
        CHECK(row.iconPressed.size() == expected - 1);
        row.icon->setFocus();
        QTest::keyClick(row.icon, key);
        CHECK(row.wordsPressed.size() == expected);
        CHECK(row.iconPressed.size() == expected);
    }
    QTest::keyClick(row.icon, Qt::Key_A);
    CHECK(row.iconPressed.size() == expected);
}

TEST_CASE("a button that is closed, or an Enter that is held, presses nothing more")
{
    Row row;
    row.words->setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, QStringLiteral("\r"), true);
    QApplication::sendEvent(row.words, &held);
    CHECK(row.wordsPressed.isEmpty());
    row.words->setEnabled(false);
    QTest::keyClick(row.words, Qt::Key_Return);
    CHECK(row.wordsPressed.isEmpty());
}

TEST_CASE("an icon alone says its name and its keys")
{
    Row row;
    row.icon->setName(QStringLiteral("Close"), QKeySequence(Qt::CTRL | Qt::Key_W));
    CHECK(row.icon->accessibleName() == QStringLiteral("Close"));
    CHECK(row.icon->toolTip() == QStringLiteral("Close (Ctrl+W)"));
    row.icon->setName(QStringLiteral("Close"));
    CHECK(row.icon->toolTip() == QStringLiteral("Close"));
    const int side = row.icon->sizeHint().width();
    row.icon->setSmall(true);
    CHECK(row.icon->sizeHint().width() < side);
}

TEST_CASE("the buttons of one choice are one stop for Tab")
{
    Row row;
    QButtonGroup group;
    row.words->setCheckable(true);
    row.icon->setCheckable(true);
    group.addButton(row.words);
    group.addButton(row.icon);
    row.words->setChecked(true);
    shareTabStop(group);
    CHECK(row.words->focusPolicy() == Qt::StrongFocus);
    CHECK(row.icon->focusPolicy() == Qt::ClickFocus);
    row.icon->setChecked(true);
    CHECK(row.words->focusPolicy() == Qt::ClickFocus);
    CHECK(row.icon->focusPolicy() == Qt::StrongFocus);
}
