// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pagination.h"

namespace adil::paper {

QList<qsizetype> pageStarts(const QList<Extent> &extents, double pageHeight)
{
    QList<qsizetype> starts{0};
    double filled = 0;
    for (qsizetype i = 0; i < extents.size();) {
        const bool first = i == starts.last();
        const double height = extents.at(i).height + (first ? 0 : extents.at(i).before);
        if (first || filled + height <= pageHeight) {
            filled += height;
            ++i;
            continue;
        }
        qsizetype start = i;
        while (start > starts.last() && extents.at(start).glued)
            --start;
        if (start == starts.last())
            start = i;
        starts.append(start);
        i = start;
        filled = 0;
    }
    return starts;
}

}  // namespace adil::paper
