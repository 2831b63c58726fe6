// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/whymodel.h"

#include "court/caseterms.h"

#include <algorithm>

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

// What lies in other cases is not looked at, but for their numbers and for the events that note this case:
// cases are joined and separated.
bool WhyModel::concerns(const store::Ref &ref) const
{
    if (ref.type == store::Types::root || ref.caseId.isEmpty() || ref.id == m_deadline.value)
        return true;
    if (rowCount() == 0)
        return false;
    const WhyRow &row = at(0);
    if (ref.caseId == row.deadline.caseId.value)
        return true;
    if (ref.type != QLatin1String(record::Record<court::CaseEvent>::name))
        return false;
    const auto event = reader().find(Id<court::CaseEvent>{ref.id});
    return !row.links.isEmpty() || !event || event->value.subject == row.deadline.caseId.value;
}

void WhyModel::recordsChanged(const QList<store::Ref> &refs)
{
    if (std::any_of(refs.begin(), refs.end(), [this](const store::Ref &ref) { return concerns(ref); }))
        read();
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
