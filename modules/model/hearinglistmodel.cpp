// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/hearinglistmodel.h"

#include "base/zone.h"
#include "model/lookup.h"

namespace adil::model {

HearingListModel::HearingListModel(const Source &source, const QTimeZone &zone, QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Hearing"), QStringLiteral("Case"), QStringLiteral("Room"),
                 QStringLiteral("RecordingSegment"), QStringLiteral("LogEntry"), QStringLiteral("Protocol")},
                parent)
    , m_zone(zone)
{ }

void HearingListModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    replace({});  // an instant equals itself in another zone: no row would differ
    refresh();
}

void HearingListModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    m_from = m_to = {};
    refresh();
}

void HearingListModel::setDays(const QDate &from, const QDate &to)
{
    m_case = {};
    m_from = from;
    m_to = to;
    refresh();
}

void HearingListModel::setRecordedOnly(bool recordedOnly)
{
    m_recordedOnly = recordedOnly;
    refresh();
}

// Recording and protocol of one hearing.
static void addWork(HearingRow &row, const store::Reader &reader)
{
    const auto ofHearing = [&](store::Query query) {
        return query.where(QStringLiteral("hearingId"), row.key);
    };
    const auto segments = reader.list<court::RecordingSegment>(
        ofHearing(store::about<court::RecordingSegment>()));
    row.segments = segments.size();
    for (const auto &segment : segments)
        row.recordedMs += segment.value.durationMs;
    const auto entries = reader.count(ofHearing(store::about<court::LogEntry>()));
    row.entries = entries ? *entries : 0;
    const auto protocols = reader.list<court::Protocol>(ofHearing(store::about<court::Protocol>()).first(1));
    if (!protocols.isEmpty())
        row.protocol = protocols.first().value.state;
}

void HearingListModel::read()
{
    auto query = store::about<court::Hearing>().orderBy(QStringLiteral("startsAt"),
                                                        store::Direction::Descending);
    if (!m_case.isEmpty())
        query.where(QStringLiteral("caseId"), m_case.value);
    else if (!m_from.isValid() || !m_to.isValid())
        return become({});
    else
        query
            .where(QStringLiteral("startsAt"), store::Compare::AtLeast,
                   record::encode(instantOf(m_from, QTime(0, 0), m_zone)))
            .where(QStringLiteral("startsAt"), store::Compare::Less,
                   record::encode(instantOf(m_to.addDays(1), QTime(0, 0), m_zone)));
    Lookup<court::Case> cases(reader());
    Lookup<court::Room> rooms(reader());
    QList<HearingRow> rows;
    const auto hearings = reader().list<court::Hearing>(query);
    for (const auto &hearing : hearings) {
        const court::Hearing &one = hearing.value;
        HearingRow row;
        row.key = one.id.value;
        row.caseId = one.caseId.value;
        row.startsAt = inZone(one.startsAt, m_zone);
        row.minutes = one.minutes;
        row.kind = one.kind;
        row.state = one.state;
        row.standing = hearing.standing;
        if (const court::Case *file = cases.find(one.caseId)) {
            row.caseNumber = file->number;
            row.subject = file->subject;
        }
        if (const court::Room *room = rooms.find(one.roomId)) {
            row.roomKk = room->nameKk;
            row.roomRu = room->nameRu;
        }
        addWork(row, reader());
        if (!m_recordedOnly || row.segments > 0)
            rows << row;
    }
    become(rows);
}

}  // namespace adil::model
