// SPDX-License-Identifier: GPL-3.0-or-later
// A text broken into the lines of a place that is too low for all of it. Pure but for the font; window's
// thread.
#pragma once

#include <QFont>
#include <QStringList>

namespace adil::ui {

// At most `most` lines, none wider than `width`; the last ends in "…" when there is more.
QStringList wholeLines(const QString &text, const QFont &font, int width, int most);

}  // namespace adil::ui
