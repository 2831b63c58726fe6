// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/timezone.h"
#include "support/catch.h"

using namespace adil;
using namespace adil::ical;

static QDateTime utc(int year, int month, int day, int hour = 0)
{
    return QDateTime({year, month, day}, {hour, 0}, Qt::UTC);
}

TEST_CASE("the clocks of Almaty went from UTC+6 to UTC+5 on 1 March 2024")
{
    const QTimeZone zone("Asia/Almaty");
    const QByteArray text = zoneComponent(zone, utc(2024, 1, 15), utc(2026, 11, 27)).bytes();
    CHECK(text.startsWith("BEGIN:VTIMEZONE\r\nTZID:Asia/Almaty\r\n"));
    CHECK(text.contains("DTSTART:20240301T000000\r\nTZOFFSETFROM:+0600\r\nTZOFFSETTO:+0500\r\n"));
    CHECK(text.contains("TZOFFSETTO:+0600"));  // what held before, since 2004
    CHECK(text.count("BEGIN:STANDARD") == 2);
    CHECK(text.count("BEGIN:DAYLIGHT") == 0);
    // What was before is nothing to a calendar that begins later.
    const QByteArray later = zoneComponent(zone, utc(2026, 1, 1), utc(2026, 11, 27)).bytes();
    CHECK(later.count("BEGIN:STANDARD") == 1);
    CHECK(later.contains("DTSTART:20240301T000000"));
    // From the very moment of the change on.
    CHECK(zoneComponent(zone, utc(2024, 2, 29, 18), utc(2024, 3, 5)).bytes().count("BEGIN:STANDARD") == 1);
    CHECK(zoneComponent(zone, utc(2024, 2, 29, 17), utc(2024, 3, 5)).bytes().count("BEGIN:STANDARD") == 2);
}

TEST_CASE("summer time, and zones that never changed")
{
    const QByteArray text = zoneComponent(QTimeZone("Europe/Berlin"), utc(2026, 1, 1), utc(2026, 12, 31))
                                .bytes();
    CHECK(
        text.contains("BEGIN:DAYLIGHT\r\nDTSTART:20260329T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200"));
    CHECK(
        text.contains("BEGIN:STANDARD\r\nDTSTART:20261025T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100"));
    const QByteArray fixed = zoneComponent(QTimeZone("UTC"), utc(2026, 1, 1), utc(2026, 12, 31)).bytes();
    INFO(fixed.toStdString());
    CHECK(fixed.contains("DTSTART:19700101T000000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0000"));
}

TEST_CASE("a wall clock that shows the same time twice is no plain one")
{
    const QTimeZone zone("Asia/Almaty");  // at 18:00 UTC of 29 February 2024 from 24:00 back to 23:00
    CHECK(isPlain(utc(2024, 2, 29, 16), zone));
    CHECK_FALSE(isPlain(utc(2024, 2, 29, 17), zone));
    CHECK_FALSE(isPlain(utc(2024, 2, 29, 18), zone));
    CHECK(isPlain(utc(2024, 2, 29, 19), zone));
    CHECK(isPlain(utc(2024, 1, 15, 4), zone));
    CHECK(isPlain(utc(2026, 11, 27, 5), zone));
}
