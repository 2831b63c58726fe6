// SPDX-License-Identifier: GPL-3.0-or-later
// The reading side: facts with the pending commands of this computer on top. A view sees the fact unless a
// pending row of that id exists. Each thread has its own Reader (the window's thread: one for all models);
// reads never wait for the writer.
#pragma once

#include "record/columns.h"
#include "store/pending.h"
#include "store/profile.h"
#include "store/query.h"

#include <limits>
#include <utility>

namespace adil::store {

struct Asked;

struct Shown {
    QJsonObject record;  // with Meta
    Standing standing = Standing::Fact;
};

template <record::Described R>
struct Seen {
    record::Meta meta;
    R value;
    Standing standing = Standing::Fact;
};

// What lies on top of the facts.
struct Overlay {
    enum class Kind {
        None,  // facts only
        Views,  // pending commands, and records that only a refused command knows
        Deciding  // pending commands before `seq`, without refused ones: what decide() may look at
    };
    Kind kind = Kind::Views;
    qint64 before = std::numeric_limits<qint64>::max();
};

class Reader {
public:
    static Result<std::unique_ptr<Reader>> open(const Profile &profile);
    ~Reader();

    [[nodiscard]] const Types &types() const { return m_types; }

    Result<std::optional<Shown>> find(const QString &type, const QString &id, Overlay overlay = {}) const;
    Result<QList<Shown>> list(const Query &query, Overlay overlay = {}) const;
    // Records of a case, by id.
    Result<QList<Shown>> ofCase(const QString &type, const QString &caseId, Overlay overlay = {}) const;
    Result<qint64> count(const Query &query, Overlay overlay = {}) const;
    // Only the columns named (toColumn form), for long lists: no JSON is made for facts.
    Result<QList<QVariantList>> rows(const Query &query, const QStringList &columns,
                                     Overlay overlay = {}) const;

    template <record::Described R>
    std::optional<Seen<R>> find(const Id<R> &id, Overlay overlay = {}) const
    {
        const auto found = find(QLatin1String(record::Record<R>::name), id.value, overlay);
        if (!found || !*found)
            return {};
        return typed<R>(**found);
    }
    // Empty too when the reading failed: takeFailure() tells. Records that are not what their type says are
    // left out: the mirror does not take them in.
    template <record::Described R>
    QList<Seen<R>> list(const Query &query, Overlay overlay = {}) const
    {
        QList<Seen<R>> all;
        const auto found = whole(query, overlay);
        if (!found)
            return all;
        all.reserve(found->size());
        for (const Found &one : *found)
            if (auto seen = typed<R>(one))
                all << *std::move(seen);
        return all;
    }

    // The first failure of a reading since the last call, for those who show lists.
    std::optional<Error> takeFailure() const { return std::exchange(m_failure, {}); }

    // Words kept with the facts by sync (Mirror::setWord), for the bottom line and adilctl.
    Result<QString> word(const QString &key) const;
    Result<QString> state(const QString &type) const;

private:
    struct Found {
        QVariantList values;  // of the columns asked for, then of those ordered by
        Standing standing = Standing::Fact;
    };

    Reader(Types types, std::unique_ptr<Database> cache, std::unique_ptr<Database> local);
    Error noted(const Error &error) const;
    Result<PendingRecords> pending(const QString &type, const QString &id, Overlay overlay) const;
    Result<std::optional<QJsonObject>> fact(const record::Type &type, const QString &id) const;
    // All columns: the record's own, then Meta's without the id.
    Result<QList<Found>> whole(const Query &query, Overlay overlay) const;
    Result<QList<Found>> select(const Asked &asked, Overlay overlay) const;
    Result<QList<Found>> facts(const Asked &asked, const QStringList &without) const;

    template <record::Described R>
    static std::optional<Seen<R>> typed(const Shown &shown)
    {
        auto value = record::fromJson<R>(shown.record);
        auto meta = record::fromJson<record::Meta>(shown.record);
        if (!value || !meta)
            return {};
        return Seen<R>{*std::move(meta), *std::move(value), shown.standing};
    }
    template <record::Described R>
    static std::optional<Seen<R>> typed(const Found &found)
    {
        Seen<R> seen{{}, {}, found.standing};
        seen.meta.id = found.values.value(0).toString();  // a record's key is its first column
        if (!record::readColumns(seen.value, found.values, 0)
            || !record::readColumns(seen.meta, found.values, record::columnCount<R>(), 1))
            return {};
        return seen;
    }

    Types m_types;
    std::unique_ptr<Database> m_cache;
    std::unique_ptr<Database> m_local;
    mutable std::optional<Error> m_failure;
};

}  // namespace adil::store
