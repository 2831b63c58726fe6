// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"
#include "support/catch.h"

using namespace adil;

static Result<int> half(int n)
{
    return n % 2 ? Result<int>(fail(Reason::WrongValue, QStringLiteral("odd"))) : Result<int>(n / 2);
}

TEST_CASE("a result is a value or a reason")
{
    CHECK(*half(8) == 4);
    REQUIRE_FALSE(half(7));
    CHECK(half(7).error() == Error{Reason::WrongValue, QStringLiteral("odd")});
    CHECK(Result<void>());
    CHECK_FALSE(Result<void>(fail(Reason::DiskFull)));
}
