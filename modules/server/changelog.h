// SPDX-License-Identifier: GPL-3.0-or-later
// What changed for somebody since a state: X/changes (sync.md 2.3). A state is "<epoch>.<modseq>", or between
// pages
// "<epoch>.<modseq>.<last id>".
#pragma once

#include "server/premises.h"

#include <QHash>
#include <QStringList>

#include <optional>

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

// How far the court is, as one reading transaction sees it: each question is asked of the database once, by
// whatever number of types a request wants to know. Ends with the transaction; the premises outlive it.
class Horizon {
public:
    Horizon(Connection &connection, const Premises &premises);

    [[nodiscard]] Connection &connection() const { return m_connection; }
    // Of the last command.
    qint64 modseq();
    // Of the last record of this type that was written.
    qint64 modseqOf(const RecordTable &table);
    // When the person was last let into a case, or out of one.
    qint64 movedAt(const QString &userId);
    // The state of every type now; and the one that a modseq stands for.
    QString state() { return stateAt(modseq()); }
    [[nodiscard]] QString stateAt(qint64 modseq) const;

private:
    Connection &m_connection;
    const Premises &m_premises;
    std::optional<qint64> m_modseq;
    QHash<QString, qint64> m_records;  // by type
    QHash<QString, qint64> m_moved;
};

// At most `limit` ids.
Changes changesSince(Horizon &horizon, const RecordTable &table, const QString &userId,
                     const SyncState &since, qint64 limit);

// The types about which changesSince() has something to say.
QStringList changedTypes(Horizon &horizon, const Premises &premises, const QString &userId,
                         const SyncState &since);

}  // namespace adil::server
