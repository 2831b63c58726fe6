// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/calendarfile.h"
#include "support/calendarjudge.h"

using namespace adil;
using namespace adil::ical;

static QDateTime utc(int year, int month, int day, int hour, int minute = 0)
{
    return QDateTime({year, month, day}, {hour, minute}, Qt::UTC);
}

static Event at(const char *uid, const QDateTime &startsAt)
{
    Event event;
    event.uid = QLatin1String(uid);
    event.changedAt = utc(2023, 12, 1, 5);
    event.startsAt = startsAt;
    event.minutes = 90;
    event.summary = QStringLiteral("7514-26-00-2/1 · Сот отырысы");
    return event;
}

TEST_CASE(
    "hearings before and after the change of Almaty's clocks are when they are, by the calendar's own zone")
{
    Calendar calendar{QStringLiteral("Adil"), "kk", QTimeZone("Asia/Almaty"), {}, false};
    // 10:00 on the wall, both times.
    calendar.events << at("before", utc(2024, 1, 15, 4)) << at("after", utc(2026, 11, 27, 5))
                    << at("twice", utc(2024, 2, 29, 17, 30));
    const QByteArray bytes = toBytes(calendar);
    CHECK(bytes.contains("DTSTART;TZID=Asia/Almaty:20240115T100000\r\n"));
    CHECK(bytes.contains("DTSTART;TZID=Asia/Almaty:20261127T100000\r\n"));
    CHECK(bytes.contains("DTSTART:20240229T173000Z\r\n"));  // 23:30 came twice that night
    CHECK(bytes.count("BEGIN:VTIMEZONE") == 1);
    const auto read = test::judged(bytes);
    CHECK(read.errors == test::noErrors);
    CHECK(read.of(QStringLiteral("before"), "DTSTART") == QLatin1String("20240115T040000Z"));
    CHECK(read.of(QStringLiteral("before"), "DTEND") == QLatin1String("20240115T053000Z"));
    CHECK(read.of(QStringLiteral("after"), "DTSTART") == QLatin1String("20261127T050000Z"));
    CHECK(read.of(QStringLiteral("twice"), "DTSTART") == QLatin1String("20240229T173000Z"));
    CHECK(read.of(QStringLiteral("after"), "CLASS") == QLatin1String("PRIVATE"));
}

TEST_CASE("a day needs no zone; an empty calendar is one")
{
    Calendar calendar{QStringLiteral("Adil"), "ru", QTimeZone("Asia/Almaty"), {}, true};
    CHECK(test::judged(toBytes(calendar)).errors == test::noErrors);
    Event day;
    day.uid = QStringLiteral("day");
    day.changedAt = utc(2026, 11, 1, 5);
    day.onDay = {2026, 12, 31};
    day.summary = QStringLiteral("s");
    calendar.events << day;
    const QByteArray bytes = toBytes(calendar);
    CHECK_FALSE(bytes.contains("VTIMEZONE"));
    CHECK(bytes.contains("REFRESH-INTERVAL;VALUE=DURATION:PT15M\r\n"));
    const auto read = test::judged(bytes);
    CHECK(read.errors == test::noErrors);
    CHECK(read.of(day.uid, "DTSTART") == QLatin1String("20261231"));
    CHECK(read.of(day.uid, "DTEND") == QLatin1String("20270101"));
    CHECK(read.of(day.uid, "TRANSP") == QLatin1String("TRANSPARENT"));
}

TEST_CASE("the same events give the same bytes")
{
    const Calendar calendar{
        QStringLiteral("Adil"), "kk", QTimeZone("Asia/Almaty"), {at("1", utc(2026, 11, 27, 5))}, true};
    CHECK(toBytes(calendar) == toBytes(calendar));
}

TEST_CASE("the judge is one: what is broken is found")
{
    const Calendar calendar{
        QStringLiteral("Adil"), "kk", QTimeZone("Asia/Almaty"), {at("1", utc(2026, 11, 27, 5))}, true};
    QByteArray broken = toBytes(calendar);
    broken.replace("DTSTAMP:2023", "DTSTAMP:x");
    CHECK_FALSE(test::judged(broken).errors.isEmpty());
    QByteArray elsewhere = toBytes(calendar);
    elsewhere.replace("DTSTART;TZID=Asia/Almaty", "DTSTART;TZID=Asia/Nowhere");
    CHECK(test::judged(elsewhere).of(QStringLiteral("1"), "DTSTART")
          == QLatin1String("no zone Asia/Nowhere"));
}
