// SPDX-License-Identifier: GPL-3.0-or-later
// What all verbs share: choosing one, --json, --help, exit codes, and the one line on standard error.
#pragma once

#include <QStringList>

namespace adil::ctl {

// The exit code: 0 yes, 1 no, 2 unusable input. `arguments` without the name of the program.
int runVerb(const QStringList &arguments);

}  // namespace adil::ctl
