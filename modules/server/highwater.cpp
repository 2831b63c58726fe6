// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/highwater.h"

#include "crypto/random.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace adil::server {

// What no copy shares with the file, whatever else is kept of it. Inodes alone are soon used again.
static QString identityOf(int handle)
{
    struct statx found = {};
    if (::statx(handle, "", AT_EMPTY_PATH, STATX_INO | STATX_BTIME, &found) != 0)
        return {};
    const bool hasBirth = (found.stx_mask & STATX_BTIME) != 0;
    return QStringLiteral("%1.%2.%3")
        .arg(found.stx_ino)
        .arg(hasBirth ? found.stx_btime.tv_sec : 0)
        .arg(hasBirth ? found.stx_btime.tv_nsec : 0);
}

std::optional<HighWater> HighWater::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QString identity = identityOf(file.handle());
    if (identity.isEmpty() || json[QLatin1String("file")].toString() != identity)
        return {};
    return HighWater{json[QLatin1String("epoch")].toString(), json[QLatin1String("modseq")].toInteger(),
                     json[QLatin1String("hash")].toString()};
}

// A verb that root runs leaves a file that the service can read.
static bool giveToOwnerOf(const QString &folder, int handle)
{
    if (::geteuid() != 0)
        return true;
    const QFileInfo info(folder);
    return ::fchown(handle, info.ownerId(), info.groupId()) == 0;
}

Result<void> HighWater::write(const QString &path) const
{
    const Error error = fail(Reason::CannotWrite, path);
    const QString part = path + QLatin1String(".part-") + QString::fromLatin1(crypto::randomBytes(4).toHex());
    QFile file(part);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return error;
    const QByteArray bytes = QJsonDocument({{QStringLiteral("epoch"), epoch},
                                            {QStringLiteral("modseq"), modseq},
                                            {QStringLiteral("hash"), hash},
                                            {QStringLiteral("file"), identityOf(file.handle())}})
                                 .toJson();
    const bool isWritten = file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && giveToOwnerOf(QFileInfo(path).path(), file.handle()) && file.write(bytes) == bytes.size()
        && file.flush() && ::fdatasync(file.handle()) == 0;
    file.close();
    if (isWritten && ::rename(part.toLocal8Bit().constData(), path.toLocal8Bit().constData()) == 0)
        return {};
    QFile::remove(part);
    return error;
}

}  // namespace adil::server
