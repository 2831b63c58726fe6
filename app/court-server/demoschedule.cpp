// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoschedule.h"

#include "base/zone.h"

namespace adil::courtserver {

std::optional<QDateTime> DemoSchedule::freeOn(const court::Sitting &wanted, const QDate &day,
                                              const QTime &from) const
{
    court::Timetable timetable;
    timetable.now = instantOf(day, from, m_zone);
    timetable.zone = m_zone;
    timetable.calendar = m_calendar;
    timetable.hours = court::hoursOf({});
    timetable.taken = m_taken.value(day);
    for (const court::FreeSpan &span : court::freeSpans(wanted, timetable, day, day))
        return span.first;
    return {};
}

std::optional<QDateTime> DemoSchedule::place(court::Sitting wanted, const QDateTime &wish, Search search)
{
    const QDate first = dateIn(wish, m_zone);
    std::optional<QDateTime> found = search == Search::Exactly
        ? std::optional(wish)
        : freeOn(wanted, first, inZone(wish, m_zone).time());
    const int step = search == Search::Later ? 1 : -1;
    for (int days = 1; !found && days < 365; ++days)
        found = freeOn(wanted, first.addDays(step * days), QTime(9, 0));
    if (!found)
        return {};
    court::Availability taken;
    taken.startsAt = *found;
    taken.endsAt = found->addSecs(wanted.minutes * 60);
    taken.roomIds << (wanted.roomId ? wanted.roomId->value : QString())
                  << (wanted.linkId ? wanted.linkId->value : QString());
    taken.personIds = wanted.judgeIds;
    taken.participants = wanted.participants;
    m_taken[dateIn(*found, m_zone)] << taken;
    return found;
}

}  // namespace adil::courtserver
