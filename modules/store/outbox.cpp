// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"

#include <QJsonDocument>
#include <QSet>

namespace adil::store {

using record::nameOf;

static const record::Type &entryType()
{
    static const record::Type type = record::typeOf<Entry>();
    return type;
}
static const record::Type &rowType()
{
    static const record::Type type = record::typeOf<PendingRow>();
    return type;
}

static QString columnsOf(const record::Type &type)
{
    QStringList names;
    for (const record::Column &column : type.columns)
        names << column.sql;
    return names.join(u", ");
}
static QString placesFor(const record::Type &type)
{
    return QStringList(type.columns.size(), QStringLiteral("?")).join(u", ");
}

template <class R>
static std::optional<R> fromRow(const record::Type &type, const QSqlQuery &row)
{
    QVariantList values;
    for (int i = 0; i < int(type.columns.size()); ++i)
        values << (row.isNull(i) ? QVariant() : row.value(i));
    auto read = record::fromJson<R>(type.fromRow(values));
    if (!read)
        return {};
    return *std::move(read);
}

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

Result<qint64> Outbox::enqueue(const Entry &entry, const QList<PendingRow> &rows)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    if (const auto done = write(entry, rows); !done)
        return done.error();
    const auto seq = m_database->value(QStringLiteral("SELECT seq FROM outbox WHERE uid = ?"), {entry.uid});
    if (!seq)
        return seq.error();
    const auto refs = refsOf(entry.uid);
    if (const auto done = refs ? transaction.commit() : Result<void>(refs.error()); !done)
        return done.error();
    publish(*refs);
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

Result<bool> Outbox::hold(const QString &uid, const Error &why)
{
    return change(uid, setAside(nameOf(EntryState::Held), neverSent), {name(why.reason), why.detail, uid});
}

Result<void> Outbox::refused(const QString &uid, const Error &why)
{
    const auto done = change(
        uid, setAside(nameOf(EntryState::Conflict), QStringLiteral("state IN ('queued', 'sending', 'sent')")),
        {name(why.reason), why.detail, uid});
    return done ? Result<void>() : done.error();
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

Result<QList<Entry>> Outbox::sentSince(const QDateTime &since) const
{
    return read(QStringLiteral("sent_log"), QStringLiteral("WHERE accepted_at >= ? ORDER BY seq"),
                {record::toColumn(record::encode(since))});
}

Result<void> Outbox::sendAgain(const QStringList &uids)
{
    Transaction transaction(*m_database);
    if (!transaction.begun())
        return transaction.begun();
    QList<Ref> refs;
    for (const QString &uid : uids) {
        const auto found = read(QStringLiteral("sent_log"), QStringLiteral("WHERE uid = ?"), {uid});
        if (!found)
            return found.error();
        if (found->isEmpty())
            continue;
        Entry entry = found->first();  // its number puts it before what was given later
        entry.state = EntryState::Queued;
        entry.attempts = qMax<qint64>(1, entry.attempts);
        entry.nextTry.reset();
        entry.result = {};
        auto done = m_database->run(QStringLiteral("DELETE FROM sent_log WHERE uid = ?"), {uid});
        if (done)
            done = write(entry, {});
        if (!done)
            return done;
        refs << Ref{Changes::command, uid, entry.caseId};
    }
    if (const auto done = transaction.commit(); !done)
        return done;
    publish(refs);
    return {};
}

Result<void> Outbox::pruneSent(const QDateTime &olderThan)
{
    return m_database->run(QStringLiteral("DELETE FROM sent_log WHERE accepted_at < ?"),
                           {record::toColumn(record::encode(olderThan))});
}

Result<QList<Entry>> Outbox::read(const QString &table, const QString &rest, const QVariantList &values) const
{
    QList<Entry> all;
    bool readable = true;
    const auto done = m_database->each(
        QStringLiteral("SELECT %1 FROM %2 %3").arg(columnsOf(entryType()), table, rest), values,
        [&](const QSqlQuery &row) {
            if (auto entry = fromRow<Entry>(entryType(), row))
                all << *std::move(entry);
            else
                readable = false;
            return readable;
        });
    if (!done)
        return done.error();
    if (!readable)
        return fail(Reason::Damaged, QStringLiteral("an entry of the outbox"));
    return all;
}

Result<std::optional<Entry>> Outbox::find(const QString &uid) const
{
    const auto found = read(QStringLiteral("outbox"), QStringLiteral("WHERE uid = ?"), {uid});
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Entry>() : found->first();
}

Result<QList<Entry>> Outbox::entries() const
{
    return read(QStringLiteral("outbox"), QStringLiteral("ORDER BY seq"));
}

Result<QList<Entry>> Outbox::entries(EntryState state) const
{
    return read(QStringLiteral("outbox"), QStringLiteral("WHERE state = ? ORDER BY seq"),
                {QString(nameOf(state))});
}

Result<QList<PendingRow>> Outbox::rows(const QString &uid) const
{
    QList<PendingRow> rows;
    const auto done = m_database->each(
        QStringLiteral("SELECT %1 FROM pending WHERE uid = ? ORDER BY nr").arg(columnsOf(rowType())), {uid},
        [&](const QSqlQuery &row) {
            if (auto one = fromRow<PendingRow>(rowType(), row))
                rows << *std::move(one);
            return true;
        });
    if (!done)
        return done.error();
    return rows;
}

Result<qint64> Outbox::count() const
{
    const auto found = m_database->value(QStringLiteral("SELECT count(*) FROM outbox"));
    if (!found)
        return found.error();
    return found->toLongLong();
}

Result<QStringList> Outbox::blobs() const
{
    const auto lists = m_database->texts(QStringLiteral("SELECT blobs FROM outbox WHERE blobs <> '[]'"));
    if (!lists)
        return lists.error();
    QStringList all;
    for (const QString &list : *lists) {
        QStringList ids;
        if (record::decode(record::fromColumn(list, record::Shape::Structured), ids))
            all << ids;
    }
    all.removeDuplicates();
    return all;
}

Result<QString> Outbox::lastOn(const QString &recordId, qint64 before) const
{
    const auto found = m_database->value(
        QStringLiteral("SELECT uid FROM outbox JOIN outbox_touch USING (seq) WHERE record_id = ? AND seq < ? "
                       "AND state IN ('queued', 'sending', 'sent') ORDER BY seq DESC LIMIT 1"),
        {recordId, before});
    if (!found)
        return found.error();
    return found->toString();
}

}  // namespace adil::store
