// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/eventcheck.h"

#include <QSet>

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

// What all checks look at.
struct Given {
    const RuleBook &book;
    QList<CaseEvent> events;  // in order
    QDate asOf;
    Undone undone;
    QList<Course> course;
};

void checkOne(const Given &given, const CaseEvent &event, QList<EventFault> &faults)
{
    const EventKind *kind = given.book.event(event.kind);
    if (!kind)
        return void(faults << faultOf(Reason::EventUnknown, event));
    if (!event.happenedOn.isValid())
        return void(faults << faultOf(Reason::WrongValue, event));
    if (event.happenedOn > given.asOf)
        faults << faultOf(Reason::EventInFuture, event);
    if (!kind->proceedings.isEmpty()
        && !kind->proceedings.contains(proceedingsOn(event.happenedOn, given.course)))
        faults << faultOf(Reason::EventOfOtherProceedings, event);
    if (given.undone.contains(&event))
        return;
    for (const CaseEvent &other : given.events) {
        const bool isSecond = kind->once && other.kind == event.kind && &other < &event
            && !given.undone.contains(&other);
        const bool isTooEarly = kind->after.contains(other.kind) && other.happenedOn > event.happenedOn;
        if (isSecond || isTooEarly)
            faults << faultOf(Reason::EventsContradict, event, other);
    }
}

// After the end of a case its course does not go on, unless that end was undone before.
void checkEnds(const Given &given, QList<EventFault> &faults)
{
    const CaseEvent *ended = nullptr;
    for (const CaseEvent &event : given.events) {
        const EventKind *kind = given.book.event(event.kind);
        if (!kind)
            continue;
        if (ended && given.undone.value(ended) == &event)
            ended = nullptr;
        if (ended && (kind->course || kind->ends))
            faults << faultOf(Reason::EventsContradict, event, *ended);
        else if (kind->ends)
            ended = &event;
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

// Nor does it go on while the case is suspended; on the days of both rulings it may.
void checkSuspended(const Given &given, const EventKind &suspends, QList<EventFault> &faults)
{
    const auto pauses = pausesOf(suspends, given.events);
    for (const CaseEvent &event : given.events)
        for (const Pause &pause : pauses) {
            const EventKind *kind = given.book.event(event.kind);
            const bool isWithin = event.happenedOn > pause.from
                && (!pause.until.isValid() || event.happenedOn < pause.until);
            if (isWithin && kind && kind->course)
                faults << EventFault{Reason::EventsContradict, event.kind, event.happenedOn, suspends.id,
                                     pause.from};
        }
}

void checkKind(const Given &given, const EventKind &kind, QList<EventFault> &faults)
{
    const auto before = faults.size();
    checkPauses(kind, given.events, faults);
    if (faults.size() == before && kind.stage == Stage::Suspended)
        checkSuspended(given, kind, faults);
}

bool isAbout(const CaseEvent &event, const CaseEvent &other)
{
    return !event.subject || !other.subject || *event.subject == *other.subject;
}

}  // namespace

CaseFacts factsOf(const Case &file, QList<CaseEvent> events)
{
    return {file.proceedings, file.flags, std::move(events)};
}

QList<EventFault> checkEvents(const RuleBook &book, const CaseFacts &facts, const QDate &asOf)
{
    QList<EventFault> faults;
    Given given{book, inOrder(book, facts.events), asOf, {}, {}};
    given.undone = undoneOf(book, given.events);
    given.course = courseOf(book, facts.proceedings, given.events);
    for (const CaseEvent &event : std::as_const(given.events))
        checkOne(given, event, faults);
    checkEnds(given, faults);
    for (const EventKind &kind : book.events)
        if (!kind.until.isEmpty())
            checkKind(given, kind, faults);
    return faults;
}

Undone undoneOf(const RuleBook &book, const QList<CaseEvent> &ordered)
{
    Undone undone;
    QSet<const CaseEvent *> used;
    for (auto event = ordered.begin(); event != ordered.end(); ++event) {
        const EventKind *kind = book.event(event->kind);
        if (!kind || kind->undoneBy.isEmpty())
            continue;
        const auto by = std::find_if(event + 1, ordered.end(), [&](const CaseEvent &later) {
            return later.kind == kind->undoneBy && isAbout(later, *event) && !used.contains(&later);
        });
        if (by == ordered.end())
            continue;
        undone.insert(&*event, &*by);
        used << &*by;
    }
    return undone;
}

QList<Course> courseOf(const RuleBook &book, Proceedings now, const QList<CaseEvent> &ordered)
{
    QList<Course> course{{{}, record::nameOf(now)}};
    for (const CaseEvent &event : ordered) {
        const EventKind *kind = book.event(event.kind);
        if (!kind || !kind->turns)
            continue;
        if (course.size() == 1)
            course.first().proceedings = record::nameOf(kind->turns->from);
        course << Course{event.happenedOn, record::nameOf(kind->turns->to)};
    }
    return course;
}

const QString &proceedingsOn(const QDate &day, const QList<Course> &course)
{
    const auto later = std::find_if(course.begin() + 1, course.end(),
                                    [&](const Course &span) { return span.from > day; });
    return (later - 1)->proceedings;
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
