// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/termdeeds.h"

#include "court/termkeeping.h"

namespace adil::court {

Deed deedOf(const Matter &matter, const std::optional<QString> &why)
{
    return {matter.context.now, matter.context.actor.id, matter.command.kind, why};
}

Deadline remembering(const Deadline &before, Deadline after, Deed what)
{
    if (before.dueOn != after.dueOn) {
        what.from = before.dueOn;
        what.to = after.dueOn;
    }
    after.history = with(before.history, what);
    return after;
}

static QList<Change> changesOf(const Matter &matter, const QList<DeadlineChange> &deadlines,
                               const QString &caseId, const std::optional<QString> &why = {})
{
    QList<Change> changes;
    for (const DeadlineChange &change : deadlines)
        changes << (change.before
                        ? changed(*change.before,
                                  remembering(*change.before, change.after, deedOf(matter, why)), caseId)
                        : created(change.after, caseId));
    return changes;
}

Decision kept(const Matter &matter, const Case &before, Case after, const QList<CaseEvent> &events,
              QList<Change> changes, const std::optional<QString> &why)
{
    const QString caseId = before.id.value;
    const auto plan = preview(matter.state, after, events, matter.context);
    if (!plan)
        return plan.error();
    changes << changesOf(matter, plan->deadlines, caseId, why);
    after.stage = plan->stage.value_or(after.stage);
    if (after != before)
        changes << changed(before, after, caseId);
    return changes;
}

}  // namespace adil::court
