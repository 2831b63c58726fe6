// SPDX-License-Identifier: GPL-3.0-or-later
// Moves the records of a court from court.db into a PostgreSQL database. Papers stay in the folder.
#pragma once

#include "server/folder.h"
#include "server/tablecopy.h"

namespace adil::server {

// What was moved, table by table: read from both sides and found equal. All or nothing: config.json names the
// database afterwards, and court.db lies beside as court.db.moved. What broke off, however that came about,
// can begin anew: the database is empty, or it holds the whole and is taken as it is. ProfileInUse while
// anybody has the court open; AlreadyDone when it lies in PostgreSQL, or when the database is neither empty
// nor equal; StoreDamaged when the two are not equal; WrongValue, DatabaseUnreachable, DatabaseFailed,
// CannotWrite.
Result<QList<TableSum>> moveStore(const Folder &folder, const QString &url);

}  // namespace adil::server
