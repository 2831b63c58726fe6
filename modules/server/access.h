// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see what, kept as rows, so that /changes can say what somebody gained and lost (sync.md 2.3). The
// rules are court's (rights.h); here they are asked once for each record and each person of a case, and
// remembered.
#pragma once

#include "court/rights.h"
#include "server/recordtable.h"

#include <QTimeZone>

namespace adil::server {

// Found by asking court::maySee about a stranger of each part, and about the persons that the record names.
Audience audienceOf(const QString &type, const QJsonObject &record);
// The parts that open a case at all.
qint64 openParts();

// Keeps case_access right, inside one writing transaction.
class AccessBook {
public:
    // `tables` by type name.
    AccessBook(Connection &connection, const QHash<QString, const RecordTable *> &tables, qint64 modseq,
               QDate today);

    // Makes an audience of a type known; when it is new, every case is looked at.
    void meet(const QString &type, const Audience &audience);
    // After the case, its grants, or anybody's duties changed; its category with it.
    void refreshCase(const QString &caseId);
    void refreshAllCases();
    // After a case left this category.
    void refreshCategory(const QString &category);
    // How many memberships began or ended so far.
    [[nodiscard]] int changes() const { return m_changes; }

private:
    void apply(const QString &userId, const QString &caseId, qint64 audience, bool isMember);
    void refreshMembers(const QString &caseId);
    [[nodiscard]] bool opensCategory(const QString &userId, const QString &category);
    [[nodiscard]] const QList<court::Person> &people();
    [[nodiscard]] QHash<QString, court::Parts> partsOf(const QString &caseId);

    Connection &m_connection;
    const QHash<QString, const RecordTable *> &m_tables;
    qint64 m_modseq;
    QDate m_today;
    int m_changes = 0;
    QList<court::Person> m_people;
    QHash<QString, QList<qint64>> m_ofType;
    QList<qint64> m_audiences;  // of all types, each once
};

// A condition on "… r" that is true for the live records which this person may see.
struct Condition {
    QString sql;
    QVariantList values;
};
Condition visibleTo(const QString &userId, const RecordTable &table);

}  // namespace adil::server
