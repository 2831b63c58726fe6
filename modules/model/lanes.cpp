// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lanes.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace adil::model {

QList<Lane> lanesOf(const QList<DaySpan> &spans)
{
    QList<qsizetype> order(spans.size());
    std::iota(order.begin(), order.end(), 0);
    // Of those that begin together the longest first: it stays at the left.
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return std::tuple(spans[a].from, -spans[a].to) < std::tuple(spans[b].from, -spans[b].to);
    });
    QList<Lane> lanes(spans.size());
    QList<qsizetype> group;  // overlap one another, directly or not
    QList<int> ends;  // of each lane of the group
    int groupEnd = 0;
    const auto close = [&] {
        for (const qsizetype i : std::as_const(group))
            lanes[i].lanes = int(ends.size());
        group.clear();
        ends.clear();
    };
    for (const qsizetype i : std::as_const(order)) {
        const DaySpan span{spans[i].from, std::max(spans[i].to, spans[i].from + 1)};
        if (!group.isEmpty() && span.from >= groupEnd)
            close();
        groupEnd = group.isEmpty() ? span.to : std::max(groupEnd, span.to);
        const auto free = std::find_if(ends.begin(), ends.end(), [&](int end) { return end <= span.from; });
        lanes[i].lane = int(free - ends.begin());
        if (free == ends.end())
            ends << span.to;
        else
            *free = span.to;
        group << i;
    }
    close();
    return lanes;
}

}  // namespace adil::model
