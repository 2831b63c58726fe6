// SPDX-License-Identifier: GPL-3.0-or-later
// Which commands may leave now: one that cannot go holds back only those of its own records and those that
// depend on it.
#include "store/outbox.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace adil::store {

namespace {

// No try is put off by more than this; a later one was written by a clock that has been set back since.
constexpr qint64 longestPause = 900;  // s

struct Sorting {
    QDateTime now;
    const std::function<bool(const QString &)> &isThere;
    QSet<QString> stuck;  // uids that have not reached the server and do not go in this batch
    QSet<QString> blocked;  // records whose earlier command is on its way or waits for its time
    QStringList blobs;  // not there yet
    std::optional<QDateTime> nextTry;

    void keepBack(const Entry &entry)
    {
        stuck << entry.uid;
        for (const QString &id : entry.touched)
            blocked << id;
    }
    bool mayGo(const Entry &entry) const
    {
        return !stuck.contains(entry.dependsOn)
            && std::none_of(entry.touched.begin(), entry.touched.end(),
                            [this](const QString &id) { return blocked.contains(id); });
    }
    bool hasItsFiles(const Entry &entry)
    {
        bool all = true;
        for (const QString &id : entry.blobs) {
            if (!isThere || isThere(id))
                continue;
            all = false;
            if (!blobs.contains(id))
                blobs << id;
        }
        return all;
    }
    // Queued, and its turn.
    bool isReady(const Entry &entry)
    {
        switch (entry.state) {
        case EntryState::Sent: return false;  // the server has it: nothing waits for it
        case EntryState::Held:
        case EntryState::Conflict:
            stuck << entry.uid;  // others on its records go on, unless they build on it
            return false;
        case EntryState::Queued: break;
        default: keepBack(entry); return false;
        }
        const bool early = entry.nextTry && *entry.nextTry > now
            && now.secsTo(*entry.nextTry) <= longestPause;
        if (early)
            nextTry = nextTry ? std::min(*nextTry, *entry.nextTry) : *entry.nextTry;
        if (!early && mayGo(entry) && hasItsFiles(entry))
            return true;
        keepBack(entry);
        return false;
    }
};

}  // namespace

Result<Outbox::Batch> Outbox::nextBatch(const QDateTime &now,
                                        const std::function<bool(const QString &)> &isThere, qsizetype most,
                                        qsizetype bytes) const
{
    const auto all = entries();
    if (!all)
        return all.error();
    Sorting sorting{now, isThere, {}, {}, {}, {}};
    Batch batch;
    QSet<QString> known;
    qsizetype size = 0;
    for (const Entry &entry : *all) {
        known << entry.uid;
        if (!entry.dependsOn.isEmpty() && !known.contains(entry.dependsOn)) {
            const auto done = wasDone(entry.dependsOn);
            if (!done)
                return done.error();
            if (!*done)
                sorting.stuck << entry.dependsOn;  // taken back: edit decides this one again
        }
        if (!sorting.isReady(entry))
            continue;
        const auto weight = QJsonDocument(toWire(entry)).toJson(QJsonDocument::Compact).size();
        if (!batch.entries.isEmpty() && (batch.entries.size() >= most || size + weight > bytes))
            break;
        size += weight;
        batch.entries << entry;
    }
    batch.blobs = sorting.blobs;
    if (batch.entries.isEmpty())
        batch.nextTry = sorting.nextTry;
    return batch;
}

}  // namespace adil::store
