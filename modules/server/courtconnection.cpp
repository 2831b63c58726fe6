// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/courtconnection.h"

#include "base/log.h"

#include <QSqlDriver>
#include <QSqlIndex>
#include <QSqlRecord>

#include <algorithm>
#include <chrono>
#include <iterator>

ADIL_LOG(server);

namespace adil::server {

static constexpr size_t mostPrepared = 400;

Connection::Connection(StoreAddress address, Durability durability)
    : m_address(std::move(address))
    , m_durability(durability)
{
    static std::atomic<quint64> count = 0;
    m_name = QStringLiteral("adil.server.%1").arg(++count);
    const bool isSqlite = m_address.dialect == Dialect::Sqlite;
    m_handle = QSqlDatabase::addDatabase(isSqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"),
                                         m_name);
    m_handle.setDatabaseName(m_address.database);
    m_handle.setHostName(m_address.host);
    m_handle.setUserName(m_address.user);
    m_handle.setPassword(m_address.password);
    m_handle.setPort(m_address.port);
    m_handle.setConnectOptions(isSqlite ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000") : m_address.options);
}

Connection::~Connection()
{
    m_prepared.reset();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const StoreAddress &address, Durability durability)
{
    std::unique_ptr<Connection> connection(new Connection(address, durability));
    if (!connection->connectAgain())
        return *connection->m_error;
    return connection;
}

// Also the first time.
bool Connection::connectAgain()
{
    m_prepared = std::make_shared<Rows::Pool>();
    m_handle.close();
    m_isInTransaction = false;
    m_error.reset();
    if (!m_handle.open()) {
        const bool isSqlite = m_address.dialect == Dialect::Sqlite;
        m_error = fail(isSqlite ? Reason::DatabaseFailed : Reason::DatabaseUnreachable,
                       m_handle.lastError().databaseText().simplified());
        return false;
    }
    const QStringList statements = sessionStatements(m_address.dialect, m_durability);
    for (const QString &statement : statements) {
        QSqlQuery query(m_handle);
        if (query.exec(statement))
            continue;
        m_error = fail(reasonOf(query.lastError(), dialect(), m_handle.isOpen()),
                       query.lastError().databaseText().simplified());
        return false;
    }
    return true;
}

// Qt takes an empty text that was never written for NULL; here only an invalid variant is NULL.
static QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    // PostgreSQL keeps no NUL, and no text of people holds one; the same on both.
    if (value.typeId() == QMetaType::QString && value.toString().contains(QChar::Null))
        return value.toString().replace(QChar::Null, QChar::ReplacementCharacter);
    return value;
}

Rows::~Rows() { finish(); }

bool Rows::next()
{
    if (!m_query)
        return false;
    if (m_query->next())
        return true;
    if (const QSqlError why = m_query->lastError(); why.isValid())
        m_connection->failed(why, m_sql);
    return false;
}

void Rows::finish()
{
    if (!m_query)
        return;
    m_query->finish();
    if (const auto pool = m_pool.lock()) {
        if (pool->size() >= mostPrepared)
            pool->clear();
        (*pool)[m_sql] = std::move(m_query);
    }
    m_query.reset();
}

// BEGIN, SET, CREATE… cannot, in PostgreSQL.
static bool canBePrepared(const QString &sql)
{
    static constexpr const char *verbs[] = {"SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "};
    return std::any_of(std::begin(verbs), std::end(verbs),
                       [&](const char *verb) { return sql.startsWith(QLatin1String(verb)); });
}

std::optional<QSqlError> Connection::execute(Rows &rows, const QVariantList &values)
{
    if (auto known = m_prepared->extract(rows.m_sql)) {
        rows.m_query = std::move(known.mapped());
    } else {
        rows.m_query = std::make_unique<QSqlQuery>(m_handle);
        // PostgreSQL's driver would lose the rows of one statement to the next.
        rows.m_query->setForwardOnly(dialect() == Dialect::Sqlite);
        if (!canBePrepared(rows.m_sql))
            return rows.m_query->exec(rows.m_sql) ? std::optional<QSqlError>() : rows.m_query->lastError();
        if (!rows.m_query->prepare(rows.m_sql))
            return rows.m_query->lastError();
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        rows.m_query->bindValue(int(i), bindable(values[i]));
    if (!rows.m_query->exec())
        return rows.m_query->lastError();
    rows.m_pool = m_prepared;  // sound: it may be used again
    return {};
}

// PostgreSQL quotes values, and those belong to people: of what it says only the code is taken.
QString Connection::said(const QSqlError &error) const
{
    return dialect() == Dialect::Sqlite ? error.databaseText()
                                        : QStringLiteral("SQLSTATE ") + error.nativeErrorCode();
}

void Connection::failed(const QSqlError &why, const QString &sql)
{
    if (!m_error)
        m_error = fail(reasonOf(why, dialect(), m_handle.isOpen()), said(why));
    qCWarning(log) << "statement failed:" << name(m_error->reason) << m_error->detail << sql.left(200);
}

void Connection::allowIdleness()
{
    const QStringList statements = idlenessStatements(dialect());
    for (const QString &statement : statements)
        run(statement);
}

Rows Connection::run(const QString &sql, const QVariantList &values)
{
    Rows rows(*this);
    if (m_error)
        return rows;
    const auto begun = std::chrono::steady_clock::now();
    rows.m_sql = sql;
    auto wrong = execute(rows, values);
    const auto why = [&] { return reasonOf(*wrong, dialect(), m_handle.isOpen()); };
    // What only asks, and sees nothing of a transaction that is gone, may be asked again.
    if (wrong && !m_isInTransaction && why() == Reason::DatabaseUnreachable
        && sql.startsWith(QLatin1String("SELECT "))) {
        rows.m_query.reset();
        if (connectAgain())
            wrong = execute(rows, values);
    }
    if (m_spent)
        *m_spent += (std::chrono::steady_clock::now() - begun).count();
    if (wrong) {
        rows.m_query.reset();
        failed(*wrong, sql);
    }
    return rows;
}

QVariant Connection::value(const QString &sql, const QVariantList &values)
{
    Rows rows = run(sql, values);
    return rows.next() ? rows.value(0) : QVariant();
}

QStringList Connection::tables()
{
    QStringList names;
    Rows rows = run(tablesStatement(dialect()));
    while (rows.next())
        names << rows.value(0).toString();
    return names;
}

static QStringList namesOf(const QSqlRecord &record)
{
    QStringList names;
    for (int i = 0; i < record.count(); ++i)
        names << record.fieldName(i);
    return names;
}

QStringList Connection::columnsOf(const QString &table) const { return namesOf(m_handle.record(table)); }

QStringList Connection::keyOf(const QString &table) const { return namesOf(m_handle.primaryIndex(table)); }

void Connection::begin(Access access)
{
    forget();
    const QStringList statements = beginStatements(dialect(), access);
    const auto runAll = [&] {
        for (const QString &statement : statements)
            run(statement);
    };
    m_isInTransaction = true;
    if (m_handle.isOpen())
        runAll();
    else
        m_error = fail(Reason::DatabaseUnreachable);
    // Nothing was done yet, so it can begin again.
    if (m_error && m_error->reason == Reason::DatabaseUnreachable && connectAgain()) {
        m_isInTransaction = true;
        runAll();
    }
    if (m_error)
        m_isInTransaction = false;
}

void Connection::end(const QString &how)
{
    run(how);
    m_isInTransaction = false;
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    m_connection.begin(kind);
    m_isOpen = !m_connection.error();
    // Half begun: the counter could not be had.
    if (!m_isOpen && m_connection.m_handle.isOpen()) {
        const auto why = m_connection.error();
        m_connection.forget();
        QSqlQuery(m_connection.m_handle).exec(QStringLiteral("ROLLBACK"));
        m_connection.m_error = why;
    }
}

Transaction::~Transaction()
{
    if (!m_isOpen)
        return;
    m_connection.forget();
    m_connection.end(QStringLiteral("ROLLBACK"));
    m_connection.forget();
}

Result<void> Transaction::commit()
{
    if (m_isOpen && !m_connection.error())
        m_connection.end(QStringLiteral("COMMIT"));
    if (m_connection.error())
        return *m_connection.error();
    m_isOpen = false;
    return {};
}

}  // namespace adil::server
