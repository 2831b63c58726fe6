// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the changes of one command: records with rev and modseq, whom they are shown to, the blobs they
// name. Inside one writing transaction.
#pragma once

#include "court/command.h"
#include "server/access.h"
#include "server/premises.h"

namespace adil::server {

class ChangeWriter {
public:
    // `by` empty: the court itself.
    ChangeWriter(Connection &connection, Premises &premises, QDateTime now, QString by);

    // Whether all can be written: ids new and of the right shape, records sound, blobs there, of the size
    // said, and readable for the actor (a record must not open a blob to somebody who only knows its hash).
    [[nodiscard]] Result<void> check(const QList<court::Change> &changes);
    // [{type, id, rev, destroyed}]; after check().
    QJsonArray apply(const QList<court::Change> &changes, qint64 modseq);

private:
    [[nodiscard]] Result<void> checkOne(const court::Change &change, QStringList &madeIds);
    Result<void> checkNumber(const RecordTable &table, const QJsonObject &fields);
    [[nodiscard]] Result<void> checkBlobs(const RecordTable &table, const QJsonObject &fields,
                                          const QJsonObject &whole);
    qint64 write(const RecordTable &table, const court::Change &change, AccessBook &book, Stamp stamp);
    void refreshAccess(const QList<court::Change> &changes, AccessBook &book);

    Connection &m_connection;
    Premises &m_premises;
    QDateTime m_now;
    QString m_by;
    QSet<QString> m_left;  // categories that cases were in before
};

}  // namespace adil::server
