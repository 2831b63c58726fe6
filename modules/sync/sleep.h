// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this computer has slept: a line that was open then only seems to be, and a wait that was to end in
// minutes has not moved. Any thread.
#pragma once

#include <chrono>

namespace adil::sync {

// Since it was started; 0 where the system does not tell. Its difference between two moments is a sleep.
std::chrono::milliseconds sleptSoFar();

}  // namespace adil::sync
