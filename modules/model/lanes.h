// SPDX-License-Identifier: GPL-3.0-or-later
// How events that overlap stand side by side in a column of a calendar. Pure.
#pragma once

#include <QList>

namespace adil::model {

// Minutes of a day, the end not included.
struct DaySpan {
    int from = 0, to = 0;
};

// The event is the `lane`-th of `lanes` that share the width of the column.
struct Lane {
    int lane = 0, lanes = 1;
    bool operator==(const Lane &) const = default;
};

// In the order given. Those that overlap, also by way of others, share the width in as few lanes as hold
// them; an event that meets no other has all of it.
QList<Lane> lanesOf(const QList<DaySpan> &spans);

}  // namespace adil::model
