// SPDX-License-Identifier: GPL-3.0-or-later
#include "child.h"

#include "moment.h"

#include <QFile>

#include <sys/resource.h>
#include <unistd.h>

namespace bench {

static double cpuOfEnded()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

static QProcessEnvironment with(const QHash<QString, QString> &changes)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

std::optional<Ended> run(const QString &program, const QStringList &arguments,
                         const QHash<QString, QString> &environment)
{
    QProcess process;
    process.setProcessEnvironment(with(environment));
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double cpuBefore = cpuOfEnded();
    const double begun = secondsOf(CLOCK_MONOTONIC);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0) {
        std::fprintf(stderr, "%s did not do its work (%d)\n", qPrintable(program), process.exitCode());
        process.kill();
        process.waitForFinished();
        return {};
    }
    Ended ended;
    ended.whole = {secondsOf(CLOCK_MONOTONIC) - begun, cpuOfEnded() - cpuBefore};
    ended.said = process.readAllStandardOutput();
    const auto lines = ended.said.split('\n');
    for (const QByteArray &line : lines) {
        const auto words = line.split(' ');
        if (words.size() == 4 && words[0] == "reached")
            ended.reached[QString::fromLatin1(words[1])] = {words[2].toDouble() - begun, words[3].toDouble()};
    }
    return ended;
}

double memoryOf(qint64 process, const char *field)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll(), name = QByteArray(field) + ':';
    return text.mid(text.indexOf(name) + name.size()).trimmed().split(' ').value(0).toDouble() / 1024;
}

QString programOf(const char *name) { return QStringLiteral(ADIL_BIN_DIR "/") + QLatin1String(name); }

int failed(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

double cpuOf(qint64 process)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(process));
    if (!stat.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = stat.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

Helper::~Helper()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

std::optional<QString> Helper::start(const QString &program, const QStringList &arguments)
{
    // What it has to say of errors nobody reads here; a full pipe would stop it.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.start(program, arguments);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(20'000))
            return {};
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

}  // namespace bench
