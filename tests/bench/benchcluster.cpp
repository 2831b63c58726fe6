// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchcluster.h"

#include "child.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <unistd.h>

namespace bench {

static QString binaries()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    return names.isEmpty() ? QString() : versions.filePath(names.last()) + QStringLiteral("/bin");
}

static void startShell(QProcess &process, const QString &line)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(QStringLiteral("/"));
    const QStringList shell{QStringLiteral("/bin/sh"), QStringLiteral("-c"), line};
    if (::geteuid() == 0)
        process.start(QStringLiteral("runuser"),
                      QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--")}
                          + shell);
    else
        process.start(shell[0], shell.mid(1));
}

static bool runShell(const QString &line)
{
    QProcess process;
    startShell(process, line);
    return process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

bool Cluster::start()
{
    if (binaries().isEmpty())
        return false;
    if (::geteuid() == 0
        && QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), path()}) != 0)
        return false;
    if (!runShell(QStringLiteral("'%1/initdb' -D '%2/data' -U adil -A trust -E UTF8 --locale=C.UTF-8")
                      .arg(binaries(), path())))
        return false;
    // The shell keeps the server no longer than it hears from this program.
    startShell(
        m_server,
        QStringLiteral("'%1/postgres' -D '%2/data' -k '%2' -c listen_addresses= > '%2/log' 2>&1 & server=$!; "
                       "read -r _; kill -INT $server; wait")
            .arg(binaries(), path()));
    for (int i = 0; i < 300; ++i) {
        if (QProcess::execute(binaries() + QStringLiteral("/pg_isready"),
                              {QStringLiteral("-q"), QStringLiteral("-h"), path()})
            == 0)
            return true;
        QThread::msleep(50);
    }
    return false;
}

Cluster::~Cluster()
{
    m_server.closeWriteChannel();
    m_server.waitForFinished(60'000);
}

std::optional<QString> Cluster::newDatabase()
{
    const QString name = QStringLiteral("court%1").arg(++m_count);
    if (!runShell(QStringLiteral("'%1/createdb' -h '%2' -U adil %3").arg(binaries(), path(), name)))
        return {};
    return QStringLiteral("postgresql://adil@/%1?host=%2").arg(name, path());
}

double Cluster::cpu() const
{
    // All children of the one whose number stands in postmaster.pid.
    QFile file(path() + QStringLiteral("/data/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const qint64 master = file.readLine().trimmed().toLongLong();
    double all = cpuOf(master);
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(master));
    if (children.open(QIODevice::ReadOnly))
        for (const QByteArray &child : children.readAll().split(' '))
            if (!child.trimmed().isEmpty())
                all += cpuOf(child.trimmed().toLongLong());
    return all;
}

}  // namespace bench
