// SPDX-License-Identifier: GPL-3.0-or-later
#include "democourse.h"

#include <iterator>

namespace adil::courtserver {

using court::Proceedings;
using court::Stage;

namespace {

class Past {
public:
    Past(const QDate &today, const court::WorkingDays &calendar)
        : m_today(today)
        , m_calendar(calendar)
    { }
    [[nodiscard]] QDate back(int days) const { return workdayAt(m_today.addDays(-days), m_calendar); }

private:
    QDate m_today;
    const court::WorkingDays &m_calendar;
};

Proceedings proceedingsOf(int n)
{
    if (n % 8 == 5)
        return Proceedings::Simplified;
    if (n % 8 == 6)
        return Proceedings::Order;
    return n % 10 == 7 ? Proceedings::Special : Proceedings::Claim;
}

// A claim that was decided: how many days ago its decision became final.
int finalSince(Stage stage)
{
    if (stage == Stage::FinalForm)
        return 16;
    return stage == Stage::Appealed ? 40 : 95;
}

void spreadOut(DemoCourse &course, int n, const Past &past)
{
    const int spread = n % 7;
    switch (course.stage) {
    case Stage::Received: course.received = past.back(1 + spread / 3); break;
    case Stage::Accepted: course.received = past.back(7 + spread), course.accepted = past.back(2); break;
    case Stage::Preparation:
        course.received = past.back(24 + spread), course.accepted = past.back(17 + spread);
        break;
    case Stage::Trial:
    case Stage::Suspended:
        course.received = past.back(78 + spread), course.accepted = past.back(73 + spread);
        course.prepared = past.back(46 + spread);
        break;
    case Stage::Decided:
        course.received = past.back(90), course.accepted = past.back(85), course.prepared = past.back(58);
        course.pronounced = past.back(n % 2 ? 9 : 3);
        break;
    default: {
        const int since = finalSince(course.stage);
        course.received = past.back(since + 92), course.accepted = past.back(since + 88);
        course.prepared = past.back(since + 60);
        course.pronounced = past.back(since + 7), course.finalForm = past.back(since);
        break;
    }
    }
    if (course.stage == Stage::Suspended)
        course.suspended = past.back(12);
}

}  // namespace

QDate workdayAt(QDate day, const court::WorkingDays &calendar, int direction)
{
    while (!calendar.isWorking(day) && calendar.knows(day.year()))
        day = day.addDays(direction);
    return day;
}

DemoCourse demoCourse(int n, const QDate &today, const court::WorkingDays &calendar)
{
    static constexpr Stage claims[] = {
        Stage::Trial,     Stage::Preparation, Stage::Trial,       Stage::Received,
        Stage::Decided,   Stage::Trial,       Stage::Preparation, Stage::FinalForm,
        Stage::Trial,     Stage::Accepted,    Stage::InForce,     Stage::Trial,
        Stage::Suspended, Stage::Preparation, Stage::Appealed,    Stage::Ended};
    const Past past(today, calendar);
    DemoCourse course;
    course.proceedings = proceedingsOf(n);
    course.stage = claims[size_t(n) % std::size(claims)];
    spreadOut(course, n, past);
    // In writing within a month from acceptance, no preparation.
    if (course.proceedings == Proceedings::Simplified && course.accepted.isValid()
        && !course.pronounced.isValid()) {
        course.stage = Stage::Accepted;
        course.received = past.back(16 + n % 7), course.accepted = past.back(12 + n % 7);
        course.prepared = course.suspended = {};
    }
    // A court order is made within three days of its receipt.
    if (course.proceedings == Proceedings::Order) {
        if (course.stage != Stage::Received)
            course.stage = Stage::InForce;
        course.accepted = course.stage == Stage::InForce ? course.received : QDate();
        course.prepared = course.pronounced = course.finalForm = course.suspended = {};
    }
    return course;
}

}  // namespace adil::courtserver
