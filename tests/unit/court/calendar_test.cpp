// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

using namespace adil;
using namespace adil::test;
using court::DayKind;

TEST_CASE("the published number of working days of each year")
{
    const auto days = builtInCalendar();
    CHECK(days.countIn(2024) == 249);
    CHECK(days.countIn(2025) == 246);
    CHECK(days.countIn(2026) == 247);
    CHECK(days.isForecast(2027));
    CHECK_FALSE(days.isForecast(2026));
    CHECK_FALSE(days.knows(2028));
}

// Written down a second time, from the table of days off and worked weekends.
TEST_CASE("weekdays off and worked weekends of each year")
{
    const QMap<int, QByteArray> off{
        {2024, "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16"},
        {2025,
         "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16"},
        {2026, "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16"},
        {2027, "01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16"}};
    const QMap<int, QByteArray> worked{{2024, "05-04"}, {2025, "01-05"}};
    const auto days = builtInCalendar();
    for (auto year = off.begin(); year != off.end(); ++year)
        for (QDate day(year.key(), 1, 1); day.year() == year.key(); day = day.addDays(1)) {
            const QByteArray short_ = day.toString(QStringLiteral("MM-dd")).toLatin1();
            const DayKind expected = year->split(' ').contains(short_) ? DayKind::DayOff
                : worked[year.key()].contains(short_)                  ? DayKind::Worked
                : day.dayOfWeek() >= 6                                 ? DayKind::Weekend
                                                                       : DayKind::Working;
            INFO(day.toString(Qt::ISODate).toStdString());
            CHECK(days.kindOf(day) == expected);
            CHECK(days.isWorking(day) == (expected == DayKind::Working || expected == DayKind::Worked));
        }
    CHECK(days.kindOf({2026, 8, 31}) == DayKind::Working);  // no holiday any more
    CHECK(days.kindOf({2031, 1, 1}) == DayKind::Unknown);
    CHECK_FALSE(days.isWorking({2031, 1, 6}));
}

TEST_CASE("days that cannot be a calendar's are refused by name")
{
    const auto reason = [](qint64 year, const QStringList &off, const QStringList &worked) {
        const auto sound = court::checkCalendar({{}, year, off, worked, false});
        return sound ? Error{} : sound.error();
    };
    const auto day = [](const char *text) { return QString::fromLatin1(text); };
    CHECK(reason(2026, {day("2026-03-09")}, {day("2026-03-14")}) == Error{});
    CHECK(reason(2026, {day("2026-02-30")}, {}) == Error{Reason::WrongValue, day("2026-02-30")});
    CHECK(reason(2026, {day("2026-3-9")}, {}) == Error{Reason::WrongValue, day("2026-3-9")});
    CHECK(reason(2026, {day("2025-03-10")}, {}) == Error{Reason::WrongValue, day("2025-03-10")});
    CHECK(reason(2026, {day("2026-03-08")}, {}) == Error{Reason::WrongValue, day("2026-03-08")});  // a Sunday
    CHECK(reason(2026, {}, {day("2026-03-09")}) == Error{Reason::WrongValue, day("2026-03-09")});  // a Monday
    CHECK(reason(2026, {day("2026-03-09"), day("2026-03-09")}, {})
          == Error{Reason::DuplicateId, day("2026-03-09")});
    CHECK(reason(26, {}, {}).reason == Reason::WrongValue);
    CHECK(court::readCalendars("{}").error().reason == Reason::Malformed);
    const auto twice = resource(":/calendar/kz.json").replace("\"year\": 2025", "\"year\": 2024");
    CHECK_FALSE(court::readCalendars(twice));
}

TEST_CASE("a file of calendars is refused with every fault, each with its line")
{
    const auto reading = court::readCalendarFile(R"([
  { "year": 2026, "dayOff": ["2026-03-09"],
    "workedDays": [] },
  { "year": 2027, "daysOff": ["2027-01-01",
      "2027-01-02"], "workedDays": ["2027-01-01"], "forcast": true },
  { "year": 2028, "daysOff": "2028-01-03", "workedDays": [] },
  7
])");
    QStringList lines;
    for (const court::CalendarFault &fault : reading.faults)
        lines << court::toLine(fault);
    CHECK(lines
          == QStringList{
              QStringLiteral("2: 2026: dayOff: wrongValue"), QStringLiteral("2: 2026: daysOff: missingField"),
              QStringLiteral("5: 2027: forcast: wrongValue"),
              QStringLiteral("5: 2027: daysOff: 2027-01-02: wrongValue"),
              QStringLiteral("5: 2027: workedDays: 2027-01-01: wrongValue"),
              QStringLiteral("6: 2028: daysOff: wrongValue"), QStringLiteral("7: not a year: wrongValue")});
    CHECK(reading.years.isEmpty());
    const auto broken = court::readCalendars("[{\"year\": 2026,\n\"daysOff\": [\"2026-03-09\",]}]");
    CHECK(broken.error().reason == Reason::Malformed);
    CHECK(broken.error().detail.startsWith(QStringLiteral("2: ")));
}
