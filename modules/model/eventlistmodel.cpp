// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/eventlistmodel.h"

#include "court/caseterms.h"

#include <algorithm>

namespace adil::model {

EventListModel::EventListModel(const Source &source, QObject *parent)
    : RowsModel(source,
                {QStringLiteral("CaseEvent"), QStringLiteral("Case"), QStringLiteral("Document"),
                 QStringLiteral("Person")},
                parent)
{ }

void EventListModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    refresh();
}

void EventListModel::read()
{
    QList<EventRow> rows;
    Lookup<court::Case> cases(reader());
    Lookup<court::Document> papers(reader());
    Lookup<court::Person> people(reader());
    const court::Case *file = cases.find(m_case);
    m_number = file ? file->number : QString();
    for (const auto &event :
         reader().list<court::CaseEvent>(store::about<court::CaseEvent>()
                                             .where(QStringLiteral("caseId"), m_case.value)
                                             .orderBy(QStringLiteral("happenedOn")))) {
        EventRow row{event.meta.id, event.value};
        row.standing = event.standing;
        if (const court::Document *paper = papers.find(event.value.documentId))
            row.paper = paper->title;
        if (court::namesCase(event.value.kind) && event.value.subject)
            if (const court::Case *other = cases.find(Id<court::Case>{*event.value.subject}))
                row.otherNumber = other->number;
        row.history = doneBy(event.value.history, people);
        rows << row;
    }
    become(rows);
}

QList<CaseLink> linksOf(const store::Reader &reader, const Id<court::Case> &caseId)
{
    QList<CaseLink> links;
    Lookup<court::Case> cases(reader);
    const auto add = [&](const court::CaseEvent &event, const QString &other, bool isOther) {
        if (!court::namesCase(event.kind))
            return;
        const court::Case *file = cases.find(Id<court::Case>{other});
        links << CaseLink{event.kind,
                          event.happenedOn,
                          isOther,
                          file ? other : QString(),
                          file ? file->number : QString(),
                          event.remark.value_or(QString())};
    };
    for (const auto &event : reader.list<court::CaseEvent>(
             store::about<court::CaseEvent>().where(QStringLiteral("caseId"), caseId.value)))
        add(event.value, event.value.subject.value_or(QString()), false);
    for (const auto &event : reader.list<court::CaseEvent>(
             store::about<court::CaseEvent>().where(QStringLiteral("subject"), caseId.value)))
        if (event.value.caseId != caseId)
            add(event.value, event.value.caseId.value, true);
    std::stable_sort(links.begin(), links.end(),
                     [](const CaseLink &a, const CaseLink &b) { return a.on < b.on; });
    return links;
}

}  // namespace adil::model
