// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/eventcheck.h"

#include <algorithm>

namespace adil::court {

namespace {

EventFault faultOf(Reason reason, const CaseEvent &event, const CaseEvent &other)
{
    return {reason, event.kind, event.happenedOn, other.kind, other.happenedOn};
}

EventFault faultOf(Reason reason, const CaseEvent &event)
{
    return {reason, event.kind, event.happenedOn, {}, {}};
}

void checkOne(const RuleBook &book, const QList<CaseEvent> &events, const CaseEvent &event, const QDate &asOf,
              QList<EventFault> &faults)
{
    const EventKind *kind = book.event(event.kind);
    if (!kind)
        return void(faults << faultOf(Reason::EventUnknown, event));
    if (!event.happenedOn.isValid())
        return void(faults << faultOf(Reason::WrongValue, event));
    if (event.happenedOn > asOf)
        faults << faultOf(Reason::EventInFuture, event);
    for (const CaseEvent &other : events) {
        const bool isSecond = kind->once && other.kind == event.kind && &other < &event;
        const bool isTooEarly = kind->after.contains(other.kind) && other.happenedOn > event.happenedOn;
        if (isSecond || isTooEarly)
            faults << faultOf(Reason::EventsContradict, event, other);
    }
}

QList<CaseEvent> ofKind(const QList<CaseEvent> &events, const QString &kind)
{
    QList<CaseEvent> found;
    std::copy_if(events.begin(), events.end(), std::back_inserter(found),
                 [&](const CaseEvent &event) { return event.kind == kind; });
    std::stable_sort(found.begin(), found.end(),
                     [](const CaseEvent &a, const CaseEvent &b) { return a.happenedOn < b.happenedOn; });
    return found;
}

// Each beginning needs an end before the next, and each end a beginning.
void checkPauses(const EventKind &kind, const QList<CaseEvent> &events, QList<EventFault> &faults)
{
    const auto begins = ofKind(events, kind.id), ends = ofKind(events, kind.until);
    auto end = ends.begin();
    for (auto begin = begins.begin(); begin != begins.end(); ++begin) {
        for (; end != ends.end() && end->happenedOn < begin->happenedOn; ++end)
            faults << faultOf(Reason::EventsContradict, *end, *begin);
        const auto next = begin + 1;
        if (next != begins.end() && (end == ends.end() || end->happenedOn > next->happenedOn))
            faults << faultOf(Reason::SuspensionsOverlap, *next, *begin);
        else if (end != ends.end())
            ++end;
    }
    for (; end != ends.end(); ++end)
        faults << faultOf(Reason::EventsContradict, *end);
}

}  // namespace

QList<EventFault> checkEvents(const RuleBook &book, const QList<CaseEvent> &events, const QDate &asOf)
{
    QList<EventFault> faults;
    const auto sorted = inOrder(book, events);
    for (const CaseEvent &event : sorted)
        checkOne(book, sorted, event, asOf, faults);
    for (const EventKind &kind : book.events)
        if (!kind.until.isEmpty())
            checkPauses(kind, sorted, faults);
    return faults;
}

QString toLine(const EventFault &fault)
{
    const QString one = fault.kind + u'=' + fault.day.toString(Qt::ISODate);
    return fault.other.isEmpty()
        ? one
        : one + QStringLiteral(" against ") + fault.other + u'=' + fault.otherDay.toString(Qt::ISODate);
}

QList<CaseEvent> inOrder(const RuleBook &book, QList<CaseEvent> events)
{
    std::stable_sort(events.begin(), events.end(), [&](const CaseEvent &a, const CaseEvent &b) {
        if (a.happenedOn != b.happenedOn)
            return a.happenedOn < b.happenedOn;
        const auto placeA = book.placeOf(a.kind), placeB = book.placeOf(b.kind);
        return placeA != placeB ? placeA < placeB : a.id.value < b.id.value;
    });
    return events;
}

QList<Pause> pausesOf(const EventKind &kind, const QList<CaseEvent> &events)
{
    const auto begins = ofKind(events, kind.id), ends = ofKind(events, kind.until);
    QList<Pause> pauses;
    for (qsizetype n = 0; n < begins.size(); ++n)
        pauses << Pause{begins[n].happenedOn, n < ends.size() ? ends[n].happenedOn : QDate(), kind.id};
    return pauses;
}

}  // namespace adil::court
