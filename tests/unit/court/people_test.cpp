// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/people.h"
#include "support/catch.h"

using namespace adil::court;

static Person person(const QString &surname, const QString &given, const QString &patronymic)
{
    Person someone;
    someone.surname = surname;
    someone.givenName = given;
    someone.patronymic = patronymic;
    return someone;
}

TEST_CASE("A name is whole or short, with or without a patronymic")
{
    const Person judge = person(QStringLiteral("Сейтқали"), QStringLiteral("Әсем"),
                                QStringLiteral("Болатқызы"));
    CHECK(fullName(judge) == QStringLiteral("Сейтқали Әсем Болатқызы"));
    CHECK(shortName(judge) == QStringLiteral("Сейтқали Ә. Б."));
    const Person kim = person(QStringLiteral("Ким"), QStringLiteral("Виктор"), QString());
    CHECK(fullName(kim) == QStringLiteral("Ким Виктор"));
    CHECK(shortName(kim) == QStringLiteral("Ким В."));
    CHECK(fullName(person(QStringLiteral("Ким"), QString(), QStringLiteral("Петрович")))
          == QStringLiteral("Ким Петрович"));
}

TEST_CASE("A person has the duties named, and no other")
{
    Person someone;
    CHECK_FALSE(has(someone, Duty::Judge));
    someone.duties = {QStringLiteral("judge"), QStringLiteral("chair")};
    CHECK(has(someone, Duty::Judge));
    CHECK(has(someone, Duty::Chair));
    CHECK_FALSE(has(someone, Duty::Secretary));
}
