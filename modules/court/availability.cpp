// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/availability.h"

#include "court/identifier.h"

#include <QCryptographicHash>

namespace adil::court {

QString participantKey(const Party &party)
{
    const auto known = readIdentifier(party.identifier.value_or(QString()));
    if (known && known->kind == Identifier::Kind::Bin)
        return {};
    const QString of = known ? *party.identifier : party.id.value;
    return QString::fromLatin1(
        QCryptographicHash::hash("participant\n" + of.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

}  // namespace adil::court
