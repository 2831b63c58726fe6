// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include "base/clock.h"
#include "base/log.h"
#include "store/blobs.h"
#include "store/lock.h"
#include "store/mirrorschema.h"
#include "store/steps.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace adil::store {

ADIL_LOG(store)

static QString cachePath(const QString &folder) { return folder + QStringLiteral("/cache.db"); }
static QString localPath(const QString &folder) { return folder + QStringLiteral("/local.db"); }

static QString copyPath(const QString &folder) { return folder + QStringLiteral("/local.db.copy"); }

// A database and what SQLite keeps beside it go together: what was committed may lie in the log alone.
static bool removeDatabase(const QString &path)
{
    bool removed = true;
    for (const auto *suffix : {"", "-wal", "-shm"}) {
        const QString file = path + QLatin1String(suffix);
        removed = (!QFile::exists(file) || QFile::remove(file)) && removed;
    }
    return removed;
}

static bool renameDatabase(const QString &from, const QString &to)
{
    bool moved = true;
    for (const auto *suffix : {"", "-wal", "-shm"}) {
        const QString source = from + QLatin1String(suffix);
        const QString target = to + QLatin1String(suffix);
        QFile::remove(target);
        if (QFile::exists(source))
            moved = QFile::rename(source, target) && moved;
    }
    return moved;
}

// A name that does not exist yet: what was set aside is never written over.
static QString asideName(const QString &path, const QDateTime &now)
{
    const QString base = path + QStringLiteral(".broken-") + now.toString(u"yyyyMMdd'T'HHmmss'Z'");
    QString name = base;
    for (int i = 2; QFile::exists(name); ++i)
        name = base + u'-' + QString::number(i);
    return name;
}

Profile::Profile(QString folder, Types types, Access access, std::unique_ptr<Lock> lock)
    : m_folder(std::move(folder))
    , m_types(std::move(types))
    , m_access(access)
    , m_lock(std::move(lock))
{ }

Profile::~Profile() = default;

Result<std::unique_ptr<Profile>> Profile::open(const QString &folder, Types types, Access access)
{
    const QString path = QDir(folder).absolutePath();
    if (access == Access::Visitor) {
        std::unique_ptr<Profile> profile(new Profile(path, std::move(types), access, {}));
        if (const auto done = profile->visit(); !done)
            return done.error();
        return profile;
    }
    if (!QDir().mkpath(path + QStringLiteral("/blobs")))
        return fail(Reason::CannotWrite, QStringLiteral("the profile's folder"));
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = Lock::take(path + QStringLiteral("/lock"));
    if (!lock)
        return lock.error();
    std::unique_ptr<Profile> profile(new Profile(path, std::move(types), access, *std::move(lock)));
    profile->m_repairs.uncleanEnd = profile->m_lock->lastEndWasUnclean();
    Blobs(profile->blobFolder()).sweepUnfinished();
    if (const auto done = profile->openLocal(); !done)
        return done.error();
    if (const auto done = profile->openCache(); !done)
        return done.error();
    return profile;
}

QString Profile::blobFolder() const { return m_folder + QStringLiteral("/blobs"); }

Mode Profile::allowed(Mode mode) const { return m_access == Access::Owner ? mode : Mode::ReadOnly; }

// What is deleted is written over: a case taken away leaves no text behind in free pages.
static Result<std::unique_ptr<Database>> opened(const Opening &opening)
{
    auto database = Database::open(opening);
    if (database && opening.mode == Mode::ReadWrite)
        if (const auto set = (*database)->run(QStringLiteral("PRAGMA secure_delete = ON")); !set)
            return set.error();
    return database;
}

Result<std::unique_ptr<Database>> Profile::cache(Mode mode) const
{
    return opened({cachePath(m_folder), allowed(mode), Safety::Consistency, {}});
}

Result<std::unique_ptr<Database>> Profile::local(Mode mode) const
{
    return opened({localPath(m_folder), allowed(mode), Safety::Everything, {}});
}

Result<void> Profile::tryLocal()
{
    auto database = local(Mode::ReadWrite);
    if (!database)
        return database.error();
    if (const auto sound = (*database)->quickCheck(); !sound)
        return sound;
    return takeSteps(**database, localSteps());
}

Result<void> Profile::openLocal()
{
    const auto done = tryLocal();
    if (done || done.error().reason != Reason::Damaged)
        return done;
    const QString aside = asideName(localPath(m_folder), SystemClock().now());
    if (!renameDatabase(localPath(m_folder), aside))
        return fail(Reason::CannotWrite, QStringLiteral("local.db is broken and cannot be set aside"));
    qCWarning(log) << "local.db was broken and is set aside:" << done.error().detail;
    if (restoreLocal())
        return {};
    return fail(Reason::Damaged, QFileInfo(aside).fileName());
}

Result<void> Profile::restoreLocal()
{
    const QString copy = copyPath(m_folder);
    const QDateTime at = QFileInfo(copy).lastModified().toUTC();
    if (!QFile::copy(copy, localPath(m_folder)))
        return fail(Reason::NotFound, QStringLiteral("a copy of local.db"));
    const auto done = tryLocal();
    if (done)
        m_repairs.localFrom = at;
    else
        renameDatabase(localPath(m_folder), asideName(copy, SystemClock().now()));
    return done;
}

Result<void> Profile::backUp() const
{
    const auto database = local(Mode::ReadWrite);
    if (!database)
        return database.error();
    if (const auto sound = (*database)->quickCheck(); !sound)
        return sound;
    const QString copy = copyPath(m_folder), fresh = copy + QStringLiteral(".new");
    QFile::remove(fresh);
    if (const auto copied = (*database)->copyTo(fresh); !copied)
        return copied;
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(copy).constData()) != 0)
        return fail(Reason::CannotWrite, QStringLiteral("the copy of local.db"));
    return {};
}

Result<void> Profile::openCache()
{
    removeDatabase(cachePath(m_folder) + QStringLiteral(".broken"));
    const auto attempt = [this]() -> Result<void> {
        auto database = cache(Mode::ReadWrite);
        if (!database)
            return database.error();
        // reads the whole file: only when something may have gone wrong
        if (m_repairs.uncleanEnd)
            if (const auto sound = (*database)->quickCheck(); !sound)
                return sound;
        const auto refilled = fit(**database, m_types);
        if (!refilled)
            return refilled.error();
        m_repairs.refilled = *refilled;
        return {};
    };
    const auto done = attempt();
    if (done || done.error().reason != Reason::Damaged)
        return done;
    qCWarning(log) << "cache.db was broken and is made anew:" << done.error().detail;
    // Not set aside, as an older program did: nobody would take out of it what its owner may no longer see.
    if (!removeDatabase(cachePath(m_folder)))
        return fail(Reason::CannotWrite, QStringLiteral("cache.db is broken and cannot be removed"));
    m_repairs.cacheRebuilt = true;
    return attempt();
}

Result<void> Profile::visit()
{
    if (!QFile::exists(cachePath(m_folder)) || !QFile::exists(localPath(m_folder)))
        return fail(Reason::NotFound, QStringLiteral("no profile in this folder"));
    auto localDatabase = local(Mode::ReadOnly);
    if (!localDatabase)
        return localDatabase.error();
    const auto taken = stepsTaken(**localDatabase);
    if (!taken)
        return taken.error();
    if (*taken > localSteps().size())
        return fail(Reason::ClientTooOld, QStringLiteral("local.db"));
    if (*taken < localSteps().size())
        return fail(Reason::DatabaseFailed, QStringLiteral("local.db was made by an older version"));
    auto cacheDatabase = cache(Mode::ReadOnly);
    if (!cacheDatabase)
        return cacheDatabase.error();
    return mustFit(**cacheDatabase, m_types);
}

}  // namespace adil::store
