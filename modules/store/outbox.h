// SPDX-License-Identifier: GPL-3.0-or-later
// Commands on their way to the server, in local.db. edit (window's thread) puts them in, sync (its own
// thread) takes them out; each has an Outbox of its own on the same file. Every function is one transaction:
// a kill between any two lines loses nothing and sends nothing twice under another uid.
//
//   Queued -> Sending -> Sent -> (gone, in the sent log)
//      ^---- failed() ----|  \-> refused(): Conflict -> discard(), or a new command by edit
#pragma once

#include "store/changes.h"
#include "store/entry.h"
#include "store/profile.h"

namespace adil::store {

class Outbox {
public:
    // `changes` hears the uid and the ids of rows that are no longer pending; may be null.
    static Result<std::unique_ptr<Outbox>> open(const Profile &profile, Changes *changes);

    // For edit.
    // Answers the seq. `replaces`: a Held or Conflict entry that is given up in the same transaction.
    Result<qint64> enqueue(const Entry &entry, const QList<PendingRow> &rows, const QString &replaces = {});
    // The rows of an entry that nobody has sent yet, decided again; false when it has left meanwhile.
    Result<bool> redecided(const Entry &entry, const QList<PendingRow> &rows);
    // Refused here, or access to its case lost, before it was ever sent: waits for the user. False when it
    // has left meanwhile; then the server decides.
    Result<bool> refusedHere(const QString &uid, const Error &why);
    Result<bool> hold(const QString &uid, const Error &why);
    // Takes it back: Queued and never sent, Held or Conflict. AlreadyDone when it has left.
    Result<void> withdraw(const QString &uid);

    // For sync.
    struct Batch {
        QList<Entry> entries;  // in the order to be sent; a dependency stands before what depends on it
        QStringList blobs;  // that must be at the server before others can go, in the order of need
        std::optional<QDateTime> nextTry;  // when empty: the first instant at which there will be one
    };
    // What may be sent at `now`: all earlier entries of the same records and its dependency have gone or go
    // before it in this batch, and `isThere` says that the server has its blobs; without it all have.
    Result<Batch> nextBatch(const QDateTime &now,
                            const std::function<bool(const QString &blobId)> &isThere = {},
                            qsizetype most = 50, qsizetype bytes = 1'000'000) const;
    // Before the request leaves: one more attempt for each. Answers what is to be sent, as it is now: some
    // may have been taken back or decided again since nextBatch().
    Result<QList<Entry>> sending(const QStringList &uids);
    // The reply never came or said "later": the same uid is sent again.
    Result<void> failed(const QStringList &uids, const QDateTime &nextTry, const Error &why);
    // The server did it; its facts are not here yet.
    Result<void> sent(const QString &uid, const QJsonObject &result);
    // Its facts are committed to cache.db: forgets it and its rows, keeps it in the sent log.
    Result<void> accepted(const QString &uid, const QDateTime &now);
    // The server refused it: kept with both versions until the user decides. NoAccess: held, without what the
    // server once showed of the record.
    Result<void> refused(const QString &uid, const Error &why);
    // The server fails at this one again and again while it takes others: waits for the user, who may let it
    // go once more by requeue().
    Result<void> giveUp(const QString &uid, const Error &why);
    // A Held entry that was sent before goes again under its own uid: the server may know it. False: it is
    // none.
    Result<bool> requeue(const QString &uid);
    // Cases that entries speak of and none of them makes.
    Result<QStringList> cases() const;
    // Access to the case ended: what of it was never sent, or waits for the user, is held; before-images go,
    // from the log of the database too. False: there was nothing to do.
    Result<bool> caseLost(const QString &caseId);
    // At start: what was being sent when the program ended is queued again under its uid.
    Result<void> recover();

    // For both, and for views.
    Result<std::optional<Entry>> find(const QString &uid) const;
    Result<QList<Entry>> entries() const;  // in order
    Result<QList<Entry>> entries(EntryState state) const;
    Result<QList<PendingRow>> rows(const QString &uid) const;
    Result<qint64> count() const;
    // Blobs that entries need, and those of the sent log, which a restored server may need again: never
    // evicted.
    Result<QStringList> blobs() const;
    // The last entry on its way, before the seq given, that changes one of these records; empty: none.
    Result<QString> lastChanging(const QStringList &recordIds,
                                 qint64 before = std::numeric_limits<qint64>::max()) const;
    // Of these records, those that an entry on its way, before the seq given, changes.
    Result<QStringList> changing(const QStringList &recordIds,
                                 qint64 before = std::numeric_limits<qint64>::max()) const;
    // The server has done it: it is in the sent log, or Sent.
    Result<bool> wasDone(const QString &uid) const;

    // Commands done, in order; kept for 30 days.
    Result<QList<Entry>> sentLog() const;
    // The server was restored: what it had done goes once more. Those of the log come without rows; those
    // that are Sent keep theirs, because nobody has seen their facts yet.
    Result<void> sendAllAgain();
    Result<void> pruneSent(const QDateTime &olderThan);

private:
    Outbox(std::unique_ptr<Database> database, Changes *changes);
    Result<QList<Entry>> read(const QString &table, const QString &rest,
                              const QVariantList &values = {}) const;
    Result<void> write(const Entry &entry, const QList<PendingRow> &rows);
    Result<void> writeRows(const QString &uid, const QList<PendingRow> &rows);
    // One statement about one entry in a transaction; publishes when it changed something.
    Result<bool> change(const QString &uid, const QString &sql, const QVariantList &values);
    Result<QList<Ref>> refsOf(const QString &uid) const;
    void publish(const QList<Ref> &refs) const;

    std::unique_ptr<Database> m_database;
    Changes *m_changes;
};

}  // namespace adil::store
