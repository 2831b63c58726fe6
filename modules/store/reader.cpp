// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/reader.h"

#include "store/asked.h"

#include <algorithm>

namespace adil::store {

Reader::Reader(Types types, std::unique_ptr<Database> cache, std::unique_ptr<Database> local)
    : m_types(std::move(types))
    , m_cache(std::move(cache))
    , m_local(std::move(local))
{ }

Reader::~Reader() = default;

Result<std::unique_ptr<Reader>> Reader::open(const Profile &profile)
{
    auto cache = profile.cache(Mode::ReadOnly);
    if (!cache)
        return cache.error();
    auto local = profile.local(Mode::ReadOnly);
    if (!local)
        return local.error();
    return std::unique_ptr<Reader>(new Reader(profile.types(), *std::move(cache), *std::move(local)));
}

Error Reader::noted(const Error &error) const
{
    if (!m_failure)
        m_failure = error;
    return error;
}

// Pending rows are always read before the facts: sync commits facts before it removes rows, so that a record
// that is confirmed between the two reads is seen twice over, never not at all.
Result<PendingRecords> Reader::pending(const QString &type, const QString &id, Overlay overlay) const
{
    PendingRecords records;
    if (overlay.kind == Overlay::Kind::None)
        return records;
    QString sql = QStringLiteral("SELECT record_id, action, p.case_id, fields, state FROM pending p "
                                 "JOIN outbox e USING (uid) WHERE type = ? AND seq < ?");
    QVariantList values{type, overlay.before};
    if (!id.isEmpty()) {
        sql += QStringLiteral(" AND record_id = ?");
        values << id;
    }
    if (overlay.kind == Overlay::Kind::Deciding)
        sql += QStringLiteral(" AND state IN ('queued', 'sending', 'sent')");
    else  // what waits for a case that was taken away shows nothing of it
        sql += QStringLiteral(" AND NOT (state = 'held' AND reason = '%1')").arg(name(Reason::NoAccess));
    const auto done = m_local->each(
        sql + QStringLiteral(" ORDER BY seq, nr"), values, [&](const QSqlQuery &row) {
            PendingRow one{RowAction::Unknown,      type, row.value(0).toString(),
                           row.value(2).toString(), {},   {}};
            EntryState state = EntryState::Unknown;
            (void)record::decode(QJsonValue(row.value(1).toString()), one.action);
            (void)record::decode(record::fromColumn(row.value(3), record::Shape::Structured), one.fields);
            (void)record::decode(QJsonValue(row.value(4).toString()), state);
            records[one.recordId].add(one, state);
            return true;
        });
    if (!done)
        return noted(done.error());
    return records;
}

Result<std::optional<QJsonObject>> Reader::fact(const record::Type &type, const QString &id) const
{
    const auto asked = Asked::whole(m_types,
                                    Query{type.name, {}, {}, -1}.where(type.columns.first().wire, id));
    if (!asked)
        return asked.error();
    const auto found = facts(*asked, {});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return std::optional<QJsonObject>();
    return std::optional(asked->recordOf(found->first().values));
}

Result<QList<Reader::Found>> Reader::facts(const Asked &asked, const QStringList &without) const
{
    QList<Found> all;
    QVariantList values;
    const QString sql = asked.statement(without, values);
    const auto columns = int(asked.width());
    const auto done = m_cache->each(sql, values, [&](const QSqlQuery &row) {
        Found one;
        one.values.reserve(columns);
        for (int i = 0; i < columns; ++i)
            one.values << (row.isNull(i) ? QVariant() : row.value(i));
        all << std::move(one);
        return true;
    });
    if (!done)
        return noted(done.error());
    return all;
}

Result<QList<Reader::Found>> Reader::select(const Asked &asked, Overlay overlay) const
{
    const auto onTop = pending(asked.type->name, {}, overlay);
    if (!onTop)
        return onTop.error();
    QStringList without;
    for (const auto &[id, record] : *onTop)
        without << id;
    auto found = facts(asked, without);
    if (!found || onTop->empty())
        return found;
    for (const auto &[id, record] : *onTop) {
        const auto below = fact(*asked.type, id);
        if (!below)
            return below.error();
        const auto seen = record.onto(*below, id);
        if (seen && asked.matches(*seen))
            *found << Found{asked.rowOf(*seen), record.standing()};
    }
    std::stable_sort(found->begin(), found->end(),
                     [&](const Found &a, const Found &b) { return asked.isBefore(a.values, b.values); });
    if (asked.query.limit >= 0 && found->size() > asked.query.limit)
        found->resize(asked.query.limit);
    return found;
}

Result<std::optional<Shown>> Reader::find(const QString &typeName, const QString &id, Overlay overlay) const
{
    const record::Type *type = m_types.find(typeName);
    if (!type)
        return fail(Reason::UnsupportedType, typeName);
    const auto onTop = pending(typeName, id, overlay);
    if (!onTop)
        return onTop.error();
    const auto below = fact(*type, id);
    if (!below)
        return below.error();
    const auto it = onTop->find(id);
    if (it == onTop->end())
        return *below ? std::optional(Shown{**below, Standing::Fact}) : std::optional<Shown>();
    const auto seen = it->second.onto(*below, id);
    return seen ? std::optional(Shown{*seen, it->second.standing()}) : std::optional<Shown>();
}

Result<QList<Reader::Found>> Reader::whole(const Query &query, Overlay overlay) const
{
    const auto asked = Asked::whole(m_types, query);
    if (!asked)
        return asked.error();
    return select(*asked, overlay);
}

Result<QList<Shown>> Reader::list(const Query &query, Overlay overlay) const
{
    const auto asked = Asked::whole(m_types, query);
    if (!asked)
        return asked.error();
    const auto found = select(*asked, overlay);
    if (!found)
        return found.error();
    QList<Shown> all;
    all.reserve(found->size());
    for (const Found &one : *found)
        all << Shown{asked->recordOf(one.values), one.standing};
    return all;
}

Result<QList<Shown>> Reader::ofCase(const QString &typeName, const QString &caseId, Overlay overlay) const
{
    const record::Type *type = m_types.find(typeName);
    const QString column = type ? Types::caseColumn(*type) : QString();
    if (column.isEmpty())
        return fail(Reason::UnsupportedType, typeName);
    return list(Query{typeName, {}, {}, -1}.where(column, caseId), overlay);
}

Result<qint64> Reader::count(const Query &query, Overlay overlay) const
{
    const auto onTop = pending(query.type, {}, overlay);
    if (!onTop)
        return onTop.error();
    const auto asked = Asked::columns(m_types, query, {});
    if (!asked)
        return asked.error();
    if (!onTop->empty() || query.limit >= 0) {
        const auto found = select(*asked, overlay);
        return found ? Result<qint64>(found->size()) : found.error();
    }
    QVariantList values;
    const auto counted = m_cache->value(asked->countStatement(values), values);
    return counted ? Result<qint64>(counted->toLongLong()) : counted.error();
}

Result<QList<QVariantList>> Reader::rows(const Query &query, const QStringList &columns,
                                         Overlay overlay) const
{
    const auto asked = Asked::columns(m_types, query, columns);
    if (!asked)
        return asked.error();
    const auto found = select(*asked, overlay);
    if (!found)
        return found.error();
    QList<QVariantList> all;
    all.reserve(found->size());
    for (const Found &one : *found)
        all << one.values.first(columns.size());
    return all;
}

Result<QString> Reader::word(const QString &key) const
{
    const auto found = m_cache->value(QStringLiteral("SELECT value FROM word WHERE key = ?"), {key});
    return found ? Result<QString>(found->toString()) : found.error();
}

Result<QString> Reader::state(const QString &type) const
{
    const auto found = m_cache->value(QStringLiteral("SELECT state FROM mirror_type WHERE type = ?"), {type});
    return found ? Result<QString>(found->toString()) : found.error();
}

}  // namespace adil::store
