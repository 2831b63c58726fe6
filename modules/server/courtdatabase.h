// SPDX-License-Identifier: GPL-3.0-or-later
// The court's database: one connection for each thread, and transactions in which a failed statement makes
// the commit fail, so that the code between need not ask after each one.
#pragma once

#include "base/result.h"
#include "record/type.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace adil::server {

using record::Dialect;

// Of one thread.
class Connection {
public:
    explicit Connection(const QSqlDatabase &handle, QString name, Dialect dialect);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Prepared and executed; values for the '?' in order. After a failure an empty query, and error() says
    // why until forget().
    QSqlQuery run(const QString &sql, const QVariantList &values = {});
    // The first column of the first row, or an invalid variant.
    QVariant value(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void forget() { m_error.reset(); }
    [[nodiscard]] Dialect dialect() const { return m_dialect; }
    // Empty: there is no such table.
    [[nodiscard]] QStringList columnsOf(const QString &table) const;

private:
    QSqlDatabase m_handle;
    QString m_name;
    Dialect m_dialect;
    std::optional<Error> m_error;
};

// Rolls back unless committed. Not nested.
class Transaction {
public:
    // Write takes the counter row first, so that the writers of one court are serial: what is loaded after
    // that is what will be written on. Read sees one state of the database throughout. Setup writes before
    // there may be a counter row.
    enum class Kind { Read, Write, Setup };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    // DatabaseFailed when it or any statement in it failed; then nothing was written.
    Result<void> commit();

private:
    Connection &m_connection;
    bool m_isOpen = false;
};

// Full: what was committed outlives a power cut. None: for tests and for making a court that can be made
// again.
enum class Durability { Full, None };

// Any thread. Threads that use it must have ended, or use it no more, when it goes.
class CourtDatabase {
public:
    CourtDatabase(QString file, Durability durability);
    ~CourtDatabase();

    // This thread's connection. DatabaseFailed.
    Result<Connection *> mine();

private:
    Result<std::unique_ptr<Connection>> connect();

    QString m_file;
    Durability m_durability;
    std::mutex m_mutex;
    std::unordered_map<std::thread::id, std::unique_ptr<Connection>> m_connections;
};

}  // namespace adil::server
