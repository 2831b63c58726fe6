// SPDX-License-Identifier: GPL-3.0-or-later
// A question about records of one type: simple comparisons of columns, all of which must hold; order; limit.
// A value. Columns are named as on the wire, and may be those of Meta.
#pragma once

#include "store/recordtypes.h"

namespace adil::store {

enum class Compare { Equal, NotEqual, Less, AtMost, Greater, AtLeast, OneOf, IsNull };
enum class Direction { Ascending, Descending };

struct Query {
    struct Condition {
        QString column;
        Compare compare = Compare::Equal;
        QVariant value;  // as in the column: text, qint64; a QStringList for OneOf
    };
    struct Order {
        QString column;
        Direction direction = Direction::Ascending;
    };

    QString type;
    QList<Condition> conditions;
    QList<Order> order;  // by id in the end, so that the order is whole
    qsizetype limit = -1;

    Query &where(const QString &column, const QJsonValue &value)
    {
        return where(column, Compare::Equal, value);
    }
    Query &where(const QString &column, Compare compare, const QJsonValue &value)
    {
        conditions << Condition{column, compare, record::toColumn(value)};
        return *this;
    }
    Query &oneOf(const QString &column, const QStringList &values)
    {
        conditions << Condition{column, Compare::OneOf, values};
        return *this;
    }
    Query &orderBy(const QString &column, Direction direction = Direction::Ascending)
    {
        order << Order{column, direction};
        return *this;
    }
    Query &first(qsizetype count)
    {
        limit = count;
        return *this;
    }
};

// Query about<R>().where(…)
template <record::Described R>
Query about()
{
    return {QLatin1String(record::Record<R>::name), {}, {}, -1};
}

}  // namespace adil::store
