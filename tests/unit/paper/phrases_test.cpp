// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/phrases.h"
#include "support/catch.h"

#include <QTimeZone>

using namespace adil;
using namespace adil::paper;

TEST_CASE("Dates, lengths and pages are said in the language of the case")
{
    const Phrases kk(court::Language::Kk);
    const Phrases ru(court::Language::Ru);
    CHECK(kk.date({2026, 1, 5}) == QStringLiteral("2026 жылғы 5 қаңтар"));
    CHECK(ru.date({2026, 12, 31}) == QStringLiteral("31 декабря 2026 года"));
    CHECK(ru.date({}).isEmpty());
    CHECK(Phrases(court::Language::Unknown).date({2026, 5, 1}) == QStringLiteral("1 мая 2026 года"));
    CHECK(kk.pageOf(2, 13) == QStringLiteral("13 беттің 2-беті"));
    CHECK(ru.pageOf(2, 13) == QStringLiteral("Лист 2 из 13"));
    CHECK(ru.duration(std::chrono::milliseconds(3'753'999)) == QStringLiteral("1:02:33"));
    CHECK(ru.bytes(1'234'567) == QString::fromUtf8("1\u00a0234\u00a0567\u00a0байт"));
    CHECK(ru.bytes(999) == QString::fromUtf8("999\u00a0байт"));
}

TEST_CASE("The offset of the court's time is printed as it was that day")
{
    const QTimeZone almaty("Asia/Almaty");
    CHECK(Phrases::offset({QDate(2026, 11, 23), QTime(10, 0), almaty}) == QStringLiteral("UTC+05:00"));
    CHECK(Phrases::offset({QDate(2024, 1, 23), QTime(10, 0), almaty}) == QStringLiteral("UTC+06:00"));
    CHECK(Phrases::offset({}).isEmpty());
}

TEST_CASE("Every kind of act has its name and its verb in both languages")
{
    for (const auto language : {court::Language::Kk, court::Language::Ru}) {
        const Phrases phrases(language);
        QStringList said;
        for (const auto kind : {court::ActKind::Decision, court::ActKind::Ruling, court::ActKind::CourtOrder,
                                court::ActKind::Resolution})
            said << phrases.actName(kind) << phrases.resolved(kind);
        said.removeDuplicates();
        CHECK(said.size() == 8);
    }
}
