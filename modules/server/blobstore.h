// SPDX-License-Identifier: GPL-3.0-or-later
// Blobs: files named by the SHA-256 of their bytes, blobs/ab/abcd…, and who may read them. Knowing a hash
// grants nothing: a blob is for those who uploaded it or see a record that names it. Any thread.
#pragma once

#include "server/premises.h"

namespace adil::server {

struct Blob {
    QString id;  // 'S' and the hash
    qint64 size = 0;
    QString path;
};

class BlobStore {
public:
    explicit BlobStore(Premises &premises)
        : m_premises(premises)
    { }

    // Takes a file over (it is moved away) whose hash is known. The same bytes again are the same blob.
    // CannotWrite, DiskFull, DatabaseFailed.
    Result<Blob> keepFile(const QString &file, const QByteArray &sha256, const QString &userId);
    Result<Blob> keepBytes(const QByteArray &bytes, const QString &userId);
    // Any file on this disk; it stays where it is.
    Result<Blob> keepCopy(const QString &file, const QString &userId);

    // The blob, when this person may read it; NotFound otherwise, whether it is there or not.
    Result<Blob> readable(const QString &blobId, const QString &userId);
    // The same inside a transaction.
    std::optional<Blob> readable(Connection &connection, const QString &blobId, const QString &userId);

    // A new file in uploads/ for bytes on their way in.
    [[nodiscard]] QString newUploadPath() const;
    // The file of a blob, whether there is one or not.
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    // The record's references, replacing those it had. In the writing transaction.
    static void refer(Connection &connection, const RecordTable &table, const QJsonObject &record);
    static void forget(Connection &connection, const RecordTable &table, const QString &id);

    // True when there is a blob of this hash, whoever may read it.
    Result<bool> has(const QByteArray &sha256);
    // Takes an upload back: this person's claims end, and what nobody else claims or names goes. The hashes
    // in hex.
    Result<void> release(const QStringList &hashes, const QString &userId);
    // Removes blobs that no record names and whose uploads have expired. How many.
    Result<int> sweep();
    // Removes files that no row tells of: who put them there was killed, or the computer stopped, before the
    // row was written. Looks at every name, so once at the start of a process and not on the way of anything.
    // How many.
    Result<int> sweepStrays();

private:
    Result<void> moveIn(const QString &file, const QString &sha256, bool isOnDisk) const;
    [[nodiscard]] Result<FileLock> lockSweep() const;
    int removeUnused(Connection &db) const;
    [[nodiscard]] QStringList straysOf(Connection &db, const QString &prefix) const;

    Premises &m_premises;
};

// An upload that no record names is kept for so long (RFC 8620 section 6.1 asks for an hour).
constexpr qint64 uploadKeptSeconds = 24 * 3600;

}  // namespace adil::server
