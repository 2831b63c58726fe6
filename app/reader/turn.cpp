// SPDX-License-Identifier: GPL-3.0-or-later
#include "turn.h"

#include <algorithm>

namespace adil::reader {

// The engine gives y as the height of the page as shown minus y of the file, whatever the turn.
static QPointF shownPoint(QPointF engine, QSizeF page, Turn turn)
{
    const double x = engine.x();
    const double y = page.height() - engine.y();  // of the file, upwards
    switch (turn) {
    case Turn::None: return engine;
    case Turn::Right: return {y, x};
    case Turn::Over: return {page.width() - x, y};
    case Turn::Left: return {page.width() - y, page.height() - x};
    }
    return engine;
}

QRectF shownBox(const QRectF &box, QSizeF page, Turn turn)
{
    const QRectF turned = QRectF(shownPoint(box.topLeft(), page, turn),
                                 shownPoint(box.bottomRight(), page, turn));
    const QRectF shown = turned.normalized();
    const QRectF part(shown.x() / page.width(), shown.y() / page.height(), shown.width() / page.width(),
                      shown.height() / page.height());
    return part.intersected(QRectF(0, 0, 1, 1));
}

QPointF enginePoint(QPointF shown, QSizeF page, Turn turn)
{
    const double x = shown.x() * page.width();
    const double y = shown.y() * page.height();
    switch (turn) {
    case Turn::None: return {x, y};
    case Turn::Right: return {y, page.height() - x};
    case Turn::Over: return {page.width() - x, page.height() - y};
    case Turn::Left: return {page.height() - y, page.height() - (page.width() - x)};
    }
    return {x, y};
}

// The share of boxes that have ink on them; those off the page have none.
static double inked(const QImage &grey, const QList<QRectF> &boxes, QSizeF page, Turn turn)
{
    const qsizetype step = std::max<qsizetype>(1, boxes.size() / 400);
    double hits = 0;
    int tried = 0;
    for (qsizetype i = 0; i < boxes.size(); i += step, ++tried) {
        const QRectF box = shownBox(boxes.at(i), page, turn);
        const QRect area = QRectF(box.x() * grey.width(), box.y() * grey.height(), box.width() * grey.width(),
                                  box.height() * grey.height())
                               .toAlignedRect()
                               .intersected(grey.rect());
        int darkest = 255;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            const uchar *line = grey.constScanLine(y);
            for (int x = area.left(); x <= area.right(); ++x)
                darkest = std::min<int>(darkest, line[x]);
        }
        hits += 255 - darkest;
    }
    return tried ? hits / tried : 0;
}

Turn turnOf(const QImage &picture, const QList<QRectF> &boxes, QSizeF page)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    Turn best = Turn::None;
    double most = inked(grey, boxes, page, Turn::None) * 1.05 + 2;  // the usual case wins a draw
    for (const Turn turn : {Turn::Right, Turn::Over, Turn::Left}) {
        const double share = inked(grey, boxes, page, turn);
        if (share > most) {
            most = share;
            best = turn;
        }
    }
    return best;
}

}  // namespace adil::reader
