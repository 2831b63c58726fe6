// SPDX-License-Identifier: GPL-3.0-or-later
// How the calendar looks: columns, hours, events, the thread of a chain, what is dragged.
#include "planner/calendarview.h"
#include "ui/lines.h"

#include <QPainter>
#include <QPainterPath>

namespace adil::planner {

static QString clock(int minute)
{
    return QStringLiteral("%1:%2")
        .arg(minute / 60, 2, 10, QLatin1Char('0'))
        .arg(minute % 60, 2, 10, QLatin1Char('0'));
}

void CalendarView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ui::Colours &colours = ui::lookOf(this).colours;
    painter.fillRect(rect(), colours.card);
    paintColumns(painter);
    if (m_contents.shape == CalendarShape::Hours)
        paintHours(painter);
    paintThread(painter);
    paintEvents(painter);
    paintDrag(painter);
}

// The day or room and, beside or below it, what kind of day it is.
static void paintHead(QPainter &painter, const ui::Look &look, const CalendarColumn &column,
                      const QRect &words, bool isMonth)
{
    const bool isMuted = column.isFaint || column.isOff;
    painter.setPen(look.text(column.isToday ? ui::Tone::Accent : isMuted ? ui::Tone::Muted : ui::Tone::Ink));
    painter.setFont(look.font(isMonth && !column.isToday ? ui::Type::Caption : ui::Type::CaptionStrong));
    const QFontMetrics title = painter.fontMetrics();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     title.elidedText(column.title, Qt::ElideRight, words.width()));
    if (column.note.isEmpty())
        return;
    painter.setPen(look.text(ui::Tone::Muted));
    painter.setFont(look.font(ui::Type::Caption));
    const QRect note = isMonth ? words.adjusted(title.horizontalAdvance(column.title) + 8, 0, 0, 0)
                               : words.adjusted(0, title.height(), 0, 4);
    painter.drawText(note, Qt::AlignLeft | Qt::AlignTop,
                     painter.fontMetrics().elidedText(column.note, Qt::ElideRight, note.width()));
}

void CalendarView::paintColumns(QPainter &painter) const
{
    const ui::Look &look = ui::lookOf(this);
    const ui::Colours &colours = look.colours;
    const bool isMonth = m_contents.shape == CalendarShape::Month;
    for (int i = 0; i < int(m_contents.columns.size()); ++i) {
        const CalendarColumn &column = m_contents.columns[i];
        const QRect area = m_places.column(i), head = m_places.head(i);
        if (column.isOff)
            painter.fillRect(area, colours.background);
        painter.setPen(colours.line);
        painter.drawLine(area.topLeft(), area.bottomLeft());
        if (isMonth)
            painter.drawLine(area.topLeft(), area.topRight());
        paintHead(painter, look, column, head.adjusted(7, isMonth ? 3 : 5, -4, -2), isMonth);
    }
}

void CalendarView::paintHours(QPainter &painter) const
{
    const ui::Look &look = ui::lookOf(this);
    const QRect first = m_places.column(0);
    painter.setFont(look.font(ui::Type::Caption));
    // Hours in which the court does not sit are shaded like days off.
    const auto shade = [&](int from, int to) {
        if (from < to)
            painter.fillRect(
                QRect(QPoint(first.left() + 1, m_places.y(from)), QPoint(width(), m_places.y(to) - 1)),
                ui::mix(look.colours.card, look.colours.background, 0.6));
    };
    int open = m_places.firstMinute();
    for (const auto &[from, to] : m_contents.hours) {
        shade(open, from);
        open = to;
    }
    if (!m_contents.hours.isEmpty())
        shade(open, m_places.lastMinute());
    for (int minute = m_places.firstMinute(); minute < m_places.lastMinute(); minute += 60) {
        const int y = m_places.y(minute);
        painter.setPen(look.colours.line);
        painter.drawLine(first.left(), y, width(), y);
        painter.setPen(look.text(ui::Tone::Muted));
        painter.drawText(QRect(0, y + 2, first.left() - 7, painter.fontMetrics().height()), Qt::AlignRight,
                         clock(minute));
    }
    for (int i = 0; i < int(m_contents.columns.size()); ++i) {
        const QRect area = m_places.column(i);
        painter.setPen(look.colours.line);
        painter.drawLine(area.topLeft(), area.bottomLeft());
    }
    const int now = m_contents.nowMinute;
    if (m_contents.nowColumn < 0 || now < m_places.firstMinute() || now > m_places.lastMinute())
        return;
    const QRect area = m_places.column(m_contents.nowColumn);
    painter.setPen(QPen(look.text(ui::Tone::Red), 2));
    painter.drawLine(area.left(), m_places.y(now), area.right(), m_places.y(now));
}

void CalendarView::paintEvents(QPainter &painter) const
{
    for (int i = 0; i < int(m_contents.events.size()); ++i)
        if (const QRect rect = m_places.event(i); !rect.isEmpty())
            paintOne(painter, i, rect);
    if (m_contents.shape != CalendarShape::Month)
        return;
    const ui::Look &look = ui::lookOf(this);
    painter.setPen(look.text(ui::Tone::Muted));
    painter.setFont(look.font(ui::Type::Caption));
    for (int i = 0; i < int(m_contents.columns.size()); ++i)
        if (const int hidden = m_places.hidden(i); hidden > 0)
            painter.drawText(m_places.column(i).adjusted(6, 0, -4, -3), Qt::AlignLeft | Qt::AlignBottom,
                             QStringLiteral("+%1").arg(hidden));
}

void CalendarView::paintOne(QPainter &painter, int index, const QRect &rect) const
{
    const ui::Look &look = ui::lookOf(this);
    const CalendarEvent &event = m_contents.events[index];
    const bool isCurrent = index == m_current;
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect), 4, 4);
    painter.fillPath(shape, event.isPlain ? look.colours.background : look.soft(event.tone));
    painter.setPen(QPen(isCurrent ? look.text(ui::Tone::Accent)
                                  : ui::mix(look.soft(event.tone), look.text(event.tone), 0.3),
                        isCurrent ? 2 : 1));
    painter.drawPath(shape);
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(look.text(ui::Tone::Accent), 1, Qt::DotLine));
        painter.drawRoundedRect(QRectF(rect).adjusted(3, 3, -3, -3), 2, 2);
    }
    painter.fillRect(QRect(rect.left(), rect.top() + 3, 3, rect.height() - 6), look.text(event.tone));
    painter.save();
    painter.setClipRect(rect);
    const QRect words = rect.adjusted(8, 2, -4, -1);
    painter.setFont(look.font(ui::Type::CaptionStrong));
    painter.setPen(look.text(event.isPlain ? ui::Tone::Muted : event.tone));
    const QFontMetrics strong = painter.fontMetrics();
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     strong.elidedText(event.title, Qt::ElideRight, words.width()));
    painter.setFont(look.font(ui::Type::Caption));
    painter.setPen(look.text(event.isPlain ? ui::Tone::Muted : ui::Tone::Ink));
    const int line = painter.fontMetrics().height();
    QRect below(words.left(), words.top() + strong.height(), words.width(), line);
    const int most = (words.bottom() + 1 - below.top()) / line;
    for (const QString &text : ui::wholeLines(event.text, painter.font(), words.width(), most)) {
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, text);
        below.translate(0, line);
    }
    painter.restore();
}

// Joins the chosen hearing with those it follows and those that follow it, as far as they are shown.
void CalendarView::paintThread(QPainter &painter) const
{
    if (m_current < 0)
        return;
    const QString &chain = m_contents.events[m_current].chain;
    QList<QPoint> points;
    for (int i = 0; i < int(m_contents.events.size()); ++i)
        if (m_contents.events[i].chain == chain && !m_places.event(i).isEmpty())
            points << m_places.event(i).center();
    if (points.size() < 2)
        return;
    painter.setPen(QPen(ui::lookOf(this).text(ui::Tone::Accent), 2, Qt::DashLine));
    for (qsizetype i = 1; i < points.size(); ++i) {
        QPainterPath thread(points[i - 1]);
        const QPoint middle = (points[i - 1] + points[i]) / 2;
        thread.cubicTo(QPoint(middle.x(), points[i - 1].y()), QPoint(middle.x(), points[i].y()), points[i]);
        painter.drawPath(thread);
    }
}

void CalendarView::paintDrag(QPainter &painter) const
{
    if (!m_isDragging)
        return;
    const ui::Look &look = ui::lookOf(this);
    const QRect rect = dropRect();
    painter.setPen(QPen(look.text(ui::Tone::Accent), 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, 4, 4);
    if (m_contents.shape == CalendarShape::Month)
        return;
    painter.setFont(look.font(ui::Type::CaptionStrong));
    painter.drawText(rect.adjusted(8, 2, -4, -1), Qt::AlignRight | Qt::AlignTop, clock(dropMinute()));
}

}  // namespace adil::planner
