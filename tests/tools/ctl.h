// SPDX-License-Identifier: GPL-3.0-or-later
// Runs adilctl as a script would.
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace adil {

struct Run {
    int code = -1;
    QByteArray out, err;

    [[nodiscard]] QJsonObject json() const
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        INFO(out.toStdString());
        REQUIRE(error.error == QJsonParseError::NoError);
        return document.object();
    }
};

inline Run adilctl(const QStringList &arguments)
{
    const QString bin = qEnvironmentVariable("ADIL_BIN", QStringLiteral(ADIL_BIN_DIR));
    QProcess process;
    process.start(bin + QStringLiteral("/adilctl"), arguments);
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// Exit code 2, exactly one line on standard error, and with --json the reason as an object.
inline void checkRefused(const QStringList &arguments, const char *reason)
{
    const Run plain = adilctl(arguments);
    INFO(plain.out.toStdString() + plain.err.toStdString());
    CHECK(plain.code == 2);
    CHECK(plain.out.isEmpty());
    CHECK(plain.err.count('\n') == 1);
    CHECK(plain.err.endsWith('\n'));
    CHECK(plain.err.contains(reason));
    const Run json = adilctl(arguments + QStringList{QStringLiteral("--json")});
    CHECK(json.code == 2);
    CHECK(json.json()[QStringLiteral("reason")] == QString::fromLatin1(reason));
    CHECK(json.err == plain.err);
}

// A folder for the files of one test.
class Desk {
public:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }
    QString put(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }
    [[nodiscard]] QByteArray take(const char *name) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace adil
