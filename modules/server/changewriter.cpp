// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/changewriter.h"

#include "base/uuid.h"
#include "base/zone.h"
#include "jmap/commandrecord.h"
#include "server/blobstore.h"

#include <algorithm>

namespace adil::server {

using court::Action;
using court::Change;

ChangeWriter::ChangeWriter(Connection &connection, Premises &premises, QDateTime now, QString by)
    : m_connection(connection)
    , m_premises(premises)
    , m_now(std::move(now))
    , m_by(std::move(by))
{ }

Result<void> ChangeWriter::check(const QList<Change> &changes)
{
    QStringList madeIds;
    for (const Change &change : changes)
        if (auto sound = checkOne(change, madeIds); !sound)
            return sound;
    return {};
}

static QJsonObject overlay(QJsonObject record, const QJsonObject &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it)
        record[it.key()] = *it;
    return record;
}

Result<void> ChangeWriter::checkOne(const Change &change, QStringList &madeIds)
{
    const RecordTable *table = m_premises.byType().value(change.type);
    if (!table)
        return fail(Reason::WrongValue, change.type);
    if (change.action == Action::Create) {
        if (!isRecordId(change.id) || change.fields[QLatin1String("id")].toString() != change.id)
            return fail(Reason::WrongValue, change.type + QStringLiteral(".id"));
        if (madeIds.contains(change.id) || table->wasEver(m_connection, change.id))
            return fail(Reason::DuplicateId, change.type);
        madeIds << change.id;
        if (auto sound = table->type().check(change.fields); !sound)
            return fail(sound.error().reason, change.type + u'.' + sound.error().detail);
        if (auto single = checkNumber(*table, change.fields); !single)
            return single;
        return checkBlobs(*table, change.fields, change.fields);
    }
    const auto before = table->find(m_connection, change.id);
    if (!before)
        return fail(Reason::RecordGone, change.type);
    if (change.action == Action::Destroy)
        return {};
    const QJsonObject after = overlay(*before, change.fields);
    if (auto sound = table->type().check(after); !sound)
        return fail(sound.error().reason, change.type + u'.' + sound.error().detail);
    return checkBlobs(*table, change.fields, after);
}

// Two cases of one number cannot be told apart by anybody. Looked at here, under the writer's lock, because
// two programs may enter them at the same time.
Result<void> ChangeWriter::checkNumber(const RecordTable &table, const QJsonObject &fields)
{
    if (table.type().name != QLatin1String("Case"))
        return {};
    const QVariant other = m_connection.value(
        QStringLiteral("SELECT 1 FROM %1 WHERE number = ? AND dead = 0").arg(table.quoted()),
        {fields[QLatin1String("number")].toString()});
    return other.isValid() ? fail(Reason::AlreadyDone, QStringLiteral("Case.number")) : Result<void>();
}

Result<void> ChangeWriter::checkBlobs(const RecordTable &table, const QJsonObject &fields,
                                      const QJsonObject &whole)
{
    BlobStore blobs(m_premises);
    for (const QString &field : table.blobFields()) {
        if (!fields.contains(field) || fields[field].isNull())
            continue;
        const auto blob = blobs.readable(m_connection, fields[field].toString(), m_by);
        if (!blob)
            return fail(Reason::ContentMissing, table.type().name + u'.' + field);
        const bool tellsSize = field == QLatin1String("blobId") && table.type().hasColumn(u"size");
        if (tellsSize && whole[QLatin1String("size")].toInteger(-1) != blob->size)
            return fail(Reason::WrongValue, table.type().name + QStringLiteral(".size"));
    }
    return {};
}

QJsonArray ChangeWriter::apply(const QList<Change> &changes, qint64 modseq)
{
    const QDate today = dateIn(m_now, zoneOf(m_connection, m_premises));
    AccessBook book(m_connection, m_premises.byType(), modseq, today);
    QJsonArray changed;
    for (const Change &change : changes) {
        const RecordTable &table = *m_premises.byType()[change.type];
        const qint64 rev = write(table, change, book, {modseq, m_now, m_by, {}});
        changed << record::toJson(
            jmap::ChangedRecord{change.type, change.id, rev, change.action == Action::Destroy});
    }
    refreshAccess(changes, book);
    return changed;
}

qint64 ChangeWriter::write(const RecordTable &table, const Change &change, AccessBook &book, Stamp stamp)
{
    if (change.action == Action::Destroy) {
        BlobStore::forget(m_connection, table, change.id);
        return table.destroy(m_connection, change.id, stamp);
    }
    const QJsonObject before = change.action == Action::Create
        ? QJsonObject()
        : table.find(m_connection, change.id).value_or(QJsonObject());
    const QJsonObject record = overlay(before, change.fields);
    const QLatin1String category("category");
    if (change.type == QLatin1String("Case") && before[category] != record[category])
        m_left << before[category].toString();
    if (!table.caseColumn().isEmpty()) {
        stamp.audience = audienceOf(change.type, record);
        book.meet(change.type, stamp.audience);
    }
    BlobStore::refer(m_connection, table, record);
    return change.action == Action::Create ? table.create(m_connection, record, stamp)
                                           : table.update(m_connection, record, stamp);
}

void ChangeWriter::refreshAccess(const QList<Change> &changes, AccessBook &book)
{
    QStringList cases;
    for (const Change &change : changes) {
        if (change.type == QLatin1String("Person"))
            return book.refreshAllCases();
        if (change.type == QLatin1String("Case"))
            cases << change.id;
        else if (change.type == QLatin1String("ReviewGrant"))
            cases << change.caseId;
    }
    cases.removeDuplicates();
    for (const QString &caseId : std::as_const(cases))
        book.refreshCase(caseId);
    for (const QString &category : std::as_const(m_left))
        book.refreshCategory(category);
}

}  // namespace adil::server
