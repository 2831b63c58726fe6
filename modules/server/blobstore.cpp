// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/blobstore.h"

#include "base/log.h"
#include "crypto/digest.h"
#include "crypto/random.h"
#include "jmap/capability.h"
#include "server/access.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

ADIL_LOG(server);

namespace adil::server {

QString BlobStore::pathOf(const QString &sha256) const
{
    return m_premises.folder().blobs() + u'/' + sha256.left(2) + u'/' + sha256;
}

QString BlobStore::newUploadPath() const
{
    return m_premises.folder().uploads() + u'/' + QString::fromLatin1(crypto::randomBytes(16).toHex());
}

// Also a directory: a new name is on the disk only when its directory is.
static bool syncToDisk(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool done = ::fsync(handle) == 0;
    ::close(handle);
    return done;
}

static Error writeFailed(const QString &directory)
{
    const bool isFull = QStorageInfo(directory).bytesAvailable() < qint64(1) << 20;
    return fail(isFull ? Reason::DiskFull : Reason::CannotWrite, QStringLiteral("blob"));
}

Result<void> BlobStore::moveIn(const QString &file, const QString &sha256, bool isOnDisk) const
{
    const QString path = pathOf(sha256);
    const QString directory = QFileInfo(path).path();
    if (QFileInfo::exists(path)) {
        QFile::remove(file);
        return {};
    }
    if (!QDir().mkpath(directory) || !(isOnDisk || syncToDisk(file)) || !QFile::rename(file, path)
        || !syncToDisk(directory))
        return writeFailed(directory);
    QFile::setPermissions(path, QFile::ReadOwner);
    return {};
}

Result<Blob> BlobStore::keepFile(const QString &file, const QByteArray &sha256, const QString &userId)
{
    const QString hash = QString::fromLatin1(sha256.toHex());
    const qint64 size = QFileInfo(file).size();
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    // Its bytes go to the disk before the writer's lock is taken, so that nobody else waits for them. Where
    // they are there already that is needed only when sweep() takes those away just now.
    const bool isOnDisk = !QFileInfo::exists(pathOf(hash));
    if (isOnDisk && !syncToDisk(file))
        return writeFailed(m_premises.folder().uploads());
    // The writer's lock keeps sweep() away between the file and its row.
    Transaction transaction(db, Transaction::Kind::Write);
    if (auto moved = moveIn(file, hash, isOnDisk); !moved)
        return moved.error();
    const QDateTime now = m_premises.clock().now();
    db.run(
        QStringLiteral(
            "INSERT INTO blob (sha256, size, created_at) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING"),
        {hash, size, record::encode(now).toString()});
    db.run(QStringLiteral("INSERT INTO upload (sha256, user_id, expires) VALUES (?, ?, ?) "
                          "ON CONFLICT (sha256, user_id) DO UPDATE SET expires = excluded.expires"),
           {hash, userId, record::encode(now.addSecs(uploadKeptSeconds)).toString()});
    if (auto done = transaction.commit(); !done)
        return done.error();
    return Blob{jmap::blobIdOf(sha256.toHex()), size, pathOf(hash)};
}

Result<Blob> BlobStore::keepBytes(const QByteArray &bytes, const QString &userId)
{
    const QString path = newUploadPath();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        file.remove();
        return writeFailed(m_premises.folder().uploads());
    }
    file.close();
    auto kept = keepFile(path, crypto::sha256(bytes), userId);
    QFile::remove(path);
    return kept;
}

Result<Blob> BlobStore::keepCopy(const QString &file, const QString &userId)
{
    const QString path = newUploadPath();
    if (!QFileInfo(file).isFile())
        return fail(Reason::NotFound, QStringLiteral("no such file"));
    if (!QFile::copy(file, path)) {
        QFile::remove(path);
        return fail(Reason::CannotRead, QStringLiteral("the file cannot be copied"));
    }
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const auto hash = crypto::sha256OfFile(path);
    auto kept = hash ? keepFile(path, *hash, userId) : Result<Blob>(hash.error());
    QFile::remove(path);
    return kept;
}

std::optional<Blob> BlobStore::readable(Connection &connection, const QString &blobId, const QString &userId)
{
    if (!jmap::isBlobId(blobId))
        return {};
    const QString hash = blobId.mid(1);
    const QVariant size = connection.value(QStringLiteral("SELECT size FROM blob WHERE sha256 = ?"), {hash});
    if (!size.isValid())
        return {};
    const Blob blob{blobId, size.toLongLong(), pathOf(hash)};
    const QString now = record::encode(m_premises.clock().now()).toString();
    if (connection
            .value(QStringLiteral("SELECT 1 FROM upload WHERE sha256 = ? AND user_id = ? AND expires > ?"),
                   {hash, userId, now})
            .isValid())
        return blob;
    for (const RecordTable &table : m_premises.tables()) {
        if (table.blobFields().isEmpty())
            continue;
        const Condition visible = visibleTo(userId, table);
        const QString sql = QStringLiteral("SELECT 1 FROM blob_ref b JOIN %1 r ON r.id = b.id "
                                           "WHERE b.sha256 = ? AND b.type = ? AND %2")
                                .arg(table.quoted(), visible.sql);
        if (connection.value(sql, QVariantList{hash, table.type().name} + visible.values).isValid())
            return blob;
    }
    return {};
}

Result<Blob> BlobStore::readable(const QString &blobId, const QString &userId)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection, Transaction::Kind::Read);
    auto blob = readable(**connection, blobId, userId);
    if (auto done = transaction.commit(); !done)
        return done.error();
    if (!blob)
        return fail(Reason::NotFound, QStringLiteral("blob"));
    return *std::move(blob);
}

void BlobStore::forget(Connection &connection, const RecordTable &table, const QString &id)
{
    if (!table.blobFields().isEmpty())
        connection.run(QStringLiteral("DELETE FROM blob_ref WHERE type = ? AND id = ?"),
                       {table.type().name, id});
}

void BlobStore::refer(Connection &connection, const RecordTable &table, const QJsonObject &record)
{
    const QString id = record[QLatin1String("id")].toString();
    forget(connection, table, id);
    for (const QString &field : table.blobFields()) {
        const QString blobId = record[field].toString();
        if (jmap::isBlobId(blobId))
            connection.run(
                QStringLiteral(
                    "INSERT INTO blob_ref (sha256, type, id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"),
                {blobId.mid(1), table.type().name, id});
    }
}

Result<bool> BlobStore::has(const QByteArray &sha256)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    const bool there = (*connection)
                           ->value(QStringLiteral("SELECT 1 FROM blob WHERE sha256 = ?"),
                                   {QString::fromLatin1(sha256.toHex())})
                           .isValid();
    if (const auto error = (*connection)->error())
        return *error;
    return there;
}

// A backup copies the files of a state that is past: nothing goes meanwhile.
Result<FileLock> BlobStore::lockSweep() const
{
    return FileLock::take(m_premises.folder().sweepLockFile(), FileLock::Exclusive);
}

// In the writing transaction.
int BlobStore::removeUnused(Connection &db) const
{
    QStringList unused;
    auto query = db.run(
        QStringLiteral("SELECT sha256 FROM blob b WHERE NOT EXISTS (SELECT 1 FROM upload u WHERE "
                       "u.sha256 = b.sha256) AND NOT EXISTS (SELECT 1 FROM blob_ref r WHERE "
                       "r.sha256 = b.sha256)"));
    while (query.next())
        unused << query.value(0).toString();
    query.finish();
    for (const QString &hash : std::as_const(unused)) {
        db.run(QStringLiteral("DELETE FROM blob WHERE sha256 = ?"), {hash});
        QFile::remove(pathOf(hash));
    }
    return int(unused.size());
}

Result<void> BlobStore::release(const QStringList &hashes, const QString &userId)
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    const auto lock = lockSweep();
    if (!lock && lock.error().reason != Reason::ProfileInUse)
        return lock.error();
    Transaction transaction(db, Transaction::Kind::Write);
    for (const QString &hash : hashes)
        db.run(QStringLiteral("DELETE FROM upload WHERE sha256 = ? AND user_id = ?"), {hash, userId});
    if (lock) {  // else the next sweep does
        (void)removeUnused(db);
        // Who was killed between the file and its row left one that no row tells of.
        for (const QString &hash : hashes)
            if (!db.value(QStringLiteral("SELECT 1 FROM blob WHERE sha256 = ?"), {hash}).isValid())
                QFile::remove(pathOf(hash));
    }
    return transaction.commit();
}

Result<int> BlobStore::sweep()
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    const auto lock = lockSweep();
    if (!lock)
        return lock.error().reason == Reason::ProfileInUse ? Result<int>(0) : lock.error();
    const QDateTime now = m_premises.clock().now();
    Transaction transaction(db, Transaction::Kind::Write);
    db.run(QStringLiteral("DELETE FROM upload WHERE expires <= ?"), {record::encode(now).toString()});
    const int removed = removeUnused(db);
    if (auto done = transaction.commit(); !done)
        return done.error();
    if (removed > 0)
        qCInfo(log) << "removed unused blobs:" << removed;
    return removed;
}

// Of the files whose hashes begin so, those without a row.
QStringList BlobStore::straysOf(Connection &db, const QString &prefix) const
{
    const QDir folder(m_premises.folder().blobs() + u'/' + prefix);
    const QStringList names = folder.entryList(QDir::Files);
    if (names.isEmpty())
        return {};
    QSet<QString> strays(names.begin(), names.end());
    auto query = db.run(QStringLiteral("SELECT sha256 FROM blob WHERE sha256 >= ? AND sha256 <= ?"),
                        {prefix, QString(prefix + u'g')});  // beyond every hex digit
    while (query.next())
        strays.remove(query.value(0).toString());
    query.finish();
    if (db.error())
        return {};
    return {strays.begin(), strays.end()};
}

Result<int> BlobStore::sweepStrays()
{
    auto connection = m_premises.database().mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    QStringList found;
    for (int i = 0; i < 256; ++i)
        found << straysOf(db, QStringLiteral("%1").arg(i, 2, 16, QLatin1Char('0')));
    if (const auto error = db.error())
        return *error;
    if (found.isEmpty())
        return 0;
    const auto lock = lockSweep();
    if (!lock)
        return lock.error().reason == Reason::ProfileInUse ? Result<int>(0) : lock.error();
    // A file and its row come within the writer's lock: while it is held here, what has no row gets none.
    int removed = 0;
    Transaction transaction(db, Transaction::Kind::Write);
    for (const QString &hash : std::as_const(found)) {
        const bool isKnown = db.value(QStringLiteral("SELECT 1 FROM blob WHERE sha256 = ?"), {hash})
                                 .isValid();
        if (!isKnown && !db.error() && QFile::remove(pathOf(hash)))
            ++removed;
    }
    if (auto done = transaction.commit(); !done)
        return done.error();
    if (removed > 0)
        qCInfo(log) << "removed files that no row tells of:" << removed;
    return removed;
}

}  // namespace adil::server
