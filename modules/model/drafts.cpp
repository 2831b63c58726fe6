// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/drafts.h"

#include "base/log.h"

ADIL_LOG(model)

namespace adil::model {

static const QString placeKey = QStringLiteral("place");

std::optional<Drafts::Draft> Drafts::find(const QString &type, const QString &id) const
{
    const auto draft = m_fields.draft(type, id);
    if (!draft || !*draft)
        return {};
    return Draft{(*draft)->text, (*draft)->savedAt};
}

Result<void> Drafts::save(const QString &type, const QString &id, const QJsonObject &text)
{
    return m_fields.saveDraft({type, id, text, m_clock.now()});
}

Result<void> Drafts::drop(const QString &type, const QString &id) { return m_fields.dropDraft(type, id); }

QJsonObject Drafts::place(const QString &recordId) const
{
    const auto value = m_fields.value(recordId, placeKey);
    return value ? value->toObject() : QJsonObject();
}

void Drafts::keepPlace(const QString &recordId, const QJsonObject &place)
{
    if (const auto kept = m_fields.set(recordId, placeKey, place); !kept)
        qCWarning(log) << "a place was not kept:" << kept.error().detail;
}

}  // namespace adil::model
