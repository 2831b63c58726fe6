// SPDX-License-Identifier: GPL-3.0-or-later
// What a judge, or all of them, have to do and have done, as numbers with the records behind each. Pure:
// records in, numbers out. Days are of the court's zone.
#pragma once

#include "court/act.h"
#include "court/scheduling.h"
#include "model/deadlinelistmodel.h"

#include <array>

namespace adil::model {

// One number is one bar of one picture.
enum class Measure {
    Stage,  // open cases
    Age,  // open cases, since they were received
    Category,  // open cases
    Attention,  // open cases that wait for something
    Judge,  // open cases; those of a panel for each of its judges
    HearingsAhead,  // planned, by week
    TermsAhead,  // of the court that run, by week
    ActsIssued,  // signed, by month
    TermsKept  // of the court whose day has come, by month
};
constexpr int measureCount = 9;

// Months since the case was received: below 1, 2, 3, 6, 12, and more.
enum class Age { Month, TwoMonths, ThreeMonths, HalfYear, Year, Older };
// A case can be in several. AdjournedOften: three times or more. NoHearing: at trial, none planned.
enum class Attention { Overdue, AdjournedNoDate, AdjournedOften, Suspended, NoHearing };

// A record behind a number.
struct WorkItem {
    QString type;  // Case, Hearing, Act, Deadline
    QString id;
    QString caseId;
    QDateTime at = {};  // of a hearing, in the court's zone
    QDate on = {};  // received, signed, due
    QString titleKk = {}, titleRu = {}, titleEn = {};  // of a term; of an act all are its own
    bool isMissed = false;  // a term that was not kept in time
    bool operator==(const WorkItem &) const = default;
};

struct WorkBar {
    int kind = 0;  // Stage, Age, Attention
    QString key = {};  // the category, the judge
    QDate from = {}, to = {};  // both included; without an end: and later; without a beginning: before
    qint64 minutes = 0;  // of hearings ahead
    qint64 capacity = 0;  // minutes that the judges of these cases sit in these days; 0: not known
    qint64 missed = 0;  // of the items
    QList<WorkItem> items = {};
    [[nodiscard]] qint64 count() const { return items.size(); }
};

struct WorkFacts {
    QDateTime now;
    QTimeZone zone;
    court::WorkingDays calendar;
    QList<court::DayHours> hours;
    QList<court::Case> cases;  // whose work it is; what follows may be of others too, and is left out
    QList<court::Hearing> hearings;
    QList<court::Act> acts;
    QList<DeadlineRow> terms;  // of the court, with an end that can be missed
    QString judgeId;  // whose working time it is; empty: of all judges of the open cases
};

struct Workload {
    std::array<QList<WorkBar>, measureCount>
        bars;  // by Measure; by number or by time, without those that are nothing
    qint64 open = 0, overdue = 0;  // cases under way, terms missed that still run
    [[nodiscard]] const QList<WorkBar> &of(Measure measure) const { return bars[size_t(measure)]; }
};

Workload workloadOf(const WorkFacts &facts);

// Pictures of time: this many weeks with the present one, months up to the present one.
constexpr int weeksAhead = 8, monthsBack = 12;

}  // namespace adil::model
