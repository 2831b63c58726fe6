// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the court's database, and transactions in which a failed statement makes the commit fail,
// so that the code between need not ask after each one.
#pragma once

#include "server/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>

namespace adil::server {

class Connection;

// The rows that a statement gave, one after the other. Ends before its connection; given back, the statement
// is used again.
class Rows {
public:
    Rows(Rows &&) noexcept = default;
    Rows &operator=(Rows &&) noexcept = delete;
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    ~Rows();

    // False at the end, and when the database fails on the way there: then the connection's error() says so.
    bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query->value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query->isNull(column); }
    // No more are wanted.
    void finish();

private:
    friend class Connection;
    using Pool = std::unordered_map<QString, std::unique_ptr<QSqlQuery>>;
    explicit Rows(Connection &connection)
        : m_connection(&connection)
    { }
    Connection *m_connection;
    std::unique_ptr<QSqlQuery> m_query;  // none after a failure
    QString m_sql;
    std::weak_ptr<Pool> m_pool;
};

// Of one thread. A PostgreSQL server that was away is found again: by the next transaction, or by the next
// question outside of one.
class Connection {
public:
    // DatabaseFailed, DatabaseUnreachable.
    static Result<std::unique_ptr<Connection>> open(const StoreAddress &address, Durability durability);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Prepared and executed; values for the '?' in order. After a failure no rows, and error() says
    // why until forget().
    Rows run(const QString &sql, const QVariantList &values = {});
    // The first column of the first row, or an invalid variant.
    QVariant value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void forget() { m_error.reset(); }
    // Its transactions may do nothing for as long as they like: for who reads one state for hours.
    void allowIdleness();
    [[nodiscard]] Dialect dialect() const { return m_address.dialect; }

    [[nodiscard]] QStringList tables();
    // Empty: there is no such table.
    [[nodiscard]] QStringList columnsOf(const QString &table) const;
    // The columns of the primary key, in the order of the table.
    [[nodiscard]] QStringList keyOf(const QString &table) const;

    // Where the time that statements took is added up; of a counter that outlives the connection.
    void measureInto(std::atomic<qint64> *nanoseconds) { m_spent = nanoseconds; }
    // The database itself, for subscriptions.
    [[nodiscard]] QSqlDriver *driver() const { return m_handle.driver(); }

private:
    friend class Transaction;
    friend class Rows;
    Connection(StoreAddress address, Durability durability);
    bool connectAgain();
    // Nothing, or what the database says.
    std::optional<QSqlError> execute(Rows &rows, const QVariantList &values);
    [[nodiscard]] QString said(const QSqlError &error) const;
    void failed(const QSqlError &why, const QString &sql);
    void begin(Access access);
    void end(const QString &how);

    StoreAddress m_address;
    Durability m_durability;
    QString m_name;
    QSqlDatabase m_handle;
    std::shared_ptr<Rows::Pool> m_prepared;  // statements that nobody reads, by their text
    std::optional<Error> m_error;
    bool m_isInTransaction = false;
    std::atomic<qint64> *m_spent = nullptr;
};

// Rolls back unless committed. Not nested.
class Transaction {
public:
    using Kind = Access;
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // DatabaseFailed, DatabaseUnreachable or DiskFull when it or any statement in it failed; then nothing was
    // written, or, when the line broke during the commit itself, nobody knows: commands are asked again by
    // uid.
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_isOpen = false;
};

}  // namespace adil::server
