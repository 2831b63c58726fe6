// SPDX-License-Identifier: GPL-3.0-or-later
// The files that records name: which cases they belong to, and how large they are. Facts of the cache; the
// thread of the reader.
#pragma once

#include "store/reader.h"

namespace adil::store {

struct NamedFile {
    QString blobId;
    QString caseId;  // empty: of the court
    qint64 size = 0;  // bytes; 0: the record does not say
};

// A file comes once for each record that names it.
Result<QList<NamedFile>> namedFiles(const Reader &reader);
// Each of this case's once.
Result<QList<NamedFile>> namedFilesOf(const Reader &reader, const QString &caseId);

}  // namespace adil::store
