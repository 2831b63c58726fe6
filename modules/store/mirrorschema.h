// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of cache.db, made from the field tables. No migration of them is ever written: a table whose
// description changed is made anew with the columns both have, and its type is fetched again.
#pragma once

#include "store/database.h"
#include "store/recordtypes.h"

namespace adil::store {

QString quoted(const QString &name);
// The definition of a type's table under the name given.
QString createTable(const Types &types, const record::Type &type, const QString &table);
// What the tables of these types look like, as one word.
QString fingerprint(const Types &types);

// Makes the database fit. Answers the types that have to be fetched again (not those that are new).
Result<QStringList> fit(Database &database, const Types &types);
// DatabaseFailed when it does not fit: for those who may only read.
Result<void> mustFit(Database &database, const Types &types);

// Columns that name a blob.
QStringList blobColumns(const record::Type &type);

}  // namespace adil::store
