// SPDX-License-Identifier: GPL-3.0-or-later
// Rings when any process committed something to the same PostgreSQL database (LISTEN). On a thread of its
// own, with a connection of its own; a line that broke is made again. A hint only: what is missed while the
// line is down is found by looking. With SQLite it never rings.
#pragma once

#include "server/courtdatabase.h"

#include <functional>

class QThread;

namespace adil::server {

class Doorbell {
public:
    // `ring` is called on the thread; must be quick.
    Doorbell(const CourtDatabase &database, std::function<void()> ring);
    ~Doorbell();  // stops
    Doorbell(const Doorbell &) = delete;
    Doorbell &operator=(const Doorbell &) = delete;

    void start();
    void stop();

private:
    const CourtDatabase &m_database;
    std::function<void()> m_ring;
    std::unique_ptr<QThread> m_thread;
};

}  // namespace adil::server
