// SPDX-License-Identifier: GPL-3.0-or-later
// The court's database: one connection for each thread.
#pragma once

#include "server/courtconnection.h"

#include <chrono>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace adil::server {

// Any thread. Threads that use it must have ended, or use it no more, when it goes.
class CourtDatabase {
public:
    CourtDatabase(StoreAddress address, Durability durability);
    ~CourtDatabase();

    // This thread's connection. DatabaseFailed, DatabaseUnreachable.
    Result<Connection *> mine();
    [[nodiscard]] const StoreAddress &address() const { return m_address; }
    [[nodiscard]] Durability durability() const { return m_durability; }
    // What all statements took together since it was made.
    [[nodiscard]] std::chrono::nanoseconds spent() const { return std::chrono::nanoseconds(m_spent.load()); }

private:
    StoreAddress m_address;
    Durability m_durability;
    std::atomic<qint64> m_spent = 0;
    std::mutex m_mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
};

}  // namespace adil::server
