// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "words/outside.h"

using namespace adil;

TEST_CASE("what is said outside is said in the language asked for")
{
    const QString number = QStringLiteral("7514-26-00-2/1534");
    const auto kazakh = words::translatorFor(court::Language::Kk);
    const auto russian = words::translatorFor(court::Language::Ru);
    const words::Voice kk(kazakh.get()), ru(russian.get());
    CHECK(words::hearingTitle(number, court::HearingKind::Preliminary)
          == number + QStringLiteral(" · Preliminary hearing"));
    CHECK(words::termTitle(number, QStringLiteral("183(2)"))
          == number + QStringLiteral(" · A term ends · CPC, art. 183(2)"));
    CHECK(words::termTitle(number, QString(), ru) == number + QStringLiteral(" · Истекает срок"));
    CHECK(words::termTitle(number, QStringLiteral("183(2)"), kk)
          == number + QStringLiteral(" · Мерзім аяқталады · АПК 183(2)-бап"));
    CHECK(words::calendarName(kk) == QStringLiteral("Әділ: отырыстар мен мерзімдер"));
    CHECK(words::byVideoLink(ru) == QStringLiteral("По видеосвязи"));
}

TEST_CASE("the parties stand by side, without who speaks for them")
{
    const auto party = [](court::Side side, const char *name) {
        court::Party one;
        one.side = side;
        one.name = QString::fromUtf8(name);
        return one;
    };
    court::Party lawyer = party(court::Side::Representative, "Made-up Lawyer");
    lawyer.represents = Id<court::Party>{QStringLiteral("R1")};
    const auto russian = words::translatorFor(court::Language::Ru);
    CHECK(words::partyLines(
              {party(court::Side::Defendant, "Б. Ойдан"), lawyer, party(court::Side::Plaintiff, "А. Үлгі"),
               party(court::Side::Plaintiff, "В. Үлгі"), party(court::Side::Expert, "Г. Маман")},
              words::Voice(russian.get()))
          == QStringLiteral("Истец: А. Үлгі, В. Үлгі\nОтветчик: Б. Ойдан"));
    CHECK(words::partyLines({}).isEmpty());
}

TEST_CASE("reminders say when")
{
    CHECK(words::hearingSoon(15) == QStringLiteral("Hearing in 15 min"));
    CHECK(words::hearingSoon(0) == QStringLiteral("The hearing should have begun"));
    CHECK(words::termEnds(QStringLiteral("01.12.2026")) == QStringLiteral("A term ends on 01.12.2026"));
}
