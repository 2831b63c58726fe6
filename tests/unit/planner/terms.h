// SPDX-License-Identifier: GPL-3.0-or-later
// A judge at work with the rules and calendars of the program and one case in which things happen; for tests
// of the planner's screens. Today is Monday, 23 November 2026.
#pragma once

#include "court/calendar.h"
#include "court/rulefile.h"
#include "support/workplace.h"

#include <QFile>

namespace adil::test {

struct TermBench : Workplace {
    TermBench()
    {
        int n = 700;
        for (const court::RuleFile &rules : must(court::builtInRules()))
            put(court::toRecord(rules, idOf<court::TermRules>(n++)));
        QFile calendars(QStringLiteral(":/calendar/kz.json"));
        REQUIRE(calendars.open(QIODevice::ReadOnly));
        for (const court::WorkingCalendar &year : must(court::readCalendars(calendars.readAll())))
            put(year);
        put(caseNumber(7));
    }
    // Through the editor, as the judge would.
    Id<court::CaseEvent> enter(const char *kind, const QDate &day, int caseN = 7)
    {
        const auto id = editor->newId<court::CaseEvent>();
        must(editor->run(court::EnterCaseEvent{id, idOf<court::Case>(caseN), QLatin1String(kind), day}));
        support::settle();
        return id;
    }
    // As a fact of the court, with the terms that follow from it.
    void happened(const char *kind, const QDate &day)
    {
        const court::CaseEvent event{
            editor->newId<court::CaseEvent>(), idOf<court::Case>(7), QLatin1String(kind), day, {}};
        const auto preview = must(editor->previewEvent(event));
        put(event);
        for (const court::DeadlineChange &change : preview.deadlines)
            put(change.after);
        support::settle();
    }
    // The court changes its calendar in mid-year.
    void takeDayOff(const char *day)
    {
        for (auto &one : reader->list<court::WorkingCalendar>(
                 store::about<court::WorkingCalendar>().where(QStringLiteral("year"), 2026))) {
            court::WorkingCalendar year = one.value;
            year.daysOff << QLatin1String(day);
            put(year);
        }
        support::settle();
    }
    [[nodiscard]] std::optional<court::Deadline> deadline(const char *rule) const
    {
        for (const auto &one : reader->list<court::Deadline>(
                 store::about<court::Deadline>().where(QStringLiteral("ruleId"), QLatin1String(rule))))
            return one.value;
        return {};
    }
    void file(int n, const QString &title)
    {
        put(court::Document{
            idOf<court::Document>(n), idOf<court::Case>(7), court::Section::Rulings, title, {2026, 11, 6}});
    }
};

}  // namespace adil::test
