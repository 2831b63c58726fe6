// SPDX-License-Identifier: GPL-3.0-or-later
// The whole of sync: signs in, sends, takes in, listens, fetches files; and says how it stands. Lives in a
// thread of its own (SyncThread); all functions are called there, signals are heard anywhere.
#pragma once

#include "base/clock.h"
#include "store/changes.h"
#include "store/profile.h"
#include "sync/events.h"
#include "sync/feed.h"
#include "sync/fetch.h"
#include "sync/keeper.h"
#include "sync/machine.h"
#include "sync/nearest.h"
#include "sync/pull.h"
#include "sync/push.h"
#include "sync/sleep.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace adil::sync {

struct Settings {
    QUrl server;
    QByteArray authority;  // PEM
    Credentials credentials;
    bool fetchesFiles = true;  // what is to be here, in the background; lets go what is not
    KeepSettings keep;
    Wishes nearest;  // what comes first of all; none: nothing does
    std::chrono::seconds poll{300};
    std::chrono::seconds ping{30};
    std::chrono::milliseconds heartbeat{10'000};  // how often it is looked whether the computer has slept
    std::function<std::chrono::milliseconds()> slept = sleptSoFar;
};

// Who signed in, for the rest of the program.
struct SignedIn {
    QString personId;
    QString courtId;
    QList<jmap::Anchor> anchors;
};

class Sync : public QObject {
    Q_OBJECT
public:
    // The profile, the clock and `facts` must outlive it. Without a transport it makes the real one.
    Sync(const store::Profile &profile, store::Changes &facts, const Clock &clock, Settings settings,
         std::unique_ptr<Transport> transport = {});
    ~Sync() override;

    // Opens its connections and begins. Errors go into the status.
    void start();
    void poke();  // something was queued
    void retry();  // the user asks: also after what does not try again by itself
    void want(const QString &blobId);
    void planFiles();  // other cases are kept, or the quota is another
    // Of one's private calendar feed; answered once by feedAnswered(), at once when there is no line.
    void askFeed(adil::sync::FeedWish wish, const QString &language);
    void stop();
    [[nodiscard]] const Status &status() const { return m_status; }

Q_SIGNALS:
    void statusChanged(const adil::sync::Status &status);
    void signedIn(const adil::sync::SignedIn &who);
    void blobArrived(const QString &blobId);
    void blobFailed(const QString &blobId, const adil::Error &why);
    void feedAnswered(const adil::sync::FeedAnswer &answer);

private:
    Result<void> openStores();
    void happened(Event event, const std::optional<Error> &error = {});
    void begin(Work work);
    void failed(const Error &error);
    void signIn();
    void welcome();
    Result<void> meetEpoch();
    void push();
    void pull();
    void pullAll();
    void pulled(const Pull::Done &done);
    void listen();
    void heard(const QByteArray &bytes);
    void lookLater();
    void lookAwake();
    void streamEnded(const QDateTime &since);
    void fetchStalled(const Error &why);
    void uploaded(const std::optional<Error> &stalled);
    void makeFetch();
    void keepFiles(bool changedAnything);
    Result<void> sweep();
    [[nodiscard]] Result<QStringList> lostOf(const Result<QStringList> &cases) const;
    Result<void> holdLost();
    Result<void> unpinLost();
    void copyLocal();
    [[nodiscard]] std::chrono::milliseconds untilNextLook() const;
    void tell();

    const store::Profile &m_profile;
    store::Changes &m_facts;
    const Clock &m_clock;
    Settings m_settings;
    std::unique_ptr<Transport> m_transport;
    std::unique_ptr<store::Mirror> m_mirror;
    std::unique_ptr<store::Outbox> m_outbox;
    std::unique_ptr<store::LocalFields> m_fields;
    std::unique_ptr<store::Blobs> m_blobs;
    std::unique_ptr<Keeper> m_keeper;
    std::unique_ptr<Line> m_line;
    std::unique_ptr<Push> m_push;
    std::unique_ptr<Nearest> m_nearest;
    std::unique_ptr<Pull> m_pull;
    std::unique_ptr<Fetch> m_fetch;
    std::unique_ptr<Stream> m_stream;
    EventReader m_events;
    QTimer m_look;  // next poll or next try
    QTimer m_silence;  // the stream has said nothing for too long
    QTimer m_heartbeat;
    QTimer m_fetchAgain;  // a download broke while the line is good
    QTimer m_uploadAgain;  // an upload did
    Status m_status;
    bool m_again = false;
    int m_tries = 0;  // since everything came the last time
    QDateTime m_lostAt;  // when the first of them failed
    int m_fetchTries = 0;
    int m_uploadTries = 0;
    std::chrono::milliseconds m_slept{0};  // as it was seen last
    int m_emptyRounds = 0;  // in a row: nothing had changed
    bool m_isComplete = false;  // everything has come once since start()
    bool m_mustPlan = true;  // the plan of files is not what it should be
    QDate m_plannedOn;  // UTC; hearings come nearer by themselves
    bool m_isDoubted = false;  // the server said "changed" once too often
    QElapsedTimer m_copied;  // since local.db was
    std::optional<QDateTime> m_pushAgain;  // what the server could not take yet
};

}  // namespace adil::sync

Q_DECLARE_METATYPE(adil::sync::SignedIn)
Q_DECLARE_METATYPE(adil::sync::FeedAnswer)
Q_DECLARE_METATYPE(adil::Error)
