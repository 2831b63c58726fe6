// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes no file beyond a size, as long as this lives: what is written behind it fails with EFBIG,
// as it would with ENOSPC on one that is full. Holds for the whole process; one at a time.
#pragma once

#include "support/catch.h"

#include <csignal>

#include <sys/resource.h>

namespace adil::test {

class SmallDisk {
public:
    explicit SmallDisk(rlim_t largest)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit small{largest, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

}  // namespace adil::test
