// SPDX-License-Identifier: GPL-3.0-or-later
#include "demoterms.h"

#include "democast.h"

#include <QSet>

namespace adil::courtserver {

DemoTerms::DemoTerms(const court::RuleBook &book, const court::WorkingDays &calendar, const court::Case &file,
                     const QDate &today, const QList<Happened> &course)
    : m_file(file)
    , m_today(today)
{
    for (const auto &[kind, day, subject] : course)
        if (day.isValid() && day <= today)
            add(QLatin1String(kind), day, subject);
    // What was done in time begins terms of its own: a few rounds until all is done.
    for (int round = 0; round < 8; ++round) {
        const auto terms = court::countTerms(book, calendar, court::factsOf(file, m_events), today);
        if (!terms) {
            qWarning("adil.demo: the terms of a case cannot be counted: %s",
                     terms.error().detail.toUtf8().constData());
            return;
        }
        if (keepUp(*terms, calendar))
            continue;
        for (const court::DeadlineChange &change : court::compare({}, *terms, book, file.id))
            m_deadlines << change.after;
        return;
    }
}

void DemoTerms::add(const QString &kind, const QDate &day, const std::optional<QString> &subject)
{
    const int n = int(m_events.size());
    m_events << court::CaseEvent{
        {demoId(m_today, m_file.id.value + kind + QString::number(n))}, m_file.id, kind, day, {}, subject};
}

// Marks as done what the court's own staff would have done by now; false when nothing was left.
bool DemoTerms::keepUp(const QList<court::CountedTerm> &terms, const court::WorkingDays &calendar)
{
    static const QSet<QString> ofTheCourse{
        QStringLiteral("accepted"),   QStringLiteral("refused"), QStringLiteral("returned"),
        QStringLiteral("prepared"),   QStringLiteral("ordered"), QStringLiteral("orderRefused"),
        QStringLiteral("pronounced"), QStringLiteral("inForce"), QStringLiteral("finalForm")};
    bool added = false;
    for (const court::CountedTerm &term : terms) {
        const bool isOurs = term.rule->who == court::Bearer::Court && term.rule->bound == court::Bound::By;
        const QString end = term.rule->end.value(0);
        if (!isOurs || term.state != court::DeadlineState::Running || term.dueOn >= m_today || end.isEmpty()
            || ofTheCourse.contains(end))
            continue;
        QDate day = term.startsOn.addDays(1);
        while (!calendar.isWorking(day) && day < term.dueOn)
            day = day.addDays(1);
        add(end, std::min(day, term.dueOn));
        added = true;
    }
    return added;
}

}  // namespace adil::courtserver
