// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

using namespace adil;
using test::reasonOf;

static QJsonObject typed(const char *type, QJsonObject record)
{
    record[QLatin1String("@type")] = QLatin1String(type);
    return record;
}

TEST_CASE("people are added once, with a number that is one")
{
    test::Courtroom room;
    const court::AddPerson person{
        {room.fresh()},           QStringLiteral("000101500206"), QStringLiteral("Үлгі"), {}, {},
        {QStringLiteral("judge")}};
    CHECK(reasonOf(room.ask("administrator", person)) == Reason::AlreadyDone);
    auto other = person;
    other.iin = QStringLiteral("971240001315");
    CHECK(reasonOf(room.ask("administrator", other)) == Reason::WrongIdentifier);
    other.iin = QStringLiteral("900101300017");
    other.duties = {QStringLiteral("emperor")};
    CHECK_FALSE(room.ask("administrator", other));
    CHECK(reasonOf(room.ask("judge", person)) == Reason::NotAllowed);
}

TEST_CASE("the registry enters a whole case, or nothing of it")
{
    test::Courtroom room;
    court::Case file = room.file;
    file.id.value = room.fresh();
    const court::Party party{
        {room.fresh()}, file.id, court::Side::Plaintiff, QStringLiteral("Made Up"), {}, {}, {}};
    const QJsonArray records{typed("Case", record::toJson(file)), typed("Party", record::toJson(party))};
    const auto changes = room.ask("registry", court::EnterCase{file.id, records});
    REQUIRE(changes);
    CHECK(changes->size() == 2);

    QJsonObject torn = record::toJson(party);
    torn[QLatin1String("side")] = 5;
    const auto refused = room.ask(
        "registry", court::EnterCase{file.id, {typed("Case", record::toJson(file)), typed("Party", torn)}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().detail == QStringLiteral("Party.side"));
    QJsonObject elsewhere = record::toJson(party);
    elsewhere[QLatin1String("caseId")] = room.file.id.value;
    CHECK(reasonOf(room.ask(
              "registry",
              court::EnterCase{file.id, {typed("Case", record::toJson(file)), typed("Party", elsewhere)}}))
          == Reason::NotOfThisCase);
    CHECK(reasonOf(room.ask("registry", court::EnterCase{file.id, {typed("Party", record::toJson(party))}}))
          == Reason::MissingField);
    CHECK(reasonOf(room.ask("registry",
                            court::EnterCase{room.file.id, {typed("Case", record::toJson(room.file))}}))
          == Reason::DuplicateId);
    CHECK(reasonOf(room.ask(
              "registry",
              court::EnterCase{file.id,
                               {typed("Case", record::toJson(file)), typed("Case", record::toJson(file))}}))
          == Reason::DuplicateId);
}

TEST_CASE("the registry enters no protocols, acts or signatures")
{
    test::Courtroom room;
    for (const char *type :
         {"Act", "ActVersion", "Signature", "LogEntry", "Protocol", "Note", "Person", "Nothing"})
        CHECK(reasonOf(room.ask(
                  "registry",
                  court::EnterCase{room.file.id, {typed(type, {{QStringLiteral("id"), room.fresh()}})}}))
              == Reason::NotAllowed);
}
