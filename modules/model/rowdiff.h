// SPDX-License-Identifier: GPL-3.0-or-later
// How one list of distinct keys becomes another with few steps that item views understand. Pure.
#pragma once

#include <QList>
#include <QString>

namespace adil::model {

struct RowStep {
    enum class Kind {
        Remove,  // rows first…last
        Move,  // the row `first` to where it stands at `to` afterwards
        Reorder,  // row i of the new order is row order[i] of the old one
        Insert  // rows first…last of the new list, there
    };
    Kind kind;
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype to = 0;
    QList<qsizetype> order;
    bool operator==(const RowStep &) const = default;
};

// To be done in order, each on the result of the one before it.
QList<RowStep> rowSteps(const QStringList &now, const QStringList &next);

}  // namespace adil::model
