// SPDX-License-Identifier: GPL-3.0-or-later
// Cases that change on their way: transfer to the general procedure, suspension, joined claims.
#include "builtin.h"

using namespace adil;
using namespace adil::test;
using court::DeadlineState;
using court::Proceedings;
using court::TermStep;
using court::Unit;

using Events = QList<std::pair<const char *, QDate>>;

TEST_CASE("after the transfer the rules of a claim apply the whole way, and the simplified ones no longer")
{
    const Events events{{"received", {2026, 2, 2}},
                        {"accepted", {2026, 2, 9}},
                        {"transferredToGeneral", {2026, 2, 25}},
                        {"prepared", {2026, 3, 10}},
                        {"pronounced", {2026, 4, 1}},
                        {"finalForm", {2026, 4, 7}},
                        {"decisionCopyReceived", {2026, 4, 9}}};
    for (const auto proceedings : {Proceedings::Simplified, Proceedings::Claim}) {
        const Counted c(proceedings, events);
        CHECK(c.due("trial.start") == QDate(2026, 4, 10));
        CHECK(c.due("transferred.consideration") == QDate(2026, 4, 9));
        CHECK(c.due("decision.final-form") == QDate(2026, 4, 8));
        CHECK(c.due("decision.copies-absent") == QDate(2026, 4, 10));
        CHECK(c.due("decision.appeal") == QDate(2026, 5, 8));  // 7 May is a holiday
        CHECK(c.due("decision.in-force") == QDate(2026, 5, 9));
        for (const char *simplified :
             {"simplified.copies", "simplified.annulment", "simplified.appeal-opens"}) {
            INFO(simplified);
            CHECK(c.countOf(simplified) == 0);
        }
        CHECK(c.term("simplified.consideration").state == DeadlineState::Cancelled);
        CHECK(c.term("simplified.consideration").endedBy == QStringLiteral("transferredToGeneral"));
    }
    // Without it the decision of a simplified case has none of the general terms.
    Events simplified = events;
    simplified.removeAt(2);
    const Counted c(Proceedings::Simplified, simplified);
    CHECK(c.due("simplified.copies") == QDate(2026, 4, 6));
    CHECK(c.countOf("simplified.annulment") == 1);
    CHECK(c.countOf("decision.appeal") == 0);
}

TEST_CASE("a decision postponed in a transferred case stays inside its own term of consideration")
{
    const Counted c(Proceedings::Simplified,
                    {{"accepted", {2026, 2, 9}},
                     {"transferredToGeneral", {2026, 2, 25}},
                     {"pronouncementPostponed", {2026, 4, 7}}});
    CHECK(c.due("decision.postponed") == QDate(2026, 4, 9));  // five working days would be 14 April
}

TEST_CASE("a term that begins on the day of the suspension or within it counts from the resumption")
{
    Events events{{"accepted", {2026, 2, 16}}, {"prepared", {2026, 3, 2}}, {"suspended", {2026, 3, 2}}};
    const Counted held(Proceedings::Claim, events);
    CHECK(held.term("claim.consideration").state == DeadlineState::Suspended);
    CHECK(held.term("claim.consideration").rest == 2);  // nothing of it has run
    CHECK(held.term("claim.consideration").restUnit == Unit::Months);
    events << std::pair{"resumed", QDate(2026, 5, 4)};
    const Counted resumed(Proceedings::Claim, events);
    CHECK(resumed.due("claim.consideration") == QDate(2026, 7, 3));  // 4 May is the first day of two months
    CHECK(resumed.hasStep("claim.consideration", TermStep::Kind::Paused));
    const Counted within(Proceedings::Claim,
                         {{"accepted", {2026, 2, 16}},
                          {"suspended", {2026, 2, 20}},
                          {"copyReceived", {2026, 2, 24}},
                          {"resumed", {2026, 5, 4}}});
    CHECK(within.due("claim.response") == QDate(2026, 5, 19));  // 4 May is the first of ten working days
}

TEST_CASE("a term about the suspension itself runs within it")
{
    const Counted c(Proceedings::Claim,
                    {{"accepted", {2026, 2, 16}},
                     {"hearingEnded", {2026, 3, 2}},
                     {"rulingPronounced", {2026, 3, 2}},
                     {"suspended", {2026, 3, 2}},
                     {"endingRulingFinalForm", {2026, 3, 4}}});
    CHECK(c.due("ruling.final-form") == QDate(2026, 3, 10));
    CHECK(c.due("ruling.copies") == QDate(2026, 3, 10));
    CHECK(c.due("private.complaint") == QDate(2026, 3, 19));
    CHECK(c.due("protocol.brief") == QDate(2026, 3, 5));
    CHECK(c.term("private.complaint").state == DeadlineState::Running);
    // One that ran before is held up as any other.
    const Counted before(
        Proceedings::Claim,
        {{"accepted", {2026, 2, 16}}, {"rulingFinalForm", {2026, 2, 25}}, {"suspended", {2026, 3, 2}}});
    CHECK(before.term("private.complaint").state == DeadlineState::Suspended);
}

TEST_CASE("a term that the court sets until a day is held up, too")
{
    Counted c(Proceedings::Claim, {{"accepted", {2026, 3, 2}}, {"suspended", {2026, 3, 10}}});
    c.facts.events << happened({{"termSet", {2026, 3, 5}}});
    c.facts.events.last().id.value = QStringLiteral("set");
    c.facts.events.last().until = QDate(2026, 3, 20);
    c.count();
    CHECK(c.term("court.term").state == DeadlineState::Suspended);
    CHECK(c.term("court.term").rest == 11);  // 10 to 20 March
    c.facts.events << happened({{"resumed", {2026, 4, 20}}});
    c.facts.events.last().id.value = QStringLiteral("resumed");
    c.count();
    CHECK(c.due("court.term") == QDate(2026, 4, 30));
}

TEST_CASE("a term that the court has set may be extended as the court finds needed, the one that runs")
{
    Counted c(Proceedings::Claim, {{"accepted", {2026, 3, 2}}});
    const auto add = [&](const char *kind, const QDate &day, const char *id, int amount) {
        auto event = happened({{kind, day}}).first();
        event.id.value = QString::fromLatin1(id);
        event.amount = amount;
        event.unit = Unit::WorkingDays;
        c.facts.events << event;
        return &c.facts.events.last();
    };
    add("termSet", {2026, 3, 5}, "first", 5);
    add("termSet", {2026, 4, 1}, "second", 5);
    add(court::extendedEvent, {2026, 3, 6}, "longer", 20)->subject = QStringLiteral("court.term");
    c.count();
    CHECK(c.term("court.term", 0).dueOn == QDate(2026, 4, 15));  // 20 working days after 13 March
    CHECK(c.term("court.term", 1).dueOn == QDate(2026, 4, 8));
    add(court::extendedEvent, {2026, 4, 2}, "both", 5)->subject = QStringLiteral("court.term");
    CHECK(reasonOfCount(c.book, Proceedings::Claim, c.facts.events) == Reason::TermNotExtendable);
    c.facts.events.last().happenedOn = QDate(2026, 5, 4);
    CHECK(reasonOfCount(c.book, Proceedings::Claim, c.facts.events) == Reason::TermOver);
}

TEST_CASE("joined cases: the claim that was filed earlier counts, prepared earlier or later")
{
    const Counted later(
        Proceedings::Claim,
        {{"prepared", {2026, 3, 20}}, {"jointClaimPrepared", {2026, 4, 10}}, {"joined", {2026, 4, 15}}});
    CHECK(later.countOf("claim.consideration") == 1);
    CHECK(later.due("claim.consideration") == QDate(2026, 6, 10));
    CHECK(later.term("claim.consideration").startEvent == QStringLiteral("jointClaimPrepared"));
}
