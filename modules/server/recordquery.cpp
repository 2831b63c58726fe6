// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/recordquery.h"

#include "jmap/results.h"
#include "server/changelog.h"

#include <algorithm>

namespace adil::server {

using jmap::Fault;
using jmap::JsonFields;
using jmap::MethodError;

static constexpr int deepestFilter = 8, mostConditions = 32;

// The column of a property that can be compared; nullptr when there is none.
static const record::Column *plainColumn(const Source &source, const QString &property)
{
    const auto &columns = source.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const record::Column &column) {
        return column.wire == property && column.shape != record::Shape::Structured;
    });
    return found == columns.end() ? nullptr : &*found;
}

namespace {

using Built = std::variant<Condition, MethodError>;

MethodError unsupported(const QString &what) { return {Fault::UnsupportedFilter, what.left(100), {}}; }

// Whether a column of this kind can hold the value: databases differ in what they make of others.
bool fits(const record::Column &column, const QJsonValue &value)
{
    if (column.kind == record::Sql::Text)
        return value.isString();
    qint64 whole = 0;
    return value.isBool() || record::decode(value, whole);
}

Built buildRange(const record::Column &column, const QJsonObject &range)
{
    Condition condition{QStringLiteral("1 = 1"), {}};
    for (auto it = range.begin(); it != range.end(); ++it) {
        const bool isFrom = it.key() == QLatin1String("from");
        if ((!isFrom && it.key() != QLatin1String("before")) || !fits(column, *it))
            return unsupported(column.wire + u'.' + it.key());
        condition.sql += QStringLiteral(" AND r.%1 %2 ?")
                             .arg(column.sql, isFrom ? QLatin1String(">=") : QLatin1String("<"));
        condition.values << record::toColumn(*it);
    }
    return condition;
}

Built buildOne(const Source &source, const QString &property, const QJsonValue &value)
{
    const record::Column *column = plainColumn(source, property);
    if (!column)
        return unsupported(property);
    if (value.isObject())
        return buildRange(*column, value.toObject());
    if (value.isNull())
        return Condition{QStringLiteral("r.%1 IS NULL").arg(column->sql), {}};
    if (!fits(*column, value))
        return unsupported(property);
    return Condition{QStringLiteral("r.%1 = ?").arg(column->sql), {record::toColumn(value)}};
}

Built build(const Source &source, const QJsonObject &filter, int depth);

Built buildOperator(const Source &source, const QJsonObject &filter, int depth)
{
    const QString name = filter[QLatin1String("operator")].toString();
    const bool isKnown = name == QLatin1String("AND") || name == QLatin1String("OR")
        || name == QLatin1String("NOT");
    if (!isKnown || !filter[QLatin1String("conditions")].isArray())
        return MethodError{Fault::InvalidArguments, {}, {QStringLiteral("filter")}};
    QStringList parts;
    QVariantList values;
    const QJsonArray conditions = filter[QLatin1String("conditions")].toArray();
    if (conditions.size() > mostConditions)
        return unsupported(QStringLiteral("too many conditions"));
    for (const QJsonValue item : conditions) {
        if (!item.isObject())
            return MethodError{Fault::InvalidArguments, {}, {QStringLiteral("filter")}};
        auto part = build(source, item.toObject(), depth + 1);
        if (std::holds_alternative<MethodError>(part))
            return part;
        parts << u'(' + std::get<Condition>(part).sql + u')';
        values << std::get<Condition>(part).values;
    }
    const bool isAnd = name == QLatin1String("AND");
    if (parts.isEmpty())
        return Condition{
            isAnd || name == QLatin1String("NOT") ? QStringLiteral("1 = 1") : QStringLiteral("1 = 0"), {}};
    const QString joined = parts.join(isAnd ? QLatin1String(" AND ") : QLatin1String(" OR "));
    return Condition{name == QLatin1String("NOT") ? QStringLiteral("NOT (%1)").arg(joined) : joined, values};
}

Built build(const Source &source, const QJsonObject &filter, int depth)
{
    if (depth > deepestFilter)
        return unsupported(QStringLiteral("too deep"));
    if (filter.contains(QLatin1String("operator")))
        return buildOperator(source, filter, depth);
    Condition all{QStringLiteral("1 = 1"), {}};
    for (auto it = filter.begin(); it != filter.end(); ++it) {
        auto one = buildOne(source, it.key(), *it);
        if (std::holds_alternative<MethodError>(one))
            return one;
        all.sql += QStringLiteral(" AND ") + std::get<Condition>(one).sql;
        all.values << std::get<Condition>(one).values;
    }
    return all;
}

// "r.starts_at, r.id DESC", or the error.
std::variant<QString, MethodError> order(const Source &source, const QJsonArray &sort)
{
    QStringList parts;
    for (const QJsonValue item : sort) {
        if (!item.isObject() || !item[QLatin1String("property")].isString())
            return MethodError{Fault::InvalidArguments, {}, {QStringLiteral("sort")}};
        const record::Column *column = plainColumn(source, item[QLatin1String("property")].toString());
        const QJsonValue ascending = item[QLatin1String("isAscending")];
        if (!column || !item[QLatin1String("collation")].isUndefined())
            return MethodError{
                Fault::UnsupportedSort, item[QLatin1String("property")].toString().left(100), {}};
        if (!ascending.isUndefined() && !ascending.isBool())
            return MethodError{Fault::InvalidArguments, {}, {QStringLiteral("sort")}};
        parts << QStringLiteral("r.") + column->sql
                + (ascending.toBool(true) ? QString() : QStringLiteral(" DESC"));
    }
    parts << source.id;
    return parts.join(QLatin1String(", "));
}

struct Window {
    qint64 position = 0;
    std::optional<QString> anchor;
    qint64 anchorOffset = 0;
    std::optional<qint64> limit;
    bool calculateTotal = false;
};

// The part of all ids that was asked for.
Answer cut(const Call &call, const Window &window, const QStringList &all, const QString &state)
{
    qint64 from = window.position < 0 ? std::max<qint64>(0, all.size() + window.position) : window.position;
    if (window.anchor) {
        const qint64 place = all.indexOf(call.idOf(*window.anchor));
        if (place < 0)
            return refused(Fault::AnchorNotFound);
        from = std::max<qint64>(0, place + window.anchorOffset);
    }
    const qint64 most = std::min(window.limit.value_or(call.limits.maxObjectsInGet),
                                 call.limits.maxObjectsInGet);
    jmap::QueryResult result;
    result.accountId = call.premises.accountId();
    result.queryState = state;
    result.position = from;
    result.ids = all.mid(from, most);
    if (window.calculateTotal)
        result.total = all.size();
    if (!window.limit || *window.limit > most)
        result.limit = most;
    return toJson(result);
}

}  // namespace

Answer queryRecords(const Call &call, Connection &connection, const Source &source)
{
    Window window;
    std::optional<QJsonObject> filter;
    std::optional<QJsonArray> sort;
    JsonFields fields(call.arguments);
    fields.optional("filter", filter)
        .optional("sort", sort)
        .optional("position", window.position)
        .optional("anchor", window.anchor)
        .optional("anchorOffset", window.anchorOffset)
        .optional("limit", window.limit)
        .optional("calculateTotal", window.calculateTotal);
    if (window.limit && *window.limit < 0)
        fields.blame("limit");
    if (const auto problem = argumentProblem(fields))
        return *problem;
    auto wanted = build(source, filter.value_or(QJsonObject()), 0);
    if (auto *error = std::get_if<MethodError>(&wanted))
        return std::move(*error);
    auto by = order(source, sort.value_or(QJsonArray()));
    if (auto *error = std::get_if<MethodError>(&by))
        return std::move(*error);
    const Condition &matching = std::get<Condition>(wanted);
    auto rows = connection.run(
        QStringLiteral("SELECT %1 FROM %2 WHERE %3 AND (%4) ORDER BY %5")
            .arg(source.id, source.from, source.visible.sql, matching.sql, std::get<QString>(by)),
        source.visible.values + matching.values);
    QStringList all;
    while (rows.next())
        all << rows.value(0).toString();
    return cut(call, window, all, call.snapshot.horizon().state());
}

}  // namespace adil::server
