// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlsfiles.h"

#include "sign/authority.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace adil::courtserver {

static constexpr int authorityYears = 20, serverDays = 397, renewDays = 30;

enum class Secrecy { Public, Owner };

static Result<void> write(const QString &path, const QByteArray &bytes, Secrecy secrecy)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Reason::CannotWrite, QStringLiteral("tls/"));
    if (secrecy == Secrecy::Owner)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(Reason::CannotWrite, QStringLiteral("tls/"));
    return {};
}

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static Result<sign::Authority> authorityOf(const QString &dir, const QDateTime &now)
{
    const QString certificate = dir + QLatin1String("/ca.pem"), key = dir + QLatin1String("/ca.key");
    if (QFileInfo::exists(certificate) && QFileInfo::exists(key))
        return sign::Authority::load({read(certificate), read(key)});
    auto authority = sign::Authority::make(QStringLiteral("Adil court server"),
                                           {now.addDays(-1), now.addYears(authorityYears)});
    if (!authority)
        return authority;
    if (auto done = write(certificate, authority->pem().certificate, Secrecy::Public); !done)
        return done.error();
    if (auto done = write(key, authority->pem().key, Secrecy::Owner); !done)
        return done.error();
    return authority;
}

Result<TlsFiles> tlsFilesOf(const server::Folder &folder, const Clock &clock)
{
    const QString dir = folder.tls();
    const TlsFiles files{dir + QLatin1String("/server.pem"), dir + QLatin1String("/server.key"),
                         dir + QLatin1String("/ca.pem")};
    const QDateTime now = clock.now();
    const bool isThere = QFileInfo::exists(files.certificateChain) && QFileInfo::exists(files.privateKey);
    // A certificate that an administrator put there, without our authority's key, is left alone.
    const bool isOurs = QFileInfo::exists(dir + QLatin1String("/ca.key"));
    if (isThere
        && (!isOurs || QFileInfo(files.certificateChain).lastModified().daysTo(now) < serverDays - renewDays))
        return files;
    const auto authority = authorityOf(dir, now);
    if (!authority)
        return authority.error();
    const auto pair = authority->pemForServer({now.addDays(-1), now.addDays(serverDays)});
    if (!pair)
        return pair.error();
    if (auto done = write(files.privateKey, pair->key, Secrecy::Owner); !done)
        return done.error();
    if (auto done = write(files.certificateChain, pair->certificate, Secrecy::Public); !done)
        return done.error();
    return files;
}

}  // namespace adil::courtserver
