// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/namedfiles.h"

#include "store/mirrorschema.h"

#include <QSet>

#include <algorithm>

namespace adil::store {

namespace {

const QString sizeColumn = QStringLiteral("size");

// What is asked of a type: first the columns that name files, then the case and the size where it has them.
struct Asking {
    QStringList columns;
    qsizetype blobs = 0;
    qsizetype caseAt = -1;
    qsizetype sizeAt = -1;
};

Asking askingOf(const record::Type &type)
{
    Asking asking;
    const QStringList blobs = blobColumns(type);
    bool hasSize = false;
    for (const record::Column &column : type.columns) {
        if (blobs.contains(column.sql))
            asking.columns << column.wire;
        hasSize = hasSize || column.wire == sizeColumn;
    }
    asking.blobs = asking.columns.size();
    if (const QString caseColumn = Types::caseColumn(type); !caseColumn.isEmpty()) {
        asking.caseAt = asking.columns.size();
        asking.columns << caseColumn;
    }
    if (hasSize && asking.blobs == 1) {  // of several it would not say which
        asking.sizeAt = asking.columns.size();
        asking.columns << sizeColumn;
    }
    return asking;
}

Result<void> addOf(const Reader &reader, const record::Type &type, const QString &caseId,
                   QList<NamedFile> &files)
{
    const Asking asking = askingOf(type);
    if (asking.blobs == 0 || (!caseId.isEmpty() && asking.caseAt < 0))
        return {};
    Query query;
    query.type = type.name;
    if (!caseId.isEmpty())
        query.where(Types::caseColumn(type), caseId);
    const auto rows = reader.rows(query, asking.columns, {Overlay::Kind::None});
    if (!rows)
        return rows.error();
    for (const QVariantList &row : *rows) {
        const QString of = asking.caseAt < 0 ? QString() : row[asking.caseAt].toString();
        const qint64 size = asking.sizeAt < 0 ? 0 : row[asking.sizeAt].toLongLong();
        for (qsizetype i = 0; i < asking.blobs; ++i)
            if (const QString blobId = row[i].toString(); !blobId.isEmpty())
                files << NamedFile{blobId, of, size};
    }
    return {};
}

Result<QList<NamedFile>> filesOf(const Reader &reader, const QString &caseId)
{
    QList<NamedFile> files;
    for (const record::Type &type : reader.types().all())
        if (const auto added = addOf(reader, type, caseId, files); !added)
            return added.error();
    return files;
}

}  // namespace

Result<QList<NamedFile>> namedFiles(const Reader &reader) { return filesOf(reader, {}); }

Result<QList<NamedFile>> namedFilesOf(const Reader &reader, const QString &caseId)
{
    auto files = filesOf(reader, caseId);
    if (!files)
        return files;
    QSet<QString> seen;
    files->removeIf([&](const NamedFile &file) {
        return seen.contains(file.blobId) || (seen.insert(file.blobId), false);
    });
    return files;
}

}  // namespace adil::store
