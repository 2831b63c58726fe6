// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/whymodel.h"

#include "court/caseterms.h"

namespace adil::model {

WhyModel::WhyModel(const Source &source, QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Deadline"), QStringLiteral("CaseEvent"), QStringLiteral("Case"),
                 QStringLiteral("Document"), QStringLiteral("Person")},
                parent)
{ }

void WhyModel::setDeadline(const Id<court::Deadline> &deadline)
{
    if (deadline == m_deadline)
        return;
    m_deadline = deadline;
    refresh();
}

QList<court::Document> WhyModel::papersOf(const Id<court::Case> &caseId) const
{
    QList<court::Document> papers;
    const auto found = reader().list<court::Document>(
        store::about<court::Document>()
            .where(QStringLiteral("caseId"), caseId.value)
            .orderBy(QStringLiteral("receivedOn"), store::Direction::Descending));
    for (const auto &paper : found)
        papers << paper.value;
    return papers;
}

QString WhyModel::titleOf(const std::optional<Id<court::Document>> &paper) const
{
    const auto found = paper ? reader().find(*paper) : std::nullopt;
    return found ? found->value.title : QString();
}

void WhyModel::read()
{
    const auto deadline = m_deadline.isEmpty() ? std::nullopt : reader().find(m_deadline);
    if (!deadline)
        return become({});
    WhyRow row;
    row.key = deadline->meta.id;
    row.deadline = deadline->value;
    row.standing = deadline->standing;
    if (const auto file = reader().find(deadline->value.caseId))
        row.caseNumber = file->value.number;
    const auto events = reader().list<court::CaseEvent>(
        store::about<court::CaseEvent>()
            .where(QStringLiteral("caseId"), deadline->value.caseId.value)
            .orderBy(QStringLiteral("happenedOn")));
    for (const auto &event : events) {
        if (event.meta.id == deadline->value.eventId)
            row.event = event.value;
        if (event.value.kind == QLatin1String(court::extendedEvent)
            && event.value.subject == deadline->value.ruleId)
            row.extensions << event.value;
    }
    if (row.event)
        row.eventPaper = titleOf(row.event->documentId);
    row.metPaper = titleOf(row.deadline.documentId);
    Lookup<court::Person> people(reader());
    row.history = doneBy(row.deadline.history, people);
    row.links = linksOf(reader(), row.deadline.caseId);
    become({row});
}

}  // namespace adil::model
