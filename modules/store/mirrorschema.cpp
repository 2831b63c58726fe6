// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mirrorschema.h"

#include <QCryptographicHash>
#include <QMap>

namespace adil::store {

QString quoted(const QString &name) { return u'"' + name + u'"'; }

QString createTable(const Types &types, const record::Type &type, const QString &table)
{
    QStringList definitions;
    const auto columns = types.columns(type);
    for (const record::Column &column : columns) {
        QString line = quoted(column.sql)
            + (column.kind == record::Sql::Text ? QLatin1String(" TEXT") : QLatin1String(" INTEGER"));
        if (!column.nullable)
            line += QLatin1String(" NOT NULL");
        if (column.role == record::Role::Key)
            line += QLatin1String(" PRIMARY KEY");
        definitions << line;
    }
    return QStringLiteral("CREATE TABLE %1 (%2) STRICT").arg(quoted(table), definitions.join(u", "));
}

// A mark, not a proof. By Qt's own code: OpenSSL takes a while to wake up, and every start asks for this.
static QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

static QStringList indexStatements(const Types &types)
{
    const auto create = [](const record::Type &type, const QStringList &wireColumns) {
        QStringList names, columns;
        for (const QString &wire : wireColumns) {
            names << record::snakeCase(wire);
            columns << quoted(names.last());
        }
        const QString name = QStringLiteral("ix_%1_%2").arg(type.table, names.join(u'_'));
        return QStringLiteral("CREATE INDEX IF NOT EXISTS %1 ON %2 (%3)")
            .arg(quoted(name), quoted(type.table), columns.join(u", "));
    };
    QStringList statements;
    for (const record::Type &type : types.all())
        if (type.name != Types::root && !Types::caseColumn(type).isEmpty())
            statements << create(type, {Types::caseColumn(type)});
    for (const Index &index : types.indexes())
        if (const auto *type = types.find(index.type))
            statements << create(*type, index.columns);
    return statements;
}

QString fingerprint(const Types &types)
{
    QString all;
    for (const record::Type &type : types.all())
        all += createTable(types, type, type.table) + u'\n';
    return hashOf(all);
}

QStringList blobColumns(const record::Type &type)
{
    QStringList columns;
    for (const record::Column &column : type.columns)
        if (column.wire.endsWith(QLatin1String("lobId")))
            columns << column.sql;
    return columns;
}

static Result<QString> word(Database &database, const QString &key)
{
    const auto found = database.value(QStringLiteral("SELECT value FROM word WHERE key = ?"), {key});
    if (!found)
        return found.error();
    return found->toString();
}

static Result<void> setWord(Database &database, const QString &key, const QString &value)
{
    return database.run(QStringLiteral("INSERT OR REPLACE INTO word (key, value) VALUES (?, ?)"),
                        {key, value});
}

// What an INSERT … SELECT from the old table gives for each column of the new one.
static Result<QStringList> takenOver(Database &database, const QList<record::Column> &columns,
                                     const QString &table)
{
    QMap<QString, QString> old;
    const auto read = database.each(QStringLiteral("PRAGMA table_info(%1)").arg(quoted(table)), {},
                                    [&](const QSqlQuery &row) {
                                        old[row.value(1).toString()] = row.value(2).toString();
                                        return true;
                                    });
    if (!read)
        return read.error();
    QStringList values;
    for (const record::Column &column : columns) {
        const auto kind = column.kind == record::Sql::Text ? QLatin1String("TEXT") : QLatin1String("INTEGER");
        const QVariant initial = record::toColumn(column.initial);
        QString literal = QStringLiteral("NULL");
        if (!column.nullable)
            literal = column.kind == record::Sql::Integer
                ? QString::number(initial.toLongLong())
                : u'\'' + initial.toString().replace(u'\'', QLatin1String("''")) + u'\'';
        const bool same = old.value(column.sql) == kind;
        values << (same ? QStringLiteral("coalesce(%1, %2)").arg(quoted(column.sql), literal) : literal);
    }
    return values;
}

static Result<void> remake(Database &database, const Types &types, const record::Type &type)
{
    const QString next = type.table + QStringLiteral("__next");
    const auto columns = types.columns(type);
    const auto values = takenOver(database, columns, type.table);
    if (!values)
        return values.error();
    QStringList names;
    for (const record::Column &column : columns)
        names << quoted(column.sql);
    const QStringList statements{
        createTable(types, type, next),
        QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4")
            .arg(quoted(next), names.join(u", "), values->join(u", "), quoted(type.table)),
        QStringLiteral("DROP TABLE %1").arg(quoted(type.table)),
        QStringLiteral("ALTER TABLE %1 RENAME TO %2").arg(quoted(next), quoted(type.table)),
    };
    for (const QString &statement : statements)
        if (const auto done = database.run(statement); !done)
            return done;
    return {};
}

static Result<void> dropUnknown(Database &database, const Types &types)
{
    const auto known = database.texts(QStringLiteral("SELECT type FROM mirror_type"));
    if (!known)
        return known.error();
    for (const QString &name : *known) {
        if (types.find(name))
            continue;
        auto done = database.run(
            QStringLiteral("DROP TABLE IF EXISTS %1").arg(quoted(record::snakeCase(name))));
        if (done)
            done = database.run(QStringLiteral("DELETE FROM mirror_type WHERE type = ?"), {name});
        if (!done)
            return done;
    }
    return {};
}

static Result<void> fitType(Database &database, const Types &types, const record::Type &type,
                            QStringList &refilled)
{
    const QString create = createTable(types, type, type.table);
    const QString mark = hashOf(create);
    const auto known = database.value(QStringLiteral("SELECT fingerprint FROM mirror_type WHERE type = ?"),
                                      {type.name});
    if (!known)
        return known.error();
    if (known->toString() == mark)
        return {};
    const auto done = known->isNull() ? database.run(create) : remake(database, types, type);
    if (!done)
        return done;
    if (!known->isNull())
        refilled << type.name;
    return database.run(
        QStringLiteral("INSERT OR REPLACE INTO mirror_type (type, fingerprint, state) VALUES (?, ?, '')"),
        {type.name, mark});
}

static Result<void> fitAll(Database &database, const Types &types, QStringList &refilled)
{
    if (const auto done = dropUnknown(database, types); !done)
        return done;
    for (const record::Type &type : types.all())
        if (const auto done = fitType(database, types, type, refilled); !done)
            return done;
    const auto indexes = indexStatements(types);
    for (const QString &statement : indexes)
        if (const auto done = database.run(statement); !done)
            return done;
    return {};
}

Result<QStringList> fit(Database &database, const Types &types)
{
    const QStringList own{
        QStringLiteral("CREATE TABLE IF NOT EXISTS word (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"),
        QStringLiteral("CREATE TABLE IF NOT EXISTS mirror_type (type TEXT PRIMARY KEY, fingerprint TEXT NOT "
                       "NULL, state TEXT NOT NULL) STRICT"),
        QStringLiteral(
            "CREATE TABLE IF NOT EXISTS blob_drop (blob_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID"),
    };
    for (const QString &statement : own)
        if (const auto done = database.run(statement); !done)
            return done.error();
    const QString mark = fingerprint(types);
    const QString indexMark = hashOf(indexStatements(types).join(u'\n'));
    const auto known = word(database, QStringLiteral("store.mirror"));
    const auto knownIndexes = word(database, QStringLiteral("store.indexes"));
    if (!known || !knownIndexes)
        return known ? knownIndexes.error() : known.error();
    if (*known == mark && *knownIndexes == indexMark)
        return QStringList();

    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    QStringList refilled;
    auto done = fitAll(database, types, refilled);
    if (done)
        done = setWord(database, QStringLiteral("store.mirror"), mark);
    if (done)
        done = setWord(database, QStringLiteral("store.indexes"), indexMark);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return refilled;
}

Result<void> mustFit(Database &database, const Types &types)
{
    const auto known = word(database, QStringLiteral("store.mirror"));
    if (!known)
        return known.error();
    if (*known != fingerprint(types))
        return fail(Reason::DatabaseFailed, QStringLiteral("cache.db was made by another version"));
    return {};
}

}  // namespace adil::store
