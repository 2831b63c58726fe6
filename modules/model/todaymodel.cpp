// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/todaymodel.h"

#include "base/zone.h"
#include "model/lookup.h"

#include <algorithm>

namespace adil::model {

using court::Presence;

TodayModel::TodayModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                       const Id<court::Person> &person, QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Hearing"), QStringLiteral("Case"), QStringLiteral("Party"),
                 QStringLiteral("Attendance"), QStringLiteral("Room")},
                parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_day(dateIn(clock.now(), zone))
    , m_person(person)
{
    refresh();
}

void TodayModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    if (m_day == dateIn(m_clock.now(), std::exchange(m_zone, zone)))
        m_day = dateIn(m_clock.now(), zone);
    replace({});  // an instant equals itself in another zone: no row would differ
    refresh();
}

void TodayModel::setPerson(const Id<court::Person> &person)
{
    if (person == m_person)
        return;  // it is live: there is nothing new to read
    m_person = person;
    refresh();
}

void TodayModel::setDay(const QDate &day)
{
    m_day = day;
    refresh();
}

std::chrono::minutes TodayModel::timeLeft(int row) const
{
    return std::chrono::minutes(m_clock.now().secsTo(at(row).startsAt) / 60);
}

int TodayModel::nextRow() const
{
    const QDateTime now = m_clock.now();
    int next = -1;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).inProgress)
            return row;
        if (next < 0 && at(row).state == court::HearingState::Planned && at(row).startsAt >= now)
            next = row;
    }
    return next;
}

static void addPresence(TodayRow &row, const QList<store::Seen<court::Attendance>> &attendance)
{
    for (const auto &one : attendance) {
        row.confirmed += one.value.presence == Presence::Confirmed;
        row.present += one.value.presence == Presence::Present;
        row.absent += one.value.presence == Presence::Absent;
    }
}

static TodayRow rowFor(const store::Seen<court::Hearing> &hearing, const QTimeZone &zone)
{
    TodayRow row;
    row.key = hearing.value.id.value;
    row.caseId = hearing.value.caseId.value;
    row.startsAt = inZone(hearing.value.startsAt, zone);
    row.minutes = hearing.value.minutes;
    row.kind = hearing.value.kind;
    row.state = hearing.value.state;
    row.inProgress = hearing.value.openedAt && !hearing.value.endedAt;
    row.standing = hearing.standing;
    return row;
}

void TodayModel::read()
{
    const auto hearings = reader().list<court::Hearing>(
        store::about<court::Hearing>()
            .where(QStringLiteral("startsAt"), store::Compare::AtLeast,
                   record::encode(instantOf(m_day, QTime(0, 0), m_zone)))
            .where(QStringLiteral("startsAt"), store::Compare::Less,
                   record::encode(instantOf(m_day.addDays(1), QTime(0, 0), m_zone)))
            .orderBy(QStringLiteral("startsAt")));
    Lookup<court::Case> cases(reader());
    Lookup<court::Room> rooms(reader());
    QList<TodayRow> rows;
    for (const auto &hearing : hearings) {
        const court::Case *file = cases.find(hearing.value.caseId);
        const bool own = m_person.isEmpty()
            || court::isOwn(hearing.value, file ? *file : court::Case(), m_person);
        if (!own)
            continue;
        TodayRow row = rowFor(hearing, m_zone);
        if (file) {
            row.caseNumber = file->number;
            row.subject = file->subject;
            row.stage = file->stage;
            row.closed = file->closed;
        }
        if (const court::Room *room = rooms.find(hearing.value.roomId)) {
            row.roomKk = room->nameKk;
            row.roomRu = room->nameRu;
        }
        const auto parties = reader().list<court::Party>(
            store::about<court::Party>().where(QStringLiteral("caseId"), row.caseId));
        row.parties = parties.size();
        row.sides = sidesOf(parties).line();
        addPresence(row,
                    reader().list<court::Attendance>(
                        store::about<court::Attendance>().where(QStringLiteral("hearingId"), row.key)));
        rows << row;
    }
    become(rows);
}

}  // namespace adil::model
