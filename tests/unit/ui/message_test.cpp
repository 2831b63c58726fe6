// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/message.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QTimer>

using namespace adil::ui;

TEST_CASE("a bar says its words, offers its action and can be closed")
{
    Theme theme(support::app());
    QWidget window;
    MessageBar bar(&window);
    CHECK(bar.isHidden());
    REQUIRE(support::showActive(window, {600, 200}));
    bar.tell(Tone::Amber, QStringLiteral("The hall is taken."), QStringLiteral("Choose another"));
    CHECK(bar.isVisible());
    CHECK(bar.accessibleName() == QStringLiteral("The hall is taken."));
    QSignalSpy acted(&bar, &MessageBar::actionTriggered);
    QSignalSpy closed(&bar, &MessageBar::closed);
    for (QAbstractButton *button : bar.findChildren<QAbstractButton *>())
        button->click();
    CHECK(acted.size() == 1);
    CHECK(closed.size() == 1);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE("good news goes by itself, bad news stays")
{
    Theme theme(support::app());
    QWidget window;
    QLineEdit work(&window);
    Toast toast(&window);
    REQUIRE(support::showActive(window, {600, 400}));
    work.setFocus();
    QCursor::setPos(window.mapToGlobal(QPoint(2, 2)));  // away from the toast
    auto *leave = toast.findChild<QTimer *>();
    REQUIRE(leave);
    toast.tell(Tone::Green, QStringLiteral("Signed."));
    CHECK(leave->isActive());
    CHECK(leave->interval() == 6000);
    leave->setInterval(1);
    CHECK(QTest::qWaitFor([&] { return !toast.isVisible(); }, 10000));
    toast.tell(Tone::Green, QStringLiteral("Signed."), QStringLiteral("Open"));
    toast.findChildren<QAbstractButton *>().first()->setFocus();
    QTest::qWait(30);
    CHECK(toast.isVisible());
    toast.tell(Tone::Red, QStringLiteral("Not signed."));
    CHECK_FALSE(leave->isActive());
    CHECK(toast.isVisible());
}

TEST_CASE("a toast stands inside its window, at its foot")
{
    Theme theme(support::app());
    QWidget window;
    Toast toast(&window);
    toast.setFoot(50);
    REQUIRE(support::showActive(window, {400, 300}));
    toast.tell(Tone::Green, QString(QStringLiteral("long words ")).repeated(12));
    CHECK(window.rect().contains(toast.geometry()));
    CHECK(toast.geometry().bottom() < 300 - 50);
    window.resize(360, 260);
    support::settle();
    CHECK(window.rect().contains(toast.geometry()));
}
