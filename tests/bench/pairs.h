// SPDX-License-Identifier: GPL-3.0-or-later
// A promise about speed: ours beside a peer, as a ratio. One repetition is one run of each, in turn, so that
// a busy machine disturbs both alike. A goal that is not met is printed as such and fails nothing: only what
// could not be measured does.
#pragma once

#include "child.h"

#include <functional>
#include <string>
#include <vector>

namespace bench {

struct Pair {
    Times ours, peer;
    double server = 0;  // CPU s of the server for ours
};

struct Goal {
    std::string name;
    double most;  // ours divided by the peer's
    std::function<std::optional<Pair>()> measure;
    std::vector<Pair> pairs = {};
};

// What this work takes of this thread, on the wall and of the CPU.
Times timesOf(const std::function<void()> &work);

// Measures and prints all of them; false when one could not be measured.
bool runAll(std::vector<Goal> &goals, int repetitions);

}  // namespace bench
