// SPDX-License-Identifier: GPL-3.0-or-later
#include "importterms.h"

namespace adil::courtserver {

using court::DeadlineState;

Result<QList<court::Deadline>> deadlinesOf(const court::RuleBook &book, const court::WorkingDays &calendar,
                                           const court::Case &file, const QList<court::CaseEvent> &events,
                                           const QDate &today)
{
    const auto terms = court::countTerms(book, calendar, court::factsOf(file, events), today);
    if (!terms)
        return terms.error();
    const bool isSilentlyOver = !court::isUnderWay(file.stage)
        && court::stageAfter(book, events) != file.stage;
    QList<court::Deadline> deadlines;
    for (const court::DeadlineChange &change : court::compare({}, *terms, book, file.id)) {
        court::Deadline deadline = change.after;
        const bool isOpen = deadline.state == DeadlineState::Running
            || deadline.state == DeadlineState::Suspended;
        if (isSilentlyOver && isOpen) {
            deadline.state = DeadlineState::Cancelled;
            deadline.byHand = true;  // so that the next count does not open it again
        }
        deadlines << deadline;
    }
    return deadlines;
}

}  // namespace adil::courtserver
