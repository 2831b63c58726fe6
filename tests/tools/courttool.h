// SPDX-License-Identifier: GPL-3.0-or-later
// Runs adil-court-server as an administrator would, and a court of its own to run it on.
#pragma once

#include "ctl.h"

#include "support/postgrescluster.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>

namespace adil {

inline QString courtServer()
{
    return qEnvironmentVariable("ADIL_BIN", QStringLiteral(ADIL_BIN_DIR))
        + QStringLiteral("/adil-court-server");
}

inline Run courtTool(const QStringList &arguments, int timeoutMs = 120'000)
{
    QProcess process;
    process.start(courtServer(), arguments);
    REQUIRE(process.waitForFinished(timeoutMs));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline QStringList filesBelow(const QString &path)
{
    QStringList all;
    QDirIterator entries(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        all << QDir(path).relativeFilePath(entries.next());
    all.sort();
    return all;
}

// Where a new court's records go: into its folder, or where this run of the program tests.
inline QStringList storeOption()
{
    return test::onPostgres()
        ? QStringList{QStringLiteral("--database"), test::PostgresCluster::shared().newDatabase()}
        : QStringList();
}

// An empty court with a judge who also does the registry's work, in a folder beside `box`, where cases are
// put.
class OwnCourt {
public:
    static constexpr auto administrator = "850808300059";
    static constexpr auto judge = "000101500051";
    static constexpr auto secretary = "750615400055";

    OwnCourt()
    {
        put(QStringLiteral("../password"), "made-up-password\n");
        must(QStringList{QStringLiteral("init"), dir(), QStringLiteral("--iin"), QLatin1String(administrator),
                         QStringLiteral("--surname"), QStringLiteral("Үлгі"),
                         QStringLiteral("--password-file"), password(), QStringLiteral("--code"),
                         QStringLiteral("7514")}
             + storeOption());
        addUser(judge, QStringLiteral("judge,registry"));
        addUser(secretary, QStringLiteral("secretary"));
    }
    void addUser(const char *iin, const QString &duties) const
    {
        must({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("--dir"), dir(),
              QStringLiteral("--iin"), QLatin1String(iin), QStringLiteral("--surname"),
              QStringLiteral("Сынақ"), QStringLiteral("--duty"), duties, QStringLiteral("--password-file"),
              password()});
    }

    [[nodiscard]] QString dir() const { return m_folder.filePath(QStringLiteral("court")); }
    [[nodiscard]] QString box() const { return m_folder.filePath(QStringLiteral("box")); }
    [[nodiscard]] QString password() const { return m_folder.filePath(QStringLiteral("password")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    // A file of the case; folders on its way are made.
    QString put(const QString &name, const QByteArray &bytes) const
    {
        const QString whole = QDir::cleanPath(box() + u'/' + name);
        REQUIRE(QDir().mkpath(box()));
        REQUIRE(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return whole;
    }
    void clearBox() const
    {
        QDir(box()).removeRecursively();
        REQUIRE(QDir().mkpath(box()));
    }
    [[nodiscard]] Run import(const QStringList &more = {}) const
    {
        return courtTool(QStringList{QStringLiteral("import"), dir(), box()} + more);
    }
    [[nodiscard]] Run importAs(const char *number, const QStringList &more = {}) const
    {
        return import(QStringList{QStringLiteral("--number"), QString::fromUtf8(number)} + more);
    }
    // Blobs and what is on its way: all files but the database.
    [[nodiscard]] QStringList kept() const
    {
        return filesBelow(dir() + QStringLiteral("/blobs")) + filesBelow(dir() + QStringLiteral("/uploads"));
    }

private:
    static void must(const QStringList &arguments)
    {
        const Run run = courtTool(arguments);
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
    }
    QTemporaryDir m_folder;
};

// A court that is served, until the object goes.
class Served {
public:
    explicit Served(const OwnCourt &court)
        : m_court(court)
    {
        m_process.start(courtServer(),
                        {QStringLiteral("serve"), court.dir(), QStringLiteral("--listen"),
                         QStringLiteral("127.0.0.1:0")});
        while (!m_process.canReadLine())
            REQUIRE(m_process.waitForReadyRead(30'000));
        m_url = QString::fromUtf8(m_process.readLine()).trimmed().section(u' ', -1);
        REQUIRE(m_url.startsWith(QStringLiteral("https://")));
    }
    ~Served()
    {
        m_process.terminate();
        m_process.waitForFinished(10'000);
    }
    // Into a profile beside the court.
    [[nodiscard]] Run sync(const char *iin) const { return adilctl(syncArguments(iin)); }
    [[nodiscard]] QStringList syncArguments(const char *iin) const
    {
        return {QStringLiteral("sync"),
                QStringLiteral("--server"),
                m_url,
                QStringLiteral("--ca"),
                m_court.dir() + QStringLiteral("/tls/ca.pem"),
                QStringLiteral("--iin"),
                QLatin1String(iin),
                QStringLiteral("--password-file"),
                m_court.password(),
                QStringLiteral("--profile"),
                m_court.path(QStringLiteral("profile"))};
    }
    [[nodiscard]] Run cases() const
    {
        return adilctl({QStringLiteral("cases"), QStringLiteral("--profile"),
                        m_court.path(QStringLiteral("profile")), QStringLiteral("--json")});
    }

private:
    const OwnCourt &m_court;
    QProcess m_process;
    QString m_url;
};

}  // namespace adil
