// SPDX-License-Identifier: GPL-3.0-or-later
// The place that a planned hearing takes in the timetable of the court, and the notices that follow from it.
// Used by the deciders of hearings and of whole cases.
#pragma once

#include "court/deciding.h"
#include "court/scheduling.h"

namespace adil::court {

// Of the hearing as it is wanted.
Availability bookingOf(const Sitting &wanted);
// Takes the place, or moves it.
Change take(const Matter &matter, const Sitting &wanted);
// Gives it back; nothing when it has none.
QList<Change> leave(const Matter &matter, const Id<Hearing> &id);
// One for each participant.
QList<Change> notices(const Matter &matter, const Hearing &hearing, const QList<Party> &parties,
                      NoticeKind kind);
// The planned hearings among what a case brings along: the place of each, or RoomTaken or LinkTaken.
Decision takePlaces(const Matter &matter, QList<Change> entered);

}  // namespace adil::court
