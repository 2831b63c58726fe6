// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/overlaystate.h"

namespace adil::edit {

OverlayState::OverlayState(const store::Reader &reader, qint64 before)
    : m_reader(reader)
    , m_overlay{store::Overlay::Kind::Deciding, before}
{ }

std::optional<QJsonObject> OverlayState::find(const QString &type, const QString &id) const
{
    const auto found = m_reader.find(type, id, m_overlay);
    if (!found) {
        m_sound = found.error();
        return {};
    }
    return *found ? std::optional((*found)->record) : std::nullopt;
}

QList<QJsonObject> OverlayState::ofCase(const QString &type, const QString &caseId) const
{
    QList<QJsonObject> records;
    // of the court: all records of the type
    const auto found = caseId.isEmpty() ? m_reader.list(store::Query{type, {}, {}, -1}, m_overlay)
                                        : m_reader.ofCase(type, caseId, m_overlay);
    if (!found) {
        m_sound = found.error();
        return records;
    }
    for (const store::Shown &shown : *found)
        records << shown.record;
    return records;
}

}  // namespace adil::edit
