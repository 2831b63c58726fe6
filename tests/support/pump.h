// SPDX-License-Identifier: GPL-3.0-or-later
// Waits for what comes by events.
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <functional>

namespace adil::test {

// Events go on until it is so; false when it was not in all that time.
inline bool pump(const std::function<bool()> &met, qint64 milliseconds = 10'000)
{
    QElapsedTimer watch;
    watch.start();
    while (!met()) {
        if (watch.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    }
    return true;
}

}  // namespace adil::test
