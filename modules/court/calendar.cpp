// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/calendar.h"

namespace adil::court {

WorkingDays::WorkingDays(const QList<WorkingCalendar> &years)
{
    for (const WorkingCalendar &year : years) {
        m_years << int(year.year);
        if (year.forecast)
            m_forecasts << int(year.year);
        for (const QString &day : year.daysOff)
            m_off << QDate::fromString(day, Qt::ISODate);
        for (const QString &day : year.workedDays)
            m_worked << QDate::fromString(day, Qt::ISODate);
    }
}

bool WorkingDays::isWorking(const QDate &day) const
{
    if (!knows(day.year()) || m_off.contains(day))
        return false;
    return day.dayOfWeek() < Qt::Saturday || m_worked.contains(day);
}

int WorkingDays::countIn(int year) const
{
    int count = 0;
    for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1))
        count += isWorking(day) ? 1 : 0;
    return count;
}

}  // namespace adil::court
