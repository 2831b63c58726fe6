// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the events of a case can be true together, before anything is counted from them.
#pragma once

#include "court/termrule.h"

namespace adil::court {

// EventUnknown, EventInFuture, EventsContradict, SuspensionsOverlap, WrongValue (no day).
struct EventFault {
    Reason reason = Reason::EventsContradict;
    QString kind;
    QDate day;
    QString other;  // what it contradicts; empty: nothing
    QDate otherDay;
    bool operator==(const EventFault &) const = default;
};

// All that is wrong, in the order of the events. `asOf`: the last day that is known, today.
QList<EventFault> checkEvents(const RuleBook &book, const QList<CaseEvent> &events, const QDate &asOf);
// For logs and as the detail of an Error: kinds and days only.
QString toLine(const EventFault &fault);

// By day; on one day by their order in the book, so that what follows comes after.
QList<CaseEvent> inOrder(const RuleBook &book, QList<CaseEvent> events);
// When a kind of event (with EventKind::until) held terms up. The events must be without fault.
QList<Pause> pausesOf(const EventKind &kind, const QList<CaseEvent> &events);

}  // namespace adil::court
