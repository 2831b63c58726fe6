// SPDX-License-Identifier: GPL-3.0-or-later
// How many of something somebody may run at once. Any thread; outlives the turns.
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <mutex>

namespace adil::server {

class Turns {
public:
    // Ends with what is returned; nothing when as many run.
    std::shared_ptr<void> take(const QString &key, qint64 most)
    {
        const std::lock_guard lock(m_mutex);
        int &running = m_running[key];
        if (running >= most)
            return {};
        ++running;
        return {this, [key](Turns *turns) { turns->end(key); }};
    }

private:
    void end(const QString &key)
    {
        const std::lock_guard lock(m_mutex);
        if (--m_running[key] <= 0)
            m_running.remove(key);
    }

    std::mutex m_mutex;
    QHash<QString, int> m_running;
};

}  // namespace adil::server
