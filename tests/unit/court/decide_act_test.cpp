// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

using namespace adil;
using test::reasonOf;

namespace {

struct Draft {
    court::CreateAct act;
    court::SaveActVersion version;
    court::SignAct sign;
};

Draft draft(test::Courtroom &room, court::ActKind kind = court::ActKind::Decision)
{
    Draft d;
    d.act = {{room.fresh()}, room.file.id, kind, QStringLiteral("Решение"), {2026, 11, 23}};
    d.version = {{room.fresh()},
                 d.act.id,
                 QStringLiteral("Вводная"),
                 QStringLiteral("Описательная"),
                 QStringLiteral("Мотивировочная"),
                 QStringLiteral("Резолютивная")};
    d.sign = {{room.fresh()},
              d.act.id,
              d.version.id,
              {room.fresh()},
              {room.fresh()},
              QStringLiteral("Scontent"),
              QStringLiteral("Scms"),
              QStringLiteral("Spdf"),
              1000,
              3,
              room.now};
    return d;
}

court::SignatureFacts facts(const test::Courtroom &room, const char *signer = "judge")
{
    return {true,
            Reason::SignatureBroken,
            room.persons[QString::fromLatin1(signer)].iin,
            QStringLiteral("ҮЛГІ СЫНАҚ"),
            QStringLiteral("Scontent"),
            QStringLiteral("Scms"),
            QStringLiteral("Spdf")};
}

}  // namespace

TEST_CASE("a signed act becomes a paper of the case and meets its term, all in one")
{
    test::Courtroom room;
    const Draft d = draft(room);
    court::Deadline deadline;
    deadline.id.value = room.fresh();
    deadline.caseId = room.file.id;
    deadline.ruleId = QStringLiteral("decision.final-form");
    deadline.startsOn = deadline.dueOn = {2026, 11, 27};
    room.state.put(deadline);
    REQUIRE(room.run("judge", d.act));
    REQUIRE(room.run("judge", d.version));
    room.signature = facts(room);
    REQUIRE(room.run("judge", d.sign));

    const auto act = court::load(room.state, d.act.id);
    CHECK(act->value.state == court::ActState::Signed);
    CHECK(act->value.documentId == d.sign.documentId);
    const auto paper = court::load(room.state, d.sign.documentId);
    REQUIRE(paper);
    CHECK(paper->value.section == court::Section::Acts);
    CHECK(paper->value.isSigned);
    CHECK(paper->value.sheetTo - paper->value.sheetFrom == 2);
    CHECK(court::load(room.state, d.sign.documentVersionId)->value.blobId == QStringLiteral("Spdf"));
    CHECK(court::load(room.state, deadline.id)->value.state == court::DeadlineState::Met);
    CHECK(reasonOf(room.run("judge", d.sign)) == Reason::AlreadySigned);
    CHECK(reasonOf(room.ask("judge", court::SaveActVersion{{room.fresh()}, d.act.id, {}, {}, {}, {}}))
          == Reason::AlreadySigned);
}

TEST_CASE("what makes a signature none")
{
    test::Courtroom room;
    const Draft d = draft(room);
    REQUIRE(room.run("judge", d.act));
    REQUIRE(room.run("judge", d.version));
    CHECK(reasonOf(room.ask("judge", d.sign)) == Reason::NoSignature);
    room.signature = facts(room);
    room.signature->passed = false;
    room.signature->reason = Reason::ContentChanged;
    CHECK(reasonOf(room.ask("judge", d.sign)) == Reason::ContentChanged);
    room.signature = facts(room);
    room.signature->pdfBlobId = QStringLiteral("Sother");
    CHECK(reasonOf(room.ask("judge", d.sign)) == Reason::NoSignature);
    room.signature = facts(room, "stranger");
    CHECK(reasonOf(room.ask("judge", d.sign)) == Reason::SignerNotTheJudge);
    room.signature = facts(room);
    CHECK(reasonOf(room.ask("consultant", d.sign)) == Reason::NotAllowed);
    CHECK(reasonOf(room.ask("stranger", d.sign)) == Reason::NoAccess);
    CHECK(court::load(room.state, d.act.id)->value.state == court::ActState::Draft);
}

TEST_CASE("a second judge of the panel does not sign for the first")
{
    test::Courtroom room;
    room.file.judgeIds << room.id("stranger");
    room.state.put(room.file);
    const Draft d = draft(room);
    REQUIRE(room.run("judge", d.act));
    REQUIRE(room.run("judge", d.version));
    room.signature = facts(room, "stranger");
    CHECK(reasonOf(room.ask("stranger", d.sign)) == Reason::SignerNotTheJudge);
}

TEST_CASE("a consultant drafts rulings, never what decides the merits")
{
    test::Courtroom room;
    CHECK(reasonOf(room.ask("consultant", draft(room, court::ActKind::Decision).act)) == Reason::NotAllowed);
    const Draft ruling = draft(room, court::ActKind::Ruling);
    REQUIRE(room.run("consultant", ruling.act));
    REQUIRE(room.run("consultant", ruling.version));
    const Draft decision = draft(room);
    REQUIRE(room.run("judge", decision.act));
    CHECK(reasonOf(room.ask("consultant", decision.version)) == Reason::NotAllowed);
}

TEST_CASE("versions are counted")
{
    test::Courtroom room;
    const Draft d = draft(room);
    REQUIRE(room.run("judge", d.act));
    REQUIRE(room.run("judge", d.version));
    const court::SaveActVersion second{{room.fresh()}, d.act.id, {}, {}, {}, QStringLiteral("иначе")};
    REQUIRE(room.run("judge", second));
    CHECK(court::load(room.state, d.version.id)->value.number == 1);
    CHECK(court::load(room.state, second.id)->value.number == 2);
}
