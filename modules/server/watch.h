// SPDX-License-Identifier: GPL-3.0-or-later
// What a serving court does by itself, on a thread of its own: push what was committed here or by another
// process (at once when PostgreSQL tells of it, else within two seconds), end reviews when their day is over,
// take over trust/, and sweep; at its start also what a killed process left.
#pragma once

#include "server/doorbell.h"
#include "server/statepush.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace adil::server {

class Watch {
public:
    Watch(Premises &premises, StatePush &push);
    ~Watch();  // stops
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void start();
    void stop();
    // Something was committed: look now. Any thread.
    void wake();

    // What the thread does again and again; tests call it themselves instead of start().
    void look();

private:
    void run();
    void publish();
    void lookAfterHouse(const QDateTime &now);

    Premises &m_premises;
    StatePush &m_push;
    Doorbell m_doorbell;
    qint64 m_pushed = -1;
    QDate m_day;
    QDateTime m_sweptAt, m_minuteAt, m_recordedAt;

    std::mutex m_mutex;
    std::condition_variable m_signal;
    bool m_isAwake = false, m_isStopping = false;
    std::thread m_thread;
};

}  // namespace adil::server
