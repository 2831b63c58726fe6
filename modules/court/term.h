// SPDX-License-Identifier: GPL-3.0-or-later
// How a procedural term is counted (CPC arts 122, 123, 125), with every step of the count so that a judge can
// follow it. What to count from which event is data: termrule.h; all terms of a case: caseterms.h.
#pragma once

#include "court/calendar.h"

#include <QJsonArray>

namespace adil::court {

enum class Unit {
    WorkingDays,
    Days,  // of the calendar
    Months,
    Years,
    Hours,  // only the day is known, so the day in which the last hour lies
    SameDay,
    NextDay,
    NextWorkingDay,
    AsSet,  // the event itself says how long, or until when
    Unknown
};
// False for those that say all by themselves: "same day".
bool takesAmount(Unit unit);

// One step of the count; words turns it into a sentence. Which members are set depends on the kind.
struct TermStep {
    enum class Kind {
        Start,  // day; about: the kind of event, or of the rule whose term ran out; CPC 122(2)
        FirstDay,  // day
        Counted,  // day, why: a working day
        Skipped,  // day, why: none
        SameNumber,  // day: the last month's day of the same number; CPC 123(1-2)
        LastOfMonth,  // day: the last month has no such number; CPC 123(2)
        LastDay,  // day: of a term in days or hours; CPC 123(3)
        SameDay,  // day: the day of the event itself
        SetByCourt,  // day: the end that the event names
        Paused,  // day, until, about; CPC 125: `day` and what follows do not count, `until` does again
        Suspended,  // day, about, amount and unit: how much is left; the end is not known
        Restarted,  // day, about: the term begins anew from `day`; CPC 183(6) when so set
        Extended,  // day: of the ruling, amount, unit, article
        Within,  // day, about: another rule's term, which this one may not outlast
        Unmoved,  // day, about, article: an event that does not begin the term anew
        Forecast,  // amount: the year of a calendar that is not ordered yet
        Shifted,  // day: the next working day; CPC 123(4)
        Due,  // day
        Unknown
    };
    Kind kind = Kind::Unknown;
    QDate day;
    QDate until = {};
    qint64 amount = 0;
    Unit unit = Unit::Unknown;
    DayKind why = DayKind::Unknown;
    QString about = {};
    QString article = {};
    bool operator==(const TermStep &) const = default;
};

// Days in which no term runs: [from, until). `until` is the day of the ruling on resumption, from which the
// rest runs on (CPC 125); invalid: still on.
struct Pause {
    QDate from;
    QDate until;
    QString about;  // the kind of event that began it
    bool operator==(const Pause &) const = default;
};

// Whether the last day moves to the next working day (CPC 123(4)). What takes effect by itself does not.
enum class LastDay { Moves, Stays };

struct Term {
    QDate due;  // of a suspended term: what it was before
    bool suspended = false;
    QList<TermStep> steps;
};

// The last day of a term of `amount` units after `from`. Pauses, in the order of their days and apart from
// each other, hold up what has not run out: a term that begins within one counts whole from the resumption
// (SameDay excepted, which has nothing to run). CalendarMissing when a year needed is not known (detail: the
// year); WrongValue for amounts below 1, and for units that take none.
Result<Term> countTerm(const QDate &from, int amount, Unit unit, const WorkingDays &calendar,
                       const QList<Pause> &pauses = {}, LastDay lastDay = LastDay::Moves);

// A term from `from` to the day that the court has set: held up as any other, but its last day stays. `until`
// may not be earlier.
Result<Term> countUntil(const QDate &from, const QDate &until, const WorkingDays &calendar,
                        const QList<Pause> &pauses);

// Members that are not set are left out.
QJsonArray toJson(const QList<TermStep> &steps);
// Steps that a newer program wrote come back as Unknown.
QList<TermStep> stepsFrom(const QJsonArray &json);

}  // namespace adil::court

namespace adil::record {
template <>
struct Names<court::Unit> {
    static constexpr const char *list[] = {"working-days", "days",     "months",   "years",
                                           "hours",        "same-day", "next-day", "next-working-day",
                                           "as-set",       "unknown"};
};
template <>
struct Names<court::TermStep::Kind> {
    static constexpr const char *list[] = {"start",       "firstDay",  "counted",  "skipped",    "sameNumber",
                                           "lastOfMonth", "lastDay",   "sameDay",  "setByCourt", "paused",
                                           "suspended",   "restarted", "extended", "within",     "unmoved",
                                           "forecast",    "shifted",   "due",      "unknown"};
};
}  // namespace adil::record
