// SPDX-License-Identifier: GPL-3.0-or-later
// Where the parts of a row stand and how they are painted; used by RowView alone. Pure apart from the
// painter.
#pragma once

#include "ui/rows.h"

#include <QStyleOptionViewItem>

namespace adil::ui {

struct RowShape {
    RowView::Density density = RowView::Density::Normal;
    int leading = 0;  // px of the leading column, scaled
};

struct RowPlaces {
    int height = 0;
    QRect leading, leadingNote, icon, title, subtitle, pills, trailing, trailingNote, action;
};

// For a row `width` wide whose top left is the origin.
RowPlaces placesOf(const Row &row, const Look &look, const RowShape &shape, int width);
// Its height alone; no text is measured unless the row wraps: a list asks this of each of its rows.
int heightOf(const Row &row, const Look &look, const RowShape &shape, int width);
// `option` says rectangle and state (selected, focus, hover); `last` leaves the dividing line out.
void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const Look &look, const RowShape &shape,
              const Row &row, bool last);
// What a screen reader says.
QString spoken(const Row &row);

}  // namespace adil::ui
