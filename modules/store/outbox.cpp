// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include "store/outboxtables.h"

namespace adil::store {

using record::nameOf;

// Never sent: nobody else knows it.
static const QLatin1String neverSent{"state = 'queued' AND attempts = 0"};

Outbox::Outbox(std::unique_ptr<Database> database, Changes *changes)
    : m_database(std::move(database))
    , m_changes(changes)
{ }

Result<std::unique_ptr<Outbox>> Outbox::open(const Profile &profile, Changes *changes)
{
    auto database = profile.local(Mode::ReadWrite);
    if (!database)
        return database.error();
    return std::unique_ptr<Outbox>(new Outbox(*std::move(database), changes));
}

void Outbox::publish(const QList<Ref> &refs) const
{
    if (m_changes)
        m_changes->publish(refs);
}

Result<QList<Ref>> Outbox::refsOf(const QString &uid) const
{
    QList<Ref> refs;
    const auto caseId = m_database->value(QStringLiteral("SELECT case_id FROM outbox WHERE uid = ?"), {uid});
    if (!caseId)
        return caseId.error();
    refs << Ref{Changes::command, uid, caseId->toString()};
    const auto read = m_database->each(
        QStringLiteral("SELECT DISTINCT type, record_id, case_id FROM pending WHERE uid = ?"), {uid},
        [&](const QSqlQuery &row) {
            refs << Ref{row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
            return true;
        });
    if (!read)
        return read.error();
    return refs;
}

Result<void> Outbox::writeRows(const QString &uid, const QList<PendingRow> &rows)
{
    static const QString insert = QStringLiteral("INSERT INTO pending (uid, nr, %1) VALUES (?, ?, %2)")
                                      .arg(columnsOf(rowType()), placesFor(rowType()));
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (const auto done = m_database->run(
                insert, QVariantList{uid, i} + rowType().toRow(record::toJson(rows[i])));
            !done)
            return done;
    return {};
}

Result<void> Outbox::write(const Entry &entry, const QList<PendingRow> &rows)
{
    static const QString insert = QStringLiteral("INSERT INTO outbox (%1) VALUES (%2)")
                                      .arg(columnsOf(entryType()), placesFor(entryType()));
    QVariantList values = entryType().toRow(record::toJson(entry));
    if (entry.seq == 0)
        values[0] = QVariant();  // the next number
    if (const auto done = m_database->run(insert, values); !done)
        return done;
    for (const QString &id : entry.touched)
        if (const auto done = m_database->run(
                QStringLiteral("INSERT OR IGNORE INTO outbox_touch (record_id, seq) SELECT ?, seq FROM "
                               "outbox WHERE uid = ?"),
                {id, entry.uid});
            !done)
            return done;
    return writeRows(entry.uid, rows);
}

Result<qint64> Outbox::enqueue(const Entry &entry, const QList<PendingRow> &rows, const QString &replaces)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    auto given = QList<Ref>();
    if (!replaces.isEmpty()) {
        const auto old = refsOf(replaces);
        const auto done = m_database->run(
            QStringLiteral("DELETE FROM outbox WHERE uid = ? AND state IN ('held', 'conflict')"), {replaces});
        if (!old || !done)
            return old ? done.error() : old.error();
        if (m_database->changedRows() == 0)
            return fail(Reason::AlreadyDone, QStringLiteral("the entry to be replaced has left"));
        given = *old;
    }
    if (const auto done = write(entry, rows); !done)
        return done.error();
    const auto seq = m_database->value(QStringLiteral("SELECT seq FROM outbox WHERE uid = ?"), {entry.uid});
    if (!seq)
        return seq.error();
    const auto refs = refsOf(entry.uid);
    if (const auto done = refs ? transaction.commit() : Result<void>(refs.error()); !done)
        return done.error();
    publish(given + *refs);
    return seq->toLongLong();
}

Result<bool> Outbox::redecided(const Entry &entry, const QList<PendingRow> &rows)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto before = refsOf(entry.uid);
    if (!before)
        return before.error();
    auto done = m_database->run(
        QStringLiteral("UPDATE outbox SET seen = ?, depends_on = ? WHERE uid = ? AND %1").arg(neverSent),
        {record::toColumn(entry.seen), entry.dependsOn, entry.uid});
    if (!done)
        return done.error();
    if (m_database->changedRows() == 0)
        return false;
    done = m_database->run(QStringLiteral("DELETE FROM pending WHERE uid = ?"), {entry.uid});
    if (done)
        done = writeRows(entry.uid, rows);
    if (!done)
        return done.error();
    const auto after = refsOf(entry.uid);
    if (done = after ? transaction.commit() : Result<void>(after.error()); !done)
        return done.error();
    publish(*before + *after);
    return true;
}

Result<bool> Outbox::change(const QString &uid, const QString &sql, const QVariantList &values)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto refs = refsOf(uid);
    if (!refs)
        return refs.error();
    if (const auto done = m_database->run(sql, values); !done)
        return done.error();
    if (m_database->changedRows() == 0)
        return false;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    publish(*refs);
    return true;
}

static QString setAside(QLatin1String state, const QString &where)
{
    return QStringLiteral(
               "UPDATE outbox SET state = '%1', reason = ?, detail = ?, next_try = NULL WHERE uid = ? AND %2")
        .arg(state, where);
}

Result<bool> Outbox::refusedHere(const QString &uid, const Error &why)
{
    return change(uid, setAside(nameOf(EntryState::Conflict), neverSent),
                  {name(why.reason), why.detail, uid});
}

static const QLatin1String onItsWay{"state IN ('queued', 'sending', 'sent')"};

Result<bool> Outbox::hold(const QString &uid, const Error &why)
{
    return change(uid, setAside(nameOf(EntryState::Held), neverSent), {name(why.reason), why.detail, uid});
}

Result<void> Outbox::refused(const QString &uid, const Error &why)
{
    const EntryState state = why.reason == Reason::NoAccess ? EntryState::Held : EntryState::Conflict;
    const auto done = change(uid, setAside(nameOf(state), onItsWay), {name(why.reason), why.detail, uid});
    return done ? Result<void>() : done.error();
}

Result<void> Outbox::giveUp(const QString &uid, const Error &why)
{
    const auto done = change(uid, setAside(nameOf(EntryState::Held), onItsWay),
                             {name(why.reason), why.detail, uid});
    return done ? Result<void>() : done.error();
}

Result<bool> Outbox::requeue(const QString &uid)
{
    return change(uid,
                  QStringLiteral("UPDATE outbox SET state = 'queued', next_try = NULL, reason = '', "
                                 "detail = '' WHERE uid = ? AND state = 'held' AND attempts > 0 AND reason "
                                 "<> ?"),
                  {uid, name(Reason::NoAccess)});
}

Result<QStringList> Outbox::cases() const
{
    return m_database->texts(
        QStringLiteral("SELECT DISTINCT case_id FROM outbox WHERE case_id <> '' AND case_id NOT IN "
                       "(SELECT record_id FROM pending WHERE action = 'create' AND type = ?) ORDER BY 1"),
        {QString(Types::root)});
}

Result<bool> Outbox::caseLost(const QString &caseId)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    const auto uids = m_database->texts(QStringLiteral("SELECT uid FROM outbox WHERE case_id = ?"), {caseId});
    if (!uids)
        return uids.error();
    QList<Ref> refs;
    for (const QString &uid : *uids) {
        const auto of = refsOf(uid);
        if (!of)
            return of.error();
        refs << *of;
    }
    auto done = m_database->run(
        QStringLiteral("UPDATE outbox SET state = 'held', reason = ?, detail = '', next_try = NULL WHERE "
                       "case_id = ? AND ((%1) OR state = 'conflict')")
            .arg(neverSent),
        {name(Reason::NoAccess), caseId});
    const qint64 held = m_database->changedRows();
    if (done)
        done = m_database->run(
            QStringLiteral("UPDATE pending SET before = '{}' WHERE before <> '{}' AND uid IN "
                           "(SELECT uid FROM outbox WHERE case_id = ?)"),
            {caseId});
    const bool changes = held + m_database->changedRows() > 0;
    if (done && changes)
        done = transaction.commit();
    if (!done)
        return done.error();
    if (changes) {
        publish(refs);
        (void)m_database->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));  // at the next start else
    }
    return changes;
}

Result<void> Outbox::withdraw(const QString &uid)
{
    const auto done = change(
        uid,
        QStringLiteral("DELETE FROM outbox WHERE uid = ? AND ((%1) OR state IN ('held', 'conflict'))")
            .arg(neverSent),
        {uid});
    if (!done)
        return done.error();
    return *done ? Result<void>() : fail(Reason::AlreadyDone, QStringLiteral("the command has left"));
}

Result<void> Outbox::sent(const QString &uid, const QJsonObject &result)
{
    const auto done = change(
        uid,
        QStringLiteral("UPDATE outbox SET state = 'sent', result = ?, reason = '', detail = '', "
                       "next_try = NULL WHERE uid = ?"),
        {record::toColumn(result), uid});
    return done ? Result<void>() : done.error();
}

}  // namespace adil::store
