// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/agendareader.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

static QDateTime utc(int day, int hour, int minute = 0)
{
    return QDateTime({2026, 11, day}, {hour, minute}, Qt::UTC);
}

static court::Deadline term(int n, int caseN, const QDate &dueOn)
{
    court::Deadline one;
    one.id = idOf<court::Deadline>(n);
    one.caseId = idOf<court::Case>(caseN);
    one.ruleId = QStringLiteral("claim.consideration");
    one.startsOn = {2026, 10, 1};
    one.dueOn = dueOn;
    return one;
}

static QStringList ids(const court::Agenda &agenda)
{
    QStringList all;
    for (const auto &one : agenda.hearings)
        all << one.stored.value.id.value;
    for (const auto &one : agenda.terms)
        all << one.stored.value.id.value;
    return all;
}

TEST_CASE("an agenda is of days of the court and of one's own cases")
{
    test::Seen court;
    auto foreign = caseNumber(2);
    foreign.judgeIds = {recordId(109)};
    auto hall = hearingOf(21, 1, utc(23, 19));  // 00:00 of the 24th in Almaty
    hall.roomId = idOf<court::Room>(50);
    auto others = hearingOf(23, 2, utc(24, 5));
    others.judgeId = idOf<court::Person>(109);
    court.put(caseNumber(1), foreign,
              court::Room{idOf<court::Room>(50), QStringLiteral("1-зал"), QStringLiteral("Зал 1")});
    court.put(hall, hearingOf(22, 1, utc(23, 18, 59)), others, hearingOf(24, 1, utc(25, 5)));
    auto party = term(43, 1, {2026, 11, 24});
    party.who = QStringLiteral("party");
    court.put(term(41, 1, {2026, 11, 24}), term(42, 1, {2026, 11, 23}), party, term(44, 2, {2026, 11, 24}),
              term(45, 1, {2026, 12, 24}));
    const AgendaOf mine{judge().id, court.zone};
    const QDate day(2026, 11, 24);
    const auto agenda = readAgenda(*court.reader, mine, {day, day});
    CHECK(ids(agenda) == QStringList{recordId(21), recordId(41)});
    CHECK(agenda.cases.keys() == QStringList{recordId(1)});
    CHECK(agenda.rooms.contains(recordId(50)));
    CHECK_FALSE(agenda.hearings[0].isPending);
    CHECK(agenda.hearings[0].stored.meta.rev > 0);
    CHECK(ids(readHearings(*court.reader, mine, {day})) == QStringList{recordId(21), recordId(24)});
    CHECK(ids(readAgenda(*court.reader, mine, {day}))
          == QStringList{recordId(21), recordId(24), recordId(41), recordId(45)});
    CHECK(ids(readHearings(*court.reader, {{}, court.zone}, {day, day}))
          == QStringList{recordId(21), recordId(23)});
}

TEST_CASE("what is on its way to the court is marked")
{
    test::Seen court;
    court.put(caseNumber(1), hearingOf(21, 1, utc(24, 5)));
    auto moved = hearingOf(21, 1, utc(24, 7));
    court.pending(moved, store::RowAction::Update);
    const auto agenda = readHearings(*court.reader, {judge().id, court.zone}, {{2026, 11, 24}});
    REQUIRE(agenda.hearings.size() == 1);
    CHECK(agenda.hearings[0].isPending);
    CHECK(agenda.hearings[0].stored.value.startsAt == utc(24, 7));
}

TEST_CASE("drafts are those that this judge signs")
{
    test::Seen court;
    court.put(caseNumber(1));
    const auto draft = [&](int n, int judgeN, court::ActState state) {
        court::Act act;
        act.id = idOf<court::Act>(n);
        act.caseId = idOf<court::Case>(1);
        act.title = QStringLiteral("Шешім");
        act.state = state;
        act.authorId = act.judgeId = idOf<court::Person>(judgeN);
        act.datedOn = {2026, 11, 20};
        court.put(act);
    };
    draft(61, 101, court::ActState::Draft);
    draft(62, 101, court::ActState::Signed);
    draft(63, 109, court::ActState::Draft);
    CHECK(countDrafts(*court.reader, judge().id) == 1);
}
