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
    if (!here)
        Q_EMIT wanted(blobId);
    return here;
}

}  // namespace adil::model
