// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

using namespace adil;
using test::reasonOf;

static court::FileDocument paper(test::Courtroom &room, qint64 pages)
{
    return {{room.fresh()},
            {room.fresh()},
            room.file.id,
            court::Section::Evidence,
            QStringLiteral("Расписка"),
            {2026, 11, 20},
            QStringLiteral("Sblob"),
            QStringLiteral("application/pdf"),
            QStringLiteral("a.pdf"),
            100,
            pages};
}

TEST_CASE("sheets are numbered on, and a late filing renumbers nothing")
{
    test::Courtroom room;
    const auto first = paper(room, 3), second = paper(room, 2), sound = paper(room, 0);
    REQUIRE(room.run("registry", first));
    REQUIRE(room.run("secretary", second));
    REQUIRE(room.run("judge", sound));
    CHECK(court::load(room.state, first.id)->value.sheetTo == 3);
    CHECK(court::load(room.state, second.id)->value.sheetFrom == 4);
    CHECK(court::load(room.state, second.id)->value.sheetTo == 5);
    CHECK(court::load(room.state, sound.id)->value.sheetFrom == 0);
    CHECK(reasonOf(room.ask("reviewer", paper(room, 1))) == Reason::NotAllowed);
}

TEST_CASE("a note is its author's")
{
    test::Courtroom room;
    const court::AddNote note{
        {room.fresh()}, room.file.id, court::Visibility::Panel, QStringLiteral("сверить суммы"), {}, {}};
    REQUIRE(room.run("reviewer", note));
    CHECK(court::load(room.state, note.id)->value.visibility == court::Visibility::Private);
    CHECK(
        reasonOf(room.ask("judge", court::EditNote{note.id, QStringLiteral("x"), court::Visibility::Private}))
        == Reason::NotAllowed);
    CHECK(reasonOf(room.ask("judge", court::RemoveNote{note.id})) == Reason::NotAllowed);
    REQUIRE(room.run("reviewer",
                     court::EditNote{note.id, QStringLiteral("сверено"), court::Visibility::Private},
                     {{note.id.value, 1}}));
    REQUIRE(room.run("reviewer", court::RemoveNote{note.id}));
    CHECK(reasonOf(room.ask(
              "judge",
              court::AddNote{
                  {room.fresh()}, room.file.id, court::Visibility::Private, QStringLiteral(" "), {}, {}}))
          == Reason::TextEmpty);
}

TEST_CASE("case law is kept beside a case of its category, once")
{
    test::Courtroom room;
    room.file.category = QStringLiteral("debt");
    room.state.put(room.file);
    court::CaseLaw law;
    law.id.value = room.fresh();
    law.category = QStringLiteral("debt");
    law.decidedOn = {2026, 6, 1};
    room.state.put(law);
    court::CaseLaw other = law;
    other.id.value = room.fresh();
    other.category = QStringLiteral("labour");
    room.state.put(other);

    const court::PinCaseLaw pin{{room.fresh()}, room.file.id, law.id};
    CHECK(reasonOf(room.ask("secretary", pin)) == Reason::NotAllowed);
    CHECK(reasonOf(room.ask("judge", court::PinCaseLaw{{room.fresh()}, room.file.id, other.id}))
          == Reason::WrongValue);
    CHECK(reasonOf(room.ask("judge", court::PinCaseLaw{{room.fresh()}, room.file.id, {room.fresh()}}))
          == Reason::RecordGone);
    REQUIRE(room.run("judge", pin));
    CHECK(court::load(room.state, pin.id)->value
          == court::LawPin{pin.id, room.file.id, law.id, {room.id("judge")}});
    CHECK(reasonOf(room.ask("consultant", court::PinCaseLaw{{room.fresh()}, room.file.id, law.id}))
          == Reason::AlreadyDone);
    REQUIRE(room.run("consultant", court::UnpinCaseLaw{pin.id}));
    CHECK_FALSE(court::load(room.state, pin.id));
    CHECK(reasonOf(room.ask("judge", court::UnpinCaseLaw{pin.id})) == Reason::RecordGone);
}

TEST_CASE("a case goes to another judge by the chair, to nobody who is none")
{
    test::Courtroom room;
    CHECK(reasonOf(room.ask("judge", court::ReassignCase{room.file.id, {room.id("stranger")}, {}, {}}))
          == Reason::NotAllowed);
    CHECK(reasonOf(room.ask("chair", court::ReassignCase{room.file.id, {room.id("secretary")}, {}, {}}))
          == Reason::WrongValue);
    CHECK(reasonOf(room.ask("chair", court::ReassignCase{room.file.id, {}, {}, {}})) == Reason::MissingField);
    REQUIRE(room.run("chair",
                     court::ReassignCase{room.file.id, {room.id("stranger")}, {room.id("secretary")}, {}}));
    CHECK(court::load(room.state, room.file.id)->value.judgeIds == QStringList{room.id("stranger")});
    CHECK(reasonOf(room.ask("judge", court::CloseSessions{room.file.id})) == Reason::NoAccess);
}

TEST_CASE("review is granted to reviewers, for days to come")
{
    test::Courtroom room;
    CHECK(
        reasonOf(room.ask(
            "chair", court::GrantReview{{room.fresh()}, room.file.id, {room.id("stranger")}, {2026, 12, 1}}))
        == Reason::WrongValue);
    CHECK(
        reasonOf(room.ask(
            "chair", court::GrantReview{{room.fresh()}, room.file.id, {room.id("reviewer")}, {2026, 11, 22}}))
        == Reason::WrongValue);
    CHECK(room.ask("chair",
                   court::GrantReview{{room.fresh()}, room.file.id, {room.id("reviewer")}, {2026, 11, 23}}));
}

TEST_CASE("sessions are closed once")
{
    test::Courtroom room;
    REQUIRE(room.run("judge", court::CloseSessions{room.file.id}));
    CHECK(court::load(room.state, room.file.id)->value.closed);
    CHECK(reasonOf(room.ask("judge", court::CloseSessions{room.file.id})) == Reason::AlreadyDone);
}
