// SPDX-License-Identifier: GPL-3.0-or-later
// A measured process: started, heard to its end, and timed from before its start.
#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>

#include <optional>

namespace bench {

struct Times {
    double wall = 0, cpu = 0;  // s
};

struct Ended {
    Times whole;  // start to end; CPU with the system's share
    QHash<QString, Times> reached;  // by the words of moment.h, from the start
    QByteArray said;  // on standard output
};

// Nothing when it could not be started or did not exit with 0; why is on standard error.
std::optional<Ended> run(const QString &program, const QStringList &arguments,
                         const QHash<QString, QString> &environment = {});

// CPU time of a process that still runs, in s.
double cpuOf(qint64 process);
// What /proc/ID/status says of its memory, in MB: "VmRSS" now, "VmHWM" the most it has had.
double memoryOf(qint64 process, const char *field);

// One of the measured programs, by its name.
QString programOf(const char *name);
// Says what and is the exit code of it.
int failed(const char *what);

// A process that works for others until it is destroyed; asked to end by SIGTERM.
class Helper {
public:
    Helper() = default;
    ~Helper();
    Helper(const Helper &) = delete;
    Helper &operator=(const Helper &) = delete;
    // Its first line on standard output; nothing when it says none within 20 s.
    std::optional<QString> start(const QString &program, const QStringList &arguments);
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

}  // namespace bench
