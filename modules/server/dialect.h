// SPDX-License-Identifier: GPL-3.0-or-later
// All that SQLite and PostgreSQL do not say alike; every other statement of the server runs on both as it is.
#pragma once

#include "server/storeaddress.h"

#include <QSqlError>
#include <QStringList>

namespace adil::server {

// Full: what was committed outlives a power cut. None: for tests and for making a court that can be made
// again.
enum class Durability { Full, None };

// Write takes the counter row first, so that the writers of one court are serial: what is loaded after that
// is what will be written on. Read sees one state of the database throughout. Setup writes before there may
// be a counter row.
enum class Access { Read, Write, Setup };

// What a new connection is told first.
QStringList sessionStatements(Dialect dialect, Durability durability);
// What takes back that a transaction may not do nothing for long.
QStringList idlenessStatements(Dialect dialect);
QStringList beginStatements(Dialect dialect, Access access);
// Adds one to the counter, tells the other processes, and gives the new value.
QString bumpStatement(Dialect dialect);
// The channel on which PostgreSQL tells of it.
inline const QString changedChannel = QStringLiteral("adil_changed");

// Text is compared byte by byte on both: ids, instants and pages must sort alike everywhere.
QString textType(Dialect dialect);
QString integerType(Dialect dialect);
QString tableSuffix(Dialect dialect);
// A statement of migrations/ in this dialect.
QString migrationStatement(QString statement, Dialect dialect);
// All tables of the court, by name.
QString tablesStatement(Dialect dialect);

// DatabaseUnreachable, DiskFull or DatabaseFailed.
Reason reasonOf(const QSqlError &error, Dialect dialect, bool isConnected);

}  // namespace adil::server
