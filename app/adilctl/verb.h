// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of adilctl: what it is called, what it takes, what it does. Each has its own file; verbs.h lists
// them.
#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonValue>

namespace adil::ctl {

// What a verb found out. `isYes` decides between exit codes 0 and 1; what cannot be answered is an Error and
// exits with 2.
struct Answer {
    QJsonValue json;
    QString text;  // for people, without --json
    bool isYes = true;
};

// An option with a value, which the help calls `value`.
inline QCommandLineOption option(const char *name, const char *what, const char *value)
{
    return {QLatin1String(name), QLatin1String(what), QLatin1String(value)};
}

struct Verb {
    const char *name;
    const char *usage;  // what follows the name: "FILE [--content FILE]"
    const char *summary;  // one line
    QList<QCommandLineOption> (*options)();
    Result<Answer> (*run)(const QCommandLineParser &given);
};

}  // namespace adil::ctl
