// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what waits: commands in batches, until nothing may go now. The files that some name go up beside, one
// at a time, however long that takes: what needs none of them does not wait. What the server fails at goes
// alone the next time, so that it blocks nothing else, and after many tries waits for the user. What the
// server accepted is forgotten by settle(), when its facts are here. Sync's thread.
#pragma once

#include "base/clock.h"
#include "store/blobs.h"
#include "store/outbox.h"
#include "sync/upload.h"

namespace adil::sync {

class Push {
public:
    // All must outlive it.
    Push(Line &line, store::Outbox &outbox, const store::Blobs &blobs, const Clock &clock);
    ~Push();

    struct Done {
        Result<void> outcome;
        std::optional<QDateTime> nextTry;  // of what has to wait
    };
    void run(std::function<void(Done)> done);
    // Called when a file is up, or never will be: run() then has something to do. With an error of the line
    // the file waits until run() is called again.
    void whenUploaded(std::function<void(const std::optional<Error> &stalled)> tell);
    // The server was restored: perhaps it does not have them any more.
    void forgetFiles() { m_there.clear(); }
    // After a pull that began when the push had ended: the facts of everything Sent are committed.
    Result<void> settle();

private:
    void batch();
    void sendCommands();
    void answered(const Result<jmap::Response> &response);
    Result<void> takeAnswer(const store::Entry &entry, const QString &key, const QJsonObject &created,
                            const QJsonObject &notCreated);
    bool startUpload(const QString &blobId);
    void uploaded(const QString &blobId, const Result<QString> &outcome);
    [[nodiscard]] Result<QList<store::Entry>> naming(const QString &blobId) const;
    Result<void> holdFor(const QString &blobId, const Error &why);
    Result<void> putOff(const QString &blobId, const Error &why);
    void fail(const Error &why);
    void finish(const Result<void> &outcome);
    [[nodiscard]] QStringList uids() const;

    Line &m_line;
    store::Outbox &m_outbox;
    const store::Blobs &m_blobs;
    const Clock &m_clock;
    Upload m_upload;
    QList<store::Entry> m_batch;
    QSet<QString> m_there;  // files that the server has
    QString m_onItsWay;  // the one that goes up now
    QHash<QString, qint64> m_uploadFailures;  // of blobs, in a row
    std::function<void(const std::optional<Error> &)> m_tellUploaded;
    bool m_hasTaken = false;  // the server takes commands: one at which it fails is itself to blame
    int m_alone = 0;  // commands in a row that failed alone, in this run
    std::optional<QDateTime> m_nextTry;
    std::function<void(Done)> m_done;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
