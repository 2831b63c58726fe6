// SPDX-License-Identifier: GPL-3.0-or-later
// An open court: its folder, its database, its tables and its clock; what every part of the server is given.
// Any thread. Outlives all who hold it.
#pragma once

#include "base/clock.h"
#include "court/calendar.h"
#include "crypto/password.h"
#include "server/filelock.h"
#include "server/folder.h"
#include "server/highwater.h"
#include "server/metrics.h"
#include "server/recordtable.h"

#include <QTimeZone>

#include <atomic>
#include <mutex>

namespace adil::server {

struct PremisesOptions {
    crypto::PasswordCost passwordCost;
    Durability durability = Durability::Full;
    QString database = {};  // postgresql://…; empty: what config.json says
};

class Premises {
public:
    using Options = PremisesOptions;
    // The folder must hold a court (Folder::make and writing its config makes an empty one). NotFound,
    // DatabaseFailed, DatabaseUnreachable, Malformed, WrongValue (the database's address), ProfileInUse (it
    // is being moved).
    static Result<std::unique_ptr<Premises>> open(const QString &path, const Clock &clock,
                                                  Options options = {});
    // Puts the newest command on record once more.
    ~Premises();
    Premises(const Premises &) = delete;
    Premises &operator=(const Premises &) = delete;

    [[nodiscard]] const Folder &folder() const { return m_folder; }
    [[nodiscard]] CourtDatabase &database() { return m_database; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] Metrics &metrics() { return m_metrics; }
    [[nodiscard]] const Options &options() const { return m_options; }
    [[nodiscard]] QString epoch() const { return m_config.epoch; }
    // "court-1a2b3c4d"
    [[nodiscard]] QString accountId() const { return QLatin1String("court-") + m_config.courtId; }

    [[nodiscard]] const QList<RecordTable> &tables() const { return m_tables; }
    [[nodiscard]] const QHash<QString, const RecordTable *> &byType() const { return m_byType; }

    // Puts the newest command on record beside the database, if there is a newer one: whoever opens the court
    // next knows whether the database went back. Says in the log when it went back under this process.
    void recordNewest();

    // Called after each commit that changed what clients see; any thread; must be quick. Set before use.
    std::function<void()> changed = [] {};

private:
    Premises(Folder folder, StoreAddress address, FileLock lock, const Clock &clock, Options options);
    Result<void> settleEpoch();
    Result<void> beginEpoch(Connection &connection, bool isFirst);

    Folder m_folder;
    FileLock m_lock;  // shared by all who have the court open
    const Clock &m_clock;
    Options m_options;
    Config m_config;
    CourtDatabase m_database;
    Metrics m_metrics;
    QList<RecordTable> m_tables;
    QHash<QString, const RecordTable *> m_byType;
    std::mutex m_recordMutex;
    bool m_mayRecord = false;  // the epoch is settled, and the database did not go back since
};

// Where the records of the court in this folder lie. WrongValue.
Result<StoreAddress> storeOf(const Folder &folder, const Config &config, const QString &given = {});
// All record types' tables.
QList<RecordTable> courtTables();

// The court's zone and calendars as its records say. Of this transaction.
QTimeZone zoneOf(Connection &connection, const Premises &premises);
court::WorkingDays calendarOf(Connection &connection, const Premises &premises);
// The counter now.
qint64 modseqOf(Connection &connection);
// One more, of which the other processes hear. In a writing transaction.
qint64 bump(Connection &connection);

}  // namespace adil::server
