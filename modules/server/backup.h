// SPDX-License-Identifier: GPL-3.0-or-later
// A backup of a court that may be serving: a folder that is a court itself, its records in court.db whatever
// they lay in, with all papers that these records know. Opened, it begins a new epoch, since workstations may
// know a future that it does not. Nobody is signed in there, and no calendar feed can be read.
#pragma once

#include "server/premises.h"
#include "server/tablecopy.h"

namespace adil::server {

struct BackedUp {
    QList<TableSum> tables;  // read from both sides and found equal
    qint64 blobs = 0, bytes = 0;  // each hashed on its way
};

// `to` must not be there, or be empty; it appears when it is whole. AlreadyDone, StoreDamaged (a paper is not
// what its name says, or missing), CannotWrite, DiskFull, DatabaseFailed.
Result<BackedUp> backUp(Premises &premises, const QString &to);

}  // namespace adil::server
