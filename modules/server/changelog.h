// SPDX-License-Identifier: GPL-3.0-or-later
// What changed for somebody since a state: X/changes (sync.md 2.3). A state is "<epoch>.<modseq>", or between
// pages
// "<epoch>.<modseq>.<last id>".
#pragma once

#include "server/premises.h"

#include <QStringList>

namespace adil::server {

struct SyncState {
    qint64 modseq = 0;
    QString lastId;  // of a page; empty: all of this modseq is known
};

QString stateText(const QString &epoch, qint64 modseq);
// Nothing when it is of another epoch, of a future this server does not know, or no state at all.
std::optional<SyncState> stateFrom(const QString &text, const QString &epoch, qint64 newest);

struct Changes {
    QStringList created, updated, destroyed;
    QString newState;
    bool hasMore = false;
};

// At most `limit` ids. In a reading transaction.
Changes changesSince(Connection &connection, const Premises &premises, const RecordTable &table,
                     const QString &userId, const SyncState &since, qint64 limit);

}  // namespace adil::server
