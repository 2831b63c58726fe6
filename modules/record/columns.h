// SPDX-License-Identifier: GPL-3.0-or-later
// A record straight from the columns of its row: no JSON object is made on the way, which for a long list is
// most of the work of reading it.
#pragma once

#include "record/record.h"

namespace adil::record {

template <Described R>
constexpr qsizetype columnCount()
{
    return std::apply([](const auto &...f) { return (qsizetype(f.role != Role::Local) + ...); },
                      Record<R>::fields);
}

// The record's columns from row[from] on, in the order of the table; no JSON object is made on the way. False
// when one is not of its kind. `skip`: so many of the first columns are not in the row.
template <Described R>
[[nodiscard]] bool readColumns(R &r, const QVariantList &row, qsizetype from, qsizetype skip = 0)
{
    bool sound = true;
    qsizetype at = from - skip;
    each<R>([&]<class T>(Field<R, T> f) {
        if (f.role == Role::Local || !sound)
            return;
        if (at >= from)
            sound = at < row.size() && decode(fromColumn(row[at], shapeOf<T>()), r.*f.at);
        ++at;
    });
    return sound;
}

}  // namespace adil::record
