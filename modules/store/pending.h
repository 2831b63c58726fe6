// SPDX-License-Identifier: GPL-3.0-or-later
// What pending commands make of a record: their rows folded in order, and laid on the fact. Pure.
#pragma once

#include "store/entry.h"

#include <map>

namespace adil::store {

// How a record stands.
enum class Standing {
    Fact,  // as the server has it
    Pending,  // done here, not yet confirmed
    Conflict  // done here and refused: waits for the user's decision. The fields shown are the server's, or,
              // for a record that only this computer has, its own
};

// The rows of one record, folded.
class PendingRecord {
public:
    void add(const PendingRow &row, EntryState state);
    [[nodiscard]] const QString &caseId() const { return m_caseId; }

    // The record as it is to be seen; nothing: there is none.
    [[nodiscard]] std::optional<QJsonObject> onto(const std::optional<QJsonObject> &fact,
                                                  const QString &id) const;
    // How it stands when it is laid on a fact, or on none.
    [[nodiscard]] Standing standing() const;

private:
    struct Fold {
        bool touched = false;
        bool whole = false;  // created: the fields are all of it
        bool gone = false;
        QJsonObject fields;
        void add(const PendingRow &row);
    };
    Fold m_going;  // commands on their way
    Fold m_refused;  // those that wait for the user
    QString m_caseId;
};

using PendingRecords = std::map<QString, PendingRecord>;  // by id

}  // namespace adil::store
