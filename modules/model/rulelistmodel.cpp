// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rulelistmodel.h"

#include "base/log.h"
#include "court/rulefile.h"
#include "model/order.h"

namespace adil::model {

ADIL_LOG(model)

RuleListModel::RuleListModel(const Source &source, QObject *parent)
    : RowsModel(source, {QStringLiteral("TermRules")}, parent)
{
    refresh();
}

void RuleListModel::setFilter(const QString &text)
{
    m_filter = searchable(text);
    show();
}

void RuleListModel::read()
{
    QList<court::RuleFile> files;
    const auto records = reader().list<court::TermRules>(
        store::about<court::TermRules>().orderBy(QStringLiteral("name")));
    if (readingFailed())
        return;
    for (const auto &record : records)
        files << court::toFile(record.value);
    auto reading = court::readRuleBook(files);
    if (!reading.faults.isEmpty()) {
        // the server keeps no book with a fault: a page of a sync that is half here
        qCWarning(log) << "term rules:" << court::toLine(reading.faults.first());
        return;
    }
    m_book = std::move(reading.book);
    show();
}

void RuleListModel::show()
{
    QList<RuleRow> rows;
    for (qsizetype place = 0; place < m_book.rules.size(); ++place) {
        const court::TermRule &rule = m_book.rules[place];
        RuleRow row{rule.id + u'@' + rule.inForceFrom.toString(Qt::ISODate),
                    rule.id,
                    rule.title.kk,
                    rule.title.ru,
                    rule.title.en,
                    rule.article,
                    rule.confidence != court::Confidence::High,
                    rule.inForceFrom,
                    rule.inForceTo,
                    rule.edition,
                    place,
                    {}};
        row.words = searchable(
            QStringList{rule.title.kk, rule.title.ru, rule.title.en, rule.article, rule.id}.join(u' '));
        if (hasWords(row.words, m_filter))
            rows << row;
    }
    become(rows);
}

}  // namespace adil::model
