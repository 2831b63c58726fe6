// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/format.h"

using namespace adil;
using namespace adil::ui;

namespace {

// A language as the program speaks it: with its texts.
struct Speaking {
    Languages languages{support::app()};
    Format format;

    explicit Speaking(Language language)
        : format(language, zoneNamed(QStringLiteral("Asia/Almaty")))
    {
        languages.set(language);
    }
};

const QDate monday(2026, 11, 23);

QDateTime at(const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); }

}  // namespace

TEST_CASE("dates are said as each language says them")
{
    {
        const Speaking kk(Language::Kazakh);
        CHECK(kk.format.dayAndMonth(monday) == QStringLiteral("Дүйсенбі, 23 қараша"));
        CHECK(kk.format.longDate(monday) == QStringLiteral("2026 жылғы 23 қараша"));
    }
    {
        const Speaking ru(Language::Russian);
        CHECK(ru.format.dayAndMonth(monday) == QStringLiteral("Понедельник, 23 ноября"));
        CHECK(ru.format.longDate(monday) == QStringLiteral("23 ноября 2026 года"));
    }
    {
        const Speaking en(Language::English);
        CHECK(en.format.dayAndMonth(monday) == QStringLiteral("Monday, 23 November"));
        CHECK(en.format.longDate(monday) == QStringLiteral("23 November 2026"));
        CHECK(en.format.date(monday) == QStringLiteral("23.11.2026"));
        CHECK(en.format.shortDate(monday) == QStringLiteral("23.11"));
    }
}

TEST_CASE("every month has the form that follows a day")
{
    const Speaking ru(Language::Russian);
    const QStringList months{QStringLiteral("января"),  QStringLiteral("февраля"), QStringLiteral("марта"),
                             QStringLiteral("апреля"),  QStringLiteral("мая"),     QStringLiteral("июня"),
                             QStringLiteral("июля"),    QStringLiteral("августа"), QStringLiteral("сентября"),
                             QStringLiteral("октября"), QStringLiteral("ноября"),  QStringLiteral("декабря")};
    for (int month = 1; month <= 12; ++month)
        CHECK(ru.format.longDate({2026, month, 5})
              == QStringLiteral("5 %1 2026 года").arg(months[month - 1]));
    const Format kk(Language::Kazakh, QTimeZone::utc());
    const QStringList kazakh{QStringLiteral("қаңтар"), QStringLiteral("ақпан"),  QStringLiteral("наурыз"),
                             QStringLiteral("сәуір"),  QStringLiteral("мамыр"),  QStringLiteral("маусым"),
                             QStringLiteral("шілде"),  QStringLiteral("тамыз"),  QStringLiteral("қыркүйек"),
                             QStringLiteral("қазан"),  QStringLiteral("қараша"), QStringLiteral("желтоқсан")};
    for (int month = 1; month <= 12; ++month)
        CHECK(kk.longDate({2026, month, 5}).contains(kazakh[month - 1]));
}

TEST_CASE("times are of the court's zone, whatever the computer's")
{
    const Format format(Language::English, zoneNamed(QStringLiteral("Asia/Almaty")));
    CHECK(format.time(at("2026-11-23T04:30:05Z")) == QStringLiteral("09:30"));
    CHECK(format.timeToSecond(at("2026-11-23T04:30:05Z")) == QStringLiteral("09:30:05"));
    // Before 1 March 2024 the clock of Almaty was an hour ahead.
    CHECK(format.time(at("2024-01-15T04:30:00Z")) == QStringLiteral("10:30"));
    CHECK(format.dateTime(at("2026-11-22T20:00:00Z")) == QStringLiteral("23.11.2026 01:00"));
}

TEST_CASE("a moment says no more of its date than is needed")
{
    const Format format(Language::English, zoneNamed(QStringLiteral("Asia/Almaty")));
    const QDateTime now = at("2026-11-23T10:00:00Z");
    CHECK(format.moment(at("2026-11-23T03:52:00Z"), now) == QStringLiteral("08:52"));
    CHECK(format.moment(at("2026-11-20T12:41:00Z"), now) == QStringLiteral("20.11 17:41"));
    CHECK(format.moment(at("2025-11-20T12:41:00Z"), now) == QStringLiteral("20.11.2025 17:41"));
    // Yesterday in UTC, today in Almaty.
    CHECK(format.moment(at("2026-11-22T20:00:00Z"), now) == QStringLiteral("01:00"));
}

TEST_CASE("how long until, with the right plural")
{
    const QDateTime now = at("2026-11-23T04:00:00Z");
    {
        const Speaking ru(Language::Russian);
        CHECK(ru.format.relative(now.addSecs(38 * 60), now) == QStringLiteral("через 38 минут"));
        CHECK(ru.format.relative(now.addSecs(21 * 60), now) == QStringLiteral("через 21 минуту"));
        CHECK(ru.format.relative(now.addSecs(-3 * 60), now) == QStringLiteral("3 минуты назад"));
        CHECK(ru.format.relative(now.addSecs(5 * 3600), now) == QStringLiteral("через 5 часов"));
        CHECK(ru.format.relative(now.addDays(-2), now) == QStringLiteral("2 дня назад"));
        CHECK(ru.format.relative(now, now) == QStringLiteral("сейчас"));
        CHECK(ru.format.length(std::chrono::minutes(1)) == QStringLiteral("1 минута"));
    }
    {
        const Speaking kk(Language::Kazakh);
        CHECK(kk.format.relative(now.addSecs(38 * 60), now) == QStringLiteral("38 минуттан кейін"));
        CHECK(kk.format.length(std::chrono::hours(3)) == QStringLiteral("3 сағат"));
    }
    {
        const Speaking en(Language::English);
        CHECK(en.format.relative(now.addSecs(60), now) == QStringLiteral("in 1 minute"));
        CHECK(en.format.relative(now.addSecs(-7200), now) == QStringLiteral("2 hours ago"));
        CHECK(en.format.length(std::chrono::hours(48)) == QStringLiteral("2 days"));
        CHECK(en.format.minutes(60) == QStringLiteral("60 min"));
    }
}

TEST_CASE("lengths of recordings, sizes and numbers")
{
    const Format ru(Language::Russian, QTimeZone::utc());
    CHECK(ru.clock(std::chrono::milliseconds(4360'000)) == QStringLiteral("1:12:40"));
    CHECK(ru.clock(std::chrono::milliseconds(7'900)) == QStringLiteral("0:07"));
    CHECK(ru.clock(std::chrono::milliseconds(-5)) == QStringLiteral("0:00"));
    CHECK(ru.bytes(6'100'000'000) == QStringLiteral("6,1 ГБ"));
    CHECK(ru.number(20'000) == QStringLiteral("20\u00A0000"));
    const Format kk(Language::Kazakh, QTimeZone::utc());
    CHECK(kk.bytes(6'100'000'000).startsWith(QStringLiteral("6,1")));
    const Format en(Language::English, QTimeZone::utc());
    CHECK(en.bytes(512) == QStringLiteral("512 bytes"));
}
