// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scheduler.h"

#include "base/zone.h"
#include "court/hearingreason.h"
#include "store/values.h"

#include <algorithm>

namespace adil::model {

QList<court::Room> Scheduler::rooms(court::RoomKind kind) const
{
    auto all = store::valuesOf(m_reader.list<court::Room>(store::about<court::Room>()));
    all.removeIf([&](const court::Room &room) { return room.kind != kind; });
    std::sort(all.begin(), all.end(),
              [](const court::Room &a, const court::Room &b) { return a.nameRu < b.nameRu; });
    return all;
}

QList<court::DayHours> Scheduler::hours() const
{
    const auto courts = m_reader.list<court::Court>(store::about<court::Court>().first(1));
    return court::hoursOf(courts.isEmpty() ? court::Court() : courts.first().value);
}

QList<court::Party> Scheduler::parties(const Id<court::Case> &caseId) const
{
    return store::valuesOf(m_reader.list<court::Party>(
        store::about<court::Party>().where(QStringLiteral("caseId"), caseId.value)));
}

court::Timetable Scheduler::timetable(const Wish &wish) const
{
    court::Timetable table;
    table.now = m_clock.now();
    table.zone = m_zone;
    table.calendar = court::WorkingDays(
        store::valuesOf(m_reader.list<court::WorkingCalendar>(store::about<court::WorkingCalendar>())));
    table.hours = hours();
    const auto courts = m_reader.list<court::Court>(store::about<court::Court>().first(1));
    if (wish.reason)
        table.adjourned = court::adjournmentBounds(*wish.reason, dateIn(table.now, m_zone), table.calendar);
    table.noticeDays = courts.isEmpty() ? 0 : courts.first().value.noticeDays;
    table.termEnds = court::considerationEnds(store::valuesOf(m_reader.list<court::Deadline>(
        store::about<court::Deadline>().where(QStringLiteral("caseId"), wish.caseId.value))));
    table.taken = store::valuesOf(m_reader.list<court::Availability>(
        store::about<court::Availability>().where(QStringLiteral("endsAt"), store::Compare::Greater,
                                                  record::encode(std::min(table.now, wish.startsAt)))));
    table.taken.removeIf([&](const court::Availability &taken) {
        return taken.hearingId && wish.follows && *taken.hearingId == *wish.follows;
    });
    return table;
}

NamedConflict Scheduler::named(const court::Conflict &conflict, const Wish &wish) const
{
    NamedConflict out{conflict, {}, {}};
    if (conflict.subject.isEmpty())
        return out;
    if (const auto room = m_reader.find(Id<court::Room>{conflict.subject})) {
        out.nameKk = room->value.nameKk;
        out.nameRu = room->value.nameRu;
    } else if (const auto person = m_reader.find(Id<court::Person>{conflict.subject})) {
        out.nameKk = out.nameRu = court::shortName(person->value);
    } else {
        for (const court::Party &party : parties(wish.caseId))
            if (court::participantKey(party) == conflict.subject)
                out.nameKk = out.nameRu = party.name;
    }
    return out;
}

ScheduleAnswer Scheduler::ask(const Wish &wish, int count) const
{
    const auto file = m_reader.find(wish.caseId);
    court::Hearing hearing;
    hearing.id = wish.hearingId.value_or(Id<court::Hearing>{});
    hearing.startsAt = wish.startsAt;
    hearing.minutes = wish.minutes;
    hearing.roomId = wish.roomId;
    hearing.linkId = wish.linkId;
    court::Sitting wanted = court::sittingOf(hearing, file ? file->value.judgeIds : QStringList(),
                                             parties(wish.caseId));
    wanted.announced = wish.announced;
    const auto moved = wish.hearingId ? m_reader.find(*wish.hearingId) : std::nullopt;
    if (moved && moved->value.roomId == wish.roomId && moved->value.linkId == wish.linkId
        && moved->value.minutes == wish.minutes)
        wanted.standsAt = moved->value.startsAt;
    const court::Timetable table = timetable(wish);
    ScheduleAnswer answer;
    for (const court::Conflict &conflict : court::conflictsOf(wanted, table))
        answer.conflicts << named(conflict, wish);
    answer.next = court::nextSlots(wanted, table, std::max(wish.startsAt, table.now), count);
    return answer;
}

}  // namespace adil::model
