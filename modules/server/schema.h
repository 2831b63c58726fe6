// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to the present form: the numbered migrations, then a table for each record type, with
// columns added for fields that are new. Run once at every start, before anybody else uses the database.
#pragma once

#include "server/recordtable.h"

namespace adil::server {

// The number of the last migration that this program knows.
int newestMigration();

// In one transaction. ClientTooOld when the database is from a newer program; DatabaseFailed.
Result<void> bringUpToDate(Connection &connection, const QList<RecordTable> &tables);
// The same within a transaction of the caller, of kind Setup.
Result<void> bringUpToDateWithin(Connection &connection, const QList<RecordTable> &tables);

// What is wrong between the database and the field tables, one line each; empty when nothing is.
QStringList differences(Connection &connection, const QList<RecordTable> &tables);

}  // namespace adil::server
