// SPDX-License-Identifier: GPL-3.0-or-later
// A case from a manifest as the records that EnterCase takes. No disk and no clock; any thread.
#pragma once

#include "contentkind.h"
#include "courtroll.h"

#include "server/blobstore.h"

namespace adil::courtserver {

// A file that was taken, by its path in the manifest.
struct TakenFile {
    Content content;
    server::Blob blob;
};

struct CaseContext {
    const CourtRoll &roll;
    QDateTime now;
    std::function<QString()> newId;
};
// Documents and recordings whose file is not among `files` are left out. Sheets are numbered in the order of
// the documents; what has no pages has no sheets. Without deadlines when they cannot be counted.
QJsonArray caseRecords(Manifest manifest, const QHash<QString, TakenFile> &files, const CaseContext &context);

// What happened in the case, without ids: as the manifest says, and that it was received.
QList<court::CaseEvent> eventsOf(const Manifest &manifest, const QDate &today);

// What of Document::title fits a file that is named so: the name without its folder and its extension.
QString titleOf(const QString &file);

}  // namespace adil::courtserver
