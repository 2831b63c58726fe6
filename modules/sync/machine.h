// SPDX-License-Identifier: GPL-3.0-or-later
// When sync does what: one pure function, so that every order of events can be tried in a test.
#pragma once

#include "sync/status.h"

#include <chrono>

namespace adil::sync {

enum class Event {
    Start,
    SignedIn,
    Poked,  // the user did something, the server said so, or it is time to look
    Pushed,  // nothing more to send now
    Pulled,  // everything is here
    LineLost,  // no answer, or one that may be different next time
    SessionLost,  // the token is no longer good; the password is still here
    Refused,  // will not get better by itself
    Tried,  // the time to try again has come
    Stop
};

// What to begin on entering the new state.
enum class Work { None, SignIn, Push, Pull, WaitForPush, WaitToTry };

struct Step {
    State state;
    Work work;
    bool again = false;  // a poke that came while working: look once more before waiting
};

Step next(State state, bool again, Event event);

// How long to wait before the n-th try in a row (from 1): 2 s doubling to 10 minutes, times 0.5 to 1.5 by
// `jitter` in 0…1.
std::chrono::milliseconds pause(int tries, double jitter);

}  // namespace adil::sync
