// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storemove.h"

#include "server/filelock.h"
#include "server/premises.h"
#include "server/schema.h"

#include <QFile>

namespace adil::server {

// A move that broke off after all was written but before config.json said so left a database that is equal.
static Result<QList<TableSum>> takeOver(Connection &from, Connection &to, const QString &courtId)
{
    const Error notEmpty = fail(Reason::AlreadyDone, QStringLiteral("the database is not empty"));
    const QString counter = QStringLiteral("court_seq");
    if (!to.tables().contains(counter)
        || to.value(QStringLiteral("SELECT court_id FROM court_seq")).toString() != courtId)
        return to.error() ? *to.error() : notEmpty;
    auto sent = sumsOf(from);
    const auto there = sent ? sumsOf(to) : sent;
    if (!there)
        return there;
    if (*there != *sent)
        return fail(Reason::AlreadyDone,
                    QStringLiteral("the database holds another state of this court, from a move that broke "
                                   "off: make it empty, or name another one"));
    return sent;
}

// Tables, rows and all in one transaction: whatever breaks off leaves the database as it was.
static Result<QList<TableSum>> copyInto(Connection &from, Connection &to, const QString &courtId)
{
    const auto tables = courtTables();
    if (auto ready = bringUpToDate(from, tables); !ready)
        return ready.error();
    Transaction reading(from, Access::Read), writing(to, Access::Setup);
    if (!to.tables().isEmpty())
        return takeOver(from, to, courtId);
    if (auto ready = bringUpToDateWithin(to, tables); !ready)
        return ready.error();
    auto sums = copyTables(from, to);
    if (!sums)
        return sums;
    if (auto done = reading.commit(); !done)
        return done.error();
    if (auto done = writing.commit(); !done)
        return done.error();
    return sums;
}

Result<QList<TableSum>> moveStore(const Folder &folder, const QString &url)
{
    auto config = folder.config();
    if (!config)
        return config.error();
    if (!config->database.isEmpty())
        return fail(Reason::AlreadyDone, QStringLiteral("the court lies in PostgreSQL"));
    const auto address = StoreAddress::parse(url);
    if (!address)
        return address.error();
    const auto lock = FileLock::take(folder.lockFile(), FileLock::Exclusive);
    if (!lock)
        return lock.error();
    if (!QFile::exists(folder.database()))
        return fail(Reason::NotFound, QStringLiteral("court.db"));
    auto from = Connection::open(StoreAddress::ofFile(folder.database()), Durability::Full);
    if (!from)
        return from.error();
    auto to = Connection::open(*address, Durability::Full);
    if (!to)
        return to.error();
    auto sums = copyInto(**from, **to, config->courtId);
    if (!sums)
        return sums;
    config->database = url;
    if (const auto written = folder.write(*config); !written)
        return written.error();
    // Whoever opens the folder from now on goes to PostgreSQL; the file is for whoever wants to look back.
    (*from)->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    from->reset();
    const QString moved = folder.database() + QLatin1String(".moved");
    QFile::remove(moved);
    if (!QFile::rename(folder.database(), moved))
        return fail(Reason::CannotWrite, QStringLiteral("court.db could not be renamed; the move is done"));
    return sums;
}

}  // namespace adil::server
