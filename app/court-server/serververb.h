// SPDX-License-Identifier: GPL-3.0-or-later
// A verb of adil-court-server: what it is called, what it takes, what it does. Each has its own file;
// serververbs.h lists them.
#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>

namespace adil::courtserver {

// What a verb was called with.
struct Given {
    const QCommandLineParser &options;
    QStringList words;  // positional ones after the verb's own
    // What is wrong and did not keep the verb from its work: a line each on standard error, and exit code 1.
    QStringList &complaints;
};

struct ServerVerb {
    const char *name;  // "user add"
    const char *usage;  // what follows the name
    const char *summary;  // one line
    QList<QCommandLineOption> (*options)();
    // What is printed when it is done; the error is one line on standard error and exit code 2 (1 when what
    // is stored is damaged).
    Result<QString> (*run)(const Given &given);
};

}  // namespace adil::courtserver
