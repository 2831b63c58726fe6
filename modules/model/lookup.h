// SPDX-License-Identifier: GPL-3.0-or-later
// Records that lists name by their id, each read once for one reading of a list. Internal to model.
#pragma once

#include "court/casefile.h"
#include "store/reader.h"

#include <QHash>

namespace adil::model {

template <record::Described R>
class Lookup {
public:
    explicit Lookup(const store::Reader &reader)
        : m_reader(reader)
    { }
    // Nothing when it is not here.
    const R *find(const Id<R> &id)
    {
        const auto known = m_known.constFind(id.value);
        if (known != m_known.constEnd())
            return known->get();
        std::shared_ptr<R> record;
        if (auto found = id.isEmpty() ? std::nullopt : m_reader.find(id))
            record = std::make_shared<R>(std::move(found->value));
        return m_known.insert(id.value, std::move(record))->get();
    }
    const R *find(const std::optional<Id<R>> &id) { return id ? find(*id) : nullptr; }

private:
    const store::Reader &m_reader;
    QHash<QString, std::shared_ptr<R>> m_known;
};

// What lists of other records show of a case, of all its columns.
struct CaseMark {
    QString number;
    bool isOwn = false;  // of the person asked about
};

// By the ids of the cases, read at once. Those that are not here are missing.
inline QHash<QString, CaseMark> caseMarks(const store::Reader &reader, QStringList ids,
                                          const Id<court::Person> &person = {})
{
    ids.removeDuplicates();
    QHash<QString, CaseMark> marks;
    QStringList columns{QStringLiteral("id"), QStringLiteral("number")};
    if (!person.isEmpty())
        columns << QStringLiteral("judgeIds") << QStringLiteral("secretaryIds")
                << QStringLiteral("consultantIds");
    const auto rows = reader.rows(store::about<court::Case>().oneOf(QStringLiteral("id"), ids), columns);
    if (!rows)
        return marks;
    for (const QVariantList &row : *rows) {
        CaseMark mark{row[1].toString()};
        for (qsizetype i = 2; i < row.size(); ++i)
            mark.isOwn = mark.isOwn
                || record::fromColumn(row[i], record::Shape::Structured).toArray().contains(person.value);
        marks.insert(row[0].toString(), mark);
    }
    return marks;
}

}  // namespace adil::model
