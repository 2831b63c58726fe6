// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/timestrip.h"

#include "ui/look.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace adil::hearing {

namespace {

constexpr int margin = 16, labels = 24, waveHeight = 72;

}  // namespace

TimeStrip::TimeStrip(const ui::Format &format, QWidget *parent)
    : QWidget(parent)
    , m_format(format)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize TimeStrip::sizeHint() const { return {400, ui::lookOf(this).scaled(labels) + waveHeight + margin}; }

void TimeStrip::setPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    m_begin = pieces.isEmpty() ? QDateTime() : pieces.first().from;
    m_end = pieces.isEmpty() ? QDateTime() : pieces.last().from.addMSecs(pieces.last().durationMs);
    update();
}

void TimeStrip::setMarks(const QList<QDateTime> &marks)
{
    m_marks = marks;
    update();
}

void TimeStrip::setNow(const QDateTime &now)
{
    m_now = now;
    update();
}

void TimeStrip::setFormat(const ui::Format &format)
{
    m_format = format;
    update();
}

double TimeStrip::xOf(const QDateTime &wall) const
{
    const double whole = double(std::max<qint64>(1, m_begin.msecsTo(m_end)));
    return margin + double(m_begin.msecsTo(wall)) / whole * (width() - 2 * margin);
}

QDateTime TimeStrip::wallAt(double x) const
{
    const double part = std::clamp((x - margin) / std::max(1, width() - 2 * margin), 0.0, 1.0);
    return m_begin.addMSecs(qint64(part * double(m_begin.msecsTo(m_end))));
}

void TimeStrip::paintWave(QPainter &painter, const Piece &piece, const QRect &area) const
{
    const int from = int(xOf(piece.from)), to = int(xOf(piece.from.addMSecs(piece.durationMs)));
    const int middle = area.center().y();
    const qsizetype bins = piece.peaks.bins();
    if (bins == 0 || to <= from) {
        painter.drawLine(from, middle, to, middle);
        return;
    }
    for (int x = from; x < to; ++x) {
        const qsizetype first = bins * (x - from) / (to - from),
                        last = std::max(first + 1, bins * (x + 1 - from) / (to - from));
        int highest = 0;
        for (int strip = 0; strip < piece.peaks.strips.size(); ++strip)
            for (qsizetype bin = first; bin < std::min(last, bins); ++bin)
                highest = std::max(
                    {highest, piece.peaks.highest(strip, bin), -piece.peaks.lowest(strip, bin)});
        const int half = std::max(1, highest * area.height() / 2 / 127);
        painter.drawLine(x, middle - half, x, middle + half);
    }
}

void TimeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ui::Look &look = ui::lookOf(this);
    painter.fillRect(rect(), look.colours.card);
    if (m_pieces.isEmpty())
        return;
    painter.setFont(look.font(ui::Type::Caption));
    painter.setPen(look.colours.muted);
    const QRect top(margin, 0, width() - 2 * margin, look.scaled(labels));
    painter.drawText(top, Qt::AlignLeft | Qt::AlignVCenter, m_format.timeToSecond(m_begin));
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, m_format.timeToSecond(m_end));
    if (m_now.isValid()) {
        painter.setPen(look.colours.ink);
        painter.drawText(top, Qt::AlignHCenter | Qt::AlignVCenter, m_format.timeToSecond(m_now));
    }
    const QRect area(margin, top.bottom(), width() - 2 * margin, waveHeight);
    painter.setPen(look.colours.accent);
    for (const Piece &piece : m_pieces)
        paintWave(painter, piece, area);
    painter.setPen(QPen(look.colours.amber, 2));
    for (const QDateTime &mark : m_marks)
        if (mark >= m_begin && mark <= m_end)
            painter.drawLine(QPointF(xOf(mark), area.bottom() - 8), QPointF(xOf(mark), area.bottom()));
    if (m_now.isValid()) {
        painter.setPen(QPen(look.colours.red, 2));
        painter.drawLine(QPointF(xOf(m_now), area.top()), QPointF(xOf(m_now), area.bottom()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(look.colours.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(1, 1, -2, -2), 6, 6);
    }
}

void TimeStrip::choose(const QPoint &point)
{
    if (!m_pieces.isEmpty())
        Q_EMIT placeChosen(wallAt(point.x()));
}

void TimeStrip::mousePressEvent(QMouseEvent *event) { choose(event->pos()); }

void TimeStrip::mouseMoveEvent(QMouseEvent *event) { choose(event->pos()); }

void TimeStrip::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -5 : event->key() == Qt::Key_Right ? 5 : 0;
    if (step == 0 || !m_now.isValid())
        return QWidget::keyPressEvent(event);
    Q_EMIT placeChosen(std::clamp(m_now.addSecs(step), m_begin, m_end));
}

}  // namespace adil::hearing
