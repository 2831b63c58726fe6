// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtroom.h"

using namespace adil;
using test::reasonOf;

TEST_CASE("an unknown command is refused by name")
{
    test::Courtroom room;
    const court::Command command{
        QStringLiteral("u"), QStringLiteral("EraseEverything"), {}, {}, {}, room.now};
    CHECK(reasonOf(court::decide(room.state, command, room.context("judge"))) == Reason::UnknownCommand);
}

TEST_CASE("the same question gets the same answer")
{
    test::Courtroom room;
    const court::AddNote note{{room.fresh()},         room.file.id, court::Visibility::Private,
                              QStringLiteral("text"), {},           {}};
    const court::Command command{
        QStringLiteral("u"), QStringLiteral("AddNote"), record::toJson(note), {}, {}, room.now};
    const auto once = court::decide(room.state, command, room.context("judge")),
               twice = court::decide(room.state, command, room.context("judge"));
    REQUIRE((once && twice));
    CHECK(once->first().fields == twice->first().fields);
}

TEST_CASE("no kind of command crashes or succeeds on arguments that are not its own")
{
    test::Courtroom room;
    const QJsonObject arguments[] = {{},
                                     {{QStringLiteral("id"), 7}},
                                     {{QStringLiteral("id"), room.file.id.value},
                                      {QStringLiteral("caseId"), room.file.id.value},
                                      {QStringLiteral("records"), 1}},
                                     {{QStringLiteral("id"), QStringLiteral("Rx")},
                                      {QStringLiteral("hearingId"), QJsonArray{1}},
                                      {QStringLiteral("actId"), QJsonObject{}}}};
    for (const QString &kind : court::commandKinds()) {
        if (kind == QStringLiteral("CloseSessions"))
            continue;  // needs nothing but the case
        for (const QJsonObject &wrong : arguments)
            for (const char *who : {"judge", "administrator", "registry", "chair"}) {
                INFO(kind.toStdString());
                CHECK_FALSE(court::decide(room.state, {QStringLiteral("u"), kind, wrong, {}, {}, room.now},
                                          room.context(who)));
            }
    }
}
