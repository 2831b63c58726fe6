// SPDX-License-Identifier: GPL-3.0-or-later
// The events of a made-up case and the deadlines that follow from them, by the same engine as in a real one.
// What a court does every day is done in time; its course (preparation, hearing, decision) is the plan's and
// may be late.
#pragma once

#include "court/termkeeping.h"

namespace adil::courtserver {

class DemoTerms {
public:
    struct Happened {
        const char *kind;
        QDate day;  // invalid: not yet
        std::optional<QString> subject = {};
    };
    // Book and calendar must outlive the constructor only.
    DemoTerms(const court::RuleBook &book, const court::WorkingDays &calendar, const court::Case &file,
              const QDate &today, const QList<Happened> &course);

    [[nodiscard]] const QList<court::CaseEvent> &events() const { return m_events; }
    [[nodiscard]] const QList<court::Deadline> &deadlines() const { return m_deadlines; }

private:
    void add(const QString &kind, const QDate &day, const std::optional<QString> &subject = {});
    bool keepUp(const QList<court::CountedTerm> &terms, const court::WorkingDays &calendar);

    court::Case m_file;
    QDate m_today;
    QList<court::CaseEvent> m_events;
    QList<court::Deadline> m_deadlines;
};

}  // namespace adil::courtserver
