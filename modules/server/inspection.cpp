// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/inspection.h"

#include "crypto/digest.h"
#include "server/commandlog.h"
#include "server/filelock.h"
#include "server/premises.h"
#include "server/schema.h"
#include "server/tablecopy.h"

#include <QDirIterator>
#include <QFileInfo>

namespace adil::server {

namespace {

class Inspector {
public:
    Inspector(Connection &connection, const Folder &folder, const std::function<void(const QString &)> &tell)
        : m_db(connection)
        , m_folder(folder)
        , m_tell(tell)
        , m_tables(courtTables())
    { }

    void database(const Config &config)
    {
        if (m_db.dialect() == Dialect::Sqlite) {
            auto found = m_db.run(QStringLiteral("PRAGMA integrity_check"));
            while (found.next())
                if (found.value(0).toString() != QLatin1String("ok"))
                    fault(QStringLiteral("database: ") + found.value(0).toString().simplified());
        }
        const QStringList unlike = differences(m_db, m_tables);
        if (isAway())
            return;
        for (const QString &line : unlike)
            fault(QStringLiteral("database: not as this program keeps it: ") + line.simplified());
        const qint64 migration = m_db.value(QStringLiteral("SELECT migration FROM schema_version"))
                                     .toLongLong();
        const QString owner = m_db.value(QStringLiteral("SELECT court_id FROM court_seq")).toString();
        if (isAway())
            return;
        if (migration != newestMigration())
            fault(QStringLiteral("database: of migration %1, this program's is %2")
                      .arg(migration)
                      .arg(newestMigration()));
        if (owner != config.courtId)
            fault(QStringLiteral("database: of the court '%1', config.json of '%2'")
                      .arg(owner, config.courtId));
        // Every row is read: what cannot be, shows at the end.
        (void)sumsOf(m_db);
    }

    // A state that clients were given must never come again with other content.
    void counter()
    {
        const qint64 newest = modseqOf(m_db);
        for (const RecordTable &table : m_tables) {
            const qint64 rows = m_db.value(QStringLiteral("SELECT COUNT(*) FROM %1 WHERE dead = 0")
                                               .arg(table.quoted()))
                                    .toLongLong();
            m_done.records += rows;
            const qint64 highest =
                m_db.value(QStringLiteral("SELECT MAX(modseq) FROM %1").arg(table.quoted())).toLongLong();
            if (highest > newest)
                fault(QStringLiteral("%1: a record of modseq %2, the counter is at %3")
                          .arg(table.type().name)
                          .arg(highest)
                          .arg(newest));
        }
    }

    void chain()
    {
        m_done.commands = m_db.value(QStringLiteral("SELECT COUNT(*) FROM command")).toLongLong();
        eachBroken(m_db, [&](qint64 modseq) {
            fault(QStringLiteral(
                      "commands: the chain is broken at modseq %1: changed, or one before it is gone")
                      .arg(modseq));
            return true;
        });
        const qint64 last = m_db.value(QStringLiteral("SELECT MAX(modseq) FROM command")).toLongLong();
        if (last > modseqOf(m_db))
            fault(QStringLiteral("commands: one of modseq %1 lies beyond the counter").arg(last));
    }

    void blobs()
    {
        TableReader reader(m_db, QStringLiteral("blob"));
        const qsizetype hashAt = reader.columns().indexOf(QStringLiteral("sha256")),
                        sizeAt = reader.columns().indexOf(QStringLiteral("size"));
        for (auto rows = reader.nextPage(); !rows.isEmpty(); rows = reader.nextPage())
            for (const QVariantList &row : std::as_const(rows))
                blob(row[hashAt].toString(), row[sizeAt].toLongLong());
        if (!isAway())
            strayFiles();
    }

    // Both ways: what a record names, and what is said to be named.
    void references()
    {
        for (const RecordTable &table : m_tables)
            for (const QString &field : table.blobFields())
                named(table, field);
        auto refs = m_db.run(QStringLiteral("SELECT f.type, f.id, f.sha256 FROM blob_ref f WHERE NOT EXISTS "
                                            "(SELECT 1 FROM blob b WHERE b.sha256 = f.sha256)"));
        while (refs.next())
            fault(QStringLiteral("blob %1: %2 %3 refers to it, and it is not there")
                      .arg(refs.value(2).toString(), refs.value(0).toString(), refs.value(1).toString()));
        for (const RecordTable &table : m_tables)
            if (!table.blobFields().isEmpty())
                orphans(table);
    }

    void unreadable(const Error &why) { fault(QStringLiteral("database: cannot be read on: ") + why.detail); }
    // What cannot be asked looks as if it were not there: nothing is said of it. The first question after a
    // pause finds out.
    bool isAway()
    {
        (void)m_db.value(QStringLiteral("SELECT 1"));
        return m_db.error().has_value();
    }
    [[nodiscard]] const Inspected &done() const { return m_done; }

private:
    void fault(const QString &line)
    {
        ++m_done.faults;
        m_tell(line);
    }

    [[nodiscard]] QString pathOf(const QString &hash) const
    {
        return m_folder.blobs() + u'/' + hash.left(2) + u'/' + hash;
    }

    void blob(const QString &hash, qint64 size)
    {
        ++m_done.blobs;
        const QFileInfo file(pathOf(hash));
        if (!file.exists())
            return fault(QStringLiteral("blob %1: the file is missing").arg(hash));
        m_done.bytes += file.size();
        if (file.size() != size)
            return fault(
                QStringLiteral("blob %1: %2 bytes, must be %3").arg(hash).arg(file.size()).arg(size));
        const auto found = crypto::sha256OfFile(file.filePath());
        if (!found)
            return fault(QStringLiteral("blob %1: the file cannot be read").arg(hash));
        if (QString::fromLatin1(found->toHex()) != hash)
            fault(QStringLiteral("blob %1: the content is not what its name says").arg(hash));
    }

    void strayFiles()
    {
        QDirIterator files(m_folder.blobs(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file(files.next());
            // One that came after this look began has its row in the future.
            if (file.lastModified().secsTo(m_begun) < 60)
                continue;
            const bool isKnown = m_db.value(QStringLiteral("SELECT 1 FROM blob WHERE sha256 = ?"),
                                            {file.fileName()})
                                     .isValid();
            if (m_db.error())
                return;
            if (!isKnown)
                fault(QStringLiteral("blob %1: a file that the database does not know")
                          .arg(file.fileName().left(80)));
        }
    }

    void named(const RecordTable &table, const QString &field)
    {
        const auto column = std::find_if(table.type().columns.begin(), table.type().columns.end(),
                                         [&](const record::Column &c) { return c.wire == field; });
        // A blob's id is 'S' and the hash.
        auto missing = m_db.run(
            QStringLiteral("SELECT r.id, r.%1 FROM %2 r WHERE r.dead = 0 AND r.%1 IS NOT NULL AND r.%1 <> '' "
                           "AND NOT EXISTS (SELECT 1 FROM blob_ref f WHERE f.type = ? AND f.id = r.id "
                           "AND 'S' || f.sha256 = r.%1)")
                .arg(column->sql, table.quoted()),
            {table.type().name});
        while (missing.next())
            fault(QStringLiteral("%1 %2: names %3, which is not kept for it")
                      .arg(table.type().name, missing.value(0).toString(),
                           missing.value(1).toString().left(80)));
    }

    void orphans(const RecordTable &table)
    {
        QStringList names;
        for (const record::Column &column : table.type().columns)
            if (table.blobFields().contains(column.wire))
                names << QStringLiteral("r.%1 = 'S' || f.sha256").arg(column.sql);
        auto orphan = m_db.run(QStringLiteral("SELECT f.id, f.sha256 FROM blob_ref f WHERE f.type = ? "
                                              "AND NOT EXISTS (SELECT 1 FROM %1 r WHERE r.id = f.id "
                                              "AND r.dead = 0 AND (%2))")
                                   .arg(table.quoted(), names.join(QLatin1String(" OR "))),
                               {table.type().name});
        while (orphan.next())
            fault(QStringLiteral("blob %1: kept for %2 %3, which does not name it")
                      .arg(orphan.value(1).toString(), table.type().name, orphan.value(0).toString()));
    }

    Connection &m_db;
    const Folder &m_folder;
    const std::function<void(const QString &)> &m_tell;
    QList<RecordTable> m_tables;
    QDateTime m_begun = SystemClock().now();
    Inspected m_done;
};

}  // namespace

Result<Inspected> inspect(const Folder &folder, const StoreAddress &address,
                          const std::function<void(const QString &)> &tell)
{
    const auto config = folder.config();
    if (!config)
        return config.error();
    const auto lock = FileLock::take(folder.lockFile(), FileLock::Shared);
    if (!lock)
        return lock.error();
    // No paper goes between the state that is read and the look at its file.
    const auto still = FileLock::take(folder.sweepLockFile(), FileLock::Shared);
    if (!still)
        return still.error();
    if (address.dialect == Dialect::Sqlite && !QFileInfo::exists(address.database))
        return fail(Reason::NotFound, QStringLiteral("court.db"));
    const auto connection = Connection::open(address, Durability::Full);
    if (!connection && address.dialect == Dialect::Sqlite) {
        // The file is there, and is no database.
        tell(QStringLiteral("database: cannot be opened: ") + connection.error().detail);
        Inspected done;
        done.faults = 1;
        return done;
    }
    if (!connection)
        return connection.error();
    // Files are read for hours while it waits.
    (*connection)->allowIdleness();
    Transaction reading(**connection, Access::Read);
    Inspector inspector(**connection, folder, tell);
    inspector.database(*config);
    for (const auto part :
         {&Inspector::counter, &Inspector::chain, &Inspector::blobs, &Inspector::references})
        if (!inspector.isAway())
            (inspector.*part)();
    if (auto done = reading.commit(); !done) {
        // What is damaged may be beyond reading; what is away is not damaged.
        if (done.error().reason != Reason::DatabaseFailed)
            return done.error();
        inspector.unreadable(done.error());
    }
    return inspector.done();
}

}  // namespace adil::server
