// SPDX-License-Identifier: GPL-3.0-or-later
// Where a hearing can be put: what stands in its way at a given time, each conflict by name, and the next
// times at which nothing does. Pure; both ends ask the same. Wall clocks are of the court's zone.
#pragma once

#include "court/availability.h"
#include "court/command.h"
#include "court/hearingreason.h"
#include "court/termrule.h"

namespace adil::court {

// A hearing as it is wanted.
struct Sitting {
    Id<Hearing> id;  // its own place is not in its way
    QDateTime startsAt;
    qint64 minutes = 60;
    std::optional<Id<Room>> roomId = {}, linkId = {};
    QStringList judgeIds = {};  // presiding first
    QStringList participants = {};  // participantKey(), empty ones left out
    bool announced = false;  // all are told in the hall: no time for notices is needed
    QDateTime standsAt = {};  // where it is as it is wanted otherwise: no next slot; invalid: nowhere yet
};

struct DayHours {
    QTime from, to;
    bool operator==(const DayHours &) const = default;
};
// "09:00-13:00" … in order, those that touch as one. What is none is left out.
QList<DayHours> hoursFrom(const QStringList &texts);
// Of a court that did not set its own, 9:00 to 18:30 with a break from 13:00 to 14:30.
QList<DayHours> hoursOf(const Court &court);

// All that a hearing must fit into.
struct Timetable {
    QDateTime now;
    QTimeZone zone;
    WorkingDays calendar;
    QList<DayHours> hours;
    qint64 noticeDays = 0;  // working days between today and the hearing's, that day included
    std::optional<QDate> termEnds = {};  // last day of the case's term of consideration
    QList<Availability> taken = {};
    AdjournmentBounds adjourned = {};
};

struct Conflict {
    // InThePast, CalendarMissing, NotWorkingDay, OutsideWorkingHours, NoticeTooShort, AfterTerm,
    // AdjournedTooLong, AdjournedTooSoon, RoomTaken, LinkTaken, JudgeBusy, PanelBusy, ParticipantBusy
    Reason reason = Reason::Unknown;
    QString subject = {};  // the room, person or participant that is taken
    QDateTime from = {}, until = {};  // and when
    bool operator==(const Conflict &) const = default;
};

// What the law says about passing over a conflict.
struct ConflictRule {
    Reason reason;
    bool leftToCourt = false;  // the judge may pass over it, with a reason
    const char *article = "";  // of the CPC
    Confidence confidence = Confidence::High;  // else to be confirmed
};
const ConflictRule &ruleOf(Reason conflict);

// In the order of the enumeration above, then of time. Nothing: it can be held then.
QList<Conflict> conflictsOf(const Sitting &wanted, const Timetable &timetable);

// Starts from `first` to `last`, both included, have no conflict.
struct FreeSpan {
    QDateTime first, last;
    bool operator==(const FreeSpan &) const = default;
};
// Days of the court, both included. `wanted.startsAt` does not matter.
QList<FreeSpan> freeSpans(const Sitting &wanted, const Timetable &timetable, const QDate &from,
                          const QDate &to);
// The first start on the quarter of an hour in each free span from `after` on, up to a year ahead; never
// where it stands now.
QList<QDateTime> nextSlots(const Sitting &wanted, const Timetable &timetable, const QDateTime &after,
                           int count);

// The earliest end of the case's running terms of consideration.
std::optional<QDate> considerationEnds(const QList<Deadline> &deadlines);
Sitting sittingOf(const Hearing &hearing, const QStringList &panel, const QList<Party> &parties);
// As the state has it, for a hearing of this case.
Timetable timetableOf(const State &state, const Context &context, const Id<Case> &caseId);

}  // namespace adil::court
