// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the court works. Labour Code arts 84, 85 and the law on holidays; the days themselves are data
// (WorkingCalendar records).
#pragma once

#include "base/result.h"
#include "court/people.h"

#include <QSet>

namespace adil::court {

// Why a day is or is none of work. Worked is a weekend day that was moved by order; DayOff a holiday or a day
// off moved onto a weekday.
enum class DayKind { Working, Worked, Weekend, DayOff, Unknown };  // Unknown: the year is not known

// A value; cheap to copy. Any thread.
class WorkingDays {
public:
    WorkingDays() = default;
    explicit WorkingDays(const QList<WorkingCalendar> &years);

    [[nodiscard]] DayKind kindOf(const QDate &day) const;
    // False outside of the known years too: ask knows() first.
    [[nodiscard]] bool isWorking(const QDate &day) const;
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    [[nodiscard]] bool isForecast(int year) const { return m_forecasts.contains(year); }
    // Working days of a year, for checks against published calendars.
    [[nodiscard]] int countIn(int year) const;
    // Working days after `from` up to and including `to`; 0 when `to` is not later. Of known years only.
    [[nodiscard]] int countBetween(const QDate &from, const QDate &to) const;

private:
    QSet<int> m_years, m_forecasts;
    QSet<QDate> m_off, m_worked;
};

// Nothing, or why these days cannot be a year's calendar; the detail names the first wrong day: no date, of
// another year, twice, a day off that is a weekend already, a worked day that is no weekend.
Result<void> checkCalendar(const WorkingCalendar &calendar);
// What is wrong with a file of calendars, and where.
struct CalendarFault {
    Reason reason = Reason::WrongValue;
    int line = 0;
    QString what;  // the year and the field or the day: "2026: daysOff: 2026-03-07"
    bool operator==(const CalendarFault &) const = default;
};
// "7: 2026: daysOff: 2026-03-07: wrongValue", for logs and tools.
QString toLine(const CalendarFault &fault);

struct CalendarReading {
    QList<WorkingCalendar> years;  // those without a fault
    QList<CalendarFault> faults;  // in the order of their lines
};
// A file of resources/calendar: years with both their lists of days, each day and year once, and nothing that
// nobody reads. A year without an id takes one of its number: files by hand have none.
CalendarReading readCalendarFile(const QByteArray &json);
// The same, refused as a whole when there is a fault: with the reason of the first, and the lines of all as
// the detail.
Result<QList<WorkingCalendar>> readCalendars(const QByteArray &json);

}  // namespace adil::court

namespace adil::record {
template <>
struct Names<court::DayKind> {
    static constexpr const char *list[] = {"working", "worked", "weekend", "dayOff", "unknown"};
};
}  // namespace adil::record
