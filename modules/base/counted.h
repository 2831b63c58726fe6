// SPDX-License-Identifier: GPL-3.0-or-later
// A number and what it counts, for the English lines of the tools: "1 paper", "2 papers". People at screens
// get theirs through tr(). Any thread.
#pragma once

#include <QString>

namespace adil {

// `what` is one of them, of those words that take an s.
inline QString counted(qint64 count, const char *what)
{
    return QString::number(count) + u' ' + QLatin1String(what)
        + (count == 1 ? QLatin1String() : QLatin1String("s"));
}

}  // namespace adil
