// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pending.h"

#include "record/meta.h"

namespace adil::store {

static void lay(QJsonObject &record, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        record[it.key()] = it.value();
}

void PendingRecord::Fold::add(const PendingRow &row)
{
    touched = true;
    switch (row.action) {
    case RowAction::Create:
        whole = true;
        gone = false;
        fields = row.fields;
        break;
    case RowAction::Update: lay(fields, row.fields); break;
    case RowAction::Destroy:
        gone = true;
        whole = false;
        fields = {};
        break;
    case RowAction::Unknown: break;
    }
}

void PendingRecord::add(const PendingRow &row, EntryState state)
{
    const bool waits = state == EntryState::Held || state == EntryState::Conflict;
    (waits ? m_refused : m_going).add(row);
    if (!row.caseId.isEmpty())
        m_caseId = row.caseId;
}

static QJsonObject withoutServer(const QJsonObject &fields, const QString &id)
{
    QJsonObject record = record::toJson(record::Meta{id, 0, {}, {}, {}, {}});
    lay(record, fields);
    return record;
}

std::optional<QJsonObject> PendingRecord::onto(const std::optional<QJsonObject> &fact,
                                               const QString &id) const
{
    if (m_going.gone)
        return {};
    // A fact may be here already while the command that made it still is: the same fields once more
    if (fact) {
        QJsonObject record = *fact;
        lay(record, m_going.fields);
        return record;
    }
    if (m_going.whole)
        return withoutServer(m_going.fields, id);
    if (m_refused.whole)
        return withoutServer(m_refused.fields, id);
    return {};
}

Standing PendingRecord::standing() const
{
    if (m_refused.touched)
        return Standing::Conflict;
    return m_going.touched ? Standing::Pending : Standing::Fact;
}

}  // namespace adil::store
