// SPDX-License-Identifier: GPL-3.0-or-later
// The painted calendar: days or rooms over hours, or a month. It shows what it is given and says what the
// judge does with it; it knows no hearing. Each event is a child for screen readers.
#pragma once

#include "planner/calendarplaces.h"
#include "ui/look.h"

#include <QWidget>

namespace adil::planner {

struct CalendarColumn {
    QString title, note;
    bool isOff = false;  // shaded: nobody works then
    bool isToday = false;
    bool isFaint = false;  // of another month
};

struct CalendarEvent {
    QString key;
    PlacedEvent place;
    QString title, text;
    QString spoken;  // to a screen reader: the whole
    ui::Tone tone = ui::Tone::Accent;
    bool isMovable = false;
    bool isPlain = false;  // taken by somebody else: nothing to open
    QString chain;  // events of one chain are joined by a thread while one is chosen
};

struct CalendarContents {
    CalendarShape shape = CalendarShape::Hours;
    QList<CalendarColumn> columns;
    QList<CalendarEvent> events;
    QList<std::pair<int, int>> hours;  // minutes of the day that the court works
    int nowColumn = -1, nowMinute = 0;
};

class CalendarView : public QWidget {
    Q_OBJECT
public:
    explicit CalendarView(QWidget *parent = nullptr);

    void setContents(const CalendarContents &contents);
    void setName(const QString &name) { setAccessibleName(name); }
    [[nodiscard]] const QList<CalendarEvent> &events() const { return m_contents.events; }
    [[nodiscard]] const QList<CalendarColumn> &columns() const { return m_contents.columns; }
    [[nodiscard]] int current() const { return m_current; }  // -1: none
    [[nodiscard]] QString currentKey() const;
    void setCurrent(int index);
    void setCurrentKey(const QString &key);
    [[nodiscard]] const CalendarPlaces &places() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged();
    void opened(const QString &key);
    // The arrow led out of what is shown, to the day before (-1) or after (1).
    void stepped(int direction);
    // An event was dragged to another column or time. In a month the minute is as it was.
    void dragged(const QString &key, int column, int minute);
    // A double click on a free place.
    void wanted(int column, int minute);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void replace();
    void paintColumns(QPainter &painter) const;
    void paintHours(QPainter &painter) const;
    void paintEvents(QPainter &painter) const;
    void paintOne(QPainter &painter, int index, const QRect &rect) const;
    void paintThread(QPainter &painter) const;
    void paintDrag(QPainter &painter) const;
    [[nodiscard]] QRect dropRect() const;
    [[nodiscard]] int dropMinute() const;

    CalendarContents m_contents;
    mutable CalendarPlaces m_places;
    int m_current = -1;
    int m_pressed = -1;
    QPoint m_pressedAt, m_dragAt;
    bool m_isDragging = false;
};

// Screen readers see each event; called once before the first view is shown.
void makeCalendarAccessible();

}  // namespace adil::planner
