// SPDX-License-Identifier: GPL-3.0-or-later
// What the bottom line says about the connection; filled by the app from the room sync.
#pragma once

#include "base/result.h"

#include <QDateTime>

#include <optional>

namespace adil::shell {

struct SyncState {
    enum class Kind { Never, Synchronised, Synchronising, Offline, Failed };
    Kind kind = Kind::Never;
    QDateTime at;  // the last complete synchronisation, if there was one
    QDateTime since;  // offline or failing since
    int waiting = 0;  // commands not yet at the server
    int refused = 0;  // of them: refused or in conflict, the judge must look
    qint64 done = 0;  // of the work of this synchronisation; total 0 when it is not known
    qint64 total = 0;
    std::optional<Error> error;  // of Failed, which may be tried again by itself
    bool filesAreHeld = false;  // the disk has no room for files that are to be here
    qint64 skewSeconds = 0;  // the court's clock minus this computer's
};

}  // namespace adil::shell
