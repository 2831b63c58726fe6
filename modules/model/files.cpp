// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/files.h"

namespace adil::model {

Files::Files(store::Blobs blobs, QObject *parent)
    : QObject(parent)
    , m_blobs(std::move(blobs))
{ }

std::optional<QString> Files::path(const QString &blobId)
{
    auto here = m_blobs.path(blobId);
    if (here)
        m_blobs.use(blobId);
    else
        Q_EMIT wanted(blobId);
    return here;
}

Result<QByteArray> Files::read(const QString &blobId) const
{
    m_blobs.use(blobId);
    return m_blobs.read(blobId);
}

}  // namespace adil::model
