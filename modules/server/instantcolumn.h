// SPDX-License-Identifier: GPL-3.0-or-later
// Instants in the tables that hold no records: as text, like those of records, so that they sort. Any thread.
#pragma once

#include "record/value.h"

#include <QVariant>

namespace adil::server {

inline QString toColumn(const QDateTime &instant) { return record::encode(instant).toString(); }

inline std::optional<QDateTime> instantFrom(const QVariant &column)
{
    QDateTime instant;
    return record::decode(QJsonValue(column.toString()), instant) ? std::optional(instant) : std::nullopt;
}

}  // namespace adil::server
