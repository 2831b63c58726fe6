// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "sync/machine.h"

using namespace adil::sync;

TEST_CASE("from start to waiting, one step after the other")
{
    Step step = next(State::Stopped, false, Event::Start);
    CHECK(step.work == Work::SignIn);
    step = next(step.state, step.again, Event::SignedIn);
    CHECK(step.work == Work::Push);
    step = next(step.state, step.again, Event::Pushed);
    CHECK(step.work == Work::Pull);
    step = next(step.state, step.again, Event::Pulled);
    CHECK(step.state == State::Waiting);
}

TEST_CASE("a poke while working is not forgotten and looks once more")
{
    Step step = next(State::Pulling, false, Event::Poked);
    CHECK(step.work == Work::None);
    CHECK(step.again);
    step = next(step.state, step.again, Event::Pulled);
    CHECK(step.work == Work::Push);
    CHECK_FALSE(step.again);
}

TEST_CASE("every state ends when told, waits when the line is lost, and asks for the password's word again")
{
    for (const State state : {State::Stopped, State::SigningIn, State::Pushing, State::Pulling,
                              State::Waiting, State::Offline, State::Held}) {
        CHECK(next(state, true, Event::Stop).state == State::Stopped);
        CHECK(next(state, true, Event::LineLost).work == Work::WaitToTry);
        CHECK(next(state, true, Event::SessionLost).work == Work::SignIn);
        CHECK(next(state, true, Event::Refused).state == State::Held);
    }
}

TEST_CASE("what was refused does not try again by itself; what is offline does")
{
    CHECK(next(State::Held, false, Event::Poked).work == Work::None);
    CHECK(next(State::Held, false, Event::Tried).work == Work::None);
    CHECK(next(State::Offline, false, Event::Tried).work == Work::SignIn);
}

TEST_CASE("pauses double from two seconds to ten minutes")
{
    CHECK(pause(1, 0.5).count() == 2000);
    CHECK(pause(2, 0.5).count() == 4000);
    CHECK(pause(100, 0.5).count() == 600'000);
    for (int tries = 1; tries < 20; ++tries) {
        CHECK(pause(tries, 0.0) < pause(tries, 1.0));
        CHECK(pause(tries, 0.0).count() >= 1000);
    }
}
