// SPDX-License-Identifier: GPL-3.0-or-later
// How a procedural term is counted (CPC arts 122, 123), with every step of the count so that a judge can
// follow it.
#pragma once

#include "court/calendar.h"

#include <QJsonArray>

namespace adil::court {

enum class Unit { WorkingDays, Days, Months, Years, Unknown };

// One step of the count; words turns it into a sentence.
struct TermStep {
    enum class Kind { Start, FirstDay, Counted, Skipped, SameNumber, LastOfMonth, Shifted, Due };
    Kind kind;
    QDate day;
};

struct Term {
    QDate due;
    QList<TermStep> steps;
};

// The last day of a term of `amount` units after `from`. CalendarMissing when a year needed is not known;
// WrongValue for amounts below 1.
Result<Term> countTerm(const QDate &from, int amount, Unit unit, const WorkingDays &calendar);
QJsonArray toJson(const QList<TermStep> &steps);

// A rule of the code as data, resources/terms/*.json.
struct TermRule {
    QString id;
    QString article;
    QString titleKk, titleRu, titleEn;
    QString startEvent;  // CaseEvent::kind
    QString endEvent;  // the event that meets it; empty: none
    QStringList proceedings;  // names of Proceedings; empty: all
    int amount = 0;
    Unit unit = Unit::WorkingDays;
};

// All rules of a file, or the first that is wrong (detail: its id and field).
Result<QList<TermRule>> readTermRules(const QByteArray &json);
// The calendars of resources/calendar/*.json.
Result<QList<WorkingCalendar>> readCalendars(const QByteArray &json);

}  // namespace adil::court

namespace adil::record {
template <>
struct Names<court::Unit> {
    static constexpr const char *list[] = {"working-days", "days", "months", "years", "unknown"};
};
}  // namespace adil::record
