// SPDX-License-Identifier: GPL-3.0-or-later
// The files that records name, as screens see them: here already, or on their way. The app connects it to
// sync. Window's thread.
#pragma once

#include "base/result.h"
#include "store/blobs.h"

#include <QObject>

namespace adil::model {

class Files : public QObject {
    Q_OBJECT
public:
    explicit Files(store::Blobs blobs, QObject *parent = nullptr);

    // The file, or nothing: then it has been asked for, and arrived() or failed() will name it.
    [[nodiscard]] std::optional<QString> path(const QString &blobId);
    [[nodiscard]] bool has(const QString &blobId) const { return m_blobs.has(blobId); }
    Result<QByteArray> read(const QString &blobId) const;
    // Kept here and on disk when it returns; the command that names it makes sync send it.
    Result<QString> put(const QByteArray &bytes) const { return m_blobs.put(bytes); }

    // Told by sync.
    void tellArrived(const QString &blobId) { Q_EMIT arrived(blobId); }
    void tellFailed(const QString &blobId, const Error &why) { Q_EMIT failed(blobId, why); }

Q_SIGNALS:
    void arrived(const QString &blobId);
    void failed(const QString &blobId, const adil::Error &why);
    void wanted(const QString &blobId);

private:
    store::Blobs m_blobs;
};

}  // namespace adil::model
