// SPDX-License-Identifier: GPL-3.0-or-later
// Text whose figures all have one width, for columns of times, sheets and numbers. Qt can ask the font for
// such figures since 6.7; before, each figure is set into a cell of its own. Used by rows and cells.
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QString>

class QPainter;

namespace adil::ui {

int tabularWidth(const QFontMetrics &metrics, const QString &text);
// The text, or its beginning and "…" when it is wider than that.
QString elidedTabular(const QFontMetrics &metrics, const QString &text, int width);
// In the painter's font and pen, on one line, not elided.
void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

}  // namespace adil::ui
