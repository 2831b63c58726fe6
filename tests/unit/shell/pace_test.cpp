// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/pace.h"
#include "support/catch.h"

using namespace adil::shell;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC);

}  // namespace

TEST_CASE("what is left takes as long as what was done, by their sizes")
{
    Pace pace;
    CHECK_FALSE(pace.left(0, 1000, start));
    CHECK_FALSE(pace.left(10, 1000, start.addSecs(1)));
    CHECK(pace.left(100, 1000, start.addSecs(10)) == 90s);
    CHECK(pace.left(500, 1000, start.addSecs(20)) == 20s);
    CHECK(pace.left(1000, 1000, start.addSecs(30)) == 0s);
    CHECK(pace.left(1200, 1000, start.addSecs(40)) == 0s);
}

TEST_CASE("what was here before the work began again took no time of it")
{
    Pace pace;
    CHECK_FALSE(pace.left(600, 1000, start));
    CHECK(pace.left(700, 1000, start.addSecs(10)) == 30s);
}

TEST_CASE("without a size, a step or a moment nothing is promised")
{
    Pace pace;
    CHECK_FALSE(pace.left(0, 0, start));
    CHECK_FALSE(pace.left(500, 0, start.addSecs(60)));
    CHECK_FALSE(pace.left(500, 1000, start.addSecs(60)));  // its size is known from now on
    CHECK_FALSE(pace.left(500, 1000, start.addSecs(120)));
    CHECK_FALSE(pace.left(10, 1000, start.addSecs(180)));  // begun again
    CHECK(pace.left(20, 1000, start.addSecs(190)) == 980s);
}
