// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/recordtable.h"

#include "court/types.h"
#include "record/meta.h"

namespace adil::server {

using record::encode;

// The columns of the change log. `prior_audience` is whom the record was shown to before `audience_modseq`.
static QStringList logColumns(Dialect dialect)
{
    const QString integer = integerType(dialect), text = textType(dialect);
    return {QStringLiteral("created_modseq ") + integer + QStringLiteral(" NOT NULL DEFAULT 0"),
            QStringLiteral("modseq ") + integer + QStringLiteral(" NOT NULL DEFAULT 0"),
            QStringLiteral("rev ") + integer + QStringLiteral(" NOT NULL DEFAULT 1"),
            QStringLiteral("dead ") + integer + QStringLiteral(" NOT NULL DEFAULT 0"),
            QStringLiteral("created_at ") + text,
            QStringLiteral("updated_at ") + text,
            QStringLiteral("created_by ") + text,
            QStringLiteral("updated_by ") + text,
            QStringLiteral("audience ") + integer + QStringLiteral(" NOT NULL DEFAULT 0"),
            QStringLiteral("owner_id ") + text,
            QStringLiteral("prior_audience ") + integer,
            QStringLiteral("audience_modseq ") + integer + QStringLiteral(" NOT NULL DEFAULT 0")};
}

static QString quote(const QString &name) { return u'"' + name + u'"'; }

static QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }

RecordTable::RecordTable(record::Type type)
    : m_type(std::move(type))
    , m_quoted(quote(m_type.table))  // "case" is a word of SQL
{
    if (const QString opens = court::opensBy(m_type); !opens.isEmpty())
        m_caseColumn = record::snakeCase(opens);
    QStringList columns;
    for (const record::Column &column : m_type.columns) {
        columns << QStringLiteral("r.") + column.sql;
        if (column.wire == QLatin1String("blobId") || column.wire.endsWith(QLatin1String("BlobId")))
            m_blobFields << column.wire;
    }
    columns << QStringLiteral("r.rev, r.created_at, r.updated_at, r.created_by, r.updated_by");
    m_selected = columns.join(QLatin1String(", "));
}

QStringList RecordTable::createStatements(Dialect dialect) const
{
    const QString columns = (record::columnDefinitions(m_type, dialect) + logColumns(dialect))
                                .join(QLatin1String(", "));
    QStringList statements{
        QStringLiteral("CREATE TABLE %1 (%2)%3").arg(m_quoted, columns, tableSuffix(dialect)),
        QStringLiteral("CREATE INDEX %1_modseq ON %2 (modseq)").arg(m_type.table, m_quoted)};
    if (!m_caseColumn.isEmpty())
        statements << QStringLiteral("CREATE INDEX %1_case ON %2 (%3, modseq)")
                          .arg(m_type.table, m_quoted, m_caseColumn)
                   << QStringLiteral("CREATE INDEX %1_prior ON %2 (%3) WHERE prior_audience IS NOT NULL")
                          .arg(m_type.table, m_quoted, m_caseColumn);
    return statements;
}

QStringList RecordTable::completeStatements(Dialect dialect, const QStringList &present) const
{
    QStringList statements;
    const auto add = [&](const QString &definition) {
        if (!present.contains(definition.section(u' ', 0, 0)))
            statements << QStringLiteral("ALTER TABLE %1 ADD COLUMN %2").arg(m_quoted, definition);
    };
    const QStringList definitions = record::columnDefinitions(m_type, dialect);
    for (qsizetype i = 0; i < definitions.size(); ++i) {
        const record::Column &column = m_type.columns[i];
        const QVariant initial = record::toColumn(column.initial);
        QString definition = definitions[i];
        if (!column.nullable && column.kind == record::Sql::Integer)
            definition += QStringLiteral(" DEFAULT %1").arg(initial.toLongLong());
        else if (!column.nullable)
            definition += QStringLiteral(" DEFAULT '%1'")
                              .arg(initial.toString().replace(u'\'', QLatin1String("''")));
        add(definition);
    }
    const QStringList log = logColumns(dialect);
    for (const QString &definition : log)
        add(definition);
    return statements;
}

QJsonObject RecordTable::read(const Rows &query) const
{
    QVariantList row;
    const int own = int(m_type.columns.size());
    for (int i = 0; i < own; ++i)
        row << query.value(i);
    QJsonObject record = m_type.fromRow(row);
    record[QLatin1String("rev")] = query.value(own).toLongLong();
    static constexpr const char *texts[] = {"createdAt", "updatedAt", "createdBy", "updatedBy"};
    for (int i = 0; i < 4; ++i)
        record[QLatin1String(texts[i])] = record::fromColumn(query.value(own + 1 + i), record::Shape::Plain);
    return record;
}

std::optional<QJsonObject> RecordTable::find(Connection &connection, const QString &id) const
{
    auto query = connection.run(
        QStringLiteral("SELECT %1 FROM %2 r WHERE r.id = ? AND r.dead = 0").arg(m_selected, m_quoted), {id});
    if (!query.next())
        return {};
    return read(query);
}

static QList<QJsonObject> readAll(const RecordTable &table, Rows query)
{
    QList<QJsonObject> records;
    while (query.next())
        records << table.read(query);
    return records;
}

QList<QJsonObject> RecordTable::all(Connection &connection) const
{
    return readAll(
        *this,
        connection.run(
            QStringLiteral("SELECT %1 FROM %2 r WHERE r.dead = 0 ORDER BY r.id").arg(m_selected, m_quoted)));
}

QList<QJsonObject> RecordTable::ofCase(Connection &connection, const QString &caseId) const
{
    if (m_caseColumn.isEmpty())
        return all(connection);
    return readAll(
        *this,
        connection.run(QStringLiteral("SELECT %1 FROM %2 r WHERE r.dead = 0 AND r.%3 = ? ORDER BY r.id")
                           .arg(m_selected, m_quoted, m_caseColumn),
                       {caseId}));
}

bool RecordTable::wasEver(Connection &connection, const QString &id) const
{
    return connection.value(QStringLiteral("SELECT 1 FROM %1 WHERE id = ?").arg(m_quoted), {id}).isValid();
}

qint64 RecordTable::revOf(Connection &connection, const QString &id) const
{
    return connection.value(QStringLiteral("SELECT rev FROM %1 WHERE id = ?").arg(m_quoted), {id})
        .toLongLong();
}

qint64 RecordTable::create(Connection &connection, const QJsonObject &record, const Stamp &stamp) const
{
    QStringList columns, marks;
    QVariantList values = m_type.toRow(record);
    for (const record::Column &column : m_type.columns)
        columns << column.sql;
    columns << QStringLiteral(
        "created_modseq, modseq, rev, dead, created_at, updated_at, created_by, updated_by, "
        "audience, owner_id, audience_modseq");
    const QString at = encode(stamp.at).toString();
    const QVariant by = orNull(stamp.by);
    values << stamp.modseq << stamp.modseq << 1 << 0 << at << at << by << by << stamp.audience.parts
           << orNull(stamp.audience.ownerId) << stamp.modseq;
    marks.fill(QStringLiteral("?"), values.size());
    connection.run(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                       .arg(m_quoted, columns.join(QLatin1String(", ")), marks.join(QLatin1String(", "))),
                   values);
    return 1;
}

qint64 RecordTable::update(Connection &connection, const QJsonObject &record, const Stamp &stamp) const
{
    QStringList assignments;
    QVariantList values = m_type.toRow(record);
    const QVariant id = values.takeFirst();
    for (qsizetype i = 1; i < m_type.columns.size(); ++i)
        assignments << m_type.columns[i].sql + QStringLiteral(" = ?");
    // Whom it was shown to is remembered when that changes; the right sides see the old row.
    assignments << QStringLiteral(
        "modseq = ?, rev = rev + 1, updated_at = ?, updated_by = ?, "
        "prior_audience = CASE WHEN audience <> ? THEN audience ELSE prior_audience END, "
        "audience_modseq = CASE WHEN audience <> ? THEN ? ELSE audience_modseq END, "
        "audience = ?, owner_id = ?");
    values << stamp.modseq << encode(stamp.at).toString() << orNull(stamp.by) << stamp.audience.parts
           << stamp.audience.parts << stamp.modseq << stamp.audience.parts << orNull(stamp.audience.ownerId)
           << id;
    connection.run(QStringLiteral("UPDATE %1 SET %2 WHERE id = ? AND dead = 0")
                       .arg(m_quoted, assignments.join(QLatin1String(", "))),
                   values);
    return revOf(connection, id.toString());
}

qint64 RecordTable::destroy(Connection &connection, const QString &id, const Stamp &stamp) const
{
    connection.run(
        QStringLiteral("UPDATE %1 SET dead = 1, modseq = ?, rev = rev + 1, updated_at = ?, updated_by = ? "
                       "WHERE id = ? AND dead = 0")
            .arg(m_quoted),
        {stamp.modseq, encode(stamp.at).toString(), orNull(stamp.by), id});
    return revOf(connection, id);
}

}  // namespace adil::server
