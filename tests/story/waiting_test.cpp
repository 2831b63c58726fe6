// SPDX-License-Identifier: GPL-3.0-or-later
// What was done without a line can be taken back by keys before it is sent, and then nobody ever hears of it.
#include "seat.h"

#include "shell/waitingpanel.h"

using namespace story;

TEST_CASE("what has not been sent is taken back, and never reaches the court")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge");
    QTemporaryDir profile;
    const QString folder = profile.filePath(QStringLiteral("judge"));
    Seat seat(folder);
    seat.comeToWork(court.url(), court.caFile(), judge);
    const char *counted = "%n change(s) waiting";
    const auto waits = [&](int n) {
        return seat.bottomLine().contains(
            QCoreApplication::translate("adil::shell::StatusLine", counted, nullptr, n));
    };
    CHECK_FALSE(waits(0));
    court.close();
    // What a request may have carried is no longer one's own: the line must be known to be gone.
    REQUIRE(until([&] { return seat.bottomLineSays("Offline since %1"); }, 60s));
    const Id<court::Hearing> hearing = seat.openHearingOfToday();
    const QString spoken = QStringLiteral("Это слово берут назад");
    seat.writeInLog(spoken);
    REQUIRE(until([&] { return !seat.rowWith(spoken).isEmpty(); }));
    const auto given = int(seat.facts()->waiting());
    REQUIRE(given >= 1);
    REQUIRE(until([&] { return waits(given); }));

    QTest::keyClick(&seat.window(), Qt::Key_J, Qt::ControlModifier);
    auto *panel = seat.window().findChild<shell::WaitingPanel *>();
    REQUIRE(panel);
    REQUIRE(until([&] { return panel->isVisible(); }));
    auto *list = panel->findChild<ui::RowView *>();
    REQUIRE(until([&] { return list->model()->rowCount() == given && list->hasFocus(); }));
    while (list->model()->rowCount() > 0) {
        const int rows = list->model()->rowCount();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Delete);
        REQUIRE(until([&] { return list->model()->rowCount() < rows; }));
    }
    CHECK(seat.facts()->waiting() == 0);
    QTest::keyClick(list, Qt::Key_Escape);
    REQUIRE(until([&] { return !panel->isVisible(); }));
    REQUIRE(until([&] { return seat.rowWith(spoken).isEmpty(); }));

    court.open();
    REQUIRE(until([&] { return seat.isSynchronised(); }, 60s));
    Clerk clerk(court, judge);
    CHECK(clerk
              .find(QStringLiteral("LogEntry"),
                    {{QStringLiteral("hearingId"), hearing.value}, {QStringLiteral("text"), spoken}})
              .isEmpty());
    CHECK(commandsOf(clerk, QStringLiteral("AddLogEntry")).isEmpty());
}

TEST_CASE("a second adil on the same profile raises the first window and ends")
{
    Courthouse court;
    court.open();
    QTemporaryDir profile;
    const QString folder = profile.filePath(QStringLiteral("judge"));
    Seat seat(folder);
    seat.comeToWork(court.url(), court.caFile(), court.colleague("judge"));
    seat.window().showMinimized();
    QProcess second;
    second.start(qEnvironmentVariable("ADIL_BIN", QStringLiteral(ADIL_BIN_DIR)) + QStringLiteral("/adil"),
                 {QStringLiteral("--profile"), folder});
    REQUIRE(until([&] { return second.state() == QProcess::NotRunning && second.exitCode() == 0; }, 60s));
    CHECK(second.exitStatus() == QProcess::NormalExit);
    CHECK_FALSE(seat.window().isMinimized());
    CHECK(seat.window().isVisible());
    CHECK(seat.isSynchronised());
    // And when the first has gone, another one stays.
    seat.end();
    QProcess third;
    third.start(qEnvironmentVariable("ADIL_BIN", QStringLiteral(ADIL_BIN_DIR)) + QStringLiteral("/adil"),
                {QStringLiteral("--profile"), folder});
    REQUIRE(third.waitForStarted());
    CHECK_FALSE(third.waitForFinished(3000));
    third.kill();
    third.waitForFinished(-1);
}
