// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/calendarmodel.h"

#include "base/zone.h"
#include "model/lookup.h"
#include "model/order.h"
#include "store/values.h"

#include <algorithm>
#include <tuple>

namespace adil::model {

struct CalendarModel::Known {
    Lookup<court::Case> cases;
    Lookup<court::Room> rooms;
    Lookup<court::Person> people;
    QSet<QString> hearings;
};

CalendarModel::CalendarModel(const Source &source, const QTimeZone &zone, const Id<court::Person> &person,
                             QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Hearing"), QStringLiteral("Case"), QStringLiteral("Party"),
                 QStringLiteral("Attendance"), QStringLiteral("Notice"), QStringLiteral("Room"),
                 QStringLiteral("Availability"), QStringLiteral("WorkingCalendar")},
                parent)
    , m_zone(zone)
    , m_person(person)
{ }

void CalendarModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    replace({});  // an instant equals itself in another zone: no row would differ
    refresh();
}

void CalendarModel::setPerson(const Id<court::Person> &person)
{
    if (person == m_person)
        return;
    m_person = person;
    refresh();
}

void CalendarModel::setDays(const QDate &from, const QDate &to)
{
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    refresh();
}

void CalendarModel::setOwnOnly(bool ownOnly)
{
    if (ownOnly == m_ownOnly)
        return;
    m_ownOnly = ownOnly;
    refresh();
}

// The hearings of a case are few: the chain is walked among them.
void CalendarModel::placeInChain(const court::Hearing &hearing, CalendarRow &row)
{
    row.chain = row.key;
    QHash<QString, QString> before, after;
    const auto all = reader().list<court::Hearing>(
        store::about<court::Hearing>().where(QStringLiteral("caseId"), hearing.caseId.value));
    for (const auto &one : all)
        if (one.value.follows) {
            before.insert(one.value.id.value, one.value.follows->value);
            after.insert(one.value.follows->value, one.value.id.value);
        }
    for (QString at = row.key; before.contains(at) && row.chainPlace <= all.size(); ++row.chainPlace)
        row.chain = at = before[at];
    row.chainLength = row.chainPlace;
    for (QString at = row.key; after.contains(at) && row.chainLength <= all.size(); ++row.chainLength)
        at = after[at];
}

void CalendarModel::countPeople(CalendarRow &row, const QDateTime &startsAt)
{
    const auto ofHearing = [&](store::Query query) {
        return query.where(QStringLiteral("hearingId"), row.key);
    };
    const auto attendance = reader().list<court::Attendance>(ofHearing(store::about<court::Attendance>()));
    for (const auto &one : attendance)
        row.confirmed += one.value.presence == court::Presence::Confirmed;
    const auto notices = reader().list<court::Notice>(ofHearing(store::about<court::Notice>()));
    for (const auto &one : notices) {
        if (one.value.startsAt != startsAt)
            continue;  // of an earlier time
        row.sent += one.value.state == court::NoticeState::Sent;
        row.reached += one.value.state == court::NoticeState::Delivered
            || one.value.state == court::NoticeState::Read;
        row.failed += one.value.state == court::NoticeState::Failed;
    }
}

void CalendarModel::readHearing(const store::Seen<court::Hearing> &hearing, Known &known,
                                QList<CalendarRow> &rows)
{
    const court::Hearing &one = hearing.value;
    known.hearings << one.id.value;
    const court::Case *file = known.cases.find(one.caseId);
    CalendarRow row;
    row.isOwn = m_person.isEmpty() || court::isOwn(one, file ? *file : court::Case(), m_person);
    if (m_ownOnly && !row.isOwn)
        return;
    row.key = one.id.value;
    row.caseId = one.caseId.value;
    row.startsAt = inZone(one.startsAt, m_zone);
    row.minutes = one.minutes;
    row.kind = one.kind;
    row.state = one.state;
    row.begun = one.openedAt.has_value();
    row.movedFrom = one.movedFrom;
    row.linkId = one.linkId ? one.linkId->value : QString();
    row.standing = hearing.standing;
    if (file) {
        row.caseNumber = file->number;
        row.subject = file->subject;
        row.closed = file->closed;
    }
    if (const court::Room *room = known.rooms.find(one.roomId)) {
        row.roomId = room->id.value;
        row.roomKk = room->nameKk;
        row.roomRu = room->nameRu;
    }
    if (const court::Person *judge = known.people.find(one.judgeId))
        row.judge = court::shortName(*judge);
    const auto parties = reader().list<court::Party>(
        store::about<court::Party>().where(QStringLiteral("caseId"), row.caseId));
    row.parties = parties.size();
    row.sides = sidesOf(parties).line();
    countPeople(row, one.startsAt);
    placeInChain(one, row);
    rows << row;
}

// Times that others take: which room, which judge, no more.
void CalendarModel::readPlaces(Known &known, QList<CalendarRow> &rows)
{
    const auto places = reader().list<court::Availability>(
        store::about<court::Availability>()
            .where(QStringLiteral("startsAt"), store::Compare::AtLeast,
                   record::encode(instantOf(m_from, QTime(0, 0), m_zone)))
            .where(QStringLiteral("startsAt"), store::Compare::Less,
                   record::encode(instantOf(m_to.addDays(1), QTime(0, 0), m_zone))));
    for (const auto &place : places) {
        const court::Availability &one = place.value;
        if (one.by != court::Taken::Hearing
            || (one.hearingId && known.hearings.contains(one.hearingId->value)))
            continue;
        CalendarRow row;
        row.key = one.id.value;
        row.startsAt = inZone(one.startsAt, m_zone);
        row.minutes = one.startsAt.secsTo(one.endsAt) / 60;
        row.chain = row.key;
        for (const QString &id : one.roomIds)
            if (const court::Room *room = known.rooms.find(Id<court::Room>{id});
                room && room->kind == court::RoomKind::Courtroom) {
                row.roomId = room->id.value;
                row.roomKk = room->nameKk;
                row.roomRu = room->nameRu;
            }
        if (const court::Person *judge = known.people.find(Id<court::Person>{one.personIds.value(0)}))
            row.judge = court::shortName(*judge);
        rows << row;
    }
}

void CalendarModel::read()
{
    m_calendar = court::WorkingDays(
        store::valuesOf(reader().list<court::WorkingCalendar>(store::about<court::WorkingCalendar>())));
    if (!m_from.isValid() || !m_to.isValid())
        return become({});
    Known known{
        Lookup<court::Case>(reader()), Lookup<court::Room>(reader()), Lookup<court::Person>(reader()), {}};
    QList<CalendarRow> rows;
    const auto hearings = reader().list<court::Hearing>(
        store::about<court::Hearing>()
            .where(QStringLiteral("startsAt"), store::Compare::AtLeast,
                   record::encode(instantOf(m_from, QTime(0, 0), m_zone)))
            .where(QStringLiteral("startsAt"), store::Compare::Less,
                   record::encode(instantOf(m_to.addDays(1), QTime(0, 0), m_zone))));
    for (const auto &hearing : hearings)
        readHearing(hearing, known, rows);
    if (!m_ownOnly)
        readPlaces(known, rows);
    std::sort(rows.begin(), rows.end(), [](const CalendarRow &a, const CalendarRow &b) {
        return std::tie(a.startsAt, a.key) < std::tie(b.startsAt, b.key);
    });
    become(rows);
}

}  // namespace adil::model
