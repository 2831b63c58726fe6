// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the events of a case can be true together, before anything is counted from them.
#pragma once

#include "court/termrule.h"

namespace adil::court {

// What the terms of a case depend on.
struct CaseFacts {
    Proceedings proceedings = Proceedings::Claim;
    QStringList flags;  // Case::flags
    QList<CaseEvent> events;
};
CaseFacts factsOf(const Case &file, QList<CaseEvent> events);

// EventUnknown, EventInFuture, EventsContradict, EventOfOtherProceedings, SuspensionsOverlap, WrongValue
// (no day).
struct EventFault {
    Reason reason = Reason::EventsContradict;
    QString kind;
    QDate day;
    QString other;  // what it contradicts, a kind of event or a rule; empty: nothing
    QDate otherDay;
    bool operator==(const EventFault &) const = default;
};

// All that is wrong, in the order of the events. `asOf`: the last day that is known, today.
QList<EventFault> checkEvents(const RuleBook &book, const CaseFacts &facts, const QDate &asOf);
// For logs and as the detail of an Error: kinds and days only.
QString toLine(const EventFault &fault);

// By day; on one day by their order in the book, so that what follows comes after.
QList<CaseEvent> inOrder(const RuleBook &book, QList<CaseEvent> events);
// When a kind of event (with EventKind::until) held terms up. The events must be without fault.
QList<Pause> pausesOf(const EventKind &kind, const QList<CaseEvent> &events);

// Which events were made undone (EventKind::undoneBy), and by which. Of events in order; it points into them.
using Undone = QHash<const CaseEvent *, const CaseEvent *>;
Undone undoneOf(const RuleBook &book, const QList<CaseEvent> &ordered);

// What the case was from a day on, by Case::proceedings and the events that turn it: at least one span, the
// first from the beginning (no day). Of events in order.
struct Course {
    QDate from;
    QString proceedings;  // its name
};
QList<Course> courseOf(const RuleBook &book, Proceedings now, const QList<CaseEvent> &ordered);
const QString &proceedingsOn(const QDate &day, const QList<Course> &course);

}  // namespace adil::court
