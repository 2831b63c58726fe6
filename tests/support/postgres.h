// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL of a program's own, for tests and benchmarks: made in a temporary folder, reached through a
// socket there, gone with the program however that ends. As root it runs as the user postgres, since initdb
// refuses root. Needs Debian's package postgresql. One thread.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <optional>

#include <unistd.h>

namespace adil::test {

class Postgres {
public:
    // Durable: as one with real data would run. Otherwise nothing is kept for a crash, and nobody tidies up
    // in hundreds of small databases that live for a second.
    enum class Care { Durable, Hasty };
    explicit Postgres(Care care)
        : m_haste(care == Care::Durable
                      ? QString()
                      : QStringLiteral("-c fsync=off -c full_page_writes=off -c synchronous_commit=off "
                                       "-c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off"))
    { }
    ~Postgres() { stop(); }
    Postgres(const Postgres &) = delete;
    Postgres &operator=(const Postgres &) = delete;

    // Once, before the first start(). False: it did not come to be; why, as far as initdb says, is in said().
    bool make()
    {
        if (bin().isEmpty())
            return false;
        if (::geteuid() == 0
            && QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), path()}) != 0)
            return false;
        QProcess process;
        run(process,
            QStringLiteral("'%1/initdb' -D '%2/data' -U adil -A trust -E UTF8 --locale=C.UTF-8 --no-sync")
                .arg(bin(), path()));
        process.waitForFinished(120'000);
        m_said = QString::fromUtf8(process.readAll());
        return QFileInfo::exists(path() + QStringLiteral("/data/PG_VERSION"));
    }
    [[nodiscard]] const QString &said() const { return m_said; }
    bool start()
    {
        // The shell keeps the server no longer than it hears from this program.
        run(m_server,
            QStringLiteral("'%1/postgres' -D '%2/data' -k '%2' -c listen_addresses= %3 "
                           "-c max_connections=200 "
                           "> '%2/log' 2>&1 & server=$!; read -r _; kill -INT $server; wait")
                .arg(bin(), path(), m_haste));
        for (int i = 0; i < 300 && !isReady(); ++i)
            QThread::msleep(50);
        return isReady();
    }
    // As when the machine's administrator restarts it: connections break at once.
    void stop()
    {
        m_server.closeWriteChannel();
        m_server.waitForFinished(60'000);
    }
    // The address of a new, empty database.
    std::optional<QString> newDatabase()
    {
        const QString name = QStringLiteral("court%1").arg(++m_count);
        // Copied as files; going through the log, as is usual, takes several times as long.
        m_said = sql(QStringLiteral("postgres"),
                     QStringLiteral("CREATE DATABASE %1 STRATEGY file_copy").arg(name));
        if (!m_said.startsWith(QLatin1String("CREATE DATABASE")))
            return {};
        return QStringLiteral("postgresql://adil@/%1?host=%2").arg(name, path());
    }
    // Another one, that holds what this one does; nobody may be connected to it.
    std::optional<QString> copyOf(const QString &url)
    {
        const QString name = QStringLiteral("court%1").arg(++m_count);
        const QString from = url.section(u'/', 3, 3).section(u'?', 0, 0);
        m_said = sql(QStringLiteral("postgres"),
                     QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY file_copy").arg(name, from));
        if (!m_said.startsWith(QLatin1String("CREATE DATABASE")))
            return {};
        return QStringLiteral("postgresql://adil@/%1?host=%2").arg(name, path());
    }
    // What psql says; for looking at a court from outside.
    [[nodiscard]] QString sql(const QString &database, const QString &statement) const
    {
        QProcess psql;
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(bin() + QStringLiteral("/psql"),
                   {QStringLiteral("-h"), path(), QStringLiteral("-U"), QStringLiteral("adil"),
                    QStringLiteral("-d"), database, QStringLiteral("-Atc"), statement});
        psql.waitForFinished(60'000);
        return QString::fromUtf8(psql.readAll());
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    static QString bin()
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        return names.isEmpty() ? QString() : versions.filePath(names.last()) + QStringLiteral("/bin");
    }
    [[nodiscard]] bool isReady() const
    {
        return QProcess::execute(bin() + QStringLiteral("/pg_isready"),
                                 {QStringLiteral("-q"), QStringLiteral("-h"), path()})
            == 0;
    }
    static void run(QProcess &process, const QString &line)
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

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/adil-pg-XXXXXX")};
    QString m_haste, m_said;
    QProcess m_server;
    int m_count = 0;
};

}  // namespace adil::test
