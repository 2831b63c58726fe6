// SPDX-License-Identifier: GPL-3.0-or-later
// The engine: rules, calendar and what happened in a case give all its terms, each with its count. Pure, the
// same at both ends; any thread.
#pragma once

#include "court/eventcheck.h"

namespace adil::court {

// The kind of the event by which a term is extended: its subject is the rule, its amount and unit how much.
inline constexpr auto extendedEvent = "extended";
// Whether an event of this kind is about another case of the court, which its subject names: joined with it,
// or separated into it (CPC 167).
bool namesCase(QStringView kind);

struct CountedTerm {
    const TermRule *rule = nullptr;  // lies in the book, which must outlive this
    QString eventId;  // CaseEvent::id it is counted from
    QString startEvent;  // its kind
    QDate startsOn;
    QDate dueOn = {};  // of a suspended term: what it was before
    DeadlineState state = DeadlineState::Running;
    std::optional<QDate> metOn = {};
    QString endedBy = {};  // the kind of event that met or cancelled it
    qint64 rest = 0;  // left of a suspended term, in restUnit
    Unit restUnit = Unit::Unknown;
    bool forecast = false;  // its end lies in a year whose calendar is a forecast
    QList<TermStep> steps = {};
};

// All terms of the case, by the day of their start and the order of the rules. Fails as a whole, so that
// nothing is counted silently wrong: with the reason of the first fault of the events (faultsOf),
// CalendarMissing (detail: the year and the rule), TermNotExtendable, ExtensionTooLong, TermOver (extended
// after its end), RuleMissing. Events after `asOf` are a fault. A term after another one that will not have
// begun by then is left out while the calendar of its year is missing.
Result<QList<CountedTerm>> countTerms(const RuleBook &book, const WorkingDays &calendar,
                                      const CaseFacts &facts, const QDate &asOf);

// All that checkEvents() finds; when that is nothing, what took effect before its term was over
// (TermRule::byItself), each against the rule. Empty, too, when the terms cannot be counted for another
// reason.
QList<EventFault> faultsOf(const RuleBook &book, const WorkingDays &calendar, const CaseFacts &facts,
                           const QDate &asOf);

// What stage the events make of a case; nothing when none of them says. What was suspended and resumed is
// what it was before.
std::optional<Stage> stageAfter(const RuleBook &book, const QList<CaseEvent> &events);

}  // namespace adil::court
