// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/machine.h"

#include <algorithm>

namespace adil::sync {

static Step working(State state, bool again, Event event)
{
    switch (event) {
    case Event::SignedIn:
    case Event::Start: return {State::Pushing, Work::Push};
    case Event::Pushed: return {State::Pulling, Work::Pull, again};
    case Event::Pulled:
        return again ? Step{State::Pushing, Work::Push} : Step{State::Waiting, Work::WaitForPush};
    case Event::Poked: return {state, Work::None, true};
    default: return {state, Work::None, again};
    }
}

Step next(State state, bool again, Event event)
{
    switch (event) {
    case Event::Stop: return {State::Stopped, Work::None};
    case Event::LineLost: return {State::Offline, Work::WaitToTry};
    case Event::SessionLost: return {State::SigningIn, Work::SignIn};
    case Event::Refused: return {State::Held, Work::None};
    default: break;
    }
    switch (state) {
    case State::Stopped:
        return event == Event::Start ? Step{State::SigningIn, Work::SignIn} : Step{state, Work::None};
    case State::SigningIn:
        return event == Event::SignedIn ? Step{State::Pushing, Work::Push}
                                        : Step{state, Work::None, again || event == Event::Poked};
    case State::Pushing:
    case State::Pulling: return working(state, again, event);
    case State::Waiting:
        return event == Event::Poked || event == Event::Tried ? Step{State::Pushing, Work::Push}
                                                              : Step{state, Work::None};
    case State::Offline:
        return event == Event::Tried || event == Event::Poked ? Step{State::SigningIn, Work::SignIn}
                                                              : Step{state, Work::None};
    case State::Held:
        return event == Event::Start ? Step{State::SigningIn, Work::SignIn} : Step{state, Work::None};
    }
    return {state, Work::None, again};
}

std::chrono::milliseconds pause(int tries, double jitter)
{
    const double seconds = std::min(600.0, 2.0 * double(1u << std::min(std::max(tries, 1) - 1, 9)));
    return std::chrono::milliseconds(qint64(seconds * 1000 * (0.5 + std::clamp(jitter, 0.0, 1.0))));
}

}  // namespace adil::sync
