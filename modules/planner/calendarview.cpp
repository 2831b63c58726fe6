// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/calendarview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace adil::planner {

CalendarView::CalendarView(QWidget *parent)
    : QWidget(parent)
{
    makeCalendarAccessible();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CalendarView::setContents(const CalendarContents &contents)
{
    const QString kept = currentKey();
    m_contents = contents;
    m_pressed = -1;
    m_isDragging = false;
    m_current = -1;
    for (qsizetype i = 0; i < contents.events.size(); ++i)
        if (contents.events[i].key == kept)
            m_current = int(i);
    replace();
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
    if (currentKey() != kept)
        Q_EMIT currentChanged();
}

QString CalendarView::currentKey() const
{
    return m_current < 0 ? QString() : m_contents.events[m_current].key;
}

void CalendarView::setCurrent(int index)
{
    if (index == m_current || index >= m_contents.events.size())
        return;
    m_current = index;
    update();
    if (index >= 0) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(index);
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT currentChanged();
}

void CalendarView::setCurrentKey(const QString &key)
{
    for (qsizetype i = 0; i < m_contents.events.size(); ++i)
        if (m_contents.events[i].key == key)
            setCurrent(int(i));
}

const CalendarPlaces &CalendarView::places() const { return m_places; }

QSize CalendarView::minimumSizeHint() const
{
    const ui::Look &look = ui::lookOf(this);
    return {look.scaled(360), look.scaled(320)};
}

void CalendarView::replace()
{
    const ui::Look &look = ui::lookOf(this);
    const QFontMetrics caption(look.font(ui::Type::Caption));
    const bool isMonth = m_contents.shape == CalendarShape::Month;
    const CalendarSize sizes{size(), isMonth ? 0 : caption.horizontalAdvance(QStringLiteral("00:00")) + 14,
                             isMonth ? caption.height() + 6 : 2 * caption.height() + 14,
                             caption.height() + 4};
    QList<PlacedEvent> events;
    for (const CalendarEvent &event : std::as_const(m_contents.events))
        events << event.place;
    int first = 9 * 60, last = 18 * 60;
    for (const auto &[from, to] : std::as_const(m_contents.hours)) {
        first = std::min(first, from / 60 * 60);
        last = std::max(last, (to + 59) / 60 * 60);
    }
    m_places = CalendarPlaces(m_contents.shape, sizes, int(m_contents.columns.size()), first, last, events);
    update();
}

void CalendarView::resizeEvent(QResizeEvent *) { replace(); }

void CalendarView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        replace();
    QWidget::changeEvent(event);
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_contents.events.isEmpty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    QWidget::focusInEvent(event);
    update();
}

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    const auto key = static_cast<Qt::Key>(event->key());
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up
        || key == Qt::Key_Down;
    if (event->modifiers() != Qt::NoModifier && event->modifiers() != Qt::KeypadModifier)
        return QWidget::keyPressEvent(event);
    if (isArrow) {
        const int next = m_current < 0 && !m_contents.events.isEmpty() ? 0
                                                                       : m_places.neighbour(m_current, key);
        if (next >= 0)
            setCurrent(next);
        else if (key == Qt::Key_Left || key == Qt::Key_Right)
            Q_EMIT stepped(key == Qt::Key_Left ? -1 : 1);
        return;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0
        && !m_contents.events[m_current].isPlain) {
        Q_EMIT opened(currentKey());
        return;
    }
    if (key == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        m_pressed = -1;
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = m_places.eventAt(event->pos());
    m_pressedAt = m_dragAt = event->pos();
    setCurrent(m_pressed);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_pressed < 0 || !m_contents.events[m_pressed].isMovable)
        return;
    m_dragAt = event->pos();
    if ((m_dragAt - m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
        m_isDragging = true;
    if (m_isDragging)
        update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragAt = event->pos();
    const int pressed = std::exchange(m_pressed, -1);
    if (!std::exchange(m_isDragging, false) || pressed < 0)
        return;
    m_pressed = pressed;
    const int column = m_places.columnAt(m_dragAt), minute = dropMinute();
    m_pressed = -1;
    update();
    const PlacedEvent &from = m_contents.events[pressed].place;
    if (column >= 0 && (column != from.column || minute != from.from))
        Q_EMIT dragged(m_contents.events[pressed].key, column, minute);
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int hit = m_places.eventAt(event->pos());
    if (hit >= 0 && !m_contents.events[hit].isPlain)
        Q_EMIT opened(m_contents.events[hit].key);
    else if (const int column = m_places.columnAt(event->pos()); hit < 0 && column >= 0)
        Q_EMIT wanted(column,
                      m_contents.shape == CalendarShape::Month ? -1 : m_places.minuteAt(event->pos().y()));
}

bool CalendarView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int hit = m_places.eventAt(help->pos());
        const int column = m_places.columnAt(help->pos());
        const QString text = hit >= 0 ? m_contents.events[hit].spoken
            : column >= 0             ? m_contents.columns[column].note
                                      : QString();
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QWidget::event(event);
}

// An event keeps its length and the place where it was taken hold of.
int CalendarView::dropMinute() const
{
    if (m_pressed < 0)
        return 0;
    const PlacedEvent &from = m_contents.events[m_pressed].place;
    if (m_contents.shape == CalendarShape::Month)
        return from.from;
    const int hold = m_pressedAt.y() - m_places.event(m_pressed).top();
    return m_places.minuteAt(m_dragAt.y() - hold + 4);
}

QRect CalendarView::dropRect() const
{
    const int column = m_places.columnAt(m_dragAt);
    if (m_pressed < 0 || column < 0)
        return {};
    if (m_contents.shape == CalendarShape::Month)
        return m_places.column(column).adjusted(2, 2, -2, -2);
    const PlacedEvent &from = m_contents.events[m_pressed].place;
    const int minute = dropMinute();
    const QRect area = m_places.column(column).adjusted(3, 0, -5, 0);
    return {area.left(), m_places.y(minute) + 1, area.width(),
            m_places.y(minute + from.to - from.from) - m_places.y(minute) - 2};
}

}  // namespace adil::planner
