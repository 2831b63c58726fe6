// SPDX-License-Identifier: GPL-3.0-or-later
// The server dies while a command is under way: whether it had it or not, it is done once.
#include "seat.h"

using namespace story;

namespace {

const QString text = QStringLiteral("Written while the line broke");

QJsonArray entriesOf(Clerk &clerk)
{
    return clerk.find(QStringLiteral("LogEntry"), {{QStringLiteral("text"), text}});
}

}  // namespace

TEST_CASE("killed before or after it decided, the server does a command once")
{
    for (const bool decides : {true, false}) {
        INFO((decides ? "the answer was lost" : "the question was lost"));
        Courthouse court;
        court.open();
        Door door(court);
        const Colleague judge = court.colleague("judge");
        QTemporaryDir home;
        Seat seat(home.filePath(QStringLiteral("judge")));
        seat.comeToWork(door.url(), court.caFile(), judge);
        seat.openHearingOfToday();
        // The first entry opens the protocol; it is through before the line breaks.
        seat.writeInLog(QStringLiteral("Before"));
        REQUIRE(until([&] { return seat.isSynchronised() && seat.facts()->waiting() == 0; }, 60s));

        door.losesAnswers(decides);
        door.losesQuestions(!decides);
        seat.writeInLog(text);
        REQUIRE(until([&] { return door.lost() > 0; }));
        {
            Clerk witness(court, judge);
            if (decides)
                REQUIRE(until([&] { return entriesOf(witness).size() == 1; }));
            else
                CHECK(entriesOf(witness).isEmpty());
        }
        CHECK(seat.facts()->waiting() == 1);
        court.kill();
        door.hangUp();
        REQUIRE(until([&] { return seat.bottomLineSays("Offline since %1"); }, 60s));
        CHECK(seat.facts()->waiting() == 1);
        CHECK_FALSE(seat.rowWith(text).isEmpty());

        court.open();
        door.losesAnswers(false);
        door.losesQuestions(false);
        REQUIRE(until([&] { return seat.isSynchronised() && seat.facts()->waiting() == 0; }, 90s));
        Clerk clerk(court, judge);
        CHECK(entriesOf(clerk).size() == 1);
        CHECK(commandsOf(clerk, QStringLiteral("AddLogEntry")).size() == 2);
        int shown = 0;
        for (const QString &row : seat.rows())
            shown += row.contains(text) ? 1 : 0;
        CHECK(shown == 1);
    }
}
