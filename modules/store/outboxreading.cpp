// SPDX-License-Identifier: GPL-3.0-or-later
// What is read from the outbox.
#include "store/outbox.h"
#include "store/outboxtables.h"

#include <QJsonArray>

namespace adil::store {

using record::nameOf;

template <class R>
static std::optional<R> fromRow(const record::Type &type, const QSqlQuery &row)
{
    QVariantList values;
    for (int i = 0; i < int(type.columns.size()); ++i)
        values << (row.isNull(i) ? QVariant() : row.value(i));
    auto read = record::fromJson<R>(type.fromRow(values));
    if (!read)
        return {};
    return *std::move(read);
}

Result<QList<Entry>> Outbox::read(const QString &table, const QString &rest, const QVariantList &values) const
{
    QList<Entry> all;
    bool readable = true;
    const auto done = m_database->each(
        QStringLiteral("SELECT %1 FROM %2 %3").arg(columnsOf(entryType()), table, rest), values,
        [&](const QSqlQuery &row) {
            if (auto entry = fromRow<Entry>(entryType(), row))
                all << *std::move(entry);
            else
                readable = false;
            return readable;
        });
    if (!done)
        return done.error();
    if (!readable)
        return fail(Reason::Damaged, QStringLiteral("an entry of the outbox"));
    return all;
}

Result<std::optional<Entry>> Outbox::find(const QString &uid) const
{
    const auto found = read(QStringLiteral("outbox"), QStringLiteral("WHERE uid = ?"), {uid});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Entry>() : found->first();
}

Result<QList<Entry>> Outbox::entries() const
{
    return read(QStringLiteral("outbox"), QStringLiteral("ORDER BY seq"));
}

Result<QList<Entry>> Outbox::entries(EntryState state) const
{
    return read(QStringLiteral("outbox"), QStringLiteral("WHERE state = ? ORDER BY seq"),
                {QString(nameOf(state))});
}

Result<QList<Entry>> Outbox::sentLog() const
{
    return read(QStringLiteral("sent_log"), QStringLiteral("ORDER BY seq"));
}

Result<QList<PendingRow>> Outbox::rows(const QString &uid) const
{
    QList<PendingRow> rows;
    const auto done = m_database->each(
        QStringLiteral("SELECT %1 FROM pending WHERE uid = ? ORDER BY nr").arg(columnsOf(rowType())), {uid},
        [&](const QSqlQuery &row) {
            if (auto one = fromRow<PendingRow>(rowType(), row))
                rows << *std::move(one);
            return true;
        });
    if (!done)
        return done.error();
    return rows;
}

Result<qint64> Outbox::count() const
{
    const auto found = m_database->value(QStringLiteral("SELECT count(*) FROM outbox"));
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<QStringList> Outbox::blobs() const
{
    const auto lists = m_database->texts(
        QStringLiteral("SELECT blobs FROM outbox WHERE blobs <> '[]' "
                       "UNION SELECT blobs FROM sent_log WHERE blobs <> '[]'"));
    if (!lists)
        return lists.error();
    QStringList all;
    for (const QString &list : *lists) {
        QStringList ids;
        if (record::decode(record::fromColumn(list, record::Shape::Structured), ids))
            all << ids;
    }
    all.removeDuplicates();
    return all;
}

// Rows of entries on their way on records of a JSON list.
static QString changingThese(const QString &wanted, const QString &rest)
{
    return QStringLiteral(
               "SELECT %1 FROM pending JOIN outbox USING (uid) WHERE record_id IN (SELECT value FROM "
               "json_each(?)) AND seq < ? AND state IN ('queued', 'sending', 'sent') %2")
        .arg(wanted, rest);
}

static QVariant listOf(const QStringList &ids) { return record::toColumn(QJsonArray::fromStringList(ids)); }

Result<QString> Outbox::lastChanging(const QStringList &recordIds, qint64 before) const
{
    const auto found = m_database->value(
        changingThese(QStringLiteral("uid"), QStringLiteral("ORDER BY seq DESC LIMIT 1")),
        {listOf(recordIds), before});
    if (!found)
        return found.error();
    return found->toString();
}

Result<QStringList> Outbox::changing(const QStringList &recordIds, qint64 before) const
{
    return m_database->texts(changingThese(QStringLiteral("DISTINCT record_id"), {}),
                             {listOf(recordIds), before});
}

Result<bool> Outbox::wasDone(const QString &uid) const
{
    const auto found = m_database->value(
        QStringLiteral("SELECT 1 FROM sent_log WHERE uid = ? UNION ALL SELECT 1 FROM outbox WHERE uid = ? "
                       "AND state = 'sent'"),
        {uid, uid});
    if (!found)
        return found.error();
    return !found->isNull();
}

}  // namespace adil::store
