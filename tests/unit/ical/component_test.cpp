// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/component.h"
#include "support/calendarjudge.h"

#include <QStringDecoder>

using namespace adil;
using namespace adil::ical;

namespace {

// What a reader makes of folded lines (RFC 5545 section 3.1).
QByteArray unfolded(QByteArray text) { return text.replace("\r\n ", ""); }

bool isFolded(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    for (const QByteArray &line : lines) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString read = utf8(line);
        if (line.size() > 76 || utf8.hasError() || (!line.isEmpty() && !line.endsWith('\r')))
            return false;  // 75 octets and the '\r'
    }
    return true;
}

}  // namespace

TEST_CASE("a line is folded at 75 octets, and never within a character")
{
    CHECK(folded("X:1") == "X:1\r\n");
    CHECK(folded(QByteArray(75, 'x')) == QByteArray(75, 'x') + "\r\n");
    CHECK(folded(QByteArray(76, 'x')) == QByteArray(75, 'x') + "\r\n x\r\n");
    CHECK(folded(QByteArray(75 + 74 + 1, 'x'))
          == QByteArray(75, 'x') + "\r\n " + QByteArray(74, 'x') + "\r\n x\r\n");
    // Characters of one, two, three and four octets at every place of the fold.
    for (const char *character : {"x", "Ә", "№", "𝄞"})
        for (int before = 0; before < 80; ++before) {
            const QByteArray line = "S:" + QByteArray(before, 'a') + QByteArray(character).repeated(120);
            const QByteArray out = folded(line);
            REQUIRE(isFolded(out));
            REQUIRE(unfolded(out) == line + "\r\n");
        }
}

TEST_CASE("texts are escaped, and an independent reader gets them back")
{
    const QString text = QStringLiteral("Істі қарау; зал 3, \\ «жабық»\nекінші жол: %1")
                             .arg(QStringLiteral("ұзын ").repeated(40).trimmed());
    Component event("VEVENT");
    event.add("UID", "1");
    event.addText("SUMMARY", text);
    event.addText("LOCATION", QString());
    Component calendar("VCALENDAR");
    calendar.add("VERSION", "2.0");
    calendar.add("PRODID", "-//x//EN");
    event.addInstant("DTSTAMP", QDateTime({2026, 11, 1}, {5, 0}, Qt::UTC));
    calendar.add(event);
    CHECK(calendar.bytes().contains("\\;"));
    CHECK_FALSE(calendar.bytes().contains("LOCATION"));
    CHECK(isFolded(calendar.bytes()));
    const auto read = test::judged(calendar.bytes());
    CHECK(read.errors == test::noErrors);
    CHECK(read.of(QStringLiteral("1"), "SUMMARY") == text);
}

TEST_CASE("what would end a line is no line of its own")
{
    Component event("VEVENT");
    event.addText("SUMMARY",
                  QStringLiteral("a\r\nATTACH:http://evil.example\rb\nc\x01"
                                 "d"));
    CHECK(event.bytes()
          == "BEGIN:VEVENT\r\nSUMMARY:a\\nATTACH:http://evil.example\\nb\\ncd\r\nEND:VEVENT\r\n");
}

TEST_CASE("moments, days and offsets")
{
    Component part("X");
    part.addInstant("AT", QDateTime({2024, 1, 15}, {10, 0}, Qt::OffsetFromUTC, 6 * 3600));
    CHECK(part.bytes().contains("AT:20240115T040000Z\r\n"));
    CHECK(wallClock(QDateTime({2024, 1, 15}, {10, 5, 9}, Qt::UTC)) == "20240115T100509");
    CHECK(day({2026, 3, 1}) == "20260301");
    CHECK(utcOffset(5 * 3600) == "+0500");
    CHECK(utcOffset(-(3 * 3600 + 30 * 60 + 15)) == "-033015");
    CHECK(utcOffset(0) == "+0000");
}
