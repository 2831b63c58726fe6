// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/calendar.h"
#include "court/holidays.h"
#include "support/catch.h"

#include <QFile>

using namespace adil;
using namespace adil::court;

TEST_CASE("holidays have names in three languages")
{
    const Holidays holidays = Holidays::builtIn();
    const QDate nauryz(2026, 3, 22), victory(2026, 5, 9);
    CHECK(holidays.nameOf(nauryz, QStringLiteral("kk")) == QStringLiteral("Наурыз мейрамы"));
    CHECK(holidays.nameOf(victory, QStringLiteral("ru")) == QStringLiteral("День Победы"));
    CHECK(holidays.nameOf(victory, QStringLiteral("en")) == QStringLiteral("Victory Day"));
    CHECK(holidays.nameOf({2026, 5, 27}, QStringLiteral("ru")) == QStringLiteral("Первый день Курбан-айта"));
    CHECK(holidays.nameOf({2025, 5, 27}, QStringLiteral("ru")).isEmpty());
    CHECK(holidays.nameOf({2026, 11, 27}, QStringLiteral("ru")).isEmpty());
}

TEST_CASE("Constitution Day moves to 15 March from 2027")
{
    const Holidays holidays = Holidays::builtIn();
    const QString kk = QStringLiteral("kk"), name = QStringLiteral("Конституция күні");
    CHECK(holidays.nameOf({2025, 8, 30}, kk) == name);
    CHECK(holidays.nameOf({2026, 8, 30}, kk).isEmpty());
    CHECK(holidays.nameOf({2026, 3, 15}, kk).isEmpty());
    CHECK(holidays.nameOf({2027, 3, 15}, kk) == name);
}

TEST_CASE("every holiday on a weekday of the known years is a day off")
{
    QFile file(QStringLiteral(":/calendar/kz.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto years = readCalendars(file.readAll());
    REQUIRE(years);
    const WorkingDays calendar(*years);
    const Holidays holidays = Holidays::builtIn();
    int named = 0;
    for (QDate day(2024, 1, 1); day.year() < 2028; day = day.addDays(1)) {
        if (holidays.nameOf(day, QStringLiteral("en")).isEmpty())
            continue;
        ++named;
        INFO(day.toString(Qt::ISODate).toStdString());
        // In 2024 the Christmas of a Sunday was a day off anyway.
        CHECK_FALSE(calendar.isWorking(day));
    }
    CHECK(named > 50);
}

TEST_CASE("a file that is none is refused")
{
    const auto reasonOf = [](const char *json) {
        const auto read = Holidays::read(json);
        return read ? Reason::Unknown : read.error().reason;
    };
    CHECK(reasonOf("{}") == Reason::Malformed);
    CHECK(reasonOf(R"([{"days":["02-30"],"kk":"а","ru":"а","en":"a"}])") == Reason::WrongValue);
    CHECK(reasonOf(R"([{"dates":["2026-13-01"],"kk":"а","ru":"а","en":"a"}])") == Reason::WrongValue);
    CHECK(reasonOf(R"([{"days":["02-28"],"kk":"а","ru":"а"}])") == Reason::MissingField);
    CHECK(reasonOf("[]") == Reason::Unknown);
}
