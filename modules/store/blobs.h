// SPDX-License-Identifier: GPL-3.0-or-later
// Files by their contents: blobs/ab/cdef… under the SHA-256 of their bytes. A blob that is there is complete
// and was right when it was written. Any thread: two writers of one blob write the same bytes.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QFile>

#include <memory>
#include <optional>

namespace adil::store {

class Blobs {
public:
    explicit Blobs(QString folder);

    // 'S' and the SHA-256 in hex (sync.md 2.6).
    static QString idOf(QByteArrayView bytes);
    static bool isBlobId(QStringView text);

    // On disk, flushed, before they return. DiskFull, CannotWrite, CannotRead.
    Result<QString> put(const QByteArray &bytes) const;
    Result<QString> putFile(const QString &path) const;

    // The file, when it is complete.
    [[nodiscard]] std::optional<QString> path(const QString &blobId) const;
    [[nodiscard]] bool has(const QString &blobId) const { return path(blobId).has_value(); }
    [[nodiscard]] qint64 size(const QString &blobId) const;  // -1: not here
    Result<QByteArray> read(const QString &blobId) const;  // NotFound, CannotRead
    Result<void> remove(const QString &blobId) const;
    // Somebody looks at it: what was used longest ago goes first when there is too much.
    void use(const QString &blobId) const;

    // All that lies here, whole or not, in no order.
    struct Item {
        QString blobId;
        qint64 size = 0;  // bytes
        QDateTime used;  // UTC; when it came, or somebody last looked at it
        bool isWhole = true;
    };
    [[nodiscard]] QList<Item> items() const;

    // A download: append to the part from its size on, then finish. One writer for each blob.
    Result<std::unique_ptr<QFile>> part(const QString &blobId) const;  // open, at its end
    [[nodiscard]] qint64 partSize(const QString &blobId) const;
    // Damaged: the bytes are not these; the part is removed.
    Result<void> finish(const QString &blobId) const;
    void dropPart(const QString &blobId) const;
    // Removes what a program that was killed while it put something left behind. Only for who alone may write
    // here, before it does.
    void sweepUnfinished() const;
    // What the disk still has for files, in bytes; -1 when it does not say.
    [[nodiscard]] qint64 freeSpace() const;

private:
    Result<QString> take(QIODevice &source) const;
    [[nodiscard]] QString placeOf(const QString &blobId) const;
    Result<void> settle(const QString &temporary, const QString &place) const;

    QString m_folder;
};

}  // namespace adil::store
