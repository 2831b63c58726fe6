// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL of this test program's own: made in a temporary folder, reached through a socket there, gone
// with the program however that ends. As root it runs as the user postgres, since initdb refuses root.
#pragma once

#include "support/catch.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <unistd.h>

namespace adil::test {

// Whether the tests of stores run on PostgreSQL: ctest runs the same program twice.
inline bool onPostgres() { return qEnvironmentVariable("ADIL_TEST_STORE") == QLatin1String("postgresql"); }

class PostgresCluster {
public:
    static PostgresCluster &shared()
    {
        static PostgresCluster cluster(qEnvironmentVariableIsSet("ADIL_TEST_DURABLE"));
        return cluster;
    }
    // Durable: as one with real data would run. Otherwise nothing is kept for a crash, and nobody tidies up
    // in hundreds of small databases that live for a second.
    explicit PostgresCluster(bool isDurable = false)
        : m_haste(isDurable ? QString()
                            : QStringLiteral("-c fsync=off -c full_page_writes=off -c synchronous_commit=off "
                                             "-c wal_level=minimal -c max_wal_senders=0 -c autovacuum=off"))
    {
        INFO("the tests need Debian's package postgresql");
        REQUIRE(!bin().isEmpty());
        const QString path = m_folder.path();
        if (::geteuid() == 0)
            REQUIRE(QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), path}) == 0);
        const QString made = shell(QStringLiteral("'%1/initdb' -D '%2/data' -U adil -A trust -E UTF8 "
                                                  "--locale=C.UTF-8 --no-sync")
                                       .arg(bin(), path));
        INFO(made.toStdString());
        REQUIRE(QFileInfo::exists(path + QStringLiteral("/data/PG_VERSION")));
        start();
    }
    ~PostgresCluster() { stop(); }
    PostgresCluster(const PostgresCluster &) = delete;
    PostgresCluster &operator=(const PostgresCluster &) = delete;

    void start()
    {
        // The shell keeps the server no longer than it hears from this program.
        const QString line = QStringLiteral("'%1/postgres' -D '%2/data' -k '%2' -c listen_addresses= %3 "
                                            "-c max_connections=200 "
                                            "> '%2/log' 2>&1 & server=$!; read -r _; kill -INT $server; wait")
                                 .arg(bin(), m_folder.path(), m_haste);
        run(m_server, line);
        for (int i = 0; i < 300 && !isReady(); ++i)
            QThread::msleep(50);
        REQUIRE(isReady());
    }
    // As when the machine's administrator restarts it: connections break at once.
    void stop()
    {
        m_server.closeWriteChannel();
        m_server.waitForFinished(60'000);
    }
    // The address of a new, empty database.
    QString newDatabase()
    {
        const QString name = QStringLiteral("court%1").arg(++m_count);
        // Copied as files; going through the log, as is usual, takes several times as long.
        const QString said = sql(QStringLiteral("postgres"),
                                 QStringLiteral("CREATE DATABASE %1 STRATEGY file_copy").arg(name));
        INFO(said.toStdString());
        REQUIRE(said.startsWith(QLatin1String("CREATE DATABASE")));
        return QStringLiteral("postgresql://adil@/%1?host=%2").arg(name, m_folder.path());
    }
    // What psql says; for looking at a court from outside.
    QString sql(const QString &database, const QString &statement)
    {
        QProcess psql;
        psql.setProcessChannelMode(QProcess::MergedChannels);
        psql.start(bin() + QStringLiteral("/psql"),
                   {QStringLiteral("-h"), m_folder.path(), QStringLiteral("-U"), QStringLiteral("adil"),
                    QStringLiteral("-d"), database, QStringLiteral("-Atc"), statement});
        psql.waitForFinished(60'000);
        return QString::fromUtf8(psql.readAll());
    }

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
                                 {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()})
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
        REQUIRE(process.waitForStarted());
    }
    static QString shell(const QString &line)
    {
        QProcess process;
        run(process, line);
        REQUIRE(process.waitForFinished(120'000));
        return QString::fromUtf8(process.readAll());
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/adil-pg-XXXXXX")};
    QString m_haste;
    QProcess m_server;
    int m_count = 0;
};

}  // namespace adil::test
