// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/doorbell.h"

#include "base/log.h"

#include <QSqlDriver>
#include <QThread>
#include <QTimer>

ADIL_LOG(server);

namespace adil::server {

using namespace std::chrono_literals;

namespace {

// Lives in the thread.
class Listener : public QObject {
public:
    Listener(const CourtDatabase &database, const std::function<void()> &ring)
        : m_database(database)
        , m_ring(ring)
    {
        m_check.callOnTimeout(this, [this] { look(); });
        m_check.start(5s);
        look();
    }

private:
    // Listens, or finds out whether it still does.
    void look()
    {
        if (m_connection) {
            m_connection->forget();
            // The name of the channel, when this connection still listens on it.
            if (m_connection->value(QStringLiteral("SELECT pg_listening_channels()")).toString()
                == changedChannel)
                return;
            qCWarning(log) << "the line that tells of changes broke; it is made again";
            m_connection.reset();
        }
        auto made = Connection::open(m_database.address(), m_database.durability());
        if (!made)
            return;
        m_connection = *std::move(made);
        connect(m_connection->driver(), &QSqlDriver::notification, this, [this] { m_ring(); });
        if (!m_connection->driver()->subscribeToNotification(changedChannel))
            m_connection.reset();
        m_ring();  // for what was missed
    }

    const CourtDatabase &m_database;
    const std::function<void()> &m_ring;
    std::unique_ptr<Connection> m_connection;
    QTimer m_check;
};

class Thread : public QThread {
public:
    Thread(const CourtDatabase &database, const std::function<void()> &ring)
        : m_database(database)
        , m_ring(ring)
    { }
    void run() override
    {
        Listener listener(m_database, m_ring);
        exec();
    }

private:
    const CourtDatabase &m_database;
    const std::function<void()> &m_ring;
};

}  // namespace

Doorbell::Doorbell(const CourtDatabase &database, std::function<void()> ring)
    : m_database(database)
    , m_ring(std::move(ring))
{ }

Doorbell::~Doorbell() { stop(); }

void Doorbell::start()
{
    if (m_database.address().dialect != Dialect::Postgres)
        return;
    m_thread = std::make_unique<Thread>(m_database, m_ring);
    m_thread->start();
}

void Doorbell::stop()
{
    if (!m_thread)
        return;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
}

}  // namespace adil::server
