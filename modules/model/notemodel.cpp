// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/notemodel.h"

#include "base/zone.h"
#include "model/lookup.h"

#include <algorithm>

namespace adil::model {

NoteModel::NoteModel(const Source &source, const QTimeZone &zone, QObject *parent)
    : RowsModel(source, {QStringLiteral("Note"), QStringLiteral("Person"), QStringLiteral("Document")},
                parent)
    , m_zone(zone)
{ }

void NoteModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    replace({});  // an instant equals itself in another zone: no row would differ
    refresh();
}

void NoteModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    m_document = {};
    refresh();
}

void NoteModel::setDocument(const Id<court::Document> &document)
{
    m_document = document;
    refresh();
}

void NoteModel::read()
{
    auto query = store::about<court::Note>().where(QStringLiteral("caseId"), m_case.value);
    if (!m_document.isEmpty())
        query.where(QStringLiteral("documentId"), m_document.value);
    // ids sort by the time they were made (base/uuid.h)
    query.orderBy(QStringLiteral("id"), store::Direction::Descending);
    Lookup<court::Person> people(reader());
    Lookup<court::Document> documents(reader());
    QList<NoteRow> rows;
    const auto notes = reader().list<court::Note>(query);
    for (const auto &note : notes) {
        const court::Note &one = note.value;
        NoteRow row;
        row.key = one.id.value;
        row.noteText = one.text;
        row.visibility = one.visibility;
        row.authorId = one.authorId.value;
        if (const court::Person *author = people.find(one.authorId))
            row.authorName = court::shortName(*author);
        if (const court::Document *document = documents.find(one.documentId))
            row.documentTitle = document->title;
        row.documentId = one.documentId ? one.documentId->value : QString();
        row.page = one.page.value_or(0);
        if (note.meta.updatedAt)
            row.updatedAt = inZone(*note.meta.updatedAt, m_zone);
        row.standing = note.standing;
        rows << row;
    }
    become(rows);
}

}  // namespace adil::model
