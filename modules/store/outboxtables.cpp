// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outboxtables.h"

namespace adil::store {

const record::Type &entryType()
{
    static const record::Type type = record::typeOf<Entry>();
    return type;
}

const record::Type &rowType()
{
    static const record::Type type = record::typeOf<PendingRow>();
    return type;
}

QString columnsOf(const record::Type &type)
{
    QStringList names;
    for (const record::Column &column : type.columns)
        names << column.sql;
    return names.join(u", ");
}

QString placesFor(const record::Type &type)
{
    return QStringList(type.columns.size(), QStringLiteral("?")).join(u", ");
}

}  // namespace adil::store
