// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace adil::server {

static QString configFile(const QString &path) { return path + QLatin1String("/config.json"); }

Result<Folder> Folder::make(const QString &path)
{
    const QDir dir(path);
    if (dir.exists() && !dir.isEmpty())
        return fail(Reason::AlreadyDone, QStringLiteral("the folder is not empty"));
    Folder folder(dir.absolutePath());
    for (const QString &part :
         {folder.m_path, folder.blobs(), folder.uploads(), folder.trust(), folder.tls()}) {
        if (!QDir().mkpath(part))
            return fail(Reason::CannotWrite, QStringLiteral("the folder cannot be made"));
        // Papers of cases and a private key: for the owner only.
        QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return folder;
}

Result<Folder> Folder::open(const QString &path)
{
    if (!QFileInfo::exists(configFile(path)))
        return fail(Reason::NotFound, QStringLiteral("no court in this folder (config.json is missing)"));
    Folder folder(QDir(path).absolutePath());
    if (!QDir().mkpath(folder.uploads()) || !QDir().mkpath(folder.blobs()))
        return fail(Reason::CannotWrite, QStringLiteral("the folder cannot be written"));
    return folder;
}

Result<Config> Folder::config() const
{
    QFile file(configFile(m_path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, QStringLiteral("config.json"));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const Config config{json[QLatin1String("courtId")].toString(), json[QLatin1String("epoch")].toString(),
                        json[QLatin1String("database")].toString()};
    if (config.courtId.isEmpty() || config.epoch.isEmpty())
        return fail(Reason::Malformed, QStringLiteral("config.json: courtId and epoch must be there"));
    return config;
}

Result<void> Folder::write(const Config &config) const
{
    QSaveFile file(configFile(m_path));
    QJsonObject json{{QStringLiteral("courtId"), config.courtId}, {QStringLiteral("epoch"), config.epoch}};
    if (!config.database.isEmpty())
        json[QLatin1String("database")] = config.database;
    // The address of a database may hold a password.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || file.write(QJsonDocument(json).toJson()) < 0 || !file.commit())
        return fail(Reason::CannotWrite, QStringLiteral("config.json"));
    return {};
}

}  // namespace adil::server
