// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/entry.h"

namespace adil::store {

QJsonObject toWire(const Entry &entry)
{
    QJsonObject command{
        {QStringLiteral("uid"), entry.uid},
        {QStringLiteral("kind"), entry.kind},
        {QStringLiteral("arguments"), entry.arguments},
        {QStringLiteral("seen"), entry.seen},
        {QStringLiteral("claimedAt"), record::encode(entry.claimedAt)},
    };
    if (!entry.dependsOn.isEmpty())
        command[QStringLiteral("dependsOn")] = entry.dependsOn;
    return command;
}

}  // namespace adil::store
