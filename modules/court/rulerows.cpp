// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/rulerows.h"

namespace adil::court {

static RuleRow rowOf(const RuleBook &book, const TermRule &rule)
{
    RuleRow row;
    row.id = rule.id;
    row.article = rule.article;
    row.title = rule.title;
    for (const QString &id : rule.start)
        if (const EventKind *event = book.event(id))
            row.start << event->title;
    for (const TermRule &other : book.rules)
        if (rule.afterTerm.contains(other.id) && !row.after.contains(other.title))
            row.after << other.title;
    row.amount = rule.amount;
    row.unit = rule.unit;
    row.bound = rule.bound;
    row.who = rule.who;
    for (const QString &name : rule.proceedings) {
        Proceedings value = Proceedings::Unknown;
        if (record::decode(QJsonValue(name), value))
            row.proceedings << value;
    }
    for (const QString &id : rule.flags)
        if (const Category *category = book.category(id))
            row.categories << category->title;
    row.extension = rule.extension;
    row.suspends = !rule.suspendedBy.isEmpty();
    row.toConfirm = rule.confidence != Confidence::High;
    row.inForceFrom = rule.inForceFrom;
    row.inForceTo = rule.inForceTo;
    row.edition = rule.edition;
    return row;
}

QList<RuleRow> ruleRows(const RuleBook &book)
{
    QList<RuleRow> rows;
    for (const TermRule &rule : book.rules)
        rows << rowOf(book, rule);
    return rows;
}

}  // namespace adil::court
