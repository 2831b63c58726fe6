// SPDX-License-Identifier: GPL-3.0-or-later
// What an EventStream shares with the connection that writes it: the bytes that wait, and how to wake the
// writer. Used inside this room only. Any thread.
#pragma once

#include "http/eventhub.h"

#include <mutex>

namespace adil::http {

class EventStream::Channel {
public:
    Channel(Options options, std::function<void(const Channel *)> leave);
    ~Channel();
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;

    struct Waiting {
        QByteArray bytes;
        bool ended = false;  // write `bytes`, then close
    };
    Waiting take();
    // Called (under the channel's lock, so it only posts) when something waits or the stream has ended.
    void setWake(std::function<void()> wake);
    void send(const QByteArray &bytes);
    void finish();
    void end();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] const Options &options() const { return m_options; }

private:
    const Options m_options;
    const std::function<void(const Channel *)> m_leave;  // the hub's list
    mutable std::mutex m_mutex;
    QByteArray m_waiting;
    std::function<void()> m_wake;
    bool m_finishing = false;
    bool m_ended = false;
};

}  // namespace adil::http
