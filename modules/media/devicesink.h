// SPDX-License-Identifier: GPL-3.0-or-later
// The sound device. It has a thread of its own with an event loop, as QAudioSink wants; the player's worker
// leaves samples in a queue under a lock. A device that goes away keeps the time without sound. Inside this
// room, in the library adil-sound, which sink.cpp loads.
#pragma once

#include "media/sink.h"

#include <QAudioDevice>
#include <QAudioFormat>

namespace adil::media {

class DeviceSink : public Sink {
public:
    // The default device; nothing when there is none or it takes no format of ours.
    static std::unique_ptr<DeviceSink> open();
    DeviceSink(const QAudioDevice &device, const QAudioFormat &format);
    ~DeviceSink() override;

    void start() override;
    void stop() override;
    [[nodiscard]] qint64 room() const override;
    void write(std::span<const float> samples) override;
    [[nodiscard]] qint64 played() const override;

private:
    class Queue;
    class Home;
    struct Thread;
    std::shared_ptr<Queue> m_queue;
    std::unique_ptr<Thread> m_thread;
};

}  // namespace adil::media
