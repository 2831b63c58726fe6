// SPDX-License-Identifier: GPL-3.0-or-later
// One computer, several people; and a case that goes to another judge while one looks at it.
#include "seat.h"

#include "words/reasons.h"

using namespace story;

namespace {

// The menu of the rail, as by its button.
void signOut(Seat &seat)
{
    seat.frame().showSettings();
    REQUIRE(press(seat.window(), said("adil::shell::SettingsPage", "Sign out")));
    REQUIRE(until([&] { return seat.isAtSignIn(); }));
}

QString caseOf(const Seat &seat, const Id<court::Hearing> &hearing)
{
    return seat.facts()->find(seat.facts()->find(hearing)->value.caseId)->value.number;
}

}  // namespace

TEST_CASE("sign out and in again; nothing of the one who left is shown")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge"), other = court.colleague("judge", 1);
    QTemporaryDir home;
    Seat seat(home.filePath(QStringLiteral("judge")));
    seat.comeToWork(court.url(), court.caFile(), judge);
    const QString number = caseOf(seat, seat.openHearingOfToday());
    // Kept at once: a machine that loses its power finds it open again.
    CHECK(keptIn(home.filePath(QStringLiteral("judge")), QStringLiteral("tabs")).toArray().size() == 1);
    seat.writeInLog(QStringLiteral("Entry of the first"));
    REQUIRE(until([&] { return seat.isSynchronised() && seat.facts()->waiting() == 0; }));
    CHECK(seat.frame().tabs().size() == 1);

    signOut(seat);
    CHECK(seat.frame().tabs().isEmpty());
    CHECK(seat.words().filter(judge.name.section(u' ', 0, 0)).isEmpty());
    CHECK(named<QLineEdit>(seat.window(), said("adil::shell::SignInPage", "Password"))->text().isEmpty());

    // Another person does not come into this folder, and sees nothing of it.
    seat.signIn(other);
    REQUIRE(until([&] { return seat.isAtSignIn() && seat.shows(words::sentence(Reason::SignInRefused)); }));
    CHECK(seat.rows().filter(number).isEmpty());

    // The same person: her tab is back.
    seat.signIn(judge);
    REQUIRE(until([&] { return seat.isSynchronised(); }, 60s));
    CHECK(seat.frame().tabs().size() == 1);
    signOut(seat);
    seat.end();

    Seat next(home.filePath(QStringLiteral("other")));
    next.start(court.url(), court.caFile());
    next.signIn(other);
    REQUIRE(until([&] { return next.isSynchronised(); }, 60s));
    CHECK(next.frame().tabs().isEmpty());
    next.frame().showSection(shell::Section::Cases);
    REQUIRE(until([&] { return !next.rows().isEmpty(); }));
    CHECK(next.rows().filter(number).isEmpty());
    CHECK(next.rows().filter(QStringLiteral("Entry of the first")).isEmpty());
}

TEST_CASE("people take turns at one window, each in a folder of their own")
{
    // Without --profile the folder follows from who signs in.
    QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge"), other = court.colleague("judge", 1);
    Seat seat{QString()};
    seat.start(court.url(), court.caFile());
    QStringList cases[2];
    for (const int turn : {0, 1, 0}) {
        const Colleague &who = turn == 0 ? judge : other;
        seat.signIn(who);
        REQUIRE(until([&] { return seat.isSynchronised(); }, 60s));
        CHECK_FALSE(seat.words().filter(who.name.section(u' ', 0, 0)).isEmpty());
        CHECK(seat.words().filter((turn == 0 ? other : judge).name.section(u' ', 0, 0)).isEmpty());
        seat.frame().showSection(shell::Section::Cases);
        REQUIRE(until([&] { return !seat.rows().isEmpty(); }));
        QStringList numbers = seat.rows().filter(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-")));
        numbers.sort();
        REQUIRE_FALSE(numbers.isEmpty());
        if (cases[turn].isEmpty())
            cases[turn] = numbers;
        CHECK(numbers == cases[turn]);
        signOut(seat);
    }
    CHECK_FALSE(cases[0] == cases[1]);
    qunsetenv("XDG_DATA_HOME");
    qunsetenv("XDG_CONFIG_HOME");
}

TEST_CASE("a case given to another judge goes from the list, with its papers")
{
    Courthouse court;
    court.open();
    const Colleague judge = court.colleague("judge"), other = court.colleague("judge", 1);
    QTemporaryDir home;
    Seat seat(home.filePath(QStringLiteral("judge")));
    seat.comeToWork(court.url(), court.caFile(), judge);
    const Id<court::Hearing> hearing = seat.openHearingOfToday();
    const Id<court::Case> lost = seat.facts()->find(hearing)->value.caseId;
    const QString number = caseOf(seat, hearing);
    seat.frame().showSection(shell::Section::Cases);
    REQUIRE(until([&] { return hasRow(seat.window(), lost.value); }));
    // A paper of the case that is on this computer.
    QStringList blobs;
    for (const auto &version : seat.facts()->all<court::DocumentVersion>())
        if (version.value.caseId == lost)
            blobs << version.value.blobId;
    REQUIRE_FALSE(blobs.isEmpty());
    REQUIRE(until([&] { return bool(seat.facts()->blob(blobs.first())); }, 60s));

    court.administer({QStringLiteral("case"), QStringLiteral("assign"), number, QStringLiteral("--judge"),
                      other.iin, QStringLiteral("--secretary"), court.colleague("secretary", 1).iin});
    REQUIRE(until([&] { return !hasRow(seat.window(), lost.value); }, 60s));
    REQUIRE(until([&] { return seat.frame().tabs().isEmpty(); }));
    CHECK_FALSE(seat.facts()->find(lost));
    CHECK_FALSE(seat.facts()->find(hearing));
    REQUIRE(until([&] { return !seat.facts()->blob(blobs.first()); }));
    seat.frame().showSection(shell::Section::Today);
    CHECK_FALSE(hasRow(seat.window(), hearing.value));
}
