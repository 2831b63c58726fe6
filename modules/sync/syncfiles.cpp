// SPDX-License-Identifier: GPL-3.0-or-later
// The files of Sync: which come, which go, and what happens when one breaks on its way.
#include "base/log.h"
#include "sync/sync.h"

#include <QRandomGenerator>

ADIL_LOG(sync)

namespace adil::sync {

void Sync::makeFetch()
{
    m_keeper = std::make_unique<Keeper>(m_profile, *m_blobs, *m_fields, m_clock, m_settings.keep);
    Fetch::Around around;
    around.leave = [this](const QString &blobId, Fetch::Wish wish) {
        return m_keeper->mayFetch(blobId, wish);
    };
    around.arrived = [this](const QString &blobId, const Result<void> &outcome) {
        if (outcome) {
            m_fetchTries = 0;
            m_keeper->came(blobId);
            Q_EMIT blobArrived(blobId);
        } else {
            m_mustPlan = true;  // with the next pull it is tried again
            Q_EMIT blobFailed(blobId, outcome.error());
        }
        tell();
    };
    around.stalled = [this](const Error &why) { fetchStalled(why); };
    around.held = [this] {
        qCInfo(log) << "files do not come: the disk has no room";
        m_status.filesAreHeld = true;
        tell();
    };
    m_fetch = std::make_unique<Fetch>(*m_line, *m_blobs, std::move(around));
}

void Sync::want(const QString &blobId)
{
    if (m_fetch)
        m_fetch->want(blobId);
}

void Sync::planFiles()
{
    m_mustPlan = true;
    if (m_isComplete)
        keepFiles(false);
    tell();
}

// Access to a case ended: its files go too, unless something of ours still waits to be sent with them.
Result<void> Sync::sweep()
{
    const auto needed = m_outbox->blobs();
    return needed ? m_mirror->sweep(*m_blobs, *needed) : needed.error();
}

// The line itself may be good: only this download broke. A session that ended is found out by asking.
void Sync::fetchStalled(const Error &why)
{
    if (why.reason == Reason::SessionEnded)
        return poke();
    if (m_status.state != State::Offline)
        m_fetchAgain.start(pause(++m_fetchTries, QRandomGenerator::global()->generateDouble()));
}

// A file is up, and what waited for it can go; or the line broke under it, though it may be good for the
// rest.
void Sync::uploaded(const std::optional<Error> &stalled)
{
    if (!stalled || stalled->reason == Reason::SessionEnded) {
        m_uploadTries = 0;
        return happened(Event::Poked);
    }
    if (m_status.state != State::Offline && m_status.state != State::Held)
        m_uploadAgain.start(pause(++m_uploadTries, QRandomGenerator::global()->generateDouble()));
}

// Reads all records that name files: not without need.
void Sync::keepFiles(bool changedAnything)
{
    const QDate today = m_clock.now().date();
    const bool isNeeded = changedAnything || m_mustPlan || m_status.filesAreHeld || m_plannedOn != today;
    if (!m_settings.fetchesFiles || !isNeeded)
        return;
    const auto needed = m_outbox->blobs();
    const auto wanted = needed ? m_keeper->plan(*needed) : Result<QStringList>(needed.error());
    if (!wanted) {
        qCWarning(log) << "no plan of files was made:" << name(wanted.error().reason)
                       << wanted.error().detail;
        return;
    }
    m_mustPlan = false;
    m_plannedOn = today;
    m_status.filesAreHeld = false;
    m_fetch->keep(*wanted);
}

}  // namespace adil::sync
