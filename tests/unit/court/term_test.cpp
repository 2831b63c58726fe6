// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

using namespace adil;
using namespace adil::test;
using court::Pause;
using court::TermStep;
using court::Unit;

struct Vector {
    QDate from;
    int amount;
    Unit unit;
    QDate due;
};

TEST_CASE("terms that were counted by hand")
{
    const auto days = builtInCalendar();
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
        {{2024, 2, 29}, 1, Unit::Years, {2025, 2, 28}},
    };
    for (const Vector &v : vectors) {
        const auto term = court::countTerm(v.from, v.amount, v.unit, days);
        INFO(v.from.toString(Qt::ISODate).toStdString());
        REQUIRE(term);
        CHECK(term->due == v.due);
        CHECK(term->steps.first() == TermStep{TermStep::Kind::Start, v.from});
        CHECK(term->steps.last() == TermStep{TermStep::Kind::Due, v.due});
    }
}

TEST_CASE("units that say all themselves")
{
    const auto days = builtInCalendar();
    const auto due = [&](const QDate &from, int amount, Unit unit) {
        return court::countTerm(from, amount, unit, days)->due;
    };
    CHECK(due({2026, 3, 7}, 0, Unit::SameDay) == QDate(2026, 3, 7));  // a Saturday: the day of receipt itself
    CHECK(due({2026, 3, 5}, 0, Unit::NextDay) == QDate(2026, 3, 6));
    CHECK(due({2026, 3, 6}, 0, Unit::NextDay) == QDate(2026, 3, 10));  // weekend, and 9 March off
    CHECK(due({2026, 3, 6}, 0, Unit::NextWorkingDay) == QDate(2026, 3, 10));
    CHECK(due({2026, 3, 6}, 72, Unit::Hours) == QDate(2026, 3, 9));  // hours do not wait for the court
    CHECK(due({2026, 3, 6}, 48, Unit::Hours) == QDate(2026, 3, 8));
}

// Written without Qt's calendar, by the text of CPC 123 alone.
static QDate monthsLater(const QDate &from, int months)
{
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const int index = from.year() * 12 + from.month() - 1 + months;
    const int year = index / 12, month = index % 12;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int length = lengths[month] + (month == 1 && leap ? 1 : 0);
    return {year, month + 1, std::min(from.day(), length)};
}

TEST_CASE("months are counted as by an independent reading of the article")
{
    const auto days = builtInCalendar();
    int seen = 0;
    for (QDate from(2024, 1, 1); from < QDate(2027, 1, 1); from = from.addDays(1))
        for (int months = 1; months <= 6; ++months) {
            QDate due = monthsLater(from, months);
            if (due.year() > 2027)
                continue;
            while (!days.isWorking(due))
                due = due.addDays(1);
            const auto term = court::countTerm(from, months, Unit::Months, days);
            REQUIRE(term);
            REQUIRE(term->due == due);
            ++seen;
        }
    CHECK(seen > 6000);
}

TEST_CASE("working days are counted as by walking over the days")
{
    const auto days = builtInCalendar();
    for (QDate from(2024, 1, 1); from < QDate(2026, 12, 1); from = from.addDays(3))
        for (const int amount : {1, 3, 5, 10, 15, 20}) {
            const auto term = court::countTerm(from, amount, Unit::WorkingDays, days);
            REQUIRE(term);
            REQUIRE(days.isWorking(term->due));
            REQUIRE(days.countBetween(from, term->due) == amount);
        }
}

TEST_CASE("one more day off never makes a term end earlier, and no term ends on a day off")
{
    auto years = builtInYears();
    const court::WorkingDays before(years);
    for (const QDate &extra :
         {QDate(2026, 6, 10), QDate(2026, 6, 12), QDate(2026, 5, 28), QDate(2026, 6, 30)}) {
        auto more = years;
        more[2].daysOff << extra.toString(Qt::ISODate);
        const court::WorkingDays after(more);
        for (QDate from(2026, 5, 1); from < QDate(2026, 7, 10); from = from.addDays(1))
            for (const Unit unit : {Unit::WorkingDays, Unit::Days, Unit::Months})
                for (int amount = 1; amount < 6; ++amount) {
                    const auto early = court::countTerm(from, amount, unit, before),
                               late = court::countTerm(from, amount, unit, after);
                    REQUIRE((early && late));
                    REQUIRE(early->due <= late->due);
                    REQUIRE(after.isWorking(late->due));
                    REQUIRE(late->due > from);
                }
    }
}

TEST_CASE("a suspension moves every term that has not run out, and no other")
{
    const auto days = builtInCalendar();
    for (QDate from(2026, 1, 5); from < QDate(2026, 4, 1); from = from.addDays(5))
        for (const Unit unit : {Unit::WorkingDays, Unit::Days, Unit::Months, Unit::Years})
            for (const int held : {1, 7, 20}) {
                const int amount = unit == Unit::WorkingDays || unit == Unit::Days ? 20 : 1;
                const auto before = court::countTerm(from, amount, unit, days);
                REQUIRE(before);
                const QDate within = from.addDays(from.daysTo(before->due) / 2 + 1);
                for (const QDate &stop : {from.addDays(1), within, before->due}) {
                    const QDate again = stop.addDays(held);
                    const auto after = court::countTerm(from, amount, unit, days, {{stop, again, {}}});
                    REQUIRE(after);
                    REQUIRE(after->due >= before->due);
                    REQUIRE(after->due >= again);
                    REQUIRE(days.isWorking(after->due));
                    if (unit
                        == Unit::WorkingDays)  // as many days as were left are counted from the resumption on
                        REQUIRE(days.countBetween(stop.addDays(-1), before->due)
                                == days.countBetween(again.addDays(-1), after->due));
                }
                const auto over = court::countTerm(from, amount, unit, days,
                                                   {{before->due.addDays(1), before->due.addDays(9), {}}});
                REQUIRE(over->due == before->due);
                // Over before the first day: nothing is held up. Begun within it: counted whole from the
                // resumption, whose day is the first.
                const auto earlier = court::countTerm(from, amount, unit, days,
                                                      {{from.addDays(-9), from.addDays(1), {}}});
                REQUIRE(earlier->due == before->due);
                const auto anew = court::countTerm(from.addDays(held), amount, unit, days);
                for (const QDate &stop : {from.addDays(-3), from, from.addDays(1)}) {
                    const auto begun = court::countTerm(from, amount, unit, days,
                                                        {{stop, from.addDays(held + 1), {}}});
                    REQUIRE(begun->due == anew->due);
                }
            }
}

TEST_CASE("the rest runs on from the day of the ruling on resumption")
{
    const auto days = builtInCalendar();
    // From Mon 2 February 2026 two months: 2 April. Suspended from 2 March (32 days left, 2 March and 2 April
    // included) until 1 June: 1 June and 31 days more.
    const auto months = court::countTerm({2026, 2, 2}, 2, Unit::Months, days,
                                         {{{2026, 3, 2}, {2026, 6, 1}, {}}});
    CHECK(months->due == QDate(2026, 7, 2));
    // Five working days from Mon 2 February; two are counted, Thursday is the day of the ruling; three are
    // left.
    const auto working = court::countTerm({2026, 2, 2}, 5, Unit::WorkingDays, days,
                                          {{{2026, 2, 5}, {2026, 2, 16}, QStringLiteral("suspended")}});
    CHECK(working->due == QDate(2026, 2, 18));
    CHECK(working->steps.contains(TermStep{TermStep::Kind::Paused,
                                           {2026, 2, 5},
                                           {2026, 2, 16},
                                           0,
                                           Unit::Unknown,
                                           court::DayKind::Unknown,
                                           QStringLiteral("suspended")}));
    // The last day is a Saturday, the term ends on Monday, and that Monday is the day of the ruling.
    const auto shifted = court::countTerm({2026, 1, 31}, 1, Unit::Months, days,
                                          {{{2026, 3, 2}, {2026, 3, 4}, {}}});
    CHECK(shifted->due == QDate(2026, 3, 4));
}

TEST_CASE("while it is suspended, a term has a rest and no end")
{
    const auto days = builtInCalendar();
    const auto term = court::countTerm({2026, 2, 2}, 5, Unit::WorkingDays, days, {{{2026, 2, 5}, {}, {}}});
    REQUIRE(term);
    CHECK(term->suspended);
    CHECK(term->due == QDate(2026, 2, 9));
    CHECK(term->steps.last() == TermStep{TermStep::Kind::Suspended, {2026, 2, 5}, {}, 3, Unit::WorkingDays});
    const auto months = court::countTerm({2026, 2, 2}, 2, Unit::Months, days, {{{2026, 3, 2}, {}, {}}});
    CHECK(months->suspended);
    CHECK(months->steps.last() == TermStep{TermStep::Kind::Suspended, {2026, 3, 2}, {}, 32, Unit::Days});
}

TEST_CASE("nothing has run of a term that begins within a suspension that is still on")
{
    const auto days = builtInCalendar();
    for (const auto &[amount, unit, left, leftUnit] :
         {std::tuple{10, Unit::WorkingDays, 10, Unit::WorkingDays},
          std::tuple{2, Unit::Months, 2, Unit::Months}, std::tuple{0, Unit::NextDay, 1, Unit::Days},
          std::tuple{48, Unit::Hours, 2, Unit::Days},
          std::tuple{0, Unit::NextWorkingDay, 1, Unit::WorkingDays}}) {
        const auto term = court::countTerm({2026, 2, 2}, amount, unit, days, {{{2026, 1, 20}, {}, {}}});
        REQUIRE(term);
        CHECK(term->suspended);
        CHECK(term->steps.last() == TermStep{TermStep::Kind::Suspended, {2026, 1, 20}, {}, left, leftUnit});
        CHECK(term->due == court::countTerm({2026, 2, 2}, amount, unit, days)->due);
    }
    CHECK_FALSE(court::countTerm({2026, 2, 2}, 0, Unit::SameDay, days, {{{2026, 1, 20}, {}, {}}})->suspended);
}

TEST_CASE("a day that the court has set moves by the days of the suspension, and needs not be a working one")
{
    const auto days = builtInCalendar();
    const auto until = [&](const QList<Pause> &pauses) {
        return court::countUntil({2026, 3, 5}, {2026, 3, 20}, days, pauses)->due;
    };
    CHECK(until({}) == QDate(2026, 3, 20));
    CHECK(until({{{2026, 3, 10}, {2026, 4, 20}, {}}}) == QDate(2026, 4, 30));
    CHECK(until({{{2026, 3, 1}, {2026, 3, 8}, {}}})
          == QDate(2026, 3, 22));  // a Sunday; 6 and 7 March are lost
    CHECK(until({{{2026, 3, 1}, {2026, 3, 6}, {}}}) == QDate(2026, 3, 20));
    CHECK(court::countUntil({2026, 3, 5}, {2026, 3, 4}, days, {}).error().reason == Reason::WrongValue);
}

TEST_CASE("without the year's calendar nothing is counted")
{
    const auto days = builtInCalendar();
    CHECK(court::countTerm({2027, 12, 30}, 5, Unit::WorkingDays, days).error()
          == Error{Reason::CalendarMissing, QStringLiteral("2028")});
    CHECK(court::countTerm({2020, 1, 1}, 1, Unit::Days, days).error().reason == Reason::CalendarMissing);
    CHECK(court::countTerm({2026, 1, 1}, 0, Unit::Days, days).error().reason == Reason::WrongValue);
    CHECK(court::countTerm({2026, 1, 1}, 20000, Unit::Days, days).error().reason == Reason::WrongValue);
    CHECK(court::countTerm({2026, 1, 1}, 1, Unit::AsSet, days).error().reason == Reason::WrongValue);
    CHECK(court::countTerm(QDate(), 1, Unit::Days, days).error().reason == Reason::WrongValue);
}

TEST_CASE("a count that needs a forecast says so")
{
    const auto days = builtInCalendar();
    const auto term = court::countTerm({2026, 12, 28}, 5, Unit::WorkingDays, days);
    CHECK(term->steps.contains(TermStep{TermStep::Kind::Forecast, {}, {}, 2027}));
    const auto sure = court::countTerm({2026, 12, 1}, 5, Unit::WorkingDays, days);
    CHECK_FALSE(sure->steps.contains(TermStep{TermStep::Kind::Forecast, {}, {}, 2027}));
}

TEST_CASE("steps go through JSON and back; a step of a newer program is Unknown")
{
    const auto days = builtInCalendar();
    const auto term = court::countTerm({2025, 1, 2}, 3, Unit::WorkingDays, days,
                                       {{{2025, 1, 8}, {2025, 1, 10}, QStringLiteral("suspended")}});
    const QJsonArray json = court::toJson(term->steps);
    CHECK(court::stepsFrom(json) == term->steps);
    CHECK(json[0]
          == QJsonObject{{QStringLiteral("step"), QStringLiteral("start")},
                         {QStringLiteral("day"), QStringLiteral("2025-01-02")}});
    const QJsonObject sunday{{QStringLiteral("step"), QStringLiteral("counted")},
                             {QStringLiteral("day"), QStringLiteral("2025-01-05")},
                             {QStringLiteral("why"), QStringLiteral("worked")}};
    CHECK(json.contains(sunday));
    CHECK(court::stepsFrom({QJsonObject{{QStringLiteral("step"), QStringLiteral("halved")}}}).first().kind
          == TermStep::Kind::Unknown);
}

TEST_CASE("every part of a step is kept, whatever its words")
{
    const TermStep whole{TermStep::Kind::Extended,
                         {2026, 1, 9},
                         {2027, 12, 31},
                         -30,
                         Unit::Months,
                         court::DayKind::DayOff,
                         QStringLiteral("«a\\b\"c», \tёі\x01"),
                         QStringLiteral("164(1)")};
    const QList<TermStep> steps{whole, {}, {TermStep::Kind::Due, {2026, 10, 26}}};
    const QJsonArray json = court::toJson(steps);
    CHECK(court::stepsFrom(json) == steps);
    CHECK(json[0]
          == QJsonObject{{QStringLiteral("step"), QStringLiteral("extended")},
                         {QStringLiteral("day"), QStringLiteral("2026-01-09")},
                         {QStringLiteral("until"), QStringLiteral("2027-12-31")},
                         {QStringLiteral("amount"), -30},
                         {QStringLiteral("unit"), QStringLiteral("months")},
                         {QStringLiteral("why"), QStringLiteral("dayOff")},
                         {QStringLiteral("about"), whole.about},
                         {QStringLiteral("article"), QStringLiteral("164(1)")}});
    CHECK(json[0].toObject() == QJsonDocument::fromJson(QJsonDocument(json).toJson()).array()[0].toObject());
    CHECK(court::toJson({}).isEmpty());
    CHECK(court::toJson(QList<TermStep>(400, whole)).size() == 400);
}
