// SPDX-License-Identifier: GPL-3.0-or-later
// When decisions enter into force (CPC arts 240, 431, 453, 454-4), and what follows.
#include "builtin.h"

using namespace adil;
using namespace adil::test;
using court::Proceedings;

using Events = QList<std::pair<const char *, QDate>>;

static const Events decided{{"pronounced", {2026, 3, 5}}, {"finalForm", {2026, 3, 10}}};

TEST_CASE("deportation and restructuring enter into force when they are pronounced")
{
    for (const auto &[flag, rule] : {std::pair{"deportation", "decision.in-force.deportation"},
                                     std::pair{"restructuring", "decision.in-force.restructuring"}}) {
        const Counted c(Proceedings::Special, Events{{"accepted", {2026, 2, 24}}} + decided,
                        {QString::fromLatin1(flag)});
        INFO(flag);
        CHECK(c.due(rule) == QDate(2026, 3, 5));
        CHECK(c.countOf("decision.in-force") == 0);
    }
    CHECK(Counted(Proceedings::Claim, decided).countOf("decision.in-force.deportation") == 0);
}

TEST_CASE("a decision waits for the appeal term of everybody, also of those who were absent")
{
    CHECK(Counted(Proceedings::Claim, decided).due("decision.in-force") == QDate(2026, 4, 11));
    const Events absent = decided
        + Events{{"copySentToAbsent", {2026, 3, 12}}, {"copySentToAbsent", {2026, 3, 13}}};
    const Counted c(Proceedings::Claim, absent);
    CHECK(c.countOf("decision.in-force") == 1);
    CHECK(c.due("decision.in-force") == QDate(2026, 4, 14));
    const Counted appealed(Proceedings::Claim, absent + Events{{"appealed", {2026, 3, 20}}});
    CHECK(appealed.countOf("decision.in-force") == 0);
    CHECK(appealed.countOf("appeal.send-up") == 1);
    CHECK(appealed.due("appeal.send-up") == QDate(2026, 4, 14));
}

TEST_CASE("a copy that is sent when the decision is in force already changes nothing")
{
    const Counted c(Proceedings::Claim,
                    decided + Events{{"inForce", {2026, 4, 13}}, {"copySentToAbsent", {2026, 6, 1}}});
    CHECK(c.due("decision.in-force") == QDate(2026, 4, 11));
    CHECK(c.term("decision.in-force").metOn == QDate(2026, 4, 13));
    CHECK(c.due("decision.appeal.absent") == QDate(2026, 7, 1));
}

TEST_CASE("an appeal that was returned is as if there had been none")
{
    Events events = decided + Events{{"appealed", {2026, 3, 20}}, {"appealReturned", {2026, 3, 25}}};
    const Counted returned(Proceedings::Claim, events);
    CHECK(returned.due("decision.in-force") == QDate(2026, 4, 11));
    CHECK(returned.countOf("appeal.send-up") == 0);
    CHECK(returned.term("appeal.copies").state == court::DeadlineState::Cancelled);
    CHECK(court::stageAfter(returned.book, returned.facts.events) == court::Stage::FinalForm);
    // Another one stands.
    events << std::pair{"appealed", QDate(2026, 3, 23)};
    const Counted other(Proceedings::Claim, events);
    CHECK(other.countOf("decision.in-force") == 0);
    CHECK(other.due("appeal.send-up") == QDate(2026, 4, 11));
    CHECK(court::stageAfter(other.book, other.facts.events) == court::Stage::Appealed);
}

TEST_CASE("simplified, child return and asset recovery enter into force, too")
{
    Events simplified{
        {"accepted", {2026, 2, 9}}, {"pronounced", {2026, 3, 2}}, {"decisionCopyReceived", {2026, 3, 5}}};
    const Counted c(Proceedings::Simplified, simplified);
    CHECK(c.due("simplified.annulment") == QDate(2026, 3, 13));
    CHECK(c.due("simplified.appeal-term") == QDate(2026, 4, 13));
    CHECK(c.due("simplified.in-force") == QDate(2026, 4, 14));
    CHECK(c.term("simplified.in-force").rule->confidence == court::Confidence::Medium);
    simplified << std::pair{"annulmentRequested", QDate(2026, 3, 12)};
    CHECK(Counted(Proceedings::Simplified, simplified).countOf("simplified.in-force") == 0);
    simplified << std::pair{"annulmentRefused", QDate(2026, 3, 20)};
    const Counted refused(Proceedings::Simplified, simplified);
    CHECK(refused.due("simplified.appeal") == QDate(2026, 4, 20));
    CHECK(refused.due("simplified.in-force") == QDate(2026, 4, 21));
    const Counted child(Proceedings::Claim, decided, {QStringLiteral("childReturn")});
    CHECK(child.due("child-return.appeal") == QDate(2026, 3, 20));
    CHECK(child.due("decision.in-force") == QDate(2026, 3, 21));
    const Counted asset(Proceedings::SpecialClaim, decided + Events{{"decisionCopyReceived", {2026, 3, 10}}},
                        {QStringLiteral("assetRecovery")});
    CHECK(asset.due("asset.appeal") == QDate(2026, 3, 13));
    CHECK(asset.due("decision.in-force") == QDate(2026, 3, 14));
}

TEST_CASE("acts of the higher courts enter into force when they are pronounced, and what follows counts")
{
    const Counted c(Proceedings::Claim,
                    decided
                        + Events{{"appealed", {2026, 3, 16}},
                                 {"appellateReceived", {2026, 3, 18}},
                                 {"appellatePronounced", {2026, 3, 31}},
                                 {"cassationReceived", {2026, 5, 20}},
                                 {"cassationPronounced", {2026, 6, 2}},
                                 {"supremePronounced", {2026, 9, 1}}});
    CHECK(c.due("appeal.in-force") == QDate(2026, 3, 31));
    CHECK(c.due("cassation.in-force") == QDate(2026, 6, 2));
    CHECK(c.due("supreme.in-force") == QDate(2026, 9, 1));
    CHECK(c.due("fee.tax-authority") == QDate(2026, 4, 3));
    CHECK(c.due("costs.request") == QDate(2026, 10, 1));  // from the last act
    CHECK(c.countOf("writ.issue") == 0);  // the case is not back yet
}

TEST_CASE("what begins with entry into force needs no event when the appeal term says when that is")
{
    Events events = decided;
    const Counted c(Proceedings::Claim, events);
    CHECK(c.due("writ.issue") == QDate(2026, 4, 15));  // in force on Saturday, 11 April
    CHECK(c.term("writ.issue").startEvent == QStringLiteral("decision.in-force"));
    events << std::pair{"inForce", QDate(2026, 4, 13)};
    const Counted entered(Proceedings::Claim, events);
    CHECK(entered.countOf("writ.issue") == 1);
    CHECK(entered.due("writ.issue") == QDate(2026, 4, 16));
    CHECK(entered.term("decision.in-force").state == court::DeadlineState::Met);
    for (const char *flag : {"alimony", "reinstatement", "strike"})
        CHECK(Counted(Proceedings::Claim, decided, {QString::fromLatin1(flag)}).due("writ.immediate")
              == QDate(2026, 3, 6));
}

TEST_CASE("what has not begun waits for the calendar of its year, and keeps nothing else waiting")
{
    auto years = builtInYears();
    years.resize(3);  // 2027 is gone
    const auto facts = court::CaseFacts{Proceedings::Claim, {}, happened({{"finalForm", {2026, 11, 20}}})};
    const auto book = builtInBook();
    const auto counted = court::countTerms(book, court::WorkingDays(years), facts, {2026, 11, 23});
    REQUIRE(counted);
    QStringList rules;
    for (const court::CountedTerm &term : *counted)
        rules << term.rule->id;
    CHECK(rules.contains(QStringLiteral("writ.issue")));
    CHECK_FALSE(rules.contains(QStringLiteral("costs.request")));
    // By the day on which it would have begun, it is asked for.
    CHECK(court::countTerms(book, court::WorkingDays(years), facts, {2026, 12, 25}).error().reason
          == Reason::CalendarMissing);
}

TEST_CASE("a decision cannot have entered into force before its appeal term is over")
{
    const auto book = builtInBook();
    const auto facts = court::CaseFacts{
        Proceedings::Claim, {}, happened(decided + Events{{"inForce", {2026, 3, 11}}})};
    const auto counted = court::countTerms(book, builtInCalendar(), facts, later);
    REQUIRE_FALSE(counted);
    CHECK(counted.error()
          == Error{Reason::EventsContradict,
                   QStringLiteral("inForce=2026-03-11 against decision.in-force=2026-04-11")});
}
