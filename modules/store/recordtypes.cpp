// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordtypes.h"

namespace adil::store {

static QList<record::Column> metaColumns()
{
    QList<record::Column> columns = record::typeOf<record::Meta>().columns;
    columns.removeFirst();  // the id is the record's own
    return columns;
}

Types::Types(QList<record::Type> types, QList<Index> indexes)
    : m_types(std::move(types))
    , m_metaColumns(metaColumns())
    , m_indexes(std::move(indexes))
{
    for (qsizetype i = 0; i < m_types.size(); ++i)
        m_byName[m_types[i].name] = i;
}

const record::Type *Types::find(const QString &name) const
{
    const auto it = m_byName.constFind(name);
    return it == m_byName.constEnd() ? nullptr : &m_types[*it];
}

QList<record::Column> Types::columns(const record::Type &type) const { return type.columns + m_metaColumns; }

QString Types::caseColumn(const record::Type &type)
{
    if (type.name == root)
        return type.columns.first().wire;
    return type.hasColumn(u"caseId") ? QStringLiteral("caseId") : QString();
}

QString Types::caseIdOf(const record::Type &type, const QJsonObject &record)
{
    const QString column = caseColumn(type);
    return column.isEmpty() ? QString() : record[column].toString();
}

}  // namespace adil::store
