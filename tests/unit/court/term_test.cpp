// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/term.h"
#include "support/catch.h"

#include <QFile>

using namespace adil;
using court::Unit;

static QByteArray resource(const char *path)
{
    QFile file(QString::fromLatin1(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

static court::WorkingDays calendar()
{
    const auto years = court::readCalendars(resource(":/calendar/kz.json"));
    REQUIRE(years);
    return court::WorkingDays(*years);
}

struct Vector {
    QDate from;
    int amount;
    Unit unit;
    QDate due;
};

TEST_CASE("terms that were counted by hand")
{
    const auto days = calendar();
    const Vector vectors[] = {
        {{2026, 3, 5}, 5, Unit::WorkingDays, {2026, 3, 13}},
        {{2026, 3, 18}, 10, Unit::WorkingDays, {2026, 4, 6}},
        {{2026, 4, 24}, 20, Unit::WorkingDays, {2026, 5, 28}},
        {{2024, 5, 3}, 3, Unit::WorkingDays, {2024, 5, 10}},
        {{2025, 1, 2}, 3, Unit::WorkingDays, {2025, 1, 8}},
        {{2026, 1, 31}, 1, Unit::Months, {2026, 3, 2}},
        {{2026, 2, 9}, 1, Unit::Months, {2026, 3, 10}},
        {{2025, 12, 31}, 2, Unit::Months, {2026, 3, 2}},
        {{2026, 9, 25}, 1, Unit::Months, {2026, 10, 27}},
        {{2025, 8, 31}, 6, Unit::Months, {2026, 3, 2}},
        {{2026, 4, 9}, 30, Unit::Days, {2026, 5, 12}},
        {{2026, 12, 11}, 5, Unit::WorkingDays, {2026, 12, 21}},
    };
    for (const Vector &v : vectors) {
        const auto term = court::countTerm(v.from, v.amount, v.unit, days);
        INFO(v.from.toString(Qt::ISODate).toStdString());
        REQUIRE(term);
        CHECK(term->due == v.due);
        CHECK(term->steps.last().kind == court::TermStep::Kind::Due);
        CHECK(term->steps.last().day == v.due);
    }
}

TEST_CASE("the published number of working days of each year")
{
    const auto days = calendar();
    CHECK(days.countIn(2024) == 249);
    CHECK(days.countIn(2025) == 246);
    CHECK(days.countIn(2026) == 247);
    CHECK(days.isForecast(2027));
    CHECK_FALSE(days.isForecast(2026));
}

TEST_CASE("one more day off never makes a term end earlier, and no term ends on a day off")
{
    auto years = *court::readCalendars(resource(":/calendar/kz.json"));
    const court::WorkingDays before(years);
    years[2].daysOff << QStringLiteral("2026-06-10");
    const court::WorkingDays after(years);
    for (QDate from(2026, 5, 1); from < QDate(2026, 6, 20); from = from.addDays(1))
        for (const Unit unit : {Unit::WorkingDays, Unit::Days, Unit::Months})
            for (int amount = 1; amount < 4; ++amount) {
                const auto early = court::countTerm(from, amount, unit, before),
                           late = court::countTerm(from, amount, unit, after);
                REQUIRE((early && late));
                CHECK(early->due <= late->due);
                CHECK(after.isWorking(late->due));
                CHECK(late->due > from);
            }
}

TEST_CASE("without the year's calendar nothing is counted")
{
    const auto days = calendar();
    CHECK(court::countTerm({2027, 12, 30}, 5, Unit::WorkingDays, days).error()
          == Error{Reason::CalendarMissing, QStringLiteral("2028")});
    CHECK(court::countTerm({2020, 1, 1}, 1, Unit::Days, days).error().reason == Reason::CalendarMissing);
    CHECK(court::countTerm({2026, 1, 1}, 0, Unit::Days, days).error().reason == Reason::WrongValue);
    CHECK(court::countTerm(QDate(), 1, Unit::Days, days).error().reason == Reason::WrongValue);
}

TEST_CASE("the rules that the program carries can be read, each with its article and three titles")
{
    const auto rules = court::readTermRules(resource(":/terms/first-instance.json"));
    REQUIRE(rules);
    CHECK(rules->size() >= 10);
    const auto bad = court::readTermRules(
        R"([{"id": "x", "article": "1", "startEvent": "a", "amount": 1, "unit": "weeks"}])");
    REQUIRE_FALSE(bad);
    CHECK(bad.error().detail == QStringLiteral("x: unit"));
    CHECK(court::readTermRules("{").error().reason == Reason::Malformed);
}
