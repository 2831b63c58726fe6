// SPDX-License-Identifier: GPL-3.0-or-later
// A desk as a process of its own, which can be killed: this program again, with the hidden test of
// killed_test.cpp. It notes each command after the editor has said that it is kept, as its user would
// remember.
#pragma once

#include "desk.h"

#include "support/lines.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>

namespace adil::test {

// Who sits there, and where.
struct Place {
    QString folder;  // the profile's
    QString server, ca, iin, password, personId;
    [[nodiscard]] QString given() const { return folder + QStringLiteral(".given"); }
    [[nodiscard]] QByteArray toText() const
    {
        return QJsonDocument(QJsonObject{{QStringLiteral("folder"), folder},
                                         {QStringLiteral("server"), server},
                                         {QStringLiteral("ca"), ca},
                                         {QStringLiteral("iin"), iin},
                                         {QStringLiteral("password"), password},
                                         {QStringLiteral("personId"), personId}})
            .toJson(QJsonDocument::Compact);
    }
    static Place fromText(const QByteArray &text)
    {
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        const auto of = [&](const char *name) { return json[QLatin1String(name)].toString(); };
        return {of("folder"), of("server"), of("ca"), of("iin"), of("password"), of("personId")};
    }
};

class DeskProcess {
public:
    enum class Hand { Writes, Rests };
    DeskProcess() = default;
    DeskProcess(const DeskProcess &) = delete;
    DeskProcess &operator=(const DeskProcess &) = delete;
    ~DeskProcess()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }
    void start(const Place &place, Hand hand, unsigned seed)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ADIL_KILL_DESK"), QString::fromUtf8(place.toText()));
        environment.insert(QStringLiteral("ADIL_KILL_SEED"),
                           hand == Hand::Writes ? QString::number(seed) : QString());
        m_process.setProcessEnvironment(environment);
        // A pipe that nobody reads would stop it.
        m_process.setStandardErrorFile(place.folder + QStringLiteral(".log"), QIODevice::Append);
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.killed]")});
        REQUIRE(m_process.waitForStarted());
    }
    // Its profile is open.
    void awaitReady()
    {
        while (!m_said.contains("ready\n")) {
            INFO(m_said.toStdString());
            REQUIRE(m_process.waitForReadyRead(120'000));
            m_said += m_process.readAllStandardOutput();
        }
    }
    void kill()
    {
        m_process.waitForFinished(0);  // so that its end would be known
        INFO(m_said.toStdString() << m_process.readAllStandardOutput().toStdString());
        REQUIRE(m_process.state() == QProcess::Running);
        ::kill(pid_t(m_process.processId()), SIGKILL);
        m_process.waitForFinished(-1);
        m_said.clear();
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
    QByteArray m_said;
};

}  // namespace adil::test
