// SPDX-License-Identifier: GPL-3.0-or-later
// What is done without a line is kept, shown, and arrives once.
#include "seat.h"

using namespace story;

namespace {

const QString spoken = QStringLiteral("Стороны явились, отводов нет");

}  // namespace

TEST_CASE("sign in, synchronise, work offline, come back: the edit arrives once")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge");
    QTemporaryDir profile;
    const QString folder = profile.filePath(QStringLiteral("judge"));
    Seat seat(folder);
    seat.comeToWork(court.url(), court.caFile(), judge);
    REQUIRE(until([&] { return !passwordOf(folder).toString().isEmpty(); }, 60s));
    CHECK(seat.bottomLineSays("Synchronised %1"));

    // Today shows today's hearings, at the hours of the court.
    const QList<court::Hearing> today = seat.hearingsOfToday();
    REQUIRE_FALSE(today.isEmpty());
    for (const court::Hearing &hearing : today) {
        REQUIRE(until([&] { return hasRow(seat.window(), hearing.id.value); }));
        const QString at = hearing.startsAt.toTimeZone(QTimeZone("Asia/Almaty"))
                               .toString(QStringLiteral("HH:mm"));
        const QString number = seat.facts()->find(hearing.caseId)->value.number;
        INFO(seat.rows().join(u'\n').toStdString());
        CHECK(seat.rowWith(number).contains(at));
    }

    // The server goes; the judge goes on.
    court.close();
    const Id<court::Hearing> hearing = seat.openHearingOfToday();
    const QDateTime before = SystemClock().now();
    seat.writeInLog(spoken);
    REQUIRE(until([&] { return !seat.rowWith(spoken).isEmpty(); }));
    const qint64 waiting = seat.facts()->waiting();
    CHECK(waiting >= 1);
    REQUIRE(until([&] { return seat.bottomLineSays("Offline since %1"); }, 60s));
    const QString counted = QCoreApplication::translate("adil::shell::StatusLine", "%n change(s) waiting",
                                                        nullptr, int(waiting));
    CHECK(seat.bottomLine().contains(counted));
    CHECK(seat.bottomLine().contains(QStringLiteral(" %1").arg(
        before.toTimeZone(QTimeZone("Asia/Almaty")).toString(QStringLiteral("HH:")))));

    // Closed and opened again, still without a line.
    seat.end();
    seat.start(court.url(), court.caFile());
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isAtWork(); }));
    CHECK(seat.facts()->waiting() == waiting);
    REQUIRE(seat.openHearingOfToday() == hearing);
    REQUIRE(until([&] { return !seat.rowWith(spoken).isEmpty(); }));
    CHECK(seat.rowWith(spoken).contains(
        before.toTimeZone(QTimeZone("Asia/Almaty")).toString(QStringLiteral("HH:mm"))));
    REQUIRE(until([&] { return seat.bottomLineSays("Offline since %1"); }, 60s));
    CHECK(seat.bottomLine().contains(counted));

    // The server is back at the same address.
    court.open();
    REQUIRE(until([&] { return seat.facts()->waiting() == 0 && seat.isSynchronised(); }, 60s));
    CHECK(seat.bottomLineSays("Synchronised %1"));
    CHECK_FALSE(seat.rowWith(spoken).isEmpty());
    Clerk clerk(court, judge);
    const QJsonArray entries = clerk.find(
        QStringLiteral("LogEntry"),
        {{QStringLiteral("hearingId"), hearing.value}, {QStringLiteral("text"), spoken}});
    CHECK(entries.size() == 1);
    CHECK(commandsOf(clerk, QStringLiteral("AddLogEntry")).size() == 1);
    CHECK(commandsOf(clerk, QStringLiteral("OpenProtocol")).size() == 1);
    // And the secretary has it too.
    Seat secretary(profile.filePath(QStringLiteral("secretary")));
    seat.end();
    secretary.start(court.url(), court.caFile());
    secretary.signIn(court.colleague("secretary"));
    REQUIRE(until([&] { return secretary.isSynchronised(); }, 60s));
    int seen = 0;
    for (const auto &entry : secretary.facts()->all<court::LogEntry>())
        seen += entry.value.text == spoken ? 1 : 0;
    CHECK(seen == 1);
}

TEST_CASE("Today is there while the rest of the first synchronisation still comes")
{
    Courthouse court;
    court.open();
    Door door(court);
    const Colleague judge = court.colleague("judge");
    QTemporaryDir home;
    {
        Seat all(home.filePath(QStringLiteral("all")));
        all.comeToWork(door.url(), court.caFile(), judge);
    }
    const qint64 whole = door.passed();
    Seat seat(home.filePath(QStringLiteral("slow")));
    seat.start(door.url(), court.caFile());
    door.slows(whole / 2);
    seat.signIn(judge);
    REQUIRE(until([&] { return door.holdsBack() && seat.isAtWork(); }, 60s));
    CHECK_FALSE(seat.isSynchronised());
    seat.isPerson(judge.iin);
    seat.frame().showSection(shell::Section::Today);
    const QList<court::Hearing> today = seat.hearingsOfToday();
    REQUIRE_FALSE(today.isEmpty());
    for (const court::Hearing &hearing : today)
        CHECK(until([&] { return hasRow(seat.window(), hearing.id.value); }));
    CHECK(seat.bottomLineSays("Synchronising, %1 %"));
    door.speeds();
    CHECK(until([&] { return seat.isSynchronised(); }, 60s));
}
