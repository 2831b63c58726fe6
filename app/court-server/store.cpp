// SPDX-License-Identifier: GPL-3.0-or-later
// migrate-store, backup, check, restored: what is done to the whole of what a court has stored.
#include "givenoptions.h"
#include "serververbs.h"

#include "base/counted.h"
#include "server/backup.h"
#include "server/inspection.h"
#include "server/storemove.h"

#include <QFile>

#include <cstdio>

namespace adil::courtserver {

static QString lineOf(const server::TableSum &sum)
{
    return QStringLiteral("%1\t%2\t%3\n").arg(sum.table).arg(sum.rows).arg(sum.sha256);
}

static QString tableOf(const QList<server::TableSum> &sums)
{
    QString text;
    for (const server::TableSum &sum : sums)
        text += lineOf(sum);
    return text;
}

static QList<QCommandLineOption> moveOptions()
{
    return {{QStringLiteral("to"), QStringLiteral("An empty PostgreSQL database."),
             QStringLiteral("postgresql://…")}};
}

static Result<QString> move(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR"}); !fits)
        return fits.error();
    const auto url = required(given, "to");
    if (!url)
        return url.error();
    const auto folder = server::Folder::open(given.words[0]);
    if (!folder)
        return folder.error();
    const auto moved = server::moveStore(*folder, *url);
    if (!moved)
        return moved.error();
    return tableOf(*moved)
        + QStringLiteral("moved %1; both sides are equal\n").arg(counted(moved->size(), "table"));
}

static Result<QString> backUp(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR", "TO"}); !fits)
        return fits.error();
    const SystemClock clock;
    auto house = Courthouse::open(given.words[0], clock, storeOptions(given));
    if (!house)
        return house.error();
    const auto done = server::backUp((*house)->premises(), given.words[1]);
    if (!done)
        return done.error();
    return tableOf(done->tables)
        + QStringLiteral("kept %1 and %2 of %3\n")
              .arg(counted(done->tables.size(), "table"), counted(done->blobs, "paper"),
                   counted(done->bytes, "byte"));
}

static Result<QString> check(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR"}); !fits)
        return fits.error();
    const auto folder = server::Folder::open(given.words[0]);
    if (!folder)
        return folder.error();
    const auto config = folder->config();
    if (!config)
        return config.error();
    const auto address = server::storeOf(*folder, *config, storeOptions(given).database);
    if (!address)
        return address.error();
    // At once: a large court is looked at for long.
    const auto done = server::inspect(*folder, *address, [](const QString &fault) {
        std::printf("%s\n", qPrintable(fault));
        std::fflush(stdout);
    });
    if (!done)
        return done.error();
    if (done->faults > 0)
        return fail(Reason::StoreDamaged, counted(done->faults, "fault"));
    return QStringLiteral("sound: %1, %2 of %3, %4\n")
        .arg(counted(done->records, "record"), counted(done->blobs, "paper"), counted(done->bytes, "byte"),
             counted(done->commands, "command"));
}

// For what rolls back the disk itself, or puts a database back without a trace.
static Result<QString> beginAnew(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR"}); !fits)
        return fits.error();
    const auto folder = server::Folder::open(given.words[0]);
    if (!folder)
        return folder.error();
    {
        // Nobody serves, who would go on in the old epoch.
        const auto lock = server::FileLock::take(folder->lockFile(), server::FileLock::Exclusive);
        if (!lock)
            return lock.error();
        QFile::remove(folder->highWaterFile());
    }
    const SystemClock clock;
    const auto house = Courthouse::open(given.words[0], clock, storeOptions(given));
    if (!house)
        return house.error();
    return QStringLiteral("a new epoch begins: %1\n").arg((*house)->premises().epoch());
}

const ServerVerb migrateStoreVerb{"migrate-store", "DIR --to postgresql://…",
                                  "Moves the records from court.db into PostgreSQL and proves that they are "
                                  "equal; nobody may serve meanwhile.",
                                  &moveOptions, &move};
const ServerVerb backupVerb{"backup", "DIR TO [--database postgresql://…]",
                            "Copies the whole court into a new folder, also while it serves.", &onlyDatabase,
                            &backUp};
const ServerVerb checkVerb{
    "check", "DIR [--database postgresql://…]",
    "Looks over database, papers and the chain of commands; what is wrong, one a line, "
    "and exit code 1.",
    &onlyDatabase, &check};
const ServerVerb restoredVerb{
    "restored", "DIR [--database postgresql://…]",
    "Says that the court was put back to what it once was, where that cannot be seen "
    "(a snapshot of the disk): workstations fetch all anew, and send again what is lost "
    "here; nobody may serve meanwhile.",
    &onlyDatabase, &beginAnew};

}  // namespace adil::courtserver
