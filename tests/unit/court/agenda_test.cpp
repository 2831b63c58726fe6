// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/agenda.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::court;

TEST_CASE("a hearing is one's own by sitting in it or by working in its case")
{
    Case file;
    file.judgeIds = {QStringLiteral("J"), QStringLiteral("M")};
    file.secretaryIds = {QStringLiteral("S")};
    file.consultantIds = {QStringLiteral("C")};
    Hearing hearing;
    hearing.judgeId = {QStringLiteral("before")};
    hearing.secretaryId = Id<Person>{QStringLiteral("stand-in")};
    for (const char *person : {"J", "M", "S", "C", "before", "stand-in"})
        CHECK(isOwn(hearing, file, {QLatin1String(person)}));
    CHECK_FALSE(isOwn(hearing, file, {QStringLiteral("chair")}));
    CHECK(hasPart(file, {QStringLiteral("M")}));
    CHECK_FALSE(hasPart(file, {QStringLiteral("before")}));
}

TEST_CASE("only what the court must keep binds it")
{
    Deadline term;
    CHECK(bindsCourt(term));
    term.who = QStringLiteral("party");
    CHECK_FALSE(bindsCourt(term));
    term.who = QStringLiteral("court");
    term.bound = QStringLiteral("from");
    CHECK_FALSE(bindsCourt(term));
}
