// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/counted.h"
#include "support/catch.h"

TEST_CASE("one is one of them, any other number is several")
{
    CHECK(adil::counted(0, "paper") == QStringLiteral("0 papers"));
    CHECK(adil::counted(1, "paper") == QStringLiteral("1 paper"));
    CHECK(adil::counted(2, "paper") == QStringLiteral("2 papers"));
    CHECK(adil::counted(3'000'000'000, "byte") == QStringLiteral("3000000000 bytes"));
}
