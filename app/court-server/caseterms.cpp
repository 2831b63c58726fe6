// SPDX-License-Identifier: GPL-3.0-or-later
#include "caseterms.h"

#include <QFile>

namespace adil::courtserver {

using court::DeadlineState;
using court::Stage;

Result<QList<court::TermRule>> termRules()
{
    QFile file(QStringLiteral(":/terms/first-instance.json"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::NotFound, file.fileName());
    return court::readTermRules(file.readAll());
}

static bool runsIn(const court::TermRule &rule, const court::Case &file)
{
    return rule.proceedings.isEmpty() || rule.proceedings.contains(record::nameOf(file.proceedings));
}

QList<court::Deadline> termsOf(const court::Case &file, const QHash<QString, QDate> &events,
                               const QList<court::TermRule> &rules, const court::WorkingDays &calendar,
                               const std::function<QString(const QString &ruleId)> &idOf)
{
    QList<court::Deadline> deadlines;
    for (const court::TermRule &rule : rules) {
        const QDate start = events.value(rule.startEvent), end = events.value(rule.endEvent);
        if (!start.isValid() || !runsIn(rule, file))
            continue;
        const auto term = court::countTerm(start, rule.amount, rule.unit, calendar);
        if (!term)
            continue;
        court::Deadline deadline{{idOf(rule.id)},
                                 file.id,
                                 rule.id,
                                 rule.titleKk,
                                 rule.titleRu,
                                 rule.titleEn,
                                 rule.article,
                                 rule.startEvent,
                                 start,
                                 term->due,
                                 DeadlineState::Running,
                                 {},
                                 court::toJson(term->steps)};
        if (end.isValid() || file.stage == Stage::InForce || file.stage == Stage::Ended) {
            deadline.state = DeadlineState::Met;
            deadline.metOn = end.isValid() ? end : term->due;
        } else if (events.value(QStringLiteral("suspended")).isValid()
                   && !events.value(QStringLiteral("resumed")).isValid()) {
            deadline.state = DeadlineState::Suspended;
        }
        deadlines << deadline;
    }
    return deadlines;
}

}  // namespace adil::courtserver
