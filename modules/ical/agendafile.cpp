// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/agendafile.h"

#include "words/outside.h"

#include <algorithm>

namespace adil::ical {

using court::DeadlineState;
using court::HearingState;

namespace {

// The case of a thing that may be told; nullptr: it may not.
template <record::Described R>
const court::Case *tellable(const court::Agenda &agenda, const court::Agenda::Item<R> &item)
{
    const auto file = agenda.cases.constFind(item.stored.value.caseId.value);
    return file == agenda.cases.constEnd() || file->closed ? nullptr : &*file;
}

// The id of a record is a UUID of its own (RFC 7986 section 5.3), the same at both ends. Its rev is 1 when
// the court first has it; a change that is still on its way will be the next one.
template <record::Described R>
Event eventOf(const court::Agenda::Item<R> &item)
{
    const record::Meta &meta = item.stored.meta;
    Event event;
    event.uid = item.stored.value.id.value;
    event.sequence = std::max<qint64>(0, item.isPending ? meta.rev : meta.rev - 1);
    event.createdAt = meta.createdAt;
    event.changedAt = meta.updatedAt.value_or(
        meta.createdAt.value_or(QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)));
    event.status = item.isPending ? Status::Tentative : Status::Confirmed;
    return event;
}

// One that began took place, however it ended.
bool willNotBe(const court::Hearing &hearing)
{
    return hearing.state == HearingState::Cancelled
        || (hearing.state == HearingState::Adjourned && !hearing.openedAt);
}

QString roomOf(const court::Agenda &agenda, const court::Hearing &hearing, const Told &told)
{
    const auto room = hearing.roomId ? agenda.rooms.constFind(hearing.roomId->value)
                                     : agenda.rooms.constEnd();
    if (room == agenda.rooms.constEnd())
        return hearing.roomId ? QString() : words::byVideoLink(told.voice);
    return told.language == "kk" ? room->nameKk : room->nameRu;
}

void addHearings(const court::Agenda &agenda, const Told &told, QList<Event> &events)
{
    for (const auto &item : agenda.hearings) {
        const court::Case *file = tellable(agenda, item);
        if (!file)
            continue;
        const court::Hearing &hearing = item.stored.value;
        Event event = eventOf(item);
        event.startsAt = hearing.startsAt;
        event.minutes = hearing.minutes;
        event.summary = words::hearingTitle(file->number, hearing.kind, told.voice);
        event.location = roomOf(agenda, hearing, told);
        event.description = words::partyLines(agenda.parties.value(file->id.value), told.voice);
        if (willNotBe(hearing))
            event.status = Status::Cancelled;
        events << event;
    }
}

// A term that was kept, waived, or is suspended does not end on that day.
void addTerms(const court::Agenda &agenda, const Told &told, QList<Event> &events)
{
    for (const auto &item : agenda.terms) {
        const court::Case *file = tellable(agenda, item);
        if (!file)
            continue;
        const court::Deadline &term = item.stored.value;
        Event event = eventOf(item);
        event.onDay = term.dueOn;
        event.summary = words::termTitle(file->number, term.article, told.voice);
        event.description = words::partyLines(agenda.parties.value(file->id.value), told.voice);
        if (term.state != DeadlineState::Running)
            event.status = Status::Cancelled;
        events << event;
    }
}

}  // namespace

qsizetype countTold(const court::Agenda &agenda)
{
    const auto isTold = [&](const auto &item) { return tellable(agenda, item) != nullptr; };
    return std::count_if(agenda.hearings.begin(), agenda.hearings.end(), isTold)
        + std::count_if(agenda.terms.begin(), agenda.terms.end(), isTold);
}

QByteArray agendaFile(const court::Agenda &agenda, const Told &told, Use use)
{
    Calendar calendar;
    calendar.name = words::calendarName(told.voice);
    calendar.language = told.language;
    calendar.zone = told.zone;
    calendar.isFeed = use == Use::Feed;
    addHearings(agenda, told, calendar.events);
    addTerms(agenda, told, calendar.events);
    return toBytes(calendar);
}

}  // namespace adil::ical
