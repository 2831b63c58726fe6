// SPDX-License-Identifier: GPL-3.0-or-later
// A decision as rows for the outbox, and a command as an entry of it. Used by Editor.
#pragma once

#include "court/command.h"
#include "store/entry.h"

namespace adil::edit {

QList<store::PendingRow> rowsOf(const QList<court::Change> &changes, const court::State &state);
// Without what the outbox itself sets.
store::Entry entryOf(const court::Command &command, const QList<court::Change> &changes,
                     const court::State &state);
court::Command commandOf(const store::Entry &entry);
QJsonObject toJson(const QHash<QString, qint64> &seen);

}  // namespace adil::edit
