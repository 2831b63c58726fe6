// SPDX-License-Identifier: GPL-3.0-or-later
// Looks a court over without changing it, also while it serves: the database, the papers, which record names
// which paper, and the chain of commands.
#pragma once

#include "server/folder.h"
#include "server/storeaddress.h"

#include <functional>

namespace adil::server {

struct Inspected {
    qint64 records = 0, blobs = 0, bytes = 0, commands = 0, faults = 0;
};

// `tell` is called with each fault, one line, without contents of records. NotFound, ProfileInUse,
// DatabaseFailed, DatabaseUnreachable: nothing could be looked at.
Result<Inspected> inspect(const Folder &folder, const StoreAddress &address,
                          const std::function<void(const QString &fault)> &tell);

}  // namespace adil::server
