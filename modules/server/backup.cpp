// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "server/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <unistd.h>

namespace adil::server {

static constexpr qint64 block = qint64(1) << 20;

static Error writeFailed(const QString &directory)
{
    const bool isFull = QStorageInfo(directory).bytesAvailable() < qint64(1) << 20;
    return fail(isFull ? Reason::DiskFull : Reason::CannotWrite, QStringLiteral("the backup"));
}

// The bytes, and that they are those of the name.
static Result<qint64> copyHashed(const QString &from, const QString &to, const QString &sha256)
{
    QFile source(from), target(to);
    if (!source.open(QIODevice::ReadOnly))
        return fail(Reason::StoreDamaged, QStringLiteral("blob %1 is missing").arg(sha256));
    if (!QDir().mkpath(QFileInfo(to).path()) || !target.open(QIODevice::WriteOnly))
        return writeFailed(QFileInfo(to).path());
    crypto::Sha256 digest;
    for (QByteArray bytes = source.read(block); !bytes.isEmpty(); bytes = source.read(block)) {
        digest.add(bytes);
        if (target.write(bytes) != bytes.size())
            return writeFailed(QFileInfo(to).path());
    }
    if (QString::fromLatin1(digest.result().toHex()) != sha256)
        return fail(Reason::StoreDamaged, QStringLiteral("blob %1 is not what its name says").arg(sha256));
    if (!target.flush() || ::fsync(target.handle()) != 0)
        return writeFailed(QFileInfo(to).path());
    target.setPermissions(QFile::ReadOwner);
    return target.size();
}

static Result<void> copyBlobs(Connection &copied, const Folder &from, const Folder &to, BackedUp &done)
{
    TableReader reader(copied, QStringLiteral("blob"));
    const qsizetype name = reader.columns().indexOf(QStringLiteral("sha256"));
    for (auto rows = reader.nextPage(); !rows.isEmpty(); rows = reader.nextPage())
        for (const QVariantList &row : std::as_const(rows)) {
            const QString hash = row[name].toString(), place = u'/' + hash.left(2) + u'/' + hash;
            const auto bytes = copyHashed(from.blobs() + place, to.blobs() + place, hash);
            if (!bytes)
                return bytes.error();
            ++done.blobs;
            done.bytes += *bytes;
        }
    return copied.error() ? Result<void>(*copied.error()) : Result<void>();
}

// Keys and certificates: few and small.
static Result<void> copyFolder(const QString &from, const QString &to)
{
    const auto files = QDir(from).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        if (!QFile::copy(file.filePath(), to + u'/' + file.fileName()))
            return writeFailed(to);
    return {};
}

static Result<QList<TableSum>> copyRecords(Connection &from, Connection &to, const QList<RecordTable> &tables)
{
    if (auto ready = bringUpToDate(to, tables); !ready)
        return ready.error();
    Transaction reading(from, Access::Read), writing(to, Access::Setup);
    // Sessions are of the court that serves; and an address that was taken back must not come alive again.
    auto sums = copyTables(
        from, to,
        {QStringLiteral("session_token"), QStringLiteral("login_attempt"), QStringLiteral("calendar_feed")});
    if (!sums)
        return sums;
    if (auto read = reading.commit(); !read)
        return read.error();
    if (auto written = writing.commit(); !written)
        return written.error();
    return sums;
}

static Result<BackedUp> fill(Premises &premises, const Folder &to)
{
    auto from = premises.database().mine();
    if (!from)
        return from.error();
    auto copied = Connection::open(StoreAddress::ofFile(to.database()), Durability::Full);
    if (!copied)
        return copied.error();
    // From here on no paper goes that the copied state knows.
    const auto lock = FileLock::take(premises.folder().sweepLockFile(), FileLock::Shared);
    if (!lock)
        return lock.error();
    auto sums = copyRecords(**from, **copied, premises.tables());
    if (!sums)
        return sums.error();
    BackedUp done{*std::move(sums)};
    if (auto blobs = copyBlobs(**copied, premises.folder(), to, done); !blobs)
        return blobs.error();
    (*copied)->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    const std::pair<QString, QString> folders[] = {{premises.folder().trust(), to.trust()},
                                                   {premises.folder().tls(), to.tls()}};
    for (const auto &[source, target] : folders)
        if (auto kept = copyFolder(source, target); !kept)
            return kept.error();
    auto config = premises.folder().config();
    if (!config)
        return config.error();
    // Of no epoch that the database knows: whoever opens it begins a new one.
    config->epoch = QLatin1String("backup") + QString::fromLatin1(crypto::randomBytes(4).toHex());
    config->database.clear();
    if (auto written = to.write(*config); !written)
        return written.error();
    return done;
}

Result<BackedUp> backUp(Premises &premises, const QString &to)
{
    const QString whole = QDir(to).absolutePath();
    const QString part = whole + QLatin1String(".part-")
        + QString::fromLatin1(crypto::randomBytes(4).toHex());
    if (QFileInfo::exists(whole) && !QDir(whole).isEmpty())
        return fail(Reason::AlreadyDone, QStringLiteral("the folder is not empty"));
    const auto folder = Folder::make(part);
    if (!folder)
        return folder.error();
    auto done = fill(premises, *folder);
    if (done) {
        QDir().rmdir(whole);
        if (!QFile::rename(part, whole))
            done = writeFailed(QFileInfo(whole).path());
    }
    if (!done)
        QDir(part).removeRecursively();
    return done;
}

}  // namespace adil::server
