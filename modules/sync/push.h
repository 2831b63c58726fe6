// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what waits: blobs first, then commands in batches, until nothing may go now. What the server fails at
// goes alone the next time, so that it blocks nothing else, and after many tries waits for the user. What the
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
    // After a pull that began when the push had ended: the facts of everything Sent are committed.
    Result<void> settle();

private:
    void batch();
    void uploadNext();
    void sendCommands();
    void answered(const Result<jmap::Response> &response);
    Result<void> takeAnswer(const store::Entry &entry, const QString &key, const QJsonObject &created,
                            const QJsonObject &notCreated);
    void holdForBlob(const QString &blobId, const Error &why);
    void uploadFailed(const QString &blobId, const Error &why);
    void fail(const Error &why);
    void finish(const Result<void> &outcome);
    [[nodiscard]] QStringList uids() const;

    Line &m_line;
    store::Outbox &m_outbox;
    const store::Blobs &m_blobs;
    const Clock &m_clock;
    Upload m_upload;
    QList<store::Entry> m_batch;
    QStringList m_uploads;
    QHash<QString, qint64> m_uploadFailures;  // of blobs, in a row
    bool m_hasTaken = false;  // the server takes commands: one at which it fails is itself to blame
    int m_alone = 0;  // commands in a row that failed alone, in this run
    std::optional<QDateTime> m_nextTry;
    std::function<void(Done)> m_done;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
