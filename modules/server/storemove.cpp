// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storemove.h"

#include "server/filelock.h"
#include "server/premises.h"
#include "server/schema.h"

#include <QFile>

namespace adil::server {

static Result<QList<TableSum>> copyInto(Connection &from, Connection &to)
{
    const auto tables = courtTables();
    if (!to.tables().isEmpty())
        return fail(Reason::AlreadyDone, QStringLiteral("the database is not empty"));
    if (auto ready = bringUpToDate(from, tables); !ready)
        return ready.error();
    if (auto ready = bringUpToDate(to, tables); !ready)
        return ready.error();
    Transaction reading(from, Access::Read), writing(to, Access::Setup);
    auto sums = copyTables(from, to);
    if (!sums)
        return sums;
    if (auto done = reading.commit(); !done)
        return done.error();
    if (auto done = writing.commit(); !done)
        return done.error();
    return sums;
}

// A database that could not be filled is as empty as it was.
static void dropAll(Connection &connection)
{
    connection.forget();
    const QStringList tables = connection.tables();
    for (const QString &table : tables)
        connection.run(QStringLiteral("DROP TABLE \"%1\"").arg(table));
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
    const bool wasEmpty = (*to)->tables().isEmpty();
    auto sums = copyInto(**from, **to);
    config->database = url;
    if (const auto written = sums ? folder.write(*config) : Result<void>(sums.error()); !written) {
        if (wasEmpty)
            dropAll(**to);
        return written.error();
    }
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
