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

// "23.11.2026 10:00, Сейтқали Ә. Б.: extended by ruling; 04.12.2026 → 05.01.2027; reason: …". `who` may be
// empty.
QString sentence(const court::Deed &deed, const QString &when, const QString &who);

// How a case belongs to another one, by an event of this kind that court::namesCase(): "Joined with 2/12 on
// 05.11.2026". `isOther`: the event is one of the other case. The number may be empty: it is not known.
QString ofOtherCase(const QString &kind, bool isOther, const QString &number, const QDate &on);

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
