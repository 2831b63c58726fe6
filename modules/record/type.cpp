// SPDX-License-Identifier: GPL-3.0-or-later
#include "record/type.h"

#include <algorithm>

namespace adil::record {

QString snakeCase(QStringView camel)
{
    QString out;
    for (const QChar c : camel) {
        if (c.isUpper() && !out.isEmpty())
            out += u'_';
        out += c.toLower();
    }
    return out;
}

Result<void> Type::check(const QJsonObject &record) const
{
    QString bad;
    if (accepts(record, &bad))
        return {};
    return fail(Reason::WrongValue, bad);
}

QVariantList Type::toRow(const QJsonObject &record) const
{
    QVariantList row;
    row.reserve(columns.size());
    for (const Column &column : columns) {
        const auto it = record.constFind(column.wire);
        row << toColumn(it == record.constEnd() ? column.initial : *it);
    }
    return row;
}

QJsonObject Type::fromRow(const QVariantList &row) const
{
    QJsonObject record;
    for (qsizetype i = 0; i < columns.size() && i < row.size(); ++i)
        record[columns[i].wire] = fromColumn(row[i], columns[i].shape);
    return record;
}

bool Type::hasColumn(QStringView wire) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const Column &column) { return column.wire == wire; });
}

QStringList columnDefinitions(const Type &type, Dialect dialect)
{
    QStringList definitions;
    for (const Column &column : type.columns) {
        const auto integer = dialect == Dialect::Sqlite ? QLatin1String("INTEGER") : QLatin1String("BIGINT");
        // Byte by byte, as SQLite compares.
        const auto text = dialect == Dialect::Sqlite ? QLatin1String("TEXT")
                                                     : QLatin1String("TEXT COLLATE \"C\"");
        QString line = column.sql + u' ' + (column.kind == Sql::Text ? text : integer);
        if (!column.nullable)
            line += QLatin1String(" NOT NULL");
        if (column.role == Role::Key)
            line += QLatin1String(" PRIMARY KEY");
        definitions << line;
    }
    return definitions;
}

}  // namespace adil::record
