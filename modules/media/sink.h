// SPDX-License-Identifier: GPL-3.0-or-later
// Where the sound goes and what tells the player the time: the sound device, or only a clock when there is
// none. A sink is used by one thread at a time.
#pragma once

#include <QtGlobal>

#include <memory>
#include <span>

namespace adil::media {

class Sink {
public:
    static constexpr int rate = 48'000;  // samples a second, one channel

    virtual ~Sink() = default;
    // From silence; the counters begin at 0.
    virtual void start() = 0;
    // What has been written and not been heard is thrown away.
    virtual void stop() = 0;
    // How many samples it takes now; 0 when it is full or stopped.
    [[nodiscard]] virtual qint64 room() const = 0;
    // At most room() samples, -1 to 1.
    virtual void write(std::span<const float> samples) = 0;
    // How many samples have been heard since start(); the player's clock.
    [[nodiscard]] virtual qint64 played() const = 0;
};

// Plays nothing, at the pace of the steady clock.
class NullSink : public Sink {
public:
    NullSink();
    ~NullSink() override;
    void start() override;
    void stop() override;
    [[nodiscard]] qint64 room() const override;
    void write(std::span<const float> samples) override;
    [[nodiscard]] qint64 played() const override;

private:
    struct Pace;
    std::unique_ptr<Pace> m_pace;
};

// The sound device of this computer, or a NullSink when it has none. Call in the window's thread.
std::unique_ptr<Sink> systemSink();

}  // namespace adil::media
