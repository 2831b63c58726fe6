// SPDX-License-Identifier: GPL-3.0-or-later
// The only place that reads the computer's clock, so that a test can run a week in a second.
#pragma once

#include <QDateTime>

namespace adil {

class Clock {
public:
    virtual ~Clock() = default;
    // The instant, in UTC. The computer's clock may be wrong: it never decides an order.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

// Any thread.
class SystemClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override;
};

}  // namespace adil
