// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/sleep.h"

#include <ctime>

namespace adil::sync {

std::chrono::milliseconds sleptSoFar()
{
#ifdef CLOCK_BOOTTIME
    // clock_gettime(2): CLOCK_BOOTTIME is CLOCK_MONOTONIC with the time in which the system was suspended.
    const auto read = [](clockid_t clock) {
        timespec now{};
        return clock_gettime(clock, &now) == 0
            ? std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec)
            : std::chrono::nanoseconds(0);
    };
    const auto awake = read(CLOCK_MONOTONIC);
    return std::chrono::duration_cast<std::chrono::milliseconds>(read(CLOCK_BOOTTIME) - awake);
#else
    return {};
#endif
}

}  // namespace adil::sync
