// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/fulldisk.h"

#include <QFile>
#include <QSqlDriver>
#include <QSqlError>
#include <QStringList>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace adil::store {

static constexpr size_t mostStatements = 256;

static QString uriOf(const Opening &opening)
{
    QString uri = QStringLiteral("file:") + QString::fromLatin1(QUrl::toPercentEncoding(opening.path, "/"));
    if (!opening.vfs.isEmpty())
        uri += QStringLiteral("?vfs=") + opening.vfs;
    return uri;
}

static sqlite3 *handleOf(const QSqlDatabase &connection)
{
    const QVariant handle = connection.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Database::Database(QString name, QString path)
    : m_name(std::move(name))
    , m_path(std::move(path))
{ }

Database::~Database()
{
    m_statements.clear();
    m_connection = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Database>> Database::open(const Opening &opening)
{
    std::unique_ptr<Database> database(
        new Database(QUuid::createUuid().toString(QUuid::WithoutBraces), opening.path));
    if (const auto prepared = database->prepare(opening); !prepared)
        return prepared.error();
    return database;
}

Result<void> Database::prepare(const Opening &opening)
{
    const bool writes = opening.mode == Mode::ReadWrite;
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_connection.isValid())
        return fail(Reason::ProgramMissing, QStringLiteral("the SQLite driver of Qt"));
    m_connection.setDatabaseName(uriOf(opening));
    QString options = QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1")
                          .arg(opening.patience.count());
    if (!writes)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_connection.setConnectOptions(options);
    if (!m_connection.open())
        return errorOf(m_connection.lastError());

    QStringList pragmas{QStringLiteral("PRAGMA temp_store = MEMORY"),
                        QStringLiteral("PRAGMA foreign_keys = ON")};
    if (writes) {
        pragmas << QStringLiteral("PRAGMA journal_mode = WAL")
                << (opening.safety == Safety::Everything ? QStringLiteral("PRAGMA synchronous = FULL")
                                                         : QStringLiteral("PRAGMA synchronous = NORMAL"));
    }
    for (const QString &pragma : pragmas)
        if (const auto done = run(pragma); !done)
            return done;
    return {};
}

Result<std::unique_ptr<QSqlQuery>> Database::execute(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> query;
    if (const auto it = m_statements.find(sql); it != m_statements.end()) {
        query = std::move(it->second);
        m_statements.erase(it);
    } else {
        query = std::make_unique<QSqlQuery>(m_connection);
        query->setForwardOnly(true);
        if (!query->prepare(sql))
            return errorOf(query->lastError());
    }
    for (qsizetype i = 0; i < values.size(); ++i) {
        // Qt binds a null QString as NULL; an empty text is a text
        const bool noText = values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        query->bindValue(int(i), noText ? QVariant(QStringLiteral("")) : values[i]);
    }
    if (!query->exec())
        return errorOf(query->lastError());
    return query;
}

void Database::giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    if (m_statements.size() >= mostStatements)
        m_statements.clear();
    m_statements[sql] = std::move(query);
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    m_changedRows = (*query)->numRowsAffected();
    giveBack(sql, *std::move(query));
    return {};
}

Result<void> Database::each(const QString &sql, const QVariantList &values, const Row &row)
{
    auto query = execute(sql, values);
    if (!query)
        return query.error();
    while ((*query)->next())
        if (!row(**query))
            break;
    const QSqlError error = (*query)->lastError();
    if (error.isValid())
        return errorOf(error);
    giveBack(sql, *std::move(query));
    return {};
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    const auto done = each(sql, values, [&](const QSqlQuery &row) {
        first = row.value(0);
        return false;
    });
    if (!done)
        return done.error();
    return first;
}

Result<QStringList> Database::texts(const QString &sql, const QVariantList &values)
{
    QStringList all;
    const auto done = each(sql, values, [&](const QSqlQuery &row) {
        all << row.value(0).toString();
        return true;
    });
    if (!done)
        return done.error();
    return all;
}

Result<void> Database::copyTo(const QString &path)
{
    if (QFile::exists(path))
        return fail(Reason::CannotWrite, QStringLiteral("the copy exists"));
    const auto done = run(QStringLiteral("VACUUM INTO ?"), {path});
    if (!done)
        QFile::remove(path);
    return done;
}

Result<void> Database::quickCheck()
{
    const auto verdict = value(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != QLatin1String("ok"))
        return fail(Reason::Damaged, verdict->toString());
    return {};
}

Error Database::errorOf(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt();
    const QString words = QStringLiteral("%1 (%2)").arg(error.databaseText(), error.nativeErrorCode());
    sqlite3 *handle = m_connection.isOpen() ? handleOf(m_connection) : nullptr;
    switch (code & 0xff) {
    case SQLITE_FULL: return fail(Reason::DiskFull, words);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return fail(Reason::Damaged, words);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return fail(Reason::TimedOut, words);
    case SQLITE_IOERR:
        if (handle && isFullDisk(sqlite3_system_errno(handle)))
            return fail(Reason::DiskFull, words);
        break;
    default: break;
    }
    return fail(Reason::DatabaseFailed, words);
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_begun(database.run(QStringLiteral("BEGIN IMMEDIATE")))
    , m_open(bool(m_begun))
{ }

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.run(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const auto done = m_database.run(QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

}  // namespace adil::store
