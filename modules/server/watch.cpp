// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/watch.h"

#include "base/log.h"
#include "base/zone.h"
#include "server/blobstore.h"
#include "server/execution.h"
#include "server/intake.h"
#include "server/signaturecheck.h"

ADIL_LOG(server);

namespace adil::server {

static constexpr auto pause = std::chrono::milliseconds(1000);
static constexpr qint64 recordEachSeconds = 5;  // it costs a write to the disk

Watch::Watch(Premises &premises, StatePush &push)
    : m_premises(premises)
    , m_push(push)
    , m_doorbell(premises.database(), [this] { wake(); })
{ }

Watch::~Watch() { stop(); }

void Watch::start()
{
    m_doorbell.start();
    m_thread = std::thread([this] { run(); });
}

void Watch::stop()
{
    m_doorbell.stop();
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_signal.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Watch::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isAwake = true;
    }
    m_signal.notify_all();
}

template <class T>
static void logFailure(const char *what, const Result<T> &result)
{
    if (!result)
        qCWarning(log) << what << name(result.error().reason) << result.error().detail;
}

void Watch::run()
{
    logFailure("stray files:", BlobStore(m_premises).sweepStrays());
    for (;;) {
        look();
        std::unique_lock lock(m_mutex);
        m_signal.wait_for(lock, pause, [this] { return m_isAwake || m_isStopping; });
        m_isAwake = false;
        if (m_isStopping)
            return;
    }
}

void Watch::look()
{
    const QDateTime begun = m_premises.clock().now();
    lookAfterHouse(begun);
    publish();
    // Last: nobody waits for it.
    if (!m_recordedAt.isValid() || m_recordedAt.secsTo(begun) >= recordEachSeconds) {
        m_recordedAt = begun;
        m_premises.recordNewest();
    }
}

void Watch::publish()
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return;
    // One number is read each time, so that other programs' commits are seen too.
    const qint64 now = modseqOf(**connection);
    if (m_pushed < 0)
        m_pushed = now;
    if (now == m_pushed)
        return;
    const auto pushed = m_push.publishSince(m_pushed);
    logFailure("push:", pushed);
    if (pushed)
        m_pushed = *pushed;
}

void Watch::lookAfterHouse(const QDateTime &now)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return;
    const QDate day = dateIn(now, zoneOf(**connection, m_premises));
    if (day != m_day) {
        const auto ended = Execution(m_premises).endReviews();
        logFailure("reviews:", ended);
        if (ended)
            m_day = day;
    }
    if (!m_minuteAt.isValid() || m_minuteAt.secsTo(now) >= 60) {
        m_minuteAt = now;
        logFailure("anchors:", Execution(m_premises).takeAnchors(anchorsIn(m_premises.folder(), now)));
        m_push.closeEnded();
    }
    if (!m_sweptAt.isValid() || m_sweptAt.secsTo(now) >= 3600) {
        m_sweptAt = now;
        logFailure("imports:", Intake::clearAbandoned(m_premises));
        logFailure("blobs:", BlobStore(m_premises).sweep());
        logFailure("sessions:", SignIn(m_premises).sweep());
    }
}

}  // namespace adil::server
