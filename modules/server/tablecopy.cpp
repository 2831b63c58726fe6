// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/tablecopy.h"

#include "crypto/digest.h"

namespace adil::server {

static constexpr int rowsOfPage = 500, rowsOfStatement = 50;
static const QString ownTable = QStringLiteral("schema_version");

static QString quoted(const QString &name) { return u'"' + name + u'"'; }

static QString joined(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all << quoted(name);
    return all.join(QLatin1String(", "));
}

static QString marks(qsizetype count)
{
    QStringList all;
    all.fill(QStringLiteral("?"), count);
    return u'(' + all.join(QLatin1String(", ")) + u')';
}

TableReader::TableReader(Connection &connection, const QString &table)
    : m_connection(connection)
    , m_quoted(quoted(table))
    , m_columns(connection.columnsOf(table))
    , m_key(connection.keyOf(table))
{
    m_columns.sort();
    m_key.sort();
    if (m_key.isEmpty())
        m_key = m_columns;
}

QList<QVariantList> TableReader::nextPage()
{
    QList<QVariantList> rows;
    if (m_isAtEnd || m_columns.isEmpty())
        return rows;
    QString sql = QStringLiteral("SELECT %1 FROM %2").arg(joined(m_columns), m_quoted);
    if (!m_last.isEmpty())
        sql += QStringLiteral(" WHERE (%1) > %2").arg(joined(m_key), marks(m_key.size()));
    sql += QStringLiteral(" ORDER BY %1 LIMIT %2").arg(joined(m_key)).arg(rowsOfPage);
    Rows query = m_connection.run(sql, m_last);
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < m_columns.size(); ++i)
            row << (query.isNull(i) ? QVariant() : query.value(i));
        rows << row;
    }
    m_isAtEnd = rows.size() < rowsOfPage;
    m_last.clear();
    for (const QString &column : std::as_const(m_key))
        if (!rows.isEmpty())
            m_last << rows.last()[m_columns.indexOf(column)];
    return rows;
}

namespace {

class Summing {
public:
    explicit Summing(const QString &table, const QStringList &columns)
        : m_sum{table, 0, {}}
    {
        m_digest.add(columns.join(u',').toUtf8() + '\n');
    }
    void add(const QVariantList &row)
    {
        ++m_sum.rows;
        for (const QVariant &value : row) {
            if (!value.isValid()) {
                m_digest.add("n;");
            } else if (value.typeId() == QMetaType::QString) {
                const QByteArray text = value.toString().toUtf8();
                m_digest.add('t' + QByteArray::number(text.size()) + ':' + text);
            } else {
                m_digest.add('i' + QByteArray::number(value.toLongLong()) + ';');
            }
        }
    }
    TableSum result()
    {
        m_sum.sha256 = QString::fromLatin1(m_digest.result().toHex());
        return m_sum;
    }

private:
    TableSum m_sum;
    crypto::Sha256 m_digest;
};

void insert(Connection &to, const QString &into, qsizetype columns, const QList<QVariantList> &rows)
{
    for (qsizetype from = 0; from < rows.size(); from += rowsOfStatement) {
        const auto part = rows.mid(from, rowsOfStatement);
        QStringList tuples;
        tuples.fill(marks(columns), part.size());
        QVariantList values;
        for (const QVariantList &row : part)
            values << row;
        to.run(into + tuples.join(QLatin1String(", ")), values);
    }
}

Result<TableSum> copyTable(Connection &from, Connection &to, const QString &table)
{
    TableReader reader(from, table);
    QStringList there = to.columnsOf(table);
    there.sort();
    if (there != reader.columns())
        return fail(Reason::StoreDamaged,
                    table + QStringLiteral(": its columns are not those of this program"));
    const QString into = QStringLiteral("INSERT INTO %1 (%2) VALUES ")
                             .arg(quoted(table), joined(reader.columns()));
    Summing sum(table, reader.columns());
    for (auto rows = reader.nextPage(); !rows.isEmpty(); rows = reader.nextPage()) {
        insert(to, into, reader.columns().size(), rows);
        for (const QVariantList &row : std::as_const(rows))
            sum.add(row);
        if (to.error())
            return *to.error();
    }
    if (from.error())
        return *from.error();
    return sum.result();
}

QStringList courtTablesOf(Connection &connection)
{
    QStringList tables = connection.tables();
    tables.removeAll(ownTable);
    return tables;
}

}  // namespace

Result<TableSum> sumOf(Connection &connection, const QString &table)
{
    TableReader reader(connection, table);
    Summing sum(table, reader.columns());
    for (auto rows = reader.nextPage(); !rows.isEmpty(); rows = reader.nextPage())
        for (const QVariantList &row : std::as_const(rows))
            sum.add(row);
    if (connection.error())
        return *connection.error();
    return sum.result();
}

Result<QList<TableSum>> sumsOf(Connection &connection)
{
    QList<TableSum> sums;
    const QStringList tables = courtTablesOf(connection);
    for (const QString &table : tables) {
        auto sum = sumOf(connection, table);
        if (!sum)
            return sum.error();
        sums << *std::move(sum);
    }
    if (connection.error())
        return *connection.error();
    return sums;
}

Result<QList<TableSum>> copyTables(Connection &from, Connection &to, const QStringList &without)
{
    const QStringList tables = courtTablesOf(from);
    if (tables.isEmpty() || tables != courtTablesOf(to))
        return fail(Reason::StoreDamaged, QStringLiteral("its tables are not those of this program"));
    QList<TableSum> sums;
    for (const QString &table : tables) {
        if (without.contains(table))
            continue;
        auto sent = copyTable(from, to, table);
        if (!sent)
            return sent.error();
        // Read back: what a type or an encoding would change shows here.
        const auto arrived = sumOf(to, table);
        if (!arrived)
            return arrived.error();
        if (*arrived != *sent)
            return fail(Reason::StoreDamaged, table + QStringLiteral(": the copy is not equal"));
        sums << *std::move(sent);
    }
    return sums;
}

}  // namespace adil::server
