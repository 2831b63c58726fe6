// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mirror.h"

#include "base/log.h"
#include "store/blobs.h"
#include "store/mirrorschema.h"

#include <QJsonArray>
#include <QSet>

namespace adil::store {

ADIL_LOG(store)

Mirror::Mirror(Types types, std::unique_ptr<Database> database, Changes *changes)
    : m_types(std::move(types))
    , m_database(std::move(database))
    , m_changes(changes)
{ }

Mirror::~Mirror() = default;

Result<std::unique_ptr<Mirror>> Mirror::open(const Profile &profile, Changes *changes)
{
    auto database = profile.cache(Mode::ReadWrite);
    if (!database)
        return database.error();
    return std::unique_ptr<Mirror>(new Mirror(profile.types(), *std::move(database), changes));
}

// One statement for each type, prepared once.
QString Mirror::upsertOf(const record::Type &type)
{
    QString &sql = m_upserts[type.name];
    if (!sql.isEmpty())
        return sql;
    QStringList names, places, sets;
    const auto columns = m_types.columns(type);
    for (const record::Column &column : columns) {
        names << quoted(column.sql);
        places << QStringLiteral("?");
        if (column.role != record::Role::Key)
            sets << QStringLiteral("%1 = excluded.%1").arg(quoted(column.sql));
    }
    sql = QStringLiteral(
              "INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO UPDATE SET %5 WHERE excluded.rev >= "
              "%1.rev")
              .arg(quoted(type.table), names.join(u", "), places.join(u", "), names.first(),
                   sets.join(u", "));
    return sql;
}

QVariantList Mirror::rowOf(const record::Type &type, const QJsonObject &record) const
{
    QVariantList row;
    const auto columns = m_types.columns(type);
    for (const record::Column &column : columns) {
        const auto it = record.constFind(column.wire);
        row << record::toColumn(it == record.constEnd() ? column.initial : *it);
    }
    return row;
}

Result<void> Mirror::upsert(const Upsert &one, Applied &applied)
{
    const record::Type *type = m_types.find(one.type);
    if (!type)
        return {};  // a newer server has types that this program does not show
    const QString key = type->columns.first().wire;
    const Ref ref{one.type, one.record[key].toString(), Types::caseIdOf(*type, one.record)};
    const auto sound = type->check(one.record);
    const auto meta = record::fromJson<record::Meta>(one.record);
    if (!sound || !meta) {
        qCWarning(log) << "a record of" << one.type
                       << "is not what it should be:" << (sound ? meta.error().detail : sound.error().detail);
        applied.refused << ref;
        return {};
    }
    const auto done = m_database->run(upsertOf(*type), rowOf(*type, one.record));
    if (done && m_database->changedRows() > 0)
        applied.changed << ref;
    return done;
}

Result<void> Mirror::dropBlobs(const record::Type &type, const QString &where, const QString &value)
{
    const QStringList columns = blobColumns(type);
    for (const QString &column : columns) {
        const auto done = m_database->run(
            QStringLiteral(
                "INSERT OR IGNORE INTO blob_drop (blob_id) SELECT %1 FROM %2 WHERE %3 = ? AND %1 <> ''")
                .arg(quoted(column), quoted(type.table), quoted(where)),
            {value});
        if (!done)
            return done;
    }
    return {};
}

Result<void> Mirror::remove(const Ref &ref, Applied &applied)
{
    const record::Type *type = m_types.find(ref.type);
    if (!type)
        return {};
    if (ref.type == Types::root)
        return removeCase(ref.id, applied);
    const QString key = type->columns.first().sql;
    const QString caseColumn = record::snakeCase(Types::caseColumn(*type));
    Ref gone = ref;
    if (!caseColumn.isEmpty()) {
        const auto caseId = m_database->value(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?")
                                                  .arg(quoted(caseColumn), quoted(type->table), quoted(key)),
                                              {ref.id});
        if (!caseId)
            return caseId.error();
        gone.caseId = caseId->toString();
    }
    if (const auto done = dropBlobs(*type, key, ref.id); !done)
        return done;
    const auto done = m_database->run(
        QStringLiteral("DELETE FROM %1 WHERE %2 = ?").arg(quoted(type->table), quoted(key)), {ref.id});
    if (done && m_database->changedRows() > 0)
        applied.changed << gone;
    return done;
}

Result<void> Mirror::removeCase(const QString &caseId, Applied &applied)
{
    const auto before = applied.changed.size();
    for (const record::Type &type : m_types.all()) {
        const QString column = record::snakeCase(Types::caseColumn(type));
        if (column.isEmpty())
            continue;
        const QString where = QStringLiteral("FROM %1 WHERE %2 = ?").arg(quoted(type.table), quoted(column));
        const auto ids = m_database->texts(
            QStringLiteral("SELECT %1 %2").arg(quoted(type.columns.first().sql), where), {caseId});
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            continue;
        if (const auto done = dropBlobs(type, column, caseId); !done)
            return done;
        if (const auto done = m_database->run(QStringLiteral("DELETE ") + where, {caseId}); !done)
            return done;
        for (const QString &id : *ids)
            applied.changed << Ref{type.name, id, caseId};
    }
    if (applied.changed.size() > before) {
        applied.lostCases << caseId;
        m_mustScrub = true;
    }
    return {};
}

Result<void> Mirror::setState(const QString &type, const QString &state)
{
    m_states.remove(type);
    return m_database->run(QStringLiteral("UPDATE mirror_type SET state = ? WHERE type = ?"), {state, type});
}

Result<Applied> Mirror::finish(Transaction &transaction, Applied applied)
{
    if (const auto done = transaction.commit(); !done)
        return done.error();
    if (m_changes)
        m_changes->publish(applied.changed);
    return applied;
}

Result<Applied> Mirror::apply(const Page &page)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    Applied applied;
    for (const Upsert &one : page.upserts)
        if (const auto done = upsert(one, applied); !done)
            return done.error();
    for (const Ref &ref : page.gone)
        if (const auto done = remove(ref, applied); !done)
            return done.error();
    for (auto it = page.states.begin(); it != page.states.end(); ++it)
        if (const auto done = setState(it.key(), it.value()); !done)
            return done.error();
    return finish(transaction, std::move(applied));
}

Result<QHash<QString, QVariantList>> Mirror::rowsOf(const record::Type &type) const
{
    QHash<QString, QVariantList> rows;
    const auto columns = int(m_types.columns(type).size());
    QStringList names;
    for (const record::Column &column : m_types.columns(type))
        names << quoted(column.sql);
    const auto read = m_database->each(
        QStringLiteral("SELECT %1 FROM %2").arg(names.join(u", "), quoted(type.table)), {},
        [&](const QSqlQuery &row) {
            QVariantList values;
            for (int i = 0; i < columns; ++i)
                values << (row.isNull(i) ? QVariant() : row.value(i));
            rows.insert(values.first().toString(), values);
            return true;
        });
    if (!read)
        return read.error();
    return rows;
}

Result<Applied> Mirror::rebaseline(const QString &typeName, const QList<QJsonObject> &complete,
                                   const QString &state)
{
    const record::Type *type = m_types.find(typeName);
    if (!type)
        return fail(Reason::UnsupportedType, typeName);
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    auto before = rowsOf(*type);
    if (!before)
        return before.error();
    Applied applied;
    // revs of a restored server may have gone back: its word holds whatever stands here
    const auto forgotten = m_database->run(QStringLiteral("UPDATE %1 SET rev = -1").arg(quoted(type->table)));
    if (!forgotten)
        return forgotten.error();
    for (const QJsonObject &record : complete) {
        const auto written = applied.changed.size();
        if (const auto done = upsert({typeName, record}, applied); !done)
            return done.error();
        const QString id = record[type->columns.first().wire].toString();
        const auto old = before->constFind(id);
        const bool same = old != before->constEnd() && applied.changed.size() > written
            && *old == rowOf(*type, record);
        if (same)
            applied.changed.removeLast();
        before->remove(id);
    }
    for (auto it = before->keyBegin(); it != before->keyEnd(); ++it)
        if (const auto done = remove({typeName, *it, {}}, applied); !done)
            return done.error();
    if (const auto done = setState(typeName, state); !done)
        return done.error();
    return finish(transaction, std::move(applied));
}

Result<QString> Mirror::state(const QString &type)
{
    const auto known = m_states.constFind(type);
    if (known != m_states.constEnd())
        return *known;
    const auto found = m_database->value(QStringLiteral("SELECT state FROM mirror_type WHERE type = ?"),
                                         {type});
    if (!found)
        return found.error();
    return *m_states.insert(type, found->toString());
}

Result<void> Mirror::forgetStates()
{
    m_states.clear();
    return m_database->run(QStringLiteral("UPDATE mirror_type SET state = ''"));
}

Result<QString> Mirror::word(const QString &key)
{
    const auto found = m_database->value(QStringLiteral("SELECT value FROM word WHERE key = ?"), {key});
    if (!found)
        return found.error();
    return found->toString();
}

Result<void> Mirror::setWord(const QString &key, const QString &value)
{
    return m_database->run(QStringLiteral("INSERT OR REPLACE INTO word (key, value) VALUES (?, ?)"),
                           {key, value});
}

Result<qint64> Mirror::count(const QString &typeName)
{
    const record::Type *type = m_types.find(typeName);
    if (!type)
        return fail(Reason::UnsupportedType, typeName);
    const auto found = m_database->value(QStringLiteral("SELECT count(*) FROM %1").arg(quoted(type->table)));
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<QStringList> Mirror::ids(const QString &typeName)
{
    const record::Type *type = m_types.find(typeName);
    if (!type)
        return fail(Reason::UnsupportedType, typeName);
    return m_database->texts(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                                 .arg(quoted(type->columns.first().sql), quoted(type->table)));
}

Result<bool> Mirror::has(const QString &typeName, const QString &id)
{
    const auto found = share(typeName, {id});
    return found ? Result<bool>(found->there > 0) : found.error();
}

Result<Mirror::Share> Mirror::share(const QString &typeName, const QStringList &ids)
{
    const record::Type *type = m_types.find(typeName);
    if (!type)
        return fail(Reason::UnsupportedType, typeName);
    const auto all = count(typeName);
    const auto there = m_database->value(
        QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IN (SELECT value FROM json_each(?))")
            .arg(quoted(type->table), quoted(type->columns.first().sql)),
        {record::toColumn(QJsonArray::fromStringList(ids))});
    if (!all || !there)
        return all ? there.error() : all.error();
    return Share{there->toLongLong(), *all};
}

// Rows that are gone still stand in the log until it is written back and cut off. Somebody who reads just now
// puts that off to the next time.
Result<void> Mirror::scrub()
{
    if (!m_mustScrub)
        return {};
    const auto busy = m_database->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return busy.error();
    m_mustScrub = busy->toInt() != 0;
    return {};
}

Result<void> Mirror::sweep(Blobs &blobs, const QStringList &keep)
{
    if (const auto scrubbed = scrub(); !scrubbed)
        return scrubbed;
    QStringList named;
    for (const record::Type &type : m_types.all())
        for (const QString &column : blobColumns(type))
            named << QStringLiteral("SELECT %1 FROM %2").arg(quoted(column), quoted(type.table));
    if (named.isEmpty())
        return {};
    const auto again = m_database->run(QStringLiteral("DELETE FROM blob_drop WHERE blob_id IN (%1)")
                                           .arg(named.join(QLatin1String(" UNION ALL "))));
    if (!again)
        return again;
    const auto dropped = m_database->texts(QStringLiteral("SELECT blob_id FROM blob_drop"));
    if (!dropped)
        return dropped.error();
    for (const QString &id : *dropped) {
        if (keep.contains(id))
            continue;
        blobs.dropPart(id);
        auto done = blobs.remove(id);
        if (done)
            done = m_database->run(QStringLiteral("DELETE FROM blob_drop WHERE blob_id = ?"), {id});
        if (!done)
            return done;
    }
    return {};
}

}  // namespace adil::store
