// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/latelibrary.h"
#include "support/catch.h"

using namespace adil;

TEST_CASE("A library of our own is found beside the program, and called")
{
    const auto function = lateFunction(QStringLiteral("adil-example"), "adilExample");
    REQUIRE(function);
    CHECK(reinterpret_cast<int (*)(int)>(*function)(20) == 41);
}

TEST_CASE("A library or a function that is not there is missing, and named")
{
    const auto library = lateFunction(QStringLiteral("adil-nothing"), "adilExample");
    REQUIRE_FALSE(library);
    CHECK(library.error().reason == Reason::ProgramMissing);
    CHECK(library.error().detail.contains(QStringLiteral("adil-nothing")));

    const auto function = lateFunction(QStringLiteral("adil-example"), "adilNothing");
    REQUIRE_FALSE(function);
    CHECK(function.error().reason == Reason::ProgramMissing);
}
