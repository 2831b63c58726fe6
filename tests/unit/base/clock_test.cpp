// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/catch.h"

using namespace adil;

TEST_CASE("The computer's clock is read in UTC and goes on")
{
    const SystemClock clock;
    const QDateTime before = QDateTime::currentDateTimeUtc();
    const QDateTime now = clock.now();
    CHECK(now.timeSpec() == Qt::UTC);
    CHECK(now >= before);
    CHECK(now <= QDateTime::currentDateTimeUtc());
}
