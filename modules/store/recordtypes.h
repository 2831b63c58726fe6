// SPDX-License-Identifier: GPL-3.0-or-later
// The record types of a profile by name, and what store adds to each: the columns of Meta and of the case.
// Made in app/ from court::allTypes(); a value, cheap to copy. Any thread.
#pragma once

#include "record/meta.h"
#include "record/type.h"

#include <QHash>

namespace adil::store {

// Columns by which lists of this type are asked for, in order. The case is always one.
struct Index {
    QString type;
    QStringList columns;  // names on the wire
};

// A record named: what changed, what is gone.
struct Ref {
    QString type;
    QString id;
    QString caseId;  // empty: of the court, or not known
    bool operator==(const Ref &) const = default;
};
inline size_t qHash(const Ref &ref, size_t seed = 0) { return qHashMulti(seed, ref.type, ref.id); }

class Types {
public:
    Types() = default;
    Types(QList<record::Type> types, QList<Index> indexes = {});

    // Access to a case is access to all that lies in it: when its record goes, its rows of every type go.
    static constexpr QLatin1String root{"Case"};

    [[nodiscard]] const QList<record::Type> &all() const { return m_types; }
    [[nodiscard]] const record::Type *find(const QString &name) const;
    [[nodiscard]] const QList<Index> &indexes() const { return m_indexes; }
    // The columns of a row: the record's own and then Meta's without the id.
    [[nodiscard]] QList<record::Column> columns(const record::Type &type) const;
    // "caseId", for the root its own id, or nothing for types of the court.
    [[nodiscard]] static QString caseColumn(const record::Type &type);
    [[nodiscard]] static QString caseIdOf(const record::Type &type, const QJsonObject &record);

private:
    QList<record::Type> m_types;
    QHash<QString, qsizetype> m_byName;
    QList<record::Column> m_metaColumns;
    QList<Index> m_indexes;
};

}  // namespace adil::store
