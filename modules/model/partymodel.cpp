// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/partymodel.h"

#include "model/order.h"

#include <algorithm>

namespace adil::model {

PartyModel::PartyModel(const Source &source, QObject *parent)
    : RowsModel(source, {QStringLiteral("Party"), QStringLiteral("Attendance"), QStringLiteral("Notice")},
                parent)
{ }

void PartyModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    m_hearing = {};
    refresh();
}

void PartyModel::setHearing(const Id<court::Hearing> &hearing)
{
    m_hearing = hearing;
    refresh();
}

static PartyRow rowFor(const store::Seen<court::Party> &seen)
{
    const court::Party &party = seen.value;
    PartyRow row;
    row.key = party.id.value;
    row.side = party.side;
    row.name = party.name;
    row.identifier = party.identifier.value_or(QString());
    row.address = party.address.value_or(QString());
    row.representsId = party.represents ? party.represents->value : QString();
    row.standing = seen.standing;
    return row;
}

static void mark(PartyRow &row, const QList<store::Seen<court::Attendance>> &attendance)
{
    for (const auto &one : attendance) {
        if (one.value.partyId.value != row.key)
            continue;
        row.attendanceId = one.value.id.value;
        row.presence = one.value.presence;
        row.remark = one.value.remark.value_or(QString());
        row.standing = std::max(row.standing, one.standing);
    }
}

static void tell(PartyRow &row, const QList<store::Seen<court::Notice>> &notices)
{
    const court::Notice *last = nullptr;
    for (const auto &one : notices)
        if (one.value.partyId.value == row.key && (!last || last->queuedAt <= one.value.queuedAt))
            last = &one.value;
    if (last)
        row.notice = last->state;
}

void PartyModel::read()
{
    QHash<QString, QString> names;
    QList<PartyRow> rows;
    const auto parties = reader().list<court::Party>(
        store::about<court::Party>().where(QStringLiteral("caseId"), m_case.value));
    for (const auto &party : parties) {
        names[party.value.id.value] = party.value.name;
        rows << rowFor(party);
    }
    QList<store::Seen<court::Attendance>> attendance;
    QList<store::Seen<court::Notice>> notices;
    if (!m_hearing.isEmpty()) {
        notices = reader().list<court::Notice>(
            store::about<court::Notice>().where(QStringLiteral("hearingId"), m_hearing.value));
        attendance = reader().list<court::Attendance>(
            store::about<court::Attendance>().where(QStringLiteral("hearingId"), m_hearing.value));
    }
    for (PartyRow &row : rows) {
        row.representsName = names.value(row.representsId);
        mark(row, attendance);
        tell(row, notices);
    }
    std::sort(rows.begin(), rows.end(), [](const PartyRow &a, const PartyRow &b) {
        if (a.side != b.side)
            return a.side < b.side;
        return a.name != b.name ? naturalLess(a.name, b.name) : a.key < b.key;
    });
    become(rows);
}

}  // namespace adil::model
