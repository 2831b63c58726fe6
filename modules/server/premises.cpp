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

// The database and config.json must name the same epoch, else one of them is from a backup and clients know a
// future that this server does not.
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
    const QVariant stored = db.value(QStringLiteral("SELECT epoch FROM court_seq"));
    const QString owner = db.value(QStringLiteral("SELECT court_id FROM court_seq")).toString();
    if (stored.isValid() && owner != m_config.courtId)
        return fail(Reason::WrongValue, QStringLiteral("the database is another court's"));
    if (stored.toString() == m_config.epoch)
        return transaction.commit();
    if (stored.isValid()) {
        m_config.epoch = QString::fromLatin1(crypto::randomBytes(4).toHex());
        qCWarning(log) << "the database and config.json are of different epochs; a new one begins";
        db.run(QStringLiteral("UPDATE court_seq SET epoch = ?"), {m_config.epoch});
    } else {
        db.run(QStringLiteral("INSERT INTO court_seq (court_id, epoch, v) VALUES (?, ?, 0)"),
               {m_config.courtId, m_config.epoch});
    }
    if (auto written = m_folder.write(m_config); !written)
        return written.error();
    return transaction.commit();
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
