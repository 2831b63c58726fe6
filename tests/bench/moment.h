// SPDX-License-Identifier: GPL-3.0-or-later
// How a measured process tells the benchmark that it got there: one line with the computer's monotonic clock
// and the CPU time of the whole process, loading included.
#pragma once

#include <cstdio>
#include <ctime>

namespace bench {

inline double secondsOf(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9;
}

// `what`: one word. Times in seconds; the clock is the same for all processes.
inline void reached(const char *what)
{
    std::printf("reached %s %.6f %.6f\n", what, secondsOf(CLOCK_MONOTONIC),
                secondsOf(CLOCK_PROCESS_CPUTIME_ID));
    std::fflush(stdout);
}

}  // namespace bench
