// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/courtdatabase.h"

#include "base/log.h"

#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

ADIL_LOG(server);

namespace adil::server {

Connection::Connection(const QSqlDatabase &handle, QString name, Dialect dialect)
    : m_handle(handle)
    , m_name(std::move(name))
    , m_dialect(dialect)
{ }

Connection::~Connection()
{
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

// Qt takes an empty text that was never written for NULL; here only an invalid variant is NULL.
static QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    return value;
}

QSqlQuery Connection::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_handle);
    query.setForwardOnly(true);
    if (m_error)
        return query;
    bool done = query.prepare(sql);
    for (qsizetype i = 0; done && i < values.size(); ++i)
        query.bindValue(int(i), bindable(values[i]));
    done = done && query.exec();
    if (!done) {
        m_error = fail(Reason::DatabaseFailed, query.lastError().text());
        qCWarning(log) << "statement failed:" << sql.left(200) << query.lastError().databaseText();
        return QSqlQuery(m_handle);
    }
    return query;
}

QVariant Connection::value(const QString &sql, const QVariantList &values)
{
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

QStringList Connection::columnsOf(const QString &table) const
{
    QStringList names;
    const QSqlRecord record = m_handle.record(table);
    for (int i = 0; i < record.count(); ++i)
        names << record.fieldName(i);
    return names;
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    m_connection.forget();
    const bool isSqlite = m_connection.dialect() == Dialect::Sqlite;
    if (kind == Kind::Read) {
        m_connection.run(isSqlite ? QStringLiteral("BEGIN")
                                  : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    } else if (isSqlite) {
        m_connection.run(QStringLiteral("BEGIN IMMEDIATE"));
    } else {
        m_connection.run(QStringLiteral("BEGIN"));
        if (kind == Kind::Write)
            m_connection.run(QStringLiteral("SELECT v FROM court_seq FOR UPDATE"));
    }
    m_isOpen = !m_connection.error();
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    m_connection.forget();
    m_connection.run(QStringLiteral("ROLLBACK"));
    m_connection.forget();
}

Result<void> Transaction::commit()
{
    if (m_isOpen && !m_connection.error())
        m_connection.run(QStringLiteral("COMMIT"));
    if (m_connection.error())
        return *m_connection.error();
    m_isOpen = false;
    return {};
}

CourtDatabase::CourtDatabase(QString file, Durability durability)
    : m_file(std::move(file))
    , m_durability(durability)
{ }

CourtDatabase::~CourtDatabase() = default;

Result<Connection *> CourtDatabase::mine()
{
    const std::lock_guard lock(m_mutex);
    auto &slot = m_connections[std::this_thread::get_id()];
    if (!slot) {
        auto made = connect();
        if (!made)
            return made.error();
        slot = *std::move(made);
    }
    slot->forget();
    return slot.get();
}

Result<std::unique_ptr<Connection>> CourtDatabase::connect()
{
    static std::atomic<quint64> count = 0;
    const QString name = QStringLiteral("adil.server.%1").arg(++count);
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    handle.setDatabaseName(m_file);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
    if (!handle.open())
        return fail(Reason::DatabaseFailed, handle.lastError().text());
    auto connection = std::make_unique<Connection>(handle, name, Dialect::Sqlite);
    handle = QSqlDatabase();  // no second handle when the name is given back
    connection->run(QStringLiteral("PRAGMA journal_mode=WAL"));
    // A command that was answered must not be lost with the current.
    connection->run(m_durability == Durability::Full ? QStringLiteral("PRAGMA synchronous=FULL")
                                                     : QStringLiteral("PRAGMA synchronous=OFF"));
    if (connection->error())
        return *connection->error();
    return connection;
}

}  // namespace adil::server
