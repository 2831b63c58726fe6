// SPDX-License-Identifier: GPL-3.0-or-later
// All that explains one term, as sentences: what it is counted from, the count day by day, what became of it,
// what may change it, and the rule with its dates of force. Languages as in terms.h.
#pragma once

#include "court/rulefile.h"

namespace adil::words {

// Values to be explained; all must outlive the call.
struct WhyFacts {
    const court::Deadline &deadline;
    const court::CaseEvent *event = nullptr;  // it is counted from; none when it is not known
    QString eventPaper = {};  // titles of papers; empty: none
    QString metPaper = {};
    QList<court::CaseEvent> extensions = {};  // the rulings that extended it
};

struct Why {
    QString length;  // "20 working days, from: Claim accepted"
    QStringList start;
    QStringList count;  // day by day; days in a row that count alike are one sentence
    QStringList course;  // what became of it; empty: it runs
    QStringList doubts;  // what is not sure: to be confirmed, a forecast, another wording of the rule since
    QStringList changes;  // what may change it
    QStringList rule;
    bool operator==(const Why &) const = default;
};

Why why(const WhyFacts &facts, const court::RuleBook &book, const QString &language);

// "20 working days, from: Claim accepted"; "until 16:00"-like ends that an event sets: "as the court sets
// it".
QString lengthOf(const court::TermRule &rule, const court::RuleBook &book, const QString &language);
// What may change a term of this rule: extension, suspension, what meets it.
QStringList changesOf(const court::TermRule &rule, const court::RuleBook &book, const QString &language);
// The rule's edition and dates of force.
QStringList originOf(const court::TermRule &rule);
// The steps of a count; counted days have their number.
QStringList countOf(const QList<court::TermStep> &steps, const court::RuleBook &book,
                    const QString &language);

}  // namespace adil::words
