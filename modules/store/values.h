// SPDX-License-Identifier: GPL-3.0-or-later
// What records that were read say, without what is known about them.
#pragma once

#include "store/reader.h"

namespace adil::store {

template <record::Described R>
QList<R> valuesOf(const QList<Seen<R>> &seen)
{
    QList<R> values;
    values.reserve(seen.size());
    for (const Seen<R> &one : seen)
        values << one.value;
    return values;
}

}  // namespace adil::store
