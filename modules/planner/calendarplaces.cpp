// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/calendarplaces.h"

#include "model/lanes.h"

#include <algorithm>
#include <limits>

namespace adil::planner {

static constexpr int weekDays = 7, weeks = 6;
static constexpr int shortest = 30;  // an event is painted at least so long, to hold a line

CalendarPlaces::CalendarPlaces(CalendarShape shape, const CalendarSize &size, int columns, int firstMinute,
                               int lastMinute, const QList<PlacedEvent> &events)
    : m_shape(shape)
    , m_size(size)
    , m_columns(columns)
    , m_first(firstMinute)
    , m_last(lastMinute)
{
    for (const PlacedEvent &event : events) {
        m_first = std::min(m_first, event.from / 60 * 60);
        m_last = std::max(m_last, std::min(24 * 60, (event.to + 59) / 60 * 60));
    }
    if (shape == CalendarShape::Hours)
        placeHours(events);
    else
        placeMonth(events);
}

QRect CalendarPlaces::column(int column) const
{
    if (column < 0 || column >= m_columns)
        return {};
    const int across = m_shape == CalendarShape::Hours ? m_columns : weekDays;
    const int down = m_shape == CalendarShape::Hours ? 1 : weeks;
    const int width = m_size.widget.width() - m_size.axis, height = m_size.widget.height();
    const int x = column % across, row = column / across;
    const int left = m_size.axis + width * x / across, right = m_size.axis + width * (x + 1) / across;
    const int top = height * row / down, bottom = height * (row + 1) / down;
    return {left, top, right - left, bottom - top};
}

QRect CalendarPlaces::head(int index) const
{
    QRect rect = column(index);
    rect.setHeight(m_size.header);
    return rect;
}

int CalendarPlaces::y(int minute) const
{
    const int height = m_size.widget.height() - m_size.header;
    return m_size.header + height * (minute - m_first) / std::max(1, m_last - m_first);
}

int CalendarPlaces::minuteAt(int at) const
{
    const int height = std::max(1, m_size.widget.height() - m_size.header);
    const int minute = m_first + (at - m_size.header) * (m_last - m_first) / height;
    return std::clamp(minute / 15 * 15, m_first, m_last - 15);
}

void CalendarPlaces::placeHours(const QList<PlacedEvent> &events)
{
    m_events.fill({}, events.size());
    for (int at = 0; at < m_columns; ++at) {
        QList<qsizetype> here;
        QList<model::DaySpan> spans;
        for (qsizetype i = 0; i < events.size(); ++i)
            if (events[i].column == at) {
                here << i;
                spans << model::DaySpan{events[i].from, std::max(events[i].to, events[i].from + shortest)};
            }
        const auto lanes = model::lanesOf(spans);
        const QRect area = column(at).adjusted(3, 0, -5, 0);
        for (qsizetype k = 0; k < here.size(); ++k) {
            const int left = area.left() + area.width() * lanes[k].lane / lanes[k].lanes;
            const int right = area.left() + area.width() * (lanes[k].lane + 1) / lanes[k].lanes;
            const int top = y(spans[k].from), bottom = y(spans[k].to);
            m_events[here[k]] = QRect(left, top + 1, right - left - 2, bottom - top - 2);
        }
    }
}

void CalendarPlaces::placeMonth(const QList<PlacedEvent> &events)
{
    m_events.fill({}, events.size());
    m_hidden.fill(0, m_columns);
    for (int at = 0; at < m_columns; ++at) {
        QList<qsizetype> here;
        for (qsizetype i = 0; i < events.size(); ++i)
            if (events[i].column == at)
                here << i;
        std::stable_sort(here.begin(), here.end(),
                         [&](qsizetype a, qsizetype b) { return events[a].from < events[b].from; });
        const QRect area = column(at).adjusted(4, m_size.header, -4, -2);
        const int fit = std::max(0, area.height() / std::max(1, m_size.line));
        // The last line says how many there are besides.
        const qsizetype shown = here.size() <= fit ? here.size() : std::max(0, fit - 1);
        for (qsizetype k = 0; k < shown; ++k)
            m_events[here[k]] = QRect(area.left(), area.top() + int(k) * m_size.line, area.width(),
                                      m_size.line - 2);
        m_hidden[at] = int(here.size() - shown);
    }
}

int CalendarPlaces::columnAt(const QPoint &at) const
{
    for (int i = 0; i < m_columns; ++i)
        if (column(i).contains(at))
            return i;
    return -1;
}

int CalendarPlaces::eventAt(const QPoint &at) const
{
    for (qsizetype i = m_events.size() - 1; i >= 0; --i)
        if (m_events[i].contains(at))
            return int(i);
    return -1;
}

int CalendarPlaces::neighbour(int from, Qt::Key arrow) const
{
    if (from < 0 || from >= m_events.size())
        return -1;
    const QPoint start = m_events[from].center();
    int best = -1, least = std::numeric_limits<int>::max();
    for (int i = 0; i < int(m_events.size()); ++i) {
        if (i == from || m_events[i].isEmpty())
            continue;
        const QPoint step = m_events[i].center() - start;
        int along = 0, aside = 0;
        switch (arrow) {
        case Qt::Key_Down: along = step.y(), aside = step.x(); break;
        case Qt::Key_Up: along = -step.y(), aside = step.x(); break;
        case Qt::Key_Right: along = step.x(), aside = step.y(); break;
        case Qt::Key_Left: along = -step.x(), aside = step.y(); break;
        default: return -1;
        }
        const bool isVertical = arrow == Qt::Key_Down || arrow == Qt::Key_Up;
        // Up and down stay in the column; side by side counts as before or after.
        if (along <= 0 || (isVertical && columnAt(m_events[i].center()) != columnAt(start)))
            continue;
        const int distance = along + 2 * std::abs(aside) * (isVertical ? 0 : 1);
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

}  // namespace adil::planner
