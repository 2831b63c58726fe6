// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/casenumber.h"
#include "support/catch.h"

using namespace adil;
using court::CaseNumber;

static auto parse(const char *text) { return CaseNumber::parse(QString::fromUtf8(text)); }

TEST_CASE("numbers as courts write them")
{
    const auto number = parse("7514-26-00-2/1534");
    REQUIRE(number);
    CHECK(number->region == QStringLiteral("75"));
    CHECK(number->court == QStringLiteral("14"));
    CHECK(number->year == 2026);
    CHECK(number->kind == QStringLiteral("2"));
    CHECK(number->sequence == 1534);
    CHECK(number->repeat == 0);
    CHECK(parse("6003-25-00-4к/1454(2)")->repeat == 2);
    CHECK(parse("7599-22-00-2а/1489")->kind == QStringLiteral("2а"));
}

TEST_CASE("stray spaces, capitals and Latin look-alikes are put right")
{
    const QString normal = QStringLiteral("7599-22-00-2а/1489");
    CHECK(parse("№ 7599-22-00-2А / 1489")->normal == normal);
    CHECK(parse("7599-22-00-2a/1489")->normal == normal);
    CHECK(parse("7599–22–00–2A/1489")->normal == normal);
    CHECK(parse(qPrintable(normal))->normal == normal);
}

TEST_CASE("what is no number of a case")
{
    for (const char *text : {"", "2а-123/2017", "7514-26-01-2/1", "7514-26-00-2/", "7514-26-00-2/0",
                             "7514-26-00-2/1534x", "7514-26-00-2/99999999", "751-26-00-2/1"}) {
        INFO(text);
        CHECK_FALSE(parse(text));
    }
}
