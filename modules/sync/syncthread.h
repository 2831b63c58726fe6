// SPDX-License-Identifier: GPL-3.0-or-later
// Sync in a thread of its own, which its owner cannot forget to stop. Functions of the window's thread;
// signals come there.
#pragma once

#include "sync/sync.h"

#include <QThread>

namespace adil::sync {

class SyncThread : public QObject {
    Q_OBJECT
public:
    // The profile, the clock and `facts` must outlive it. Nothing runs before start().
    SyncThread(const store::Profile &profile, store::Changes &facts, const Clock &clock,
               const Settings &settings);
    // Ends what runs; waits for it.
    ~SyncThread() override;

    // Once; more does nothing.
    void start();
    void poke();
    void retry();
    void want(const QString &blobId);
    void planFiles();
    void askFeed(FeedWish wish, const QString &language);
    [[nodiscard]] const Status &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const adil::sync::Status &status);
    void signedIn(const adil::sync::SignedIn &who);
    void blobArrived(const QString &blobId);
    void blobFailed(const QString &blobId, const adil::Error &why);
    void feedAnswered(const adil::sync::FeedAnswer &answer);

private:
    QThread m_thread;
    Sync *m_sync;  // lives and dies in the thread
    Status m_status;
};

}  // namespace adil::sync
