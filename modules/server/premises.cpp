// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/premises.h"

#include "base/log.h"
#include "base/zone.h"
#include "court/types.h"
#include "crypto/random.h"
#include "server/schema.h"

ADIL_LOG(server);

namespace adil::server {

QList<RecordTable> courtTables()
{
    QList<RecordTable> tables;
    const auto types = court::allTypes();
    for (const record::Type &type : types)
        tables << RecordTable(type);
    return tables;
}

Result<StoreAddress> storeOf(const Folder &folder, const Config &config, const QString &given)
{
    const QString &url = given.isEmpty() ? config.database : given;
    return url.isEmpty() ? StoreAddress::ofFile(folder.database()) : StoreAddress::parse(url);
}

Premises::Premises(Folder folder, StoreAddress address, FileLock lock, const Clock &clock, Options options)
    : m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_clock(clock)
    , m_options(std::move(options))
    , m_database(std::move(address), m_options.durability)
    , m_tables(courtTables())
{
    for (const RecordTable &table : std::as_const(m_tables))
        m_byType[table.type().name] = &table;
}

Result<std::unique_ptr<Premises>> Premises::open(const QString &path, const Clock &clock, Options options)
{
    auto folder = Folder::open(path);
    if (!folder)
        return folder.error();
    auto config = folder->config();
    if (!config)
        return config.error();
    auto address = storeOf(*folder, *config, options.database);
    if (!address)
        return address.error();
    auto lock = FileLock::take(folder->lockFile(), FileLock::Shared);
    if (!lock)
        return lock.error();
    std::unique_ptr<Premises> premises(
        new Premises(*std::move(folder), *std::move(address), *std::move(lock), clock, std::move(options)));
    premises->m_config = *std::move(config);
    auto connection = premises->m_database.mine();
    if (!connection)
        return connection.error();
    if (auto ready = bringUpToDate(**connection, premises->m_tables); !ready)
        return ready.error();
    if (auto settled = premises->settleEpoch(); !settled)
        return settled.error();
    return premises;
}

static HighWater newestOf(Connection &db, const QString &epoch)
{
    auto rows = db.run(QStringLiteral("SELECT modseq, hash FROM command ORDER BY modseq DESC LIMIT 1"));
    if (!rows.next())
        return {epoch, 0, {}};
    return {epoch, rows.value(0).toLongLong(), rows.value(1).toString()};
}

// Whether the database is the one in which this command was the newest, or what became of it.
static bool holds(Connection &db, const HighWater &known)
{
    const QString sql = QStringLiteral("SELECT hash FROM command WHERE modseq = ?");
    return known.modseq == 0 || db.value(sql, {known.modseq}).toString() == known.hash;
}

// The database, config.json and newest.json must name the same epoch, and the database must hold the newest
// command that was ever seen in it; else one of them is from a backup, and clients know a future that this
// server does not.
Result<void> Premises::settleEpoch()
{
    auto connection = m_database.mine();
    if (!connection)
        return connection.error();
    Connection &db = **connection;
    Transaction transaction(db, Transaction::Kind::Setup);
    // Another process may have settled it while this one waited.
    auto config = m_folder.config();
    if (!config)
        return config.error();
    m_config = *std::move(config);
    // Before the database is asked: another process that serves may go on.
    auto known = HighWater::read(m_folder.highWaterFile());
    const QVariant stored = db.value(QStringLiteral("SELECT epoch FROM court_seq"));
    const QString owner = db.value(QStringLiteral("SELECT court_id FROM court_seq")).toString();
    const bool isSame = stored.toString() == m_config.epoch && known && known->epoch == m_config.epoch
        && holds(db, *known);
    if (db.error())
        return *db.error();
    if (stored.isValid() && owner != m_config.courtId)
        return fail(Reason::WrongValue, QStringLiteral("the database is another court's"));
    if (!isSame) {
        if (auto begun = beginEpoch(db, !stored.isValid()); !begun)
            return begun;
        known = newestOf(db, m_config.epoch);
    }
    if (auto done = transaction.commit(); !done)
        return done;
    if (!isSame)
        if (auto written = known->write(m_folder.highWaterFile()); !written)
            return written;
    m_mayRecord = true;
    return {};
}

Result<void> Premises::beginEpoch(Connection &db, bool isFirst)
{
    if (isFirst) {
        db.run(QStringLiteral("INSERT INTO court_seq (court_id, epoch, v) VALUES (?, ?, 0)"),
               {m_config.courtId, m_config.epoch});
    } else {
        m_config.epoch = QString::fromLatin1(crypto::randomBytes(4).toHex());
        qCWarning(log) << "what lies here was put back, in whole or in part; a new epoch begins";
        db.run(QStringLiteral("UPDATE court_seq SET epoch = ?"), {m_config.epoch});
    }
    return m_folder.write(m_config);
}

void Premises::recordNewest()
{
    const std::lock_guard lock(m_recordMutex);
    if (!m_mayRecord)
        return;
    // Other processes record too; before the database is asked, since they go on. Whoever takes the file away
    // wants a new epoch.
    const auto known = HighWater::read(m_folder.highWaterFile());
    auto connection = m_database.mine();
    if (!known || !connection)
        return;
    Connection &db = **connection;
    const HighWater now = newestOf(db, m_config.epoch);
    const bool wentBack = known->epoch != m_config.epoch || !holds(db, *known);
    if (db.error() || now == *known)
        return;
    if (wentBack) {
        // What is on record stays, for whoever opens the court next.
        qCCritical(log) << "the database was put back while it served; start the server again";
        m_mayRecord = false;
    } else if (auto written = now.write(m_folder.highWaterFile()); !written) {
        qCWarning(log) << "newest.json:" << name(written.error().reason) << written.error().detail;
    }
}

Premises::~Premises()
{
    try {
        recordNewest();
    } catch (...) {
        // Nothing of ours throws. What is not on record is known less exactly, and no worse.
    }
}

QTimeZone zoneOf(Connection &connection, const Premises &premises)
{
    const auto courts = premises.byType()[QStringLiteral("Court")]->ofCase(connection, {});
    return zoneNamed(courts.isEmpty() ? court::Court().zone : courts[0][QLatin1String("zone")].toString());
}

court::WorkingDays calendarOf(Connection &connection, const Premises &premises)
{
    QList<court::WorkingCalendar> years;
    const auto rows = premises.byType()[QStringLiteral("WorkingCalendar")]->ofCase(connection, {});
    for (const QJsonObject &row : rows)
        if (auto year = record::fromJson<court::WorkingCalendar>(row))
            years << *std::move(year);
    return court::WorkingDays(years);
}

qint64 modseqOf(Connection &connection)
{
    return connection.value(QStringLiteral("SELECT v FROM court_seq")).toLongLong();
}

qint64 bump(Connection &connection)
{
    return connection.value(bumpStatement(connection.dialect())).toLongLong();
}

}  // namespace adil::server
