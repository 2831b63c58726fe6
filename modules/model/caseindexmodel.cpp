// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/caseindexmodel.h"

#include "model/order.h"

#include <algorithm>

namespace adil::model {

using court::Document;
using court::DocumentVersion;

CaseIndexModel::CaseIndexModel(const Source &source, QObject *parent)
    : RowsModel(source, {QStringLiteral("Document"), QStringLiteral("DocumentVersion")}, parent)
{ }

void CaseIndexModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    refresh();
}

void CaseIndexModel::recordsChanged(const QList<store::Ref> &refs)
{
    if (std::any_of(refs.begin(), refs.end(), [this](const auto &ref) { return ref.caseId == m_case.value; }))
        read();
}

static bool canBeShown(const DocumentVersion &version)
{
    return version.mediaType == QLatin1String("application/pdf")
        || version.mediaType.startsWith(QLatin1String("image/"));
}

// The newest that can be shown, else the newest.
static void addVersions(IndexRow &row, const QList<DocumentVersion> &versions)
{
    const DocumentVersion *shown = nullptr;
    const DocumentVersion *original = nullptr;
    for (const DocumentVersion &version : versions) {
        row.versions += !version.derived;
        if (!version.derived && (!original || original->number < version.number))
            original = &version;
        const bool better = shown && canBeShown(version) != canBeShown(*shown)
            ? canBeShown(version)
            : !shown || shown->number < version.number;
        if (better)
            shown = &version;
    }
    if (shown) {
        row.versionId = shown->id.value;
        row.blobId = shown->blobId;
        row.mediaType = shown->mediaType;
        row.fileName = shown->fileName;
        row.size = shown->size;
        row.pages = shown->pages;
        row.derived = shown->derived;
    }
    if (original) {
        row.originalBlobId = original->blobId;
        row.originalFileName = original->fileName;
    }
}

static IndexRow rowFor(const store::Seen<Document> &seen, const QList<DocumentVersion> &versions)
{
    IndexRow row;
    row.key = seen.value.id.value;
    row.section = seen.value.section;
    row.title = seen.value.title;
    row.receivedOn = seen.value.receivedOn;
    row.sheetFrom = seen.value.sheetFrom;
    row.sheetTo = seen.value.sheetTo;
    row.isSigned = seen.value.isSigned;
    row.standing = seen.standing;
    addVersions(row, versions);
    return row;
}

static IndexRow headOf(court::Section section)
{
    IndexRow row;
    row.key = record::nameOf(section);
    row.isSection = true;
    row.section = section;
    return row;
}

// By sheet; what has none yet comes last, as it came.
static bool isBefore(const IndexRow &a, const IndexRow &b)
{
    const auto place = [](const IndexRow &row) {
        return std::tuple(row.section, row.sheetFrom == 0, row.sheetFrom, row.receivedOn.toJulianDay());
    };
    if (place(a) != place(b))
        return place(a) < place(b);
    return a.title != b.title ? naturalLess(a.title, b.title) : a.key < b.key;
}

void CaseIndexModel::read()
{
    QHash<QString, QList<DocumentVersion>> versions;
    const auto ofCase = [this](store::Query query) {
        return query.where(QStringLiteral("caseId"), m_case.value);
    };
    const auto allVersions = reader().list<DocumentVersion>(ofCase(store::about<DocumentVersion>()));
    for (const auto &version : allVersions)
        versions[version.value.documentId.value] << version.value;
    QList<IndexRow> documents;
    const auto allDocuments = reader().list<Document>(ofCase(store::about<Document>()));
    for (const auto &document : allDocuments)
        documents << rowFor(document, versions.value(document.value.id.value));
    std::sort(documents.begin(), documents.end(), isBefore);

    QList<IndexRow> rows;
    qsizetype head = -1;
    for (const IndexRow &row : std::as_const(documents)) {
        if (head < 0 || rows[head].section != row.section) {
            head = rows.size();
            rows << headOf(row.section);
        }
        ++rows[head].documents;
        rows << row;
    }
    become(rows);
}

}  // namespace adil::model
