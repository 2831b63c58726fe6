// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/syncthread.h"

namespace adil::sync {

SyncThread::SyncThread(const store::Profile &profile, store::Changes &facts, const Clock &clock,
                       const Settings &settings)
    : m_sync(new Sync(profile, facts, clock, settings))
{
    qRegisterMetaType<Status>();
    qRegisterMetaType<SignedIn>();
    qRegisterMetaType<Error>();
    qRegisterMetaType<FeedAnswer>();
    m_thread.setObjectName(QStringLiteral("adil.sync"));
    m_sync->moveToThread(&m_thread);
    connect(m_sync, &Sync::statusChanged, this, [this](const Status &status) {
        m_status = status;
        Q_EMIT statusChanged(status);
    });
    connect(m_sync, &Sync::signedIn, this, &SyncThread::signedIn);
    connect(m_sync, &Sync::blobArrived, this, &SyncThread::blobArrived);
    connect(m_sync, &Sync::blobFailed, this, &SyncThread::blobFailed);
    connect(m_sync, &Sync::feedAnswered, this, &SyncThread::feedAnswered);
    connect(&m_thread, &QThread::finished, m_sync, &QObject::deleteLater);
}

void SyncThread::start()
{
    if (m_thread.isRunning())
        return;
    m_thread.start();
    QMetaObject::invokeMethod(
        m_sync, [sync = m_sync] { sync->start(); }, Qt::QueuedConnection);
}

SyncThread::~SyncThread()
{
    if (!m_thread.isRunning()) {
        delete m_sync;
        return;
    }
    QMetaObject::invokeMethod(
        m_sync, [sync = m_sync] { sync->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void SyncThread::poke()
{
    QMetaObject::invokeMethod(
        m_sync, [sync = m_sync] { sync->poke(); }, Qt::QueuedConnection);
}

void SyncThread::retry()
{
    QMetaObject::invokeMethod(
        m_sync, [sync = m_sync] { sync->retry(); }, Qt::QueuedConnection);
}

void SyncThread::want(const QString &blobId)
{
    QMetaObject::invokeMethod(
        m_sync, [sync = m_sync, blobId] { sync->want(blobId); }, Qt::QueuedConnection);
}

void SyncThread::planFiles()
{
    QMetaObject::invokeMethod(
        m_sync, [sync = m_sync] { sync->planFiles(); }, Qt::QueuedConnection);
}

void SyncThread::askFeed(FeedWish wish, const QString &language)
{
    if (!m_thread.isRunning())
        return Q_EMIT feedAnswered({wish, {}, fail(Reason::Offline)});
    QMetaObject::invokeMethod(
        m_sync, [sync = m_sync, wish, language] { sync->askFeed(wish, language); }, Qt::QueuedConnection);
}

}  // namespace adil::sync
