// SPDX-License-Identifier: GPL-3.0-or-later
// The log of commands: answers one that is sent again, and is a chain in which nothing can be changed or left
// out without being noticed. Inside a transaction of the caller.
#pragma once

#include "court/command.h"
#include "jmap/commandrecord.h"
#include "server/courtdatabase.h"

#include <functional>

namespace adil::server {

// SHA-256 in hex of what the client sent: kind, arguments, seen, dependsOn, claimedAt.
QString contentHash(const court::Command &command);

struct LoggedCommand {
    jmap::CommandRecord record;
    QString contentHash;
    qint64 modseq = 0;
};

// The columns of "command r" that readLogged() takes.
QString loggedColumns();
LoggedCommand readLogged(const Rows &query);
std::optional<LoggedCommand> findLogged(Connection &connection, const QString &uid);

// Appends; fills in previousHash and hash.
void append(Connection &connection, LoggedCommand &command);

// Calls `tell` with the modseq of each command that is not linked to the one before it or was changed; it
// stops when that answers false.
void eachBroken(Connection &connection, const std::function<bool(qint64 modseq)> &tell);
// The modseq of the first command that is not linked to the one before it or was changed; nothing when all
// are sound.
std::optional<qint64> firstBroken(Connection &connection);

}  // namespace adil::server
