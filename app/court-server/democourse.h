// SPDX-License-Identifier: GPL-3.0-or-later
// When what happened in a case of the demo court, so that every stage is there. Values.
#pragma once

#include "court/calendar.h"
#include "court/casefile.h"

namespace adil::courtserver {

// Invalid days: not yet.
struct DemoCourse {
    court::Proceedings proceedings = court::Proceedings::Claim;
    court::Stage stage = court::Stage::Received;
    QDate received, accepted, prepared, suspended, pronounced, finalForm;
};
// Of the n-th case; the same for the same day.
DemoCourse demoCourse(int n, const QDate &today, const court::WorkingDays &calendar);

// The day itself or the next working one in this direction.
QDate workdayAt(QDate day, const court::WorkingDays &calendar, int direction = -1);

}  // namespace adil::courtserver
