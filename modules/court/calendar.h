// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the court works. Labour Code arts 84, 85 and the law on holidays; the days themselves are data
// (WorkingCalendar records).
#pragma once

#include "base/result.h"
#include "court/people.h"

#include <QSet>

namespace adil::court {

// A value; cheap to copy. Any thread.
class WorkingDays {
public:
    WorkingDays() = default;
    explicit WorkingDays(const QList<WorkingCalendar> &years);

    // False outside of the known years too: ask knows() first.
    [[nodiscard]] bool isWorking(const QDate &day) const;
    [[nodiscard]] bool knows(int year) const { return m_years.contains(year); }
    [[nodiscard]] bool isForecast(int year) const { return m_forecasts.contains(year); }
    // Working days of a year, for checks against published calendars.
    [[nodiscard]] int countIn(int year) const;

private:
    QSet<int> m_years, m_forecasts;
    QSet<QDate> m_off, m_worked;
};

}  // namespace adil::court
