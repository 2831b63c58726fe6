// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caselistmodel.h"

#include <algorithm>

namespace adil::model {

CaseListModel::CaseListModel(const Source &source, QObject *parent)
    : RowsModel(source, {QStringLiteral("Case"), QStringLiteral("Party")}, parent)
{
    refresh();
}

void CaseListModel::setFilter(const QString &text)
{
    m_filter = searchable(text);
    show();
}

void CaseListModel::setStages(const QSet<court::Stage> &stages)
{
    m_stages = stages;
    show();
}

static CaseRow rowFor(const store::Seen<court::Case> &seen, const Sides &sides)
{
    const court::Case &file = seen.value;
    CaseRow row;
    row.key = file.id.value;
    row.number = file.number;
    row.subject = file.subject;
    row.category = file.category;
    row.stage = file.stage;
    row.proceedings = file.proceedings;
    row.language = file.language;
    row.receivedOn = file.receivedOn;
    row.closed = file.closed;
    row.judgeIds = file.judgeIds;
    row.sides = sides.line();
    row.standing = seen.standing;
    row.words = searchable(QStringList{file.number, file.subject, file.category, row.sides}.join(u' '));
    return row;
}

void CaseListModel::read()
{
    const auto sides = sidesOf(reader(), {});
    const auto cases = reader().list<court::Case>(store::about<court::Case>());
    if (readingFailed())
        return;
    m_all.clear();
    take(cases, sides);
}

void CaseListModel::recordsChanged(const QList<store::Ref> &refs)
{
    QSet<QString> ids;
    for (const store::Ref &ref : refs)
        ids << (ref.type == store::Types::root ? ref.id : ref.caseId);
    const QStringList wanted(ids.begin(), ids.end());
    const auto sides = sidesOf(reader(), wanted);
    const auto cases = reader().list<court::Case>(
        store::about<court::Case>().oneOf(QStringLiteral("id"), wanted));
    if (readingFailed())
        return;
    for (const QString &id : wanted)
        m_all.remove(id);
    take(cases, sides);
}

void CaseListModel::take(const QList<store::Seen<court::Case>> &cases, const QHash<QString, Sides> &sides)
{
    for (const auto &one : cases)
        m_all[one.value.id.value] = rowFor(one, sides.value(one.value.id.value));
    putInOrder();
    show();
}

void CaseListModel::putInOrder()
{
    m_order = m_all.keys();
    // the year stands in the number after the court: newest first is the number backwards
    std::sort(m_order.begin(), m_order.end(), [this](const QString &a, const QString &b) {
        const CaseRow &x = m_all[a], &y = m_all[b];
        if (x.number != y.number)
            return naturalLess(y.number, x.number);
        return a < b;
    });
}

void CaseListModel::show()
{
    QList<CaseRow> rows;
    for (const QString &key : std::as_const(m_order)) {
        const CaseRow &row = m_all[key];
        if ((m_stages.isEmpty() || m_stages.contains(row.stage)) && hasWords(row.words, m_filter))
            rows << row;
    }
    become(rows);
}

}  // namespace adil::model
