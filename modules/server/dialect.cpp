// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dialect.h"

#include <QRegularExpression>

namespace adil::server {

QStringList sessionStatements(Dialect dialect, Durability durability)
{
    const bool isFull = durability == Durability::Full;
    if (dialect == Dialect::Sqlite)
        return {QStringLiteral("PRAGMA journal_mode=WAL"),
                // A command that was answered must not be lost with the current.
                isFull ? QStringLiteral("PRAGMA synchronous=FULL")
                       : QStringLiteral("PRAGMA synchronous=OFF")};
    return {QStringLiteral("SET client_encoding = 'UTF8'"),
            QStringLiteral("SET default_transaction_isolation = 'read committed'"),
            isFull ? QStringLiteral("SET synchronous_commit = on")
                   : QStringLiteral("SET synchronous_commit = off"),
            // As long as SQLite waits for another writer. A process that hangs must not keep the counter.
            QStringLiteral("SET lock_timeout = '20s'"),
            QStringLiteral("SET idle_in_transaction_session_timeout = '60s'"),
            // Statements are short and repeated: compiling them costs more than it saves.
            QStringLiteral("SET jit = off")};
}

QStringList idlenessStatements(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return {};
    return {QStringLiteral("SET idle_in_transaction_session_timeout = 0")};
}

QStringList beginStatements(Dialect dialect, Access access)
{
    if (dialect == Dialect::Sqlite)
        return {access == Access::Read ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE")};
    switch (access) {
    case Access::Read: return {QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")};
    case Access::Write:
        return {QStringLiteral("BEGIN; SELECT v FROM court_seq FOR UPDATE")};  // one way there and back
    case Access::Setup: break;
    }
    // Two processes may start at once, and there is no row yet to wait for. The number is "adil".
    return {QStringLiteral("BEGIN"), QStringLiteral("SELECT pg_advisory_xact_lock(1633971564)")};
}

QString bumpStatement(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("UPDATE court_seq SET v = v + 1 RETURNING v");
    return QStringLiteral("WITH next AS (UPDATE court_seq SET v = v + 1 RETURNING v) "
                          "SELECT v, pg_notify('%1', v::text) FROM next")
        .arg(changedChannel);
}

QString textType(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("TEXT") : QStringLiteral("TEXT COLLATE \"C\"");
}

QString integerType(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral("INTEGER") : QStringLiteral("BIGINT");
}

QString tableSuffix(Dialect dialect)
{
    return dialect == Dialect::Sqlite ? QStringLiteral(" STRICT") : QString();
}

QString migrationStatement(QString statement, Dialect dialect)
{
    static const QRegularExpression text(QStringLiteral("\\bTEXT\\b"));
    return statement.replace(text, textType(dialect));
}

QString tablesStatement(Dialect dialect)
{
    if (dialect == Dialect::Sqlite)
        return QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' "
                              "AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name");
    return QStringLiteral("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema() "
                          "ORDER BY tablename::text COLLATE \"C\"");
}

Reason reasonOf(const QSqlError &error, Dialect dialect, bool isConnected)
{
    const QString code = error.nativeErrorCode();
    if (dialect == Dialect::Sqlite)
        return code == QLatin1String("13") ? Reason::DiskFull : Reason::DatabaseFailed;
    // Classes 08 and 57P: the line is broken, or the server is told to stop or not ready.
    if (!isConnected || code.startsWith(QLatin1String("08")) || code.startsWith(QLatin1String("57P")))
        return Reason::DatabaseUnreachable;
    return code == QLatin1String("53100") ? Reason::DiskFull : Reason::DatabaseFailed;
}

}  // namespace adil::server
