// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/deed.h"

namespace adil::court {

QJsonArray with(QJsonArray history, const Deed &deed)
{
    history << record::toJson(deed);
    return history;
}

QList<Deed> deedsFrom(const QJsonArray &history)
{
    QList<Deed> deeds;
    for (const auto &one : history)
        if (const auto deed = record::fromJson<Deed>(one.toObject()))
            deeds << *deed;
    return deeds;
}

}  // namespace adil::court
