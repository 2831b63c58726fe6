// SPDX-License-Identifier: GPL-3.0-or-later
// The whole content of a database, table by table: to be copied into another, of either dialect, and to prove
// that the copy is equal. Within a transaction of the caller on each side.
#pragma once

#include "server/courtconnection.h"

#include <QList>

namespace adil::server {

// What a table holds. Equal sums: the same columns with the same values in every row.
struct TableSum {
    QString table;
    qint64 rows = 0;
    QString sha256;  // hex, of all values in the order of the key
    bool operator==(const TableSum &) const = default;
};

// Reads a table page by page, so that memory stays flat. Columns and keys in the order of their names,
// which is the same however the table was made.
class TableReader {
public:
    TableReader(Connection &connection, const QString &table);
    [[nodiscard]] const QStringList &columns() const { return m_columns; }
    // Empty at the end, and after a failure, of which the connection tells.
    QList<QVariantList> nextPage();

private:
    Connection &m_connection;
    QString m_quoted;
    QStringList m_columns, m_key;
    QVariantList m_last;  // the key of the last row that was read
    bool m_isAtEnd = false;
};

// DatabaseFailed…, as the connection says.
Result<TableSum> sumOf(Connection &connection, const QString &table);
// All tables of the court but schema_version, which tells how each dialect made them.
Result<QList<TableSum>> sumsOf(Connection &connection);
// Into tables that are there and empty; `without` stay so. StoreDamaged when the tables of the two are not
// alike, or the rows that arrived are not those that went.
Result<QList<TableSum>> copyTables(Connection &from, Connection &to, const QStringList &without = {});

}  // namespace adil::server
