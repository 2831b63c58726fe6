// SPDX-License-Identifier: GPL-3.0-or-later
// What push says (RFC 8620 section 7.1): in which accounts which types have which state now. A hint only; the
// truth is /changes.
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace adil::jmap {

struct StateChange {
    QMap<QString, QMap<QString, QString>> changed;  // account -> type -> state
};

QJsonObject toJson(const StateChange &change);
Result<StateChange> stateChangeFrom(const QJsonObject &json);

}  // namespace adil::jmap
