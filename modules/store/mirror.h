// SPDX-License-Identifier: GPL-3.0-or-later
// The writing side of cache.db: what the server said, page by page, each in one transaction with the state it
// leads to. Used by sync alone, on its thread.
#pragma once

#include "store/changes.h"
#include "store/profile.h"

namespace adil::store {

class Blobs;

struct Upsert {
    QString type;
    QJsonObject record;  // as X/get gives it, Meta in it
};

// What one round of X/changes and X/get brought.
struct Page {
    QList<Upsert> upserts;
    QList<Ref> gone;  // type and id; unknown ids are no error
    QHash<QString, QString> states;  // type -> state of X/changes after this page
};

struct Applied {
    QList<Ref> changed;  // also published
    QStringList lostCases;  // access ended: all their rows are removed
    QList<Ref> refused;  // records that are not what their type says; not stored, the rest is
};

class Mirror {
public:
    // `changes` may be null; it must outlive the mirror.
    static Result<std::unique_ptr<Mirror>> open(const Profile &profile, Changes *changes);
    ~Mirror();

    // All or nothing, then published. An upsert with a rev lower than the stored one is left out.
    Result<Applied> apply(const Page &page);
    // The complete list of a type, whatever the revs: compared and replaced in one transaction.
    Result<Applied> rebaseline(const QString &type, const QList<QJsonObject> &complete, const QString &state);

    // Empty: never asked, or to be filled again.
    Result<QString> state(const QString &type);
    Result<void> forgetStates();  // the server was restored: everything is asked again
    // Other words that sync must keep with the facts: epoch, account, session capabilities.
    Result<QString> word(const QString &key);
    Result<void> setWord(const QString &key, const QString &value);
    Result<qint64> count(const QString &type);
    Result<QStringList> ids(const QString &type);
    Result<bool> has(const QString &type, const QString &id);
    // What the guard against mass destroys weighs: of these ids, how many are here, and how many records
    // there are in all.
    struct Share {
        qint64 there = 0;
        qint64 all = 0;
    };
    Result<Share> share(const QString &type, const QStringList &ids);

    // Removes blob files of lost cases that no record names any more and `keep` (the outbox) does not need,
    // and what the log of the database still holds of lost rows. To be called after apply() and at start:
    // what a kill left is removed then.
    Result<void> sweep(Blobs &blobs, const QStringList &keep);

private:
    Mirror(Types types, std::unique_ptr<Database> database, Changes *changes);
    QString upsertOf(const record::Type &type);
    [[nodiscard]] QVariantList rowOf(const record::Type &type, const QJsonObject &record) const;
    Result<QHash<QString, QVariantList>> rowsOf(const record::Type &type) const;
    Result<void> upsert(const Upsert &one, Applied &applied);
    Result<void> remove(const Ref &ref, Applied &applied);
    Result<void> removeCase(const QString &caseId, Applied &applied);
    // Remembers the blobs that these rows name, in the same transaction in which the rows go.
    Result<void> dropBlobs(const record::Type &type, const QString &where, const QString &value);
    Result<void> setState(const QString &type, const QString &state);
    Result<void> scrub();
    Result<Applied> finish(Transaction &transaction, Applied applied);

    Types m_types;
    std::unique_ptr<Database> m_database;
    Changes *m_changes;
    QHash<QString, QString> m_upserts;
    QHash<QString, QString> m_states;  // as they were read since they were last written
    bool m_mustScrub = true;  // the log may hold rows of lost cases; at start nobody knows
};

}  // namespace adil::store
