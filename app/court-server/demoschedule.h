// SPDX-License-Identifier: GPL-3.0-or-later
// The timetable of the demo court while it is made: finds each hearing a place where it meets no other, with
// the same search that judges use.
#pragma once

#include "court/scheduling.h"

#include <QHash>

namespace adil::courtserver {

class DemoSchedule {
public:
    DemoSchedule() = default;
    DemoSchedule(court::WorkingDays calendar, const QTimeZone &zone)
        : m_calendar(std::move(calendar))
        , m_zone(zone)
    { }

    enum class Search { Exactly, Later, Earlier };
    // The start that the hearing gets: the wished one, or the next free one that day, later or on days before
    // it. Exactly: the wished one in any case. Nothing when there is none within a year.
    std::optional<QDateTime> place(court::Sitting wanted, const QDateTime &wish, Search search);

private:
    [[nodiscard]] std::optional<QDateTime> freeOn(const court::Sitting &wanted, const QDate &day,
                                                  const QTime &from) const;

    court::WorkingDays m_calendar;
    QTimeZone m_zone;
    QHash<QDate, QList<court::Availability>> m_taken;  // by day: a search looks at one
};

}  // namespace adil::courtserver
