// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

#include "base/zone.h"

using namespace adil;
using test::reasonOf;

static court::AddLogEntry entry(test::Courtroom &room, const char *text = "Ходатайство")
{
    return {{room.fresh()},         room.hearing.id, room.now,
            court::LogKind::Motion, room.party.id,   QString::fromUtf8(text)};
}

TEST_CASE("an entry is added, changed and removed by those who keep the protocol")
{
    test::Courtroom room;
    const auto add = entry(room);
    REQUIRE(room.run("secretary", add));
    const auto stored = court::load(room.state, add.id);
    REQUIRE(stored);
    CHECK(stored->value.caseId == room.file.id);
    CHECK(stored->value.text == QStringLiteral("Ходатайство"));

    const court::EditLogEntry edit{
        add.id, room.now.addSecs(5), court::LogKind::Ruling, {}, QStringLiteral("Отклонено")};
    REQUIRE(room.run("judge", edit, {{add.id.value, 1}}));
    CHECK(court::load(room.state, add.id)->value.kind == court::LogKind::Ruling);
    REQUIRE(room.run("secretary", court::RemoveLogEntry{add.id}));
    CHECK_FALSE(court::load(room.state, add.id));
    CHECK(reasonOf(room.ask("secretary", edit)) == Reason::RecordGone);
}

TEST_CASE("two who change one entry: the second is told, and nothing of the first is lost")
{
    test::Courtroom room;
    const auto add = entry(room);
    REQUIRE(room.run("secretary", add));
    REQUIRE(
        room.run("secretary",
                 court::EditLogEntry{add.id, room.now, court::LogKind::Motion, {}, QStringLiteral("первый")},
                 {{add.id.value, 1}}));
    CHECK(reasonOf(room.run(
              "judge",
              court::EditLogEntry{add.id, room.now, court::LogKind::Motion, {}, QStringLiteral("второй")},
              {{add.id.value, 1}}))
          == Reason::ConflictsWithNewer);
    CHECK(court::load(room.state, add.id)->value.text == QStringLiteral("первый"));
}

TEST_CASE("what an entry must not be")
{
    test::Courtroom room;
    CHECK(reasonOf(room.ask("secretary", entry(room, "  "))) == Reason::TextEmpty);
    auto stranger = entry(room);
    stranger.speakerId = Id<court::Party>{test::rid(77)};
    CHECK(reasonOf(room.ask("secretary", stranger)) == Reason::NotOfThisCase);
    auto twice = entry(room);
    REQUIRE(room.run("secretary", twice));
    CHECK(reasonOf(room.ask("secretary", twice)) == Reason::DuplicateId);
    auto shapeless = entry(room);
    shapeless.id.value = QStringLiteral("1");
    CHECK(reasonOf(room.ask("secretary", shapeless)) == Reason::WrongValue);
    CHECK(reasonOf(room.ask("stranger", entry(room))) == Reason::NoAccess);
    CHECK(reasonOf(room.ask("registry", entry(room))) == Reason::NotAllowed);
}

TEST_CASE("nothing is entered of a hearing before its day")
{
    test::Courtroom room;
    auto early = entry(room);
    early.at = room.hearing.startsAt.addDays(-1);
    CHECK(reasonOf(room.ask("secretary", early)) == Reason::TimeOutsideHearing);
    // The day is the court's: this is five past midnight there, and the day before in UTC.
    const QTimeZone zone = room.context("secretary").zone;
    early.at = instantOf(dateIn(room.hearing.startsAt, zone), QTime(0, 5), zone);
    REQUIRE(early.at.date() < room.hearing.startsAt.date());
    REQUIRE(room.run("secretary", early));
    CHECK(reasonOf(room.ask(
              "secretary",
              court::EditLogEntry{early.id, early.at.addSecs(-600), early.kind, early.speakerId, early.text}))
          == Reason::TimeOutsideHearing);

    auto late = entry(room);  // the protocol gets its final form afterwards
    late.at = room.hearing.startsAt.addDays(2);
    CHECK(room.ask("secretary", late));

    auto place = entry(room);  // in a recording whose recorder had the wrong day
    place.at = room.hearing.startsAt.addDays(-3).addSecs(60);
    CHECK(reasonOf(room.ask("secretary", place)) == Reason::TimeOutsideHearing);
    court::RecordingSegment segment;
    segment.id.value = room.fresh();
    segment.caseId = room.file.id;
    segment.hearingId = room.hearing.id;
    segment.wallStart = room.hearing.startsAt.addDays(-3);
    room.state.put(segment);
    CHECK(room.ask("secretary", place));
}

TEST_CASE("a signed protocol is closed for entries")
{
    test::Courtroom room;
    const auto add = entry(room);
    REQUIRE(room.run("secretary", add));
    room.state.put(court::Protocol{{room.fresh()},
                                   room.file.id,
                                   room.hearing.id,
                                   court::ProtocolState::Signed,
                                   {room.id("secretary")},
                                   court::Language::Ru,
                                   {}});
    CHECK(reasonOf(room.ask("secretary", entry(room))) == Reason::AlreadySigned);
    CHECK(reasonOf(room.ask("secretary", court::RemoveLogEntry{add.id})) == Reason::AlreadySigned);
}

TEST_CASE("one protocol for a hearing")
{
    test::Courtroom room;
    REQUIRE(room.run("secretary", court::OpenProtocol{{room.fresh()}, room.hearing.id}));
    CHECK(reasonOf(room.ask("judge", court::OpenProtocol{{room.fresh()}, room.hearing.id}))
          == Reason::AlreadyDone);
}

TEST_CASE("a hearing is fixed on a working day of the court's zone")
{
    test::Courtroom room;
    const auto at = [&](const QDate &day, int hourUtc) {
        return court::FixHearing{{room.fresh()},
                                 room.file.id,
                                 QDateTime(day, QTime(hourUtc, 0), Qt::UTC),
                                 60,
                                 court::HearingKind::Main,
                                 {}};
    };
    REQUIRE(room.run("judge", at({2026, 11, 24}, 5)));
    CHECK(reasonOf(room.ask("judge", at({2026, 11, 28}, 5))) == Reason::NotWorkingDay);
    CHECK(reasonOf(room.ask("judge", at({2026, 11, 27}, 20)))
          == Reason::NotWorkingDay);  // Saturday in Almaty already
    CHECK(reasonOf(room.ask("judge", at({2026, 12, 16}, 5))) == Reason::NotWorkingDay);
    CHECK(reasonOf(room.ask("judge", at({2031, 12, 1}, 5))) == Reason::CalendarMissing);
    CHECK(reasonOf(room.ask("secretary", at({2026, 11, 24}, 5))) == Reason::NotAllowed);
}

TEST_CASE("a hearing opens once and ends after it opened")
{
    test::Courtroom room;
    CHECK(reasonOf(room.ask("secretary", court::EndHearing{room.hearing.id, room.now}))
          == Reason::TimeOutsideHearing);
    REQUIRE(room.run("secretary", court::OpenHearing{room.hearing.id, room.now}));
    CHECK(reasonOf(room.ask("secretary", court::OpenHearing{room.hearing.id, room.now}))
          == Reason::AlreadyDone);
    CHECK(reasonOf(room.ask("secretary", court::EndHearing{room.hearing.id, room.now.addSecs(-1)}))
          == Reason::TimeOutsideHearing);
    REQUIRE(room.run("secretary", court::EndHearing{room.hearing.id, room.now.addSecs(1800)}));
    CHECK(court::load(room.state, room.hearing.id)->value.state == court::HearingState::Held);
}

TEST_CASE("attendance is noted once for each party and may be corrected")
{
    test::Courtroom room;
    const Id<court::Attendance> id{room.fresh()};
    REQUIRE(room.run("secretary",
                     court::MarkAttendance{id, room.hearing.id, room.party.id, court::Presence::Absent, {}}));
    REQUIRE(
        room.run("secretary",
                 court::MarkAttendance{id, room.hearing.id, room.party.id, court::Presence::Present, {}}));
    CHECK(court::load(room.state, id)->value.presence == court::Presence::Present);
    CHECK(court::loadAll<court::Attendance>(room.state, room.file.id.value).size() == 1);
}
