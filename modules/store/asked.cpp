// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/asked.h"

#include "store/mirrorschema.h"

#include <algorithm>
#include <utility>

namespace adil::store {

static QVariant columnOf(const QJsonObject &record, const record::Column &column)
{
    const auto it = record.constFind(column.wire);
    return record::toColumn(it == record.constEnd() ? column.initial : *it);
}

// As SQLite orders: nothing, then numbers, then texts by their bytes.
static int compare(const QVariant &a, const QVariant &b)
{
    const auto rank = [](const QVariant &v) {
        return v.isNull() ? 0 : v.typeId() == QMetaType::QString ? 2 : 1;
    };
    if (rank(a) != rank(b))
        return rank(a) < rank(b) ? -1 : 1;
    if (rank(a) == 0)
        return 0;
    if (rank(a) == 1)
        return a.toLongLong() < b.toLongLong() ? -1 : int(a.toLongLong() > b.toLongLong());
    const int order = a.toString().toUtf8().compare(b.toString().toUtf8());
    return order < 0 ? -1 : int(order > 0);
}

static const record::Column *named(const QList<record::Column> &all, const QString &name)
{
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const auto &column) { return column.wire == name; });
    return it == all.end() ? nullptr : &*it;
}

static Error noSuch(const QString &type, const QString &column)
{
    return fail(Reason::DatabaseFailed, QStringLiteral("%1 has no %2").arg(type, column));
}

Result<Asked> Asked::whole(const Types &types, const Query &query)
{
    const record::Type *type = types.find(query.type);
    if (!type)
        return fail(Reason::UnsupportedType, query.type);
    Asked asked;
    asked.type = type;
    asked.query = query;
    asked.wanted = types.columns(*type);
    const auto all = asked.wanted;
    return asked.placed(all);
}

Result<Asked> Asked::columns(const Types &types, const Query &query, const QStringList &names)
{
    Asked asked;
    asked.type = types.find(query.type);
    asked.query = query;
    if (!asked.type)
        return fail(Reason::UnsupportedType, query.type);
    const auto all = types.columns(*asked.type);
    asked.wanted.reserve(names.size());
    for (const QString &name : names)
        if (const auto *column = named(all, name))
            asked.wanted << *column;
        else
            return noSuch(query.type, name);
    return asked.placed(all);
}

// With the columns of conditions and order.
Result<Asked> Asked::placed(const QList<record::Column> &all)
{
    for (const Query::Condition &condition : std::as_const(query.conditions))
        if (const auto *column = named(all, condition.column))
            compared << *column;
        else
            return noSuch(query.type, condition.column);
    for (const Query::Order &order : std::as_const(query.order))
        if (const auto *column = named(all, order.column))
            ordered << *column;
        else
            return noSuch(query.type, order.column);
    ordered << all.first();
    return *this;
}

static QString condition(const Query::Condition &wanted, const QString &column, QVariantList &values)
{
    static constexpr const char *signs[] = {"=", "IS NOT", "<", "<=", ">", ">="};
    switch (wanted.compare) {
    case Compare::IsNull: return column + QLatin1String(" IS NULL");
    case Compare::OneOf:
        // The usual change is of one case: a list would be a table of its own to the database.
        if (const QStringList one = wanted.value.toStringList(); one.size() == 1) {
            values << one.first();
            return column + QLatin1String(" = ?");
        }
        values << record::toColumn(QJsonArray::fromStringList(wanted.value.toStringList()));
        return column + QLatin1String(" IN (SELECT value FROM json_each(?))");
    default: break;
    }
    values << wanted.value;
    const bool nothing = wanted.compare == Compare::Equal && wanted.value.isNull();
    return QStringLiteral("%1 %2 ?").arg(
        column, nothing ? QLatin1String("IS") : QLatin1String(signs[int(wanted.compare)]));
}

QString Asked::where(const QStringList &without, QVariantList &values) const
{
    QStringList all;
    for (qsizetype i = 0; i < query.conditions.size(); ++i)
        all << condition(query.conditions[i], quoted(compared[i].sql), values);
    if (!without.isEmpty()) {
        all << QStringLiteral("%1 NOT IN (SELECT value FROM json_each(?))").arg(quoted(ordered.last().sql));
        values << record::toColumn(QJsonArray::fromStringList(without));
    }
    return all.isEmpty() ? QString() : QStringLiteral(" WHERE ") + all.join(QLatin1String(" AND "));
}

QString Asked::statement(const QStringList &without, QVariantList &values) const
{
    QString sql;
    sql.reserve(480);  // every reading makes one: it is put together in one piece
    const auto add = [&sql](QLatin1String before, const QString &name) {
        sql.append(before).append(u'"').append(name).append(u'"');
    };
    QLatin1String between("SELECT ");
    for (const auto *columns : {&wanted, &ordered})
        for (const record::Column &column : *columns)
            add(std::exchange(between, QLatin1String(", ")), column.sql);
    add(QLatin1String(" FROM "), type->table);
    sql += where(without, values);
    between = QLatin1String(" ORDER BY ");
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        add(std::exchange(between, QLatin1String(", ")), ordered[i].sql);
        if (i < query.order.size() && query.order[i].direction == Direction::Descending)
            sql += QLatin1String(" DESC");
    }
    if (query.limit >= 0) {
        sql += QStringLiteral(" LIMIT ?");
        values << query.limit;
    }
    return sql;
}

QString Asked::countStatement(QVariantList &values) const
{
    return QStringLiteral("SELECT count(*) FROM ") + quoted(type->table) + where({}, values);
}

static bool holds(const Query::Condition &wanted, const QVariant &value)
{
    switch (wanted.compare) {
    case Compare::IsNull: return value.isNull();
    case Compare::OneOf: return !value.isNull() && wanted.value.toStringList().contains(value.toString());
    case Compare::Equal: return compare(value, wanted.value) == 0;
    case Compare::NotEqual: return compare(value, wanted.value) != 0;
    default: break;
    }
    if (value.isNull() || wanted.value.isNull())
        return false;
    const int order = compare(value, wanted.value);
    switch (wanted.compare) {
    case Compare::Less: return order < 0;
    case Compare::AtMost: return order <= 0;
    case Compare::Greater: return order > 0;
    default: return order >= 0;
    }
}

bool Asked::matches(const QJsonObject &record) const
{
    for (qsizetype i = 0; i < query.conditions.size(); ++i)
        if (!holds(query.conditions[i], columnOf(record, compared[i])))
            return false;
    return true;
}

QVariantList Asked::rowOf(const QJsonObject &record) const
{
    QVariantList row;
    for (const record::Column &column : wanted + ordered)
        row << columnOf(record, column);
    return row;
}

QJsonObject Asked::recordOf(const QVariantList &row) const
{
    QJsonObject record;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        record[wanted[i].wire] = record::fromColumn(row[i], wanted[i].shape);
    return record;
}

bool Asked::isBefore(const QVariantList &a, const QVariantList &b) const
{
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const int order = compare(a[wanted.size() + i], b[wanted.size() + i]);
        if (order == 0)
            continue;
        const bool descends = i < query.order.size() && query.order[i].direction == Direction::Descending;
        return descends ? order > 0 : order < 0;
    }
    return false;
}

}  // namespace adil::store
