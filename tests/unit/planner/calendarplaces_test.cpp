// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/calendarplaces.h"
#include "support/catch.h"

#include <random>

using namespace adil::planner;

static const CalendarSize size{{850, 640}, 50, 40, 18};

TEST_CASE("columns share the width, hours the height")
{
    const CalendarPlaces places(CalendarShape::Hours, size, 5, 540, 1140, {{0, 540, 600}, {4, 600, 660}});
    CHECK(places.column(0) == QRect(50, 0, 160, 640));
    CHECK(places.column(4) == QRect(690, 0, 160, 640));
    CHECK(places.column(5) == QRect());
    CHECK(places.y(540) == 40);
    CHECK(places.y(1140) == 640);
    CHECK(places.event(0) == QRect(53, 41, 150, 58));
    CHECK(places.event(1).top() == 101);
    CHECK(places.columnAt({60, 300}) == 0);
    CHECK(places.columnAt({10, 300}) == -1);
    CHECK(places.eventAt({60, 60}) == 0);
    CHECK(places.eventAt({60, 160}) == -1);
    CHECK(places.minuteAt(40) == 540);
    CHECK(places.minuteAt(40 + 37) == 570);  // the quarter before
    CHECK(places.minuteAt(9999) == 1125);
}

TEST_CASE("an event outside of the hours is shown all the same")
{
    const CalendarPlaces places(CalendarShape::Hours, size, 1, 540, 1080, {{0, 430, 1150}});
    CHECK(places.firstMinute() == 420);
    CHECK(places.lastMinute() == 1200);
    CHECK(places.event(0).top() > size.header);
}

TEST_CASE("events of one time stand side by side")
{
    const CalendarPlaces places(CalendarShape::Hours, size, 1, 540, 1140, {{0, 600, 660}, {0, 630, 690}});
    CHECK_FALSE(places.event(0).intersects(places.event(1)));
    CHECK(places.event(0).right() < places.event(1).left());
}

TEST_CASE("a day of a month shows what fits, in order, and how many there are besides")
{
    QList<PlacedEvent> events;
    for (int i = 0; i < 9; ++i)
        events << PlacedEvent{8, 900 - 30 * i, 930 - 30 * i};
    events << PlacedEvent{9, 600, 630};
    const CalendarPlaces places(CalendarShape::Month, {{700, 600}, 0, 22, 18}, 42, 540, 1140, events);
    CHECK(places.column(8).topLeft() == QPoint(100, 100));
    int shown = 0;
    for (int i = 0; i < 9; ++i)
        shown += !places.event(i).isEmpty();
    CHECK(shown == 3);
    CHECK(places.hidden(8) == 6);
    CHECK(places.hidden(9) == 0);
    CHECK_FALSE(places.event(8).isEmpty());  // the earliest
    CHECK(places.event(8).top() < places.event(7).top());
    CHECK(places.event(0).isEmpty());
}

TEST_CASE("arrows lead to the nearest event on their side, up and down within the column")
{
    const QList<PlacedEvent> events{{0, 540, 600}, {0, 660, 720}, {1, 545, 600}, {3, 660, 720}};
    const CalendarPlaces places(CalendarShape::Hours, size, 5, 540, 1140, events);
    CHECK(places.neighbour(0, Qt::Key_Down) == 1);
    CHECK(places.neighbour(1, Qt::Key_Up) == 0);
    CHECK(places.neighbour(1, Qt::Key_Down) == -1);
    CHECK(places.neighbour(0, Qt::Key_Right) == 2);
    CHECK(places.neighbour(2, Qt::Key_Right) == 3);
    CHECK(places.neighbour(0, Qt::Key_Left) == -1);
    CHECK(places.neighbour(-1, Qt::Key_Left) == -1);
    CHECK(places.neighbour(0, Qt::Key_A) == -1);
}

TEST_CASE("at random: no event of a column covers another or leaves its column")
{
    std::mt19937 chance(11);
    for (int round = 0; round < 60; ++round) {
        QList<PlacedEvent> events;
        for (int i = 0, n = int(chance() % 12); i < n; ++i) {
            const int from = 540 + int(chance() % 500);
            events << PlacedEvent{int(chance() % 5), from, from + 30 + int(chance() % 120)};
        }
        const CalendarPlaces places(CalendarShape::Hours, size, 5, 540, 1140, events);
        for (int a = 0; a < int(events.size()); ++a) {
            CHECK(places.column(events[a].column).contains(places.event(a)));
            CHECK(places.event(a).width() > 0);
            for (int b = 0; b < a; ++b)
                CHECK_FALSE(places.event(a).intersects(places.event(b)));
        }
    }
}
