// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/sleep.h"

#include <QThread>

using namespace std::chrono_literals;

TEST_CASE("time in which the computer is awake is no sleep")
{
    const auto before = adil::sync::sleptSoFar();
    CHECK(before >= 0ms);
    QThread::msleep(50);
    // Between the two clocks a few microseconds pass, on a busy machine some more.
    CHECK(adil::sync::sleptSoFar() - before < 40ms);
}
