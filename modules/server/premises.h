// SPDX-License-Identifier: GPL-3.0-or-later
// An open court: its folder, its database, its tables and its clock; what every part of the server is given.
// Any thread. Outlives all who hold it.
#pragma once

#include "base/clock.h"
#include "court/calendar.h"
#include "crypto/password.h"
#include "server/folder.h"
#include "server/recordtable.h"

#include <QTimeZone>

#include <atomic>

namespace adil::server {

struct PremisesOptions {
    crypto::PasswordCost passwordCost;
    Durability durability = Durability::Full;
};

class Premises {
public:
    using Options = PremisesOptions;
    // The folder must hold a court (Folder::make and writing its config makes an empty one). NotFound,
    // DatabaseFailed, Malformed.
    static Result<std::unique_ptr<Premises>> open(const QString &path, const Clock &clock,
                                                  Options options = {});

    [[nodiscard]] const Folder &folder() const { return m_folder; }
    [[nodiscard]] CourtDatabase &database() { return m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] QString epoch() const { return m_config.epoch; }
    // "court-1a2b3c4d"
    [[nodiscard]] QString accountId() const { return QLatin1String("court-") + m_config.courtId; }

    [[nodiscard]] const QList<RecordTable> &tables() const { return m_tables; }
    [[nodiscard]] const QHash<QString, const RecordTable *> &byType() const { return m_byType; }

    // Called after each commit that changed what clients see; any thread; must be quick. Set before use.
    std::function<void()> changed = [] {};

private:
    Premises(Folder folder, const Clock &clock, Options options);
    Result<void> settleEpoch();

    Folder m_folder;
    const Clock &m_clock;
    Options m_options;
    Config m_config;
    CourtDatabase m_database;
    QList<RecordTable> m_tables;
    QHash<QString, const RecordTable *> m_byType;
};

// The court's zone and calendars as its records say. Of this transaction.
QTimeZone zoneOf(Connection &connection, const Premises &premises);
court::WorkingDays calendarOf(Connection &connection, const Premises &premises);
// The counter now.
qint64 modseqOf(Connection &connection);
// One more. In a writing transaction.
qint64 bump(Connection &connection);

}  // namespace adil::server
