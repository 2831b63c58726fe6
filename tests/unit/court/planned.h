// SPDX-License-Identifier: GPL-3.0-or-later
// The made-up court with the rules and the calendars of the program, for tests in which terms are kept.
#pragma once

#include "builtin.h"
#include "courtroom.h"

namespace adil::test {

// A court that has the rules and the calendars of the program. Today is 23 November 2026.
struct Planned : Courtroom {
    Planned()
    {
        years = builtInYears();
        int n = 700;
        const auto files = *court::builtInRules();
        for (const court::RuleFile &rules : files)
            state.put(court::toRecord(rules, {rid(n++)}));
        for (const court::WorkingCalendar &year : years)
            state.put(year);
    }
    court::EnterCaseEvent event(const char *kind, const QDate &day)
    {
        return {{fresh()}, file.id, QString::fromLatin1(kind), day};
    }
    [[nodiscard]] court::Deadline deadline(const char *rule) const
    {
        for (const auto &one : court::loadAll<court::Deadline>(state, file.id.value))
            if (one.ruleId == QLatin1String(rule))
                return one;
        INFO(rule);
        REQUIRE(false);
        return {};
    }
    [[nodiscard]] court::Stage stage() const { return court::load(state, file.id)->value.stage; }
};

}  // namespace adil::test
