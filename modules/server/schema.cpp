// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/schema.h"

#include "base/log.h"
#include "crypto/digest.h"

#include <QDir>
#include <QFile>

ADIL_LOG(server);

namespace adil::server {

static QStringList migrationFiles()
{
    return QDir(QStringLiteral(":/server/migrations"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

static int numberOf(const QString &file) { return file.left(4).toInt(); }

int newestMigration()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : numberOf(files.last());
}

// Statements end with a semicolon at the end of a line; a comment is a line of its own or follows two dashes.
static QStringList statementsOf(const QString &text)
{
    QString code;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        code += line.left(line.contains(QLatin1String("--")) ? line.indexOf(QLatin1String("--"))
                                                             : line.size())
            + u'\n';
    QStringList statements;
    const QStringList parts = code.split(QLatin1String(";\n"));
    for (const QString &part : parts)
        if (!part.trimmed().isEmpty())
            statements << part.trimmed();
    return statements;
}

static void migrate(Connection &connection, int from)
{
    const QStringList files = migrationFiles();
    for (const QString &file : files) {
        if (numberOf(file) <= from)
            continue;
        QFile text(QStringLiteral(":/server/migrations/") + file);
        if (!text.open(QIODevice::ReadOnly))
            continue;
        const QStringList statements = statementsOf(QString::fromUtf8(text.readAll()));
        for (const QString &statement : statements)
            connection.run(migrationStatement(statement, connection.dialect()));
        connection.run(QStringLiteral("UPDATE schema_version SET migration = ?"), {numberOf(file)});
        qCInfo(log) << "migrated to" << file;
    }
}

static QString fingerprint(const QList<RecordTable> &tables, Dialect dialect)
{
    QString all;
    for (const RecordTable &table : tables)
        all += table.createStatements(dialect).join(u'\n') + u'\n';
    return QString::fromLatin1(crypto::sha256(all.toUtf8()).toHex());
}

static void completeTables(Connection &connection, const QList<RecordTable> &tables)
{
    for (const RecordTable &table : tables) {
        const QStringList present = connection.columnsOf(table.type().table);
        const QStringList statements = present.isEmpty()
            ? table.createStatements(connection.dialect())
            : table.completeStatements(connection.dialect(), present);
        for (const QString &statement : statements)
            connection.run(statement);
    }
}

Result<void> bringUpToDate(Connection &connection, const QList<RecordTable> &tables)
{
    Transaction transaction(connection, Transaction::Kind::Setup);
    if (auto ready = bringUpToDateWithin(connection, tables); !ready)
        return ready;
    return transaction.commit();
}

Result<void> bringUpToDateWithin(Connection &connection, const QList<RecordTable> &tables)
{
    if (connection.columnsOf(QStringLiteral("schema_version")).isEmpty()) {
        connection.run(migrationStatement(
            QStringLiteral("CREATE TABLE schema_version (migration BIGINT NOT NULL, tables TEXT NOT NULL)"),
            connection.dialect()));
        connection.run(QStringLiteral("INSERT INTO schema_version (migration, tables) VALUES (0, '')"));
    }
    auto version = connection.run(QStringLiteral("SELECT migration, tables FROM schema_version"));
    if (!version.next())
        return fail(Reason::DatabaseFailed, QStringLiteral("schema_version is empty"));
    const int migration = version.value(0).toInt();
    const QString known = version.value(1).toString();
    version.finish();
    if (migration > newestMigration())
        return fail(Reason::ClientTooOld, QStringLiteral("the database was made by a newer program"));
    migrate(connection, migration);
    const QString wanted = fingerprint(tables, connection.dialect());
    if (known != wanted) {
        completeTables(connection, tables);
        connection.run(QStringLiteral("UPDATE schema_version SET tables = ?"), {wanted});
    }
    if (connection.error())
        return *connection.error();
    return {};
}

QStringList differences(Connection &connection, const QList<RecordTable> &tables)
{
    QStringList found;
    for (const RecordTable &table : tables) {
        const QStringList present = connection.columnsOf(table.type().table);
        if (present.isEmpty())
            found << QStringLiteral("no table ") + table.type().table;
        else
            found << table.completeStatements(connection.dialect(), present);
        for (const record::Column &column : table.type().columns)
            if (!present.contains(column.sql))
                found << table.type().table + u'.' + column.sql;
    }
    return found;
}

}  // namespace adil::server
