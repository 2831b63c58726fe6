// SPDX-License-Identifier: GPL-3.0-or-later
// A court for the load: teams of a judge, a secretary and a consultant, each with one case whose hearing is
// being held. Everybody in it is made up.
#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace bench {

struct Seat {
    QString iin, personId;
    QString hearingId;  // of the team's case, open to all three
};

struct LoadCourt {
    static constexpr auto password = "correct horse";
    static constexpr int team = 3;

    QString dir;
    QList<Seat> seats;  // teams one after the other

    // The court of this size in this folder, made when there is none.
    static adil::Result<LoadCourt> in(const QString &dir, int seats);
};

}  // namespace bench
