// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/courtstate.h"

namespace adil::server {

std::optional<QJsonObject> CourtState::find(const QString &type, const QString &id) const
{
    const RecordTable *table = m_premises.byType().value(type);
    return table ? table->find(m_connection, id) : std::nullopt;
}

QList<QJsonObject> CourtState::ofCase(const QString &type, const QString &caseId) const
{
    const RecordTable *table = m_premises.byType().value(type);
    return table ? table->ofCase(m_connection, caseId) : QList<QJsonObject>();
}

}  // namespace adil::server
