// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox as sync uses it: out of the queue, and into the sent log.
#include "store/outbox.h"
#include "store/outboxtables.h"

namespace adil::store {

Result<QList<Entry>> Outbox::sending(const QStringList &uids)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    QList<Entry> marked;
    for (const QString &uid : uids) {
        // a dependency that was taken back meanwhile would make the server refuse what it never knew
        const auto done = m_database->run(
            QStringLiteral("UPDATE outbox SET state = 'sending', attempts = attempts + 1, next_try = NULL "
                           "WHERE uid = ? AND state = 'queued' AND (depends_on = '' "
                           "OR depends_on IN (SELECT uid FROM sent_log) "
                           "OR depends_on IN (SELECT uid FROM outbox WHERE state IN ('sending', 'sent')))"),
            {uid});
        if (!done)
            return done.error();
        if (m_database->changedRows() == 0)
            continue;
        const auto entry = find(uid);
        if (!entry)
            return entry.error();
        if (*entry)
            marked << **entry;
    }
    if (const auto done = transaction.commit(); !done)
        return done.error();
    QList<Ref> refs;
    for (const Entry &entry : marked)
        refs << Ref{Changes::command, entry.uid, entry.caseId};
    publish(refs);
    return marked;
}

Result<void> Outbox::failed(const QStringList &uids, const QDateTime &nextTry, const Error &why)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    QList<Ref> refs;
    for (const QString &uid : uids) {
        // one whose blobs could not be uploaded was never in a request: it stays one that can be taken back
        const auto done = m_database->run(
            QStringLiteral("UPDATE outbox SET state = 'queued', next_try = ?, reason = ?, detail = ? "
                           "WHERE uid = ? AND state IN ('queued', 'sending')"),
            {record::toColumn(record::encode(nextTry)), name(why.reason), why.detail, uid});
        if (!done)
            return done;
        refs << Ref{Changes::command, uid, {}};
    }
    if (const auto done = transaction.commit(); !done)
        return done;
    publish(refs);
    return {};
}

Result<void> Outbox::accepted(const QString &uid, const QDateTime &now)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto refs = refsOf(uid);
    if (!refs)
        return refs.error();
    const QString columns = columnsOf(entryType());
    auto done = m_database->run(
        QStringLiteral("INSERT OR REPLACE INTO sent_log (%1, accepted_at) SELECT %1, ? FROM "
                       "outbox WHERE uid = ?")
            .arg(columns),
        {record::toColumn(record::encode(now)), uid});
    if (done)
        done = m_database->run(QStringLiteral("DELETE FROM outbox WHERE uid = ?"), {uid});
    const bool was = m_database->changedRows() > 0;
    if (done)
        done = transaction.commit();
    if (done && was)
        publish(*refs);
    return done;
}

Result<void> Outbox::recover()
{
    return m_database->run(QStringLiteral("UPDATE outbox SET state = 'queued' WHERE state = 'sending'"));
}

Result<void> Outbox::sendAllAgain()
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto log = sentLog();
    const auto waiting = entries(EntryState::Sent);
    if (!log || !waiting)
        return log ? waiting.error() : log.error();
    QList<Ref> refs;
    for (const Entry &done : *waiting)
        refs << Ref{Changes::command, done.uid, done.caseId};
    auto done = m_database->run(
        QStringLiteral("UPDATE outbox SET state = 'queued', result = '{}' WHERE state = 'sent'"));
    for (Entry entry : *log) {  // its number puts it before what was given later
        entry.state = EntryState::Queued;
        entry.attempts = qMax<qint64>(1, entry.attempts);
        entry.nextTry.reset();
        entry.result = {};
        if (done)
            done = write(entry, {});
        refs << Ref{Changes::command, entry.uid, entry.caseId};
    }
    if (done)
        done = m_database->run(QStringLiteral("DELETE FROM sent_log"));
    if (done)
        done = transaction.commit();
    if (done)
        publish(refs);
    return done;
}

Result<void> Outbox::pruneSent(const QDateTime &olderThan)
{
    return m_database->run(
        QStringLiteral(
            "DELETE FROM sent_log WHERE accepted_at < ? AND uid NOT IN (SELECT depends_on FROM outbox)"),
        {record::toColumn(record::encode(olderThan))});
}

}  // namespace adil::store
