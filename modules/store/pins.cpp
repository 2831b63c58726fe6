// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pins.h"

namespace adil::store {

static const QString pinKey = QStringLiteral("pinned");
static const QString quotaKey = QStringLiteral("quota");

Result<QStringList> Pins::cases() const { return m_fields.recordsWith(pinKey); }

Result<bool> Pins::has(const QString &caseId) const
{
    const auto pin = m_fields.value(caseId, pinKey);
    return pin ? Result<bool>(!pin->isUndefined()) : pin.error();
}

Result<void> Pins::set(const QString &caseId, bool isPinned)
{
    return m_fields.set(caseId, pinKey, isPinned ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined));
}

Result<qint64> Pins::quota() const
{
    const auto bytes = m_fields.value({}, quotaKey);
    return bytes ? Result<qint64>(bytes->toInteger(usualQuota)) : bytes.error();
}

Result<void> Pins::setQuota(qint64 bytes) { return m_fields.set({}, quotaKey, bytes); }

}  // namespace adil::store
