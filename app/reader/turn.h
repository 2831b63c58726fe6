// SPDX-License-Identifier: GPL-3.0-or-later
// How a page is turned and cut. The engine draws a page turned and cropped as the file asks, but gives the
// places of text as if it were not (seen in Qt 6.4); neither can be asked for. So both are read from the
// picture: those under which text lies on ink.
#pragma once

#include <QImage>
#include <QList>
#include <QRectF>
#include <QSizeF>

namespace adil::reader {

enum class Turn { None, Right, Over, Left };

struct Sheet {
    QSizeF size;  // in points, as shown
    Turn turn = Turn::None;
    QPointF shift;  // of the text as shown, in points
};

// `box` in points as the engine gives it; the result in fractions of the page as shown, cut to it.
QRectF shownBox(const QRectF &box, const Sheet &sheet);
// The other way, for a point in fractions of the page.
QPointF enginePoint(QPointF shown, const Sheet &sheet);
// `picture` is the page as shown, of any size in pixels and `size` points; without ink the page is taken as
// it is.
Sheet sheetOf(const QImage &picture, const QList<QRectF> &boxes, QSizeF size);

}  // namespace adil::reader
