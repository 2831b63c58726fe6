// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

using namespace adil;
using namespace adil::test;
using court::DeadlineState;
using court::Proceedings;
using court::TermStep;
using court::Unit;

TEST_CASE("an ordinary claim from receipt to the appeal term")
{
    const Counted c(Proceedings::Claim,
                    {{"received", {2026, 3, 5}},
                     {"accepted", {2026, 3, 12}},
                     {"prepared", {2026, 4, 6}},
                     {"pronounced", {2026, 5, 28}},
                     {"finalForm", {2026, 6, 3}}});
    CHECK(c.due("claim.acceptance") == QDate(2026, 3, 13));
    CHECK(c.term("claim.acceptance").state == DeadlineState::Met);
    CHECK(c.term("claim.acceptance").metOn == QDate(2026, 3, 12));
    CHECK(c.due("claim.preparation") == QDate(2026, 4, 14));
    CHECK(c.due("claim.consideration") == QDate(2026, 6, 8));  // 6 June is a Saturday
    CHECK(c.due("decision.final-form") == QDate(2026, 6, 4));
    CHECK(c.due("decision.appeal") == QDate(2026, 7, 3));
    CHECK(c.term("decision.appeal").state == DeadlineState::Running);
    CHECK(c.due("decision.in-force") == QDate(2026, 7, 4));  // a Saturday: force does not wait for the court
    CHECK(c.term("claim.refusal").state == DeadlineState::Cancelled);
    CHECK(c.term("claim.refusal").endedBy == QStringLiteral("accepted"));
    CHECK(c.countOf("special.consideration") == 0);
    CHECK(c.term("claim.consideration").steps.first().about == QStringLiteral("prepared"));
}

TEST_CASE("the category changes the term")
{
    const QList<std::pair<const char *, QDate>> events{
        {"received", {2026, 3, 5}}, {"accepted", {2026, 3, 12}}, {"prepared", {2026, 4, 6}}};
    const auto with = [&](const char *flag) {
        return Counted(Proceedings::Claim, events, {QString::fromLatin1(flag)});
    };
    CHECK(with("conciliation").due("claim.acceptance.conciliation") == QDate(2026, 3, 20));
    CHECK(with("reinstatement").due("claim.consideration.month") == QDate(2026, 5, 6));
    CHECK(with("reinstatement").countOf("claim.consideration") == 0);
    CHECK(with("investment").due("claim.preparation.investment") == QDate(2026, 4, 13));
    CHECK(with("strike").due("claim.consideration.urgent") == QDate(2026, 3, 20));
    const Counted special(Proceedings::Special, events);
    CHECK(special.due("special.preparation") == QDate(2026, 3, 31));
    CHECK(special.due("special.consideration") == QDate(2026, 5, 6));
    const Counted deported(Proceedings::Special, events, {QStringLiteral("deportation")});
    CHECK(deported.due("deportation.consideration") == QDate(2026, 3, 26));
    CHECK(deported.countOf("special.consideration") == 0);
    CHECK(deported.term("deportation.consideration").rule->confidence == court::Confidence::Medium);
}

TEST_CASE("suspension holds up what runs, once and twice, and the rest runs on")
{
    QList<std::pair<const char *, QDate>> events{{"accepted", {2026, 1, 12}}, {"prepared", {2026, 2, 2}}};
    CHECK(Counted(Proceedings::Claim, events).due("claim.consideration") == QDate(2026, 4, 2));
    events << std::pair{"suspended", QDate(2026, 3, 2)};
    const Counted held(Proceedings::Claim, events);
    CHECK(held.term("claim.consideration").state == DeadlineState::Suspended);
    CHECK(held.term("claim.consideration").rest == 32);
    CHECK(held.term("claim.consideration").restUnit == Unit::Days);
    CHECK(held.term("claim.preparation").state == DeadlineState::Met);
    events << std::pair{"resumed", QDate(2026, 6, 1)};
    const Counted once(Proceedings::Claim, events);
    CHECK(once.due("claim.consideration") == QDate(2026, 7, 2));
    CHECK(once.term("claim.consideration").state == DeadlineState::Running);
    events << std::pair{"suspended", QDate(2026, 6, 15)} << std::pair{"resumed", QDate(2026, 6, 25)};
    CHECK(Counted(Proceedings::Claim, events).due("claim.consideration") == QDate(2026, 7, 13));
    // A term that begins while the case is suspended runs: copies of that very ruling.
    events << std::pair{"endingRulingFinalForm", QDate(2026, 6, 15)};
    CHECK(Counted(Proceedings::Claim, events).due("ruling.copies") == QDate(2026, 6, 18));
}

TEST_CASE("a ruling appealed to a higher court: paused or begun anew, as the court has it set")
{
    Counted c(Proceedings::Claim,
              {{"prepared", {2026, 2, 2}},
               {"sentToHigherCourt", {2026, 3, 2}},
               {"returnedFromHigherCourt", {2026, 3, 16}}});
    CHECK(c.due("claim.consideration") == QDate(2026, 4, 16));
    CHECK(c.hasStep("claim.consideration", TermStep::Kind::Paused));
    c.book.interruption = court::Interruption::Restart;
    c.count();
    CHECK(c.due("claim.consideration") == QDate(2026, 5, 18));  // two months from 16 March, a Saturday
    CHECK(c.hasStep("claim.consideration", TermStep::Kind::Restarted));
    c.facts.events.removeLast();
    c.count();
    CHECK(c.term("claim.consideration").state == DeadlineState::Suspended);
    CHECK(c.term("claim.consideration").rest == 2);
    CHECK(c.term("claim.consideration").restUnit == Unit::Months);
    // Suspended because of it, too: the days are passed over once.
    Counted both(Proceedings::Claim,
                 {{"prepared", {2026, 2, 2}},
                  {"suspended", {2026, 2, 24}},
                  {"sentToHigherCourt", {2026, 3, 2}},
                  {"returnedFromHigherCourt", {2026, 3, 16}},
                  {"resumed", {2026, 3, 10}}});
    CHECK(both.due("claim.consideration") == QDate(2026, 4, 22));  // 20 days, 24 February to 15 March
}

TEST_CASE("a counterclaim does not begin the term anew, a joined claim counts from the earlier")
{
    const Counted counter(Proceedings::Claim, {{"prepared", {2026, 2, 2}}, {"counterclaim", {2026, 2, 20}}});
    CHECK(counter.due("claim.consideration") == QDate(2026, 4, 2));
    const auto &steps = counter.term("claim.consideration").steps;
    CHECK(steps.contains(TermStep{TermStep::Kind::Unmoved,
                                  {2026, 2, 20},
                                  {},
                                  0,
                                  Unit::Unknown,
                                  court::DayKind::Unknown,
                                  QStringLiteral("counterclaim"),
                                  QStringLiteral("183(4)")}));
    CHECK(steps.last().kind == TermStep::Kind::Due);
    const Counted joined(
        Proceedings::Claim,
        {{"jointClaimPrepared", {2026, 1, 15}}, {"prepared", {2026, 2, 2}}, {"joined", {2026, 2, 10}}});
    CHECK(joined.countOf("claim.consideration") == 1);
    CHECK(joined.due("claim.consideration") == QDate(2026, 3, 16));  // from 15 January; 15 March is a Sunday
    CHECK(joined.term("claim.consideration").startEvent == QStringLiteral("jointClaimPrepared"));
}

TEST_CASE("simplified proceedings, and their transfer to the general procedure")
{
    QList<std::pair<const char *, QDate>> events{{"received", {2026, 2, 2}}, {"accepted", {2026, 2, 9}}};
    const Counted simplified(Proceedings::Simplified, events);
    CHECK(simplified.due("simplified.consideration") == QDate(2026, 3, 10));
    CHECK(simplified.countOf("claim.preparation") == 0);
    events << std::pair{"transferredToGeneral", QDate(2026, 2, 25)}
           << std::pair{"prepared", QDate(2026, 3, 10)};
    for (const auto proceedings : {Proceedings::Simplified, Proceedings::Claim}) {
        const Counted general(proceedings, events);
        CHECK(general.due("transferred.consideration") == QDate(2026, 4, 9));  // two months from acceptance
        CHECK(general.countOf("claim.consideration") == 0);
        CHECK(general.countOf("claim.preparation") == 0);
    }
    CHECK(Counted(Proceedings::Simplified, events).term("simplified.consideration").state
          == DeadlineState::Cancelled);
}

TEST_CASE("a postponed pronouncement stays inside the term of consideration")
{
    QList<std::pair<const char *, QDate>> events{{"prepared", {2026, 2, 2}},
                                                 {"pronouncementPostponed", {2026, 3, 5}}};
    CHECK(Counted(Proceedings::Claim, events).due("decision.postponed") == QDate(2026, 3, 13));
    events[1].second = QDate(2026, 3, 30);
    const Counted late(Proceedings::Claim, events);
    CHECK(late.due("decision.postponed") == QDate(2026, 4, 2));  // five working days would be 6 April
    CHECK(late.hasStep("decision.postponed", TermStep::Kind::Within));
    events << std::pair{"pronounced", QDate(2026, 4, 1)};
    const Counted pronounced(Proceedings::Claim, events);
    CHECK(pronounced.countOf("decision.final-form") == 0);
    CHECK(pronounced.due("decision.final-form.postponed") == QDate(2026, 4, 1));
}

TEST_CASE("a term is extended by ruling as far as the code allows")
{
    Counted c(Proceedings::Claim, {{"accepted", {2026, 3, 12}}});
    REQUIRE(c.due("claim.preparation") == QDate(2026, 4, 14));
    const auto extension = [&](const QDate &ruled, int amount, Unit unit,
                               const char *rule = "claim.preparation") {
        auto event = happened({{court::extendedEvent, ruled}}).first();
        event.id.value = QStringLiteral("extension");
        event.amount = amount;
        event.unit = unit;
        event.subject = QString::fromLatin1(rule);
        auto events = c.facts.events;
        return events << event;
    };
    const auto reason = [&](const QList<court::CaseEvent> &events, const QStringList &flags = {}) {
        const auto counted = court::countTerms(c.book, c.calendar, {Proceedings::Claim, flags, events},
                                               later);
        return counted ? Reason::Unknown : counted.error().reason;
    };
    const QDate ruled(2026, 4, 8);
    CHECK(reason(extension(ruled, 2, Unit::Months)) == Reason::ExtensionTooLong);
    CHECK(reason(extension(ruled, 45, Unit::Days)) == Reason::ExtensionTooLong);
    CHECK(reason(extension({2026, 4, 15}, 1, Unit::Months)) == Reason::TermOver);
    CHECK(reason(extension(ruled, 1, Unit::Months), {QStringLiteral("alimony")})
          == Reason::TermNotExtendable);
    CHECK(reason(extension(ruled, 1, Unit::Months, "claim.copies")) == Reason::TermNotExtendable);
    CHECK(reason(extension(ruled, 1, Unit::Months, "claim.consideration")) == Reason::RuleMissing);
    CHECK(reason(extension(ruled, 1, Unit::Months) << extension(ruled, 1, Unit::Months).last())
          == Reason::TermNotExtendable);
    c.facts.events = extension(ruled, 1, Unit::Months);
    c.count();
    CHECK(c.due("claim.preparation") == QDate(2026, 5, 14));
    CHECK(c.term("claim.preparation")
              .steps.contains(TermStep{TermStep::Kind::Extended,
                                       ruled,
                                       {},
                                       1,
                                       Unit::Months,
                                       court::DayKind::Unknown,
                                       {},
                                       QStringLiteral("164(1)")}));
    c.facts.events.last().amount = 10;
    c.facts.events.last().unit = Unit::WorkingDays;
    c.count();
    CHECK(c.due("claim.preparation") == QDate(2026, 4, 28));
}

TEST_CASE("order proceedings")
{
    QList<std::pair<const char *, QDate>> events{{"received", {2026, 3, 5}}};
    CHECK(Counted(Proceedings::Order, events).due("order.issue") == QDate(2026, 3, 11));
    CHECK(Counted(Proceedings::Order, events).countOf("claim.acceptance") == 0);
    events << std::pair{"ordered", QDate(2026, 3, 6)} << std::pair{"orderCopyReceived", QDate(2026, 3, 12)}
           << std::pair{"objectionReceived", QDate(2026, 3, 20)};
    const Counted c(Proceedings::Order, events);
    CHECK(c.term("order.issue").state == DeadlineState::Met);
    CHECK(c.due("order.copy") == QDate(2026, 3, 10));
    CHECK(c.due("order.objection") == QDate(2026, 3, 31));
    CHECK(c.due("order.cancel") == QDate(2026, 3, 30));
}

TEST_CASE("appeal and cassation")
{
    const Counted c(Proceedings::Claim,
                    {{"pronounced", {2026, 1, 12}},
                     {"finalForm", {2026, 1, 16}},
                     {"appealed", {2026, 2, 10}},
                     {"appellateReceived", {2026, 2, 25}},
                     {"appellatePronounced", {2026, 3, 31}},
                     {"cassationReceived", {2026, 5, 20}}});
    CHECK(c.due("decision.appeal") == QDate(2026, 2, 16));
    CHECK(c.term("decision.appeal").state == DeadlineState::Met);
    CHECK(c.countOf("decision.in-force") == 0);
    CHECK(c.due("appeal.copies") == QDate(2026, 2, 17));
    CHECK(c.due("appeal.send-up") == QDate(2026, 2, 17));
    CHECK(c.due("appeal.preparation") == QDate(2026, 3, 12));
    CHECK(c.due("appeal.consideration") == QDate(2026, 4, 27));
    CHECK(c.due("cassation.complaint") == QDate(2026, 9, 30));
    CHECK(c.due("cassation.consideration") == QDate(2026, 11, 20));
}

TEST_CASE("what happens several times has a term each, met by its own event")
{
    Counted c(
        Proceedings::Claim,
        {{"hearingEnded", {2026, 3, 2}}, {"hearingEnded", {2026, 3, 5}}, {"protocolSigned", {2026, 3, 6}}});
    CHECK(c.countOf("protocol.brief") == 2);
    CHECK(c.term("protocol.brief", 0).state == DeadlineState::Met);
    CHECK(c.term("protocol.brief", 1).state == DeadlineState::Running);
    c.facts.events[0].subject = QStringLiteral("first hearing");
    c.facts.events[1].subject = c.facts.events[2].subject = QStringLiteral("second hearing");
    c.count();
    CHECK(c.term("protocol.brief", 0).state == DeadlineState::Running);
    CHECK(c.term("protocol.brief", 1).metOn == QDate(2026, 3, 6));
}

TEST_CASE("the end of a case ends its terms, but not those that run on")
{
    const Counted c(Proceedings::Claim,
                    {{"accepted", {2026, 3, 2}},
                     {"hearingEnded", {2026, 3, 9}},
                     {"terminated", {2026, 3, 10}},
                     {"endingRulingFinalForm", {2026, 3, 10}}});
    CHECK(c.term("claim.preparation").state == DeadlineState::Cancelled);
    CHECK(c.term("claim.preparation").endedBy == QStringLiteral("terminated"));
    CHECK(c.term("protocol.brief").state == DeadlineState::Running);
    CHECK(c.term("private.complaint").state == DeadlineState::Running);
}

TEST_CASE("a term that the court sets: until a day, or so long")
{
    Counted c(Proceedings::Claim, {{"accepted", {2026, 3, 2}}});
    auto set = happened({{"termSet", {2026, 3, 5}}}).first();
    set.id.value = QStringLiteral("set");
    set.until = QDate(2026, 3, 20);
    c.facts.events << set;
    c.count();
    CHECK(c.due("court.term") == QDate(2026, 3, 20));
    auto &last = c.facts.events.last();
    last.until.reset();
    last.amount = 5;
    last.unit = Unit::WorkingDays;
    c.count();
    CHECK(c.due("court.term") == QDate(2026, 3, 13));
    last.amount.reset();
    CHECK(reasonOfCount(c.book, Proceedings::Claim, c.facts.events) == Reason::MissingField);
}

TEST_CASE("the same input gives the same output, whatever the order of the events")
{
    QList<std::pair<const char *, QDate>> events{{"received", {2026, 1, 5}}, {"accepted", {2026, 1, 12}},
                                                 {"prepared", {2026, 2, 2}}, {"suspended", {2026, 3, 2}},
                                                 {"resumed", {2026, 3, 20}}, {"pronounced", {2026, 4, 1}}};
    Counted c(Proceedings::Claim, events);
    const auto first = c.terms;
    std::reverse(c.facts.events.begin(), c.facts.events.end());
    c.count();
    REQUIRE(c.terms.size() == first.size());
    for (qsizetype n = 0; n < first.size(); ++n) {
        CHECK(c.terms[n].rule->id == first[n].rule->id);
        CHECK(c.terms[n].dueOn == first[n].dueOn);
        CHECK(c.terms[n].steps == first[n].steps);
        CHECK(c.terms[n].eventId == first[n].eventId);
    }
}

TEST_CASE("a suspension of n days moves every term that runs")
{
    const QList<std::pair<const char *, QDate>> events{{"received", {2026, 1, 5}},
                                                       {"accepted", {2026, 1, 12}},
                                                       {"prepared", {2026, 2, 2}},
                                                       {"hearingEnded", {2026, 2, 24}},
                                                       {"copyReceived", {2026, 2, 20}}};
    const Counted before(Proceedings::Claim, events);
    auto held = events;
    held << std::pair{"suspended", QDate(2026, 2, 25)} << std::pair{"resumed", QDate(2026, 4, 6)};
    const Counted after(Proceedings::Claim, held);
    REQUIRE(before.terms.size() == after.terms.size());
    int moved = 0;
    for (qsizetype n = 0; n < before.terms.size(); ++n) {
        const auto &a = before.terms[n], &b = after.terms[n];
        REQUIRE(a.rule->id == b.rule->id);
        const bool ran = a.state == DeadlineState::Running && a.startsOn < QDate(2026, 2, 25)
            && a.dueOn >= QDate(2026, 2, 25);
        INFO(a.rule->id.toStdString());
        CHECK((b.dueOn > a.dueOn) == ran);
        moved += ran ? 1 : 0;
    }
    CHECK(moved >= 3);
}

TEST_CASE("rules of two editions: the one in force on the day of the event")
{
    Counted c(Proceedings::Claim, {{"received", {2026, 3, 5}}});
    court::TermRule newer = *c.book.rule(QStringLiteral("claim.acceptance"), {2026, 3, 5});
    for (court::TermRule &rule : c.book.rules)
        if (rule.id == newer.id)
            rule.inForceTo = QDate(2026, 3, 31);
    newer.inForceFrom = QDate(2026, 4, 1);
    newer.amount = 3;
    c.book.rules << newer;
    c.count();
    CHECK(c.due("claim.acceptance") == QDate(2026, 3, 13));
    c.facts.events = happened({{"received", {2026, 4, 1}}});
    c.count();
    CHECK(c.countOf("claim.acceptance") == 1);
    CHECK(c.due("claim.acceptance") == QDate(2026, 4, 6));
}

TEST_CASE("what cannot be counted is refused with its reason")
{
    const auto book = builtInBook();
    const auto reason = [&](const QList<std::pair<const char *, QDate>> &events, const QDate &asOf = later) {
        return reasonOfCount(book, Proceedings::Claim, happened(events), asOf);
    };
    CHECK(reason({{"accepted", {2026, 3, 5}}, {"prepared", {2026, 3, 1}}}) == Reason::EventsContradict);
    CHECK(reason({{"accepted", {2026, 3, 5}}}, {2026, 3, 4}) == Reason::EventInFuture);
    CHECK(reason({{"accepted", {2026, 3, 5}}}, {2026, 3, 5}) == Reason::Unknown);  // counted
    CHECK(reason({{"suspended", {2026, 3, 1}}, {"suspended", {2026, 3, 5}}}) == Reason::SuspensionsOverlap);
    CHECK(reason({{"accepted", {2029, 3, 5}}}, {2030, 1, 1}) == Reason::CalendarMissing);
    CHECK(reason({{"enlightened", {2026, 3, 5}}}) == Reason::EventUnknown);
}

TEST_CASE("the stage that the events make of a case")
{
    const auto book = builtInBook();
    const auto stage = [&](const QList<std::pair<const char *, QDate>> &events) {
        return court::stageAfter(book, happened(events)).value_or(court::Stage::Unknown);
    };
    using court::Stage;
    CHECK(stage({}) == Stage::Unknown);
    CHECK(stage({{"received", {2026, 1, 5}}, {"accepted", {2026, 1, 5}}}) == Stage::Preparation);
    CHECK(stage({{"accepted", {2026, 1, 5}}, {"suspended", {2026, 1, 9}}}) == Stage::Suspended);
    CHECK(stage({{"accepted", {2026, 1, 5}}, {"suspended", {2026, 1, 9}}, {"resumed", {2026, 1, 9}}})
          == Stage::Preparation);
    CHECK(stage({{"accepted", {2026, 1, 5}},
                 {"prepared", {2026, 1, 7}},
                 {"suspended", {2026, 1, 9}},
                 {"resumed", {2026, 2, 9}},
                 {"hearingEnded", {2026, 2, 10}}})
          == Stage::Trial);
    CHECK(stage({{"pronounced", {2026, 1, 5}}, {"finalForm", {2026, 1, 9}}}) == Stage::FinalForm);
}

TEST_CASE("events about another case are those that the rules know")
{
    const court::RuleBook book = court::readRuleBook(*court::builtInRules()).book;
    for (const QString &kind : {QStringLiteral("joined"), QStringLiteral("claimSeparated")}) {
        CHECK(court::namesCase(kind));
        CHECK(book.event(kind));
    }
    CHECK_FALSE(court::namesCase(u"accepted"));
}
