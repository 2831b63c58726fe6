// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one SQLite file, and transactions as a scope. Qt SQL ends here: nobody outside of store
// writes SQL. A connection belongs to the thread that opened it and must be destroyed there.
#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>

namespace adil::store {

enum class Mode { ReadWrite, ReadOnly };
// What survives a power cut: everything committed, or everything but perhaps the last moments (never a broken
// file).
enum class Safety { Everything, Consistency };

struct Opening {
    QString path;
    Mode mode = Mode::ReadWrite;
    Safety safety = Safety::Everything;
    QString vfs = {};  // a registered SQLite VFS; empty: the system's
    std::chrono::milliseconds patience{5000};  // how long to wait for another writer
};

// Errors: DatabaseFailed; DiskFull; Damaged when the file is no sound database; TimedOut when another writer
// would not end. Details carry SQLite's own words, never values.
class Database {
public:
    static Result<std::unique_ptr<Database>> open(const Opening &opening);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    using Row = std::function<bool(const QSqlQuery &row)>;  // false ends the reading

    // Statements are prepared once for each text and kept.
    Result<void> run(const QString &sql, const QVariantList &values = {});
    Result<void> each(const QString &sql, const QVariantList &values, const Row &row);
    // The first column of the first row; null when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    // The first column of all rows.
    Result<QStringList> texts(const QString &sql, const QVariantList &values = {});
    // Rows that the last run() changed.
    [[nodiscard]] qint64 changedRows() const { return m_changedRows; }

    [[nodiscard]] QString path() const { return m_path; }
    // A copy of the database as it is now, whole even while others write. CannotWrite when `path` exists.
    Result<void> copyTo(const QString &path);
    // Nothing, or Damaged.
    Result<void> quickCheck();

private:
    Database(QString name, QString path);
    Result<void> prepare(const Opening &opening);
    // Runs a statement of the store of prepared ones, which lends it until it is given back.
    Result<std::unique_ptr<QSqlQuery>> execute(const QString &sql, const QVariantList &values);
    void giveBack(const QString &sql, std::unique_ptr<QSqlQuery> query);
    [[nodiscard]] Error errorOf(const QSqlError &error) const;

    QString m_name;
    QString m_path;
    QSqlDatabase m_connection;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    qint64 m_changedRows = 0;
};

// Takes the write lock at once (BEGIN IMMEDIATE), so that a transaction never fails half way for want of it.
// Rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    [[nodiscard]] const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Database &m_database;
    Result<void> m_begun;
    bool m_open = false;
};

}  // namespace adil::store
