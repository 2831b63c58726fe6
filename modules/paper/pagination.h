// SPDX-License-Identifier: GPL-3.0-or-later
// Where pages begin. A pure function over the heights of lines, so that widows are a matter of a test and not
// of luck.
#pragma once

#include <QList>

namespace adil::paper {

// A line, a row or a picture; nothing smaller is ever divided.
struct Extent {
    double height = 0;
    double before = 0;  // space above it, not at the top of a page
    bool glued = false;  // stands on the page of the one before
};

// The first piece of each page; at least one page. A glued stretch longer than a page is divided where it
// must be.
QList<qsizetype> pageStarts(const QList<Extent> &extents, double pageHeight);

}  // namespace adil::paper
