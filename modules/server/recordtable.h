// SPDX-License-Identifier: GPL-3.0-or-later
// One record type's table at the server: the record's own columns and those of the change log (sync.md 2.2).
// Values, made once at start; any thread, each with its own connection.
#pragma once

#include "server/courtdatabase.h"

#include <QJsonObject>

namespace adil::server {

// Whom a record is shown to.
struct Audience {
    qint64 parts = 0;  // bits of court::Part: any of them
    QString ownerId;  // a person who sees it besides, as long as the case is open to that person at all
    bool operator==(const Audience &) const = default;
};

// What a record is written with.
struct Stamp {
    qint64 modseq = 0;
    QDateTime at;
    QString by;  // Id<Person>, empty: the court itself
    Audience audience;
};

class RecordTable {
public:
    explicit RecordTable(record::Type type);

    [[nodiscard]] const record::Type &type() const { return m_type; }
    // The column that says what opens a record to people, its case or a category (court::opensBy); empty for
    // records of the court.
    [[nodiscard]] const QString &caseColumn() const { return m_caseColumn; }
    [[nodiscard]] const QString &quoted() const { return m_quoted; }
    // Columns whose values are ids of blobs.
    [[nodiscard]] const QStringList &blobFields() const { return m_blobFields; }

    // Statements that make the table and its indexes.
    [[nodiscard]] QStringList createStatements(Dialect dialect) const;
    // Statements that add the columns which a table of these columns lacks.
    [[nodiscard]] QStringList completeStatements(Dialect dialect, const QStringList &present) const;

    // The columns to be selected from "… r" for read().
    [[nodiscard]] const QString &selected() const { return m_selected; }
    // The record with its Meta fields, of a query for selected().
    [[nodiscard]] QJsonObject read(const Rows &query) const;

    [[nodiscard]] std::optional<QJsonObject> find(Connection &connection, const QString &id) const;
    // Of one case, or of the court when this is a type of the court.
    [[nodiscard]] QList<QJsonObject> ofCase(Connection &connection, const QString &caseId) const;
    // Of all cases.
    [[nodiscard]] QList<QJsonObject> all(Connection &connection) const;
    // Also records that were destroyed.
    [[nodiscard]] bool wasEver(Connection &connection, const QString &id) const;

    // The new rev. The record must have passed type().check().
    qint64 create(Connection &connection, const QJsonObject &record, const Stamp &stamp) const;
    qint64 update(Connection &connection, const QJsonObject &record, const Stamp &stamp) const;
    qint64 destroy(Connection &connection, const QString &id, const Stamp &stamp) const;

private:
    [[nodiscard]] qint64 revOf(Connection &connection, const QString &id) const;

    record::Type m_type;
    QString m_quoted, m_caseColumn, m_selected;
    QStringList m_blobFields;
};

}  // namespace adil::server
