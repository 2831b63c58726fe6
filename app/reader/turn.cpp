// SPDX-License-Identifier: GPL-3.0-or-later
#include "turn.h"

#include <algorithm>
#include <cmath>

namespace adil::reader {

// The engine gives y as the height of the page as shown minus y of the file, whatever the turn.
static QPointF shownPoint(QPointF engine, const Sheet &sheet)
{
    const double width = sheet.size.width();
    const double height = sheet.size.height();
    const double x = engine.x();
    const double y = height - engine.y();  // of the file, upwards
    switch (sheet.turn) {
    case Turn::None: return engine + sheet.shift;
    case Turn::Right: return QPointF(y, x) + sheet.shift;
    case Turn::Over: return QPointF(width - x, y) + sheet.shift;
    case Turn::Left: return QPointF(width - y, height - x) + sheet.shift;
    }
    return engine;
}

static QRectF shownPoints(const QRectF &box, const Sheet &sheet)
{
    return QRectF(shownPoint(box.topLeft(), sheet), shownPoint(box.bottomRight(), sheet)).normalized();
}

QRectF shownBox(const QRectF &box, const Sheet &sheet)
{
    const QRectF shown = shownPoints(box, sheet);
    const QSizeF page = sheet.size;
    const QRectF part(shown.x() / page.width(), shown.y() / page.height(), shown.width() / page.width(),
                      shown.height() / page.height());
    return part.intersected(QRectF(0, 0, 1, 1));
}

QPointF enginePoint(QPointF shown, const Sheet &sheet)
{
    const double width = sheet.size.width();
    const double height = sheet.size.height();
    const double x = shown.x() * width - sheet.shift.x();
    const double y = shown.y() * height - sheet.shift.y();
    switch (sheet.turn) {
    case Turn::None: return {x, y};
    case Turn::Right: return {y, height - x};
    case Turn::Over: return {width - x, height - y};
    case Turn::Left: return {height - y, height - (width - x)};
    }
    return {x, y};
}

namespace {

// A page in grey, with sums that tell the ink in any rectangle at once.
class Ink {
public:
    explicit Ink(const QImage &grey)
        : m_grey(grey)
        , m_width(grey.width() + 1)
        , m_sums(m_width * (grey.height() + 1))
    {
        for (int y = 0; y < grey.height(); ++y) {
            const uchar *line = grey.constScanLine(y);
            qint64 sum = 0;
            for (int x = 0; x < grey.width(); ++x) {
                sum += 255 - line[x];
                m_sums[(y + 1) * m_width + x + 1] = m_sums[y * m_width + x + 1] + sum;
            }
        }
    }

    [[nodiscard]] const QImage &grey() const { return m_grey; }

    struct Amount {
        double ink = 0;
        double area = 0;
    };
    // In fractions of the page; from 0 to 1 of each point's area.
    [[nodiscard]] Amount in(const QRectF &part) const
    {
        const QRectF pixels(part.x() * m_grey.width(), part.y() * m_grey.height(),
                            part.width() * m_grey.width(), part.height() * m_grey.height());
        const QRect area = pixels.toAlignedRect().intersected(m_grey.rect());
        if (part.isEmpty() || area.isEmpty())
            return {};
        const auto at = [&](int x, int y) { return m_sums.at(y * m_width + x); };
        const qint64 sum = at(area.right() + 1, area.bottom() + 1) - at(area.left(), area.bottom() + 1)
            - at(area.right() + 1, area.top()) + at(area.left(), area.top());
        return {double(sum) / 255, double(area.width()) * area.height()};
    }

private:
    QImage m_grey;
    qsizetype m_width;
    QList<qint64> m_sums;
};

// How much darker it is under the text than just above and below it, on average: nothing on white, in a
// photograph, or across the lines of other text. A box off the page counts as white.
double contrast(const Ink &ink, const QList<QRectF> &boxes, const Sheet &sheet)
{
    double sum = 0;
    for (const QRectF &box : boxes) {
        const double margin = box.height() * 0.5;
        const Ink::Amount inside = ink.in(shownBox(box, sheet));
        const Ink::Amount whole = ink.in(shownBox(box.adjusted(0, -margin, 0, margin), sheet));
        const double around = whole.area - inside.area;
        if (inside.area > 0 && around > 0)
            sum += inside.ink / inside.area - (whole.ink - inside.ink) / around;
    }
    return boxes.isEmpty() ? 0 : sum / double(boxes.size());
}

// Ink, or text, added up along the other direction, one value for each step.
using Profile = QList<double>;

Profile inkProfile(const QImage &grey, Qt::Orientation along)
{
    Profile profile(along == Qt::Horizontal ? grey.width() : grey.height());
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *line = grey.constScanLine(y);
        for (int x = 0; x < grey.width(); ++x)
            profile[along == Qt::Horizontal ? x : y] += 255 - line[x];
    }
    return profile;
}

// By how many steps text must be moved to lie on the ink best. The text may lie anywhere, so its places are a
// list.
double bestShift(const Profile &ink, const QList<std::pair<double, double>> &text, int reach)
{
    Profile sums{0};
    for (const double value : ink)
        sums.append(sums.last() + value);
    const auto upTo = [&](double place) {
        return sums.at(std::clamp<qsizetype>(qsizetype(place), 0, ink.size()));
    };
    double best = 0;
    double most = 0;
    for (int shift = -reach; shift <= reach; ++shift) {
        double sum = 0;
        for (const auto &[from, to] : text)
            sum += upTo(to + shift) - upTo(from + shift);
        if (sum > most) {
            most = sum;
            best = shift;
        }
    }
    return best;
}

Sheet shifted(const Ink &ink, const QList<QRectF> &boxes, Sheet sheet)
{
    const QImage &grey = ink.grey();
    const double scale = grey.width() / sheet.size.width();
    QList<std::pair<double, double>> across;
    QList<std::pair<double, double>> down;
    for (const QRectF &box : boxes) {
        const QRectF shown = shownPoints(box, sheet);
        across.append({shown.left() * scale, shown.right() * scale});
        down.append({shown.top() * scale, shown.bottom() * scale});
    }
    const int reach = 2 * std::max(grey.width(), grey.height());
    sheet.shift = QPointF(bestShift(inkProfile(grey, Qt::Horizontal), across, reach) / scale,
                          bestShift(inkProfile(grey, Qt::Vertical), down, reach) / scale);
    return sheet;
}

constexpr Turn turns[] = {Turn::None, Turn::Right, Turn::Over, Turn::Left};

}  // namespace

Sheet sheetOf(const QImage &picture, const QList<QRectF> &boxes, QSizeF size)
{
    const Ink ink(picture.convertToFormat(QImage::Format_Grayscale8));
    Sheet best{size, Turn::None, {}};
    double most = std::max(contrast(ink, boxes, best), 0.0) * 1.1 + 0.01;  // the usual case wins a draw
    const auto consider = [&](const Sheet &sheet) {
        const double found = contrast(ink, boxes, sheet);
        if (found > most) {
            most = found;
            best = sheet;
        }
    };
    for (const Turn turn : turns)
        consider({size, turn, {}});
    constexpr double surely = 0.05;
    if (most < surely)
        for (const Turn turn : turns)
            consider(shifted(ink, boxes, {size, turn, {}}));
    return best;
}

}  // namespace adil::reader
