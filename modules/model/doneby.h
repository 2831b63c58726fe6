// SPDX-License-Identifier: GPL-3.0-or-later
// The history that a record carries, with the names of who did it. Internal to model and to who shows it.
#pragma once

#include "court/deed.h"
#include "model/lookup.h"

namespace adil::model {

struct DoneBy {
    court::Deed deed;
    QString name;  // "Сейтқали Ә. Б."; empty: not known here
    bool operator==(const DoneBy &) const = default;
};

inline QList<DoneBy> doneBy(const QJsonArray &history, Lookup<court::Person> &people)
{
    QList<DoneBy> all;
    for (const court::Deed &deed : court::deedsFrom(history)) {
        const court::Person *person = people.find(deed.by);
        all << DoneBy{deed, person ? court::shortName(*person) : QString()};
    }
    return all;
}

}  // namespace adil::model
