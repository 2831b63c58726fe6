// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/waitingmodel.h"

#include "model/lookup.h"

#include <algorithm>

namespace adil::model {

using store::EntryState;

WaitingModel::WaitingModel(const Source &source, const store::Outbox &outbox, QObject *parent)
    : RowsModel(source, {store::Changes::command}, parent)
    , m_outbox(outbox)
{
    refresh();
}

int WaitingModel::onTheirWay() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const WaitingRow &row) {
        return row.state != EntryState::Held && row.state != EntryState::Conflict;
    }));
}

void WaitingModel::read()
{
    const auto entries = m_outbox.entries();
    if (!entries)
        return;  // what was shown stays
    Lookup<court::Case> cases(reader());
    QList<WaitingRow> rows;
    for (const store::Entry &entry : *entries) {
        const court::Case *file = cases.find(Id<court::Case>{entry.caseId});
        rows << WaitingRow{entry.uid,
                           entry.kind,
                           entry.caseId,
                           file ? file->number : QString(),
                           entry.claimedAt,
                           entry.state,
                           entry.attempts,
                           entry.nextTry,
                           reasonNamed(entry.reason),
                           !entry.reason.isEmpty()};
    }
    become(rows);
}

}  // namespace adil::model
