// SPDX-License-Identifier: GPL-3.0-or-later
// Libraries of our own that bring many others along and are needed late or never: network, sound. A program
// links none of them and starts without; the first who needs one asks here. Any thread.
#pragma once

#include "base/result.h"

#include <QFunctionPointer>
#include <QString>

namespace adil {

// The function `name` of the library `library`, which lies beside the program's folder in lib/adil and stays
// loaded to the end. ProgramMissing when it cannot be loaded, or has no such function.
Result<QFunctionPointer> lateFunction(const QString &library, const char *name);

}  // namespace adil
