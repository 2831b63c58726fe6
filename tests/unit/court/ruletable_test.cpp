// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule that the program carries, a second time and by another hand: article, length and start as the
// code has them.
#include "builtin.h"

using namespace adil;
using court::Unit;

namespace {

struct Row {
    const char *id, *article;
    int amount;  // 0: the unit says all
    Unit unit;
    const char *start;  // kinds of events; ">": other rules, after whose terms it begins
};

// clang-format off
constexpr Row table[] = {
    // how terms are computed, claim proceedings
    {"court.term", "121(2)", 0, Unit::AsSet, "termSet"},
    {"restoration.request", "126", 1, Unit::Months, "violationLearned"},
    {"restoration.decide", "126", 10, Unit::WorkingDays, "restorationRequested"},
    {"claim.acceptance", "150(1)", 5, Unit::WorkingDays, "received"},
    {"claim.acceptance.conciliation", "150(1)", 10, Unit::WorkingDays, "received"},
    {"claim.acceptance.disclosure", "150(1), 73", 15, Unit::WorkingDays, "received"},
    {"claim.refusal", "151(2)", 5, Unit::WorkingDays, "received"},
    {"claim.return", "152(2)", 5, Unit::WorkingDays, "received"},
    {"security.with-claim", "157(1)", 0, Unit::SameDay, "accepted"},
    {"security.request", "157(1)", 0, Unit::SameDay, "securityRequested"},
    {"security.replace", "159(2)", 5, Unit::WorkingDays, "securityReplacementRequested"},
    {"security.cancel", "160(1)", 5, Unit::WorkingDays, "securityCancellationRequested"},
    {"security.report", "158(2)", 5, Unit::WorkingDays, "securityExecuted"},
    {"claim.copies", "165(1)", 3, Unit::WorkingDays, "accepted"},
    {"claim.response", "166(2)", 10, Unit::WorkingDays, "copyReceived"},
    {"claim.response-forward", "166(1)", 3, Unit::WorkingDays, "responseReceived"},
    {"notices.preparation", "127(3)", 0, Unit::NextDay, "preparationRuled"},
    {"notices.hearing", "127(3)", 0, Unit::NextDay, "hearingFixed"},
    {"claim.preparation", "164(1)", 20, Unit::WorkingDays, "accepted"},
    {"claim.preparation.investment", "164(1-1)", 1, Unit::Months, "accepted"},
    {"trial.start", "173", 20, Unit::WorkingDays, "prepared"},
    {"claim.consideration", "183(2)", 2, Unit::Months, "jointClaimPrepared|prepared"},
    {"claim.consideration.month", "183(2)", 1, Unit::Months, "jointClaimPrepared|prepared"},
    {"special-claim.consideration", "183(2)", 1, Unit::Months, "jointClaimPrepared|prepared"},
    {"claim.consideration.urgent", "183(2)", 10, Unit::WorkingDays, "received"},
    {"adjournment.child-treaty", "198(2)", 30, Unit::Days, "treatyNotice"},
    {"mediation.judge", "179(4)", 10, Unit::WorkingDays, "mediationByJudge"},
    {"mediation.mediator", "179(5)", 1, Unit::Months, "mediationByMediator"},
    {"recusal.decide", "41", 0, Unit::NextWorkingDay, "recusalStated"},
    {"adjournment.representative", "59", 5, Unit::WorkingDays, "representativeReplaced"},
    {"evidence.securing", "71(1)", 3, Unit::WorkingDays, "evidenceSecuringRequested"},
    {"commission.execute", "75(2)", 1, Unit::Months, "commissionReceived"},
    {"evidence.perishable", "97", 0, Unit::NextWorkingDay, "perishableMotion"},
    {"identity-papers.return", "133-3(3)", 0, Unit::NextWorkingDay, "identityPapersReceived"},
    // the decision
    {"decision.postponed", "223(3)", 5, Unit::WorkingDays, "pronouncementPostponed"},
    {"decision.final-form", "223(4)", 5, Unit::WorkingDays, "pronounced"},
    {"decision.final-form.postponed", "223(4)", 0, Unit::SameDay, "pronounced"},
    {"decision.announced", "222(2)", 0, Unit::AsSet, "finalFormAnnounced"},
    {"decision.copies-absent", "234", 3, Unit::WorkingDays, "finalForm"},
    {"ruling.final-form", "268(4)", 5, Unit::WorkingDays, "rulingPronounced"},
    {"ruling.copies", "271", 3, Unit::WorkingDays, "endingRulingFinalForm"},
    {"decision.correction", "235(2)", 10, Unit::WorkingDays, "correctionRequested"},
    {"decision.additional", "236(2)", 10, Unit::WorkingDays, "additionalRequested|additionalDiscovered"},
    {"decision.clarification", "237", 10, Unit::WorkingDays, "clarificationRequested"},
    {"execution.deferral", "238, 246", 10, Unit::WorkingDays, "deferralRequested"},
    {"execution.indexation", "239", 10, Unit::WorkingDays, "indexationRequested"},
    {"execution.reversal", "248(3)", 10, Unit::WorkingDays, "reversalRequested"},
    {"costs.request", "109", 1, Unit::Months, "lastActInForce"},
    {"fee.tax-authority", "109(6)", 3, Unit::WorkingDays, "inForce"},
    {"private-ruling.answer", "270(1)", 1, Unit::Months, "privateRulingSent"},
    // the protocol
    {"protocol.brief", "283(4)", 3, Unit::WorkingDays, "hearingEnded"},
    {"protocol.complex", "283(4)", 10, Unit::WorkingDays, "hearingEnded"},
    {"protocol.act", "283(4)", 0, Unit::NextDay, "actPerformed"},
    {"protocol.reading", "284", 5, Unit::WorkingDays, "protocolSigned"},
    {"protocol.remarks", "284", 3, Unit::WorkingDays, "protocolRead"},
    {"protocol.remarks-decide", "285(4)", 5, Unit::WorkingDays, "remarksFiled"},
    // order proceedings
    {"order.refuse", "138(2)", 3, Unit::WorkingDays, "received"},
    {"order.issue", "139", 3, Unit::WorkingDays, "received"},
    {"order.copy", "141(1)", 0, Unit::NextDay, "ordered"},
    {"order.objection", "141(2)", 10, Unit::WorkingDays, "orderCopyReceived|orderLearned"},
    {"order.cancel", "142(2)", 3, Unit::WorkingDays, "objectionReceived"},
    {"order.cancel-copies", "142(2)", 0, Unit::NextDay, "orderCancelled"},
    // simplified proceedings
    {"simplified.consideration", "267-1(2)", 1, Unit::Months, "accepted"},
    {"simplified.notice", "267-3(2)", 0, Unit::NextWorkingDay, "accepted"},
    {"simplified.objection", "267-3(3)", 15, Unit::WorkingDays, "noticeReceived"},
    {"simplified.copies", "267-4(1)", 3, Unit::WorkingDays, "pronounced"},
    {"simplified.annulment", "267-4(2)", 5, Unit::WorkingDays, "decisionCopyReceived"},
    {"simplified.annulment-decide", "267-4(3)", 10, Unit::WorkingDays, "annulmentRequested"},
    {"simplified.appeal-opens", "267-4(4)", 0, Unit::NextDay, ">simplified.annulment"},
    {"simplified.appeal-term", "267-4(4), 403(3)", 1, Unit::Months, ">simplified.annulment"},
    {"simplified.appeal", "267-4(4)", 1, Unit::Months, "annulmentRefused"},
    {"simplified.in-force", "240(1), 267-4(4)", 0, Unit::NextDay, ">simplified.appeal-term|simplified.appeal"},
    {"transferred.consideration", "267-1(4), 183(2)", 2, Unit::Months, "accepted"},
    {"transferred.consideration.month", "267-1(4), 183(2)", 1, Unit::Months, "accepted"},
    // special proceedings and other special terms
    {"special.preparation", "303, 358, 365", 10, Unit::WorkingDays, "accepted"},
    {"special.consideration", "183(2)", 1, Unit::Months, "jointClaimPrepared|prepared"},
    {"missing.publication", "319", 3, Unit::Months, "publicationMade"},
    {"missing.proof", "319", 3, Unit::WorkingDays, "publicationMade"},
    {"adoption.extract", "314-315", 3, Unit::WorkingDays, "inForce"},
    {"hospitalisation.filing", "336(1)", 72, Unit::Hours, "admitted"},
    {"hospitalisation.notice", "336(1)", 48, Unit::Hours, "admitted"},
    {"hospitalisation.consideration", "337(1), 342(1)", 10, Unit::WorkingDays, "accepted"},
    {"tuberculosis.consideration", "347", 5, Unit::WorkingDays, "accepted"},
    {"restructuring.consideration", "351, 354", 5, Unit::WorkingDays, "accepted"},
    {"notarial.filing", "364(4)", 10, Unit::Days, "notarialActLearned"},
    {"securities.publication", "370-373", 3, Unit::Months, "securitiesPublished"},
    {"securities.injunction", "370-373", 2, Unit::Months, "paymentsForbidden"},
    {"deportation.consideration", "384", 10, Unit::Days, "accepted"},
    {"child-return.consideration", "396(2)", 42, Unit::Days, "accepted"},
    {"child-return.appeal", "398(1)", 10, Unit::Days, "finalForm"},
    {"child-return.appellate", "398(2)", 1, Unit::Months, "appellateReceived"},
    {"child-return.private", "399(1)", 10, Unit::WorkingDays, "rulingPronounced"},
    {"child-return.private-decide", "399(2)", 10, Unit::WorkingDays, "sentToHigherCourt"},
    {"child-return.copies", "400(4)", 0, Unit::NextDay, "finalForm"},
    {"child-return.appellate-copy", "400(6)", 3, Unit::Days, "appellatePronounced"},
    {"asset.filing", "301-1(2)", 10, Unit::WorkingDays, "assetActDone"},
    {"asset.consideration", "301-2(1)", 20, Unit::WorkingDays, "received"},
    {"asset.appeal", "301-3(2)", 3, Unit::WorkingDays, "decisionCopyReceived"},
    {"award.enforcement", "253(6), 503(6)", 15, Unit::WorkingDays, "awardApplicationReceived"},
    {"award.challenge", "464", 1, Unit::Months, "awardReceived"},
    {"award.annulment", "465(1)", 10, Unit::WorkingDays, "accepted"},
    {"award.annulment.third-party", "465(1)", 10, Unit::WorkingDays, "accepted"},
    {"circumstances.filing", "457", 3, Unit::Months, "circumstancesDiscovered"},
    {"circumstances.decide", "457", 15, Unit::WorkingDays, "circumstancesApplied"},
    {"bailiff.submission", "249", 10, Unit::WorkingDays, "bailiffSubmission"},
    {"bailiff.copy", "249", 3, Unit::WorkingDays, "bailiffSubmissionDecided"},
    {"bailiff.sanction", "252(3)", 3, Unit::WorkingDays, "bailiffRulingReceived"},
    {"execution.immovable", "250-1", 10, Unit::WorkingDays, "levyRequested"},
    {"contempt.copy", "120(6)", 3, Unit::WorkingDays, "contemptRuled"},
    // entry into force and enforcement
    {"decision.in-force", "240(1)", 0, Unit::NextDay, ">decision.appeal|decision.appeal.absent|child-return.appeal|asset.appeal"},
    {"decision.in-force.restructuring", "240(2)", 0, Unit::SameDay, "pronounced"},
    {"decision.in-force.deportation", "240(3)", 0, Unit::SameDay, "pronounced"},
    {"appeal.in-force", "240(5), 431", 0, Unit::SameDay, "appellatePronounced"},
    {"cassation.in-force", "453", 0, Unit::SameDay, "cassationPronounced"},
    {"supreme.in-force", "454-4(5)", 0, Unit::SameDay, "supremePronounced"},
    {"writ.issue", "241(4)", 3, Unit::WorkingDays, "inForce|caseReturned"},
    {"writ.immediate", "241(3), 243", 0, Unit::NextWorkingDay, "pronounced"},
    // appeal, private complaint, cassation
    {"decision.appeal", "403(3)", 1, Unit::Months, "finalForm"},
    {"decision.appeal.absent", "403(3)", 1, Unit::Months, "copySentToAbsent"},
    {"appeal.copies", "405(1)", 5, Unit::WorkingDays, "appealed"},
    {"appeal.send-up", "405(1)(2)", 0, Unit::NextDay, ">decision.appeal|decision.appeal.absent|child-return.appeal|asset.appeal|simplified.appeal-term|simplified.appeal"},
    {"appeal.return", "407(2)", 5, Unit::WorkingDays, "appealDefective"},
    {"appeal.preparation", "414(2)", 10, Unit::WorkingDays, "appellateReceived"},
    {"appeal.consideration", "415", 2, Unit::Months, "appellateReceived"},
    {"appeal.reasoned", "423(2)", 5, Unit::WorkingDays, "appellatePronounced"},
    {"appeal.copy", "423(2)", 3, Unit::WorkingDays, "appellateFinalForm"},
    {"private.complaint", "429(1)", 10, Unit::WorkingDays, "rulingFinalForm|endingRulingFinalForm"},
    {"cassation.complaint", "436(1)", 6, Unit::Months, "appellatePronounced"},
    {"cassation.notices", "445(1)", 10, Unit::WorkingDays, "cassationReceived"},
    {"cassation.response", "446(2)", 10, Unit::WorkingDays, "cassationCopyReceived"},
    {"cassation.return", "442(2)", 5, Unit::WorkingDays, "cassationComplaintReceived"},
    {"cassation.send-case", "438(4)", 5, Unit::WorkingDays, "caseRequested"},
    {"cassation.consideration", "445(2)", 6, Unit::Months, "cassationReceived"},
    {"cassation.final-form", "451(7)", 10, Unit::WorkingDays, "cassationPronounced"},
};
// clang-format on

}  // namespace

TEST_CASE("every rule has the article, the length and the start that the code gives it")
{
    const auto book = test::builtInBook();
    for (const Row &row : table) {
        INFO(row.id);
        const court::TermRule *rule = book.rule(QString::fromLatin1(row.id), {2026, 3, 1});
        REQUIRE(rule);
        CHECK(rule->article == QLatin1String(row.article));
        CHECK(rule->amount == row.amount);
        CHECK(rule->unit == row.unit);
        const QString start = rule->start.isEmpty() ? u'>' + rule->afterTerm.join(u'|')
                                                    : rule->start.join(u'|');
        CHECK(start == QLatin1String(row.start));
    }
}

TEST_CASE("no rule stands beside the table")
{
    const auto book = test::builtInBook();
    QStringList known;
    for (const Row &row : table)
        known << QString::fromLatin1(row.id);
    for (const court::TermRule &rule : book.rules) {
        INFO(rule.id.toStdString());
        CHECK(known.count(rule.id) == 1);
    }
}
