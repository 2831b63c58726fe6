// SPDX-License-Identifier: GPL-3.0-or-later
// Which files are to be on this computer: those of cases heard soon, the nearest hearing first; those of
// cases that the person keeps; then what other records name, while there is room. What goes when there is
// too much, and whether a download may begin. Decided from facts alone: no disk, no clock; any thread.
#pragma once

#include "store/blobs.h"
#include "store/namedfiles.h"

#include <QHash>
#include <QSet>

namespace adil::store {

// Bytes.
struct KeepRoom {
    qint64 quota =
        20'000'000'000;  // of files here; cases that are kept, and what is asked for, may take more
    qint64 spare = 1'000'000'000;  // of the disk, left to others by what comes by itself
    qint64 least = 64'000'000;  // left also by what somebody waits for: local.db must be able to grow
};

// What is so when a plan is made.
struct KeepFacts {
    QList<NamedFile> named;
    QSet<QString> pinned;  // ids of cases
    QHash<QString, QDateTime> heard;  // cases heard soon, and when
    QSet<QString> needed;  // files that wait to be sent, or may have to be sent again: they never go
    QList<Blobs::Item> here;
    QDateTime now;
};

class KeepPlan {
public:
    KeepPlan(const KeepFacts &facts, const KeepRoom &room);

    // What was not here when the plan was made, in the order in which it is wanted.
    [[nodiscard]] const QStringList &fetch() const { return m_fetch; }
    [[nodiscard]] bool isKept(const QString &blobId) const;
    [[nodiscard]] qint64 total() const { return m_total; }  // bytes here

    // What goes now, parts too: what no record names any more; then, while the files take more than the quota
    // or the disk has less than its spare bytes, what was used longest ago. Never what is kept or needed, nor
    // what was used within the last hour: somebody looks at it, or is about to send it. `free`: bytes that
    // the disk still has; -1: not known.
    [[nodiscard]] QStringList evict(qint64 free) const;

    enum class Wish { Asked, Background };
    struct Answer {
        // Skip: not now, and nobody waits for it. Held: the disk has no room.
        enum class Word { Begin, Skip, Held };
        Word word = Word::Begin;
        QStringList evict;  // before it begins
    };
    // Whether a download may begin of which `partSize` bytes are here.
    [[nodiscard]] Answer ask(const QString &blobId, qint64 partSize, qint64 free, Wish wish) const;

    void came(const QString &blobId, qint64 size);
    void went(const QString &blobId);

private:
    struct Claim {
        int rank = 0;  // heard soon, kept, others
        QDateTime heard;
        QString caseId;
        qint64 size = 0;
        bool operator<(const Claim &other) const;
    };
    [[nodiscard]] static Claim claimOf(const NamedFile &file, const KeepFacts &facts);
    void order(const KeepFacts &facts);
    [[nodiscard]] QStringList oldest(qint64 bytes, const QString &without, qint64 *freed) const;

    KeepRoom m_room;
    QHash<QString, Claim> m_named;
    QHash<QString, qint64> m_here;
    QStringList m_fetch;
    QStringList m_strangers;  // here, and nobody names them
    QStringList m_mayGo;  // used longest ago first
    qint64 m_total = 0;
};

}  // namespace adil::store
