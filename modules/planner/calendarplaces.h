// SPDX-License-Identifier: GPL-3.0-or-later
// Where the days, rooms and events of a calendar stand in its widget. Pure: no painter, no widget.
#pragma once

#include <QDate>
#include <QList>
#include <QRect>
#include <QTime>

namespace adil::planner {

// Hours: columns of days or rooms over the hours of a day. Month: six weeks of seven cells.
enum class CalendarShape { Hours, Month };

struct PlacedEvent {
    int column = 0;  // or cell of the month
    int from = 0, to = 0;  // minutes of the day
};

struct CalendarSize {
    QSize widget;
    int axis = 0;  // px for the hours at the left
    int header = 0;  // px of a column's head, of a cell's number
    int line = 0;  // px of one line of text
};

class CalendarPlaces {
public:
    CalendarPlaces() = default;
    // The hours shown are those of `firstMinute` to `lastMinute`, and more when an event lies outside.
    CalendarPlaces(CalendarShape shape, const CalendarSize &size, int columns, int firstMinute,
                   int lastMinute, const QList<PlacedEvent> &events);

    [[nodiscard]] QRect column(int column) const;  // with its head
    [[nodiscard]] QRect head(int column) const;
    // Empty for an event of a month that has no room in its cell.
    [[nodiscard]] QRect event(int index) const { return m_events.value(index); }
    [[nodiscard]] int hidden(int cell) const { return m_hidden.value(cell); }  // events without room there
    [[nodiscard]] int firstMinute() const { return m_first; }
    [[nodiscard]] int lastMinute() const { return m_last; }
    [[nodiscard]] int y(int minute) const;
    // What is under a point; -1 for none.
    [[nodiscard]] int columnAt(const QPoint &at) const;
    [[nodiscard]] int eventAt(const QPoint &at) const;
    // The minute at this height, on the quarter before.
    [[nodiscard]] int minuteAt(int y) const;
    // The event that an arrow key leads to, or -1: the nearest on that side.
    [[nodiscard]] int neighbour(int from, Qt::Key arrow) const;

private:
    void placeHours(const QList<PlacedEvent> &events);
    void placeMonth(const QList<PlacedEvent> &events);

    CalendarShape m_shape = CalendarShape::Hours;
    CalendarSize m_size;
    int m_columns = 0;
    int m_first = 0, m_last = 24 * 60;
    QList<QRect> m_events;
    QList<int> m_hidden;
};

}  // namespace adil::planner
