// SPDX-License-Identifier: GPL-3.0-or-later
// A record type without its C++ type: what store, sync and server need to keep, send and compare records that
// they do not know. Made by typeOf<R>() and handed over in app/.
#pragma once

#include "record/record.h"

#include <QList>

namespace adil::record {

struct Column {
    QString wire;  // lowerCamel
    QString sql;  // snake_case
    Sql kind = Sql::Text;
    bool nullable = false;
    Shape shape = Shape::Plain;
    Role role = Role::Data;
    QJsonValue initial;  // what a missing field takes: an older sender, a column added by a newer program
};

struct Type {
    QString name;  // "LogEntry", on the wire
    QString table;  // "log_entry"
    QList<Column> columns;  // the key is the first; Local columns are not among them

    // Nothing, or the name of the first field that is not of its kind. Unknown names are ignored.
    [[nodiscard]] Result<void> check(const QJsonObject &record) const;
    // The record's columns in order; a missing field takes its initial value.
    [[nodiscard]] QVariantList toRow(const QJsonObject &record) const;
    [[nodiscard]] QJsonObject fromRow(const QVariantList &row) const;
    [[nodiscard]] bool hasColumn(QStringView wire) const;

    bool (*accepts)(const QJsonObject &record, QString *bad) = nullptr;
};

// "startsAt" -> "starts_at"
QString snakeCase(QStringView camel);

enum class Dialect { Sqlite, Postgres };
// Column definitions of the record's own columns, key included: "id TEXT NOT NULL PRIMARY KEY, …"
QStringList columnDefinitions(const Type &type, Dialect dialect);

template <Described R>
Type typeOf()
{
    Type type;
    type.name = QLatin1String(Record<R>::name);
    type.table = snakeCase(type.name);
    each<R>([&]<class T>(Field<R, T> f) {
        if (f.role == Role::Local)
            return;
        const QString wire = QLatin1String(f.name);
        type.columns << Column{wire,         snakeCase(wire), Codec<T>::sql,    Codec<T>::nullable,
                               shapeOf<T>(), f.role,          encode(R{}.*f.at)};
    });
    type.accepts = [](const QJsonObject &json, QString *bad) {
        const auto read = fromJson<R>(json);
        if (!read)
            *bad = read.error().detail;
        return bool(read);
    };
    return type;
}

}  // namespace adil::record
