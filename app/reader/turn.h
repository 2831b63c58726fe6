// SPDX-License-Identifier: GPL-3.0-or-later
// How a page is turned. The engine draws a page turned as the file asks, but up to Qt 6.4 (seen) it gives the
// places of text as if it were not; the turn itself cannot be asked for. So it is read from the picture: the
// one of four under which text lies on ink.
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>

namespace adil::reader {

enum class Turn { None, Right, Over, Left };

// `box` in points as the engine gives it, `page` the size of the page as shown; the result in fractions of
// the page, cut to it.
QRectF shownBox(const QRectF &box, QSizeF page, Turn turn);
// The other way, for a point in fractions of the page.
QPointF enginePoint(QPointF shown, QSizeF page, Turn turn);
// `picture` is the page as shown, of any size; without ink, None.
Turn turnOf(const QImage &picture, const QList<QRectF> &boxes, QSizeF page);

}  // namespace adil::reader
