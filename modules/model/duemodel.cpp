// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/duemodel.h"

#include "base/zone.h"
#include "court/termrule.h"
#include "model/lookup.h"
#include "model/order.h"

#include <algorithm>

namespace adil::model {

DueModel::DueModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                   const Id<court::Person> &person, QObject *parent)
    : RowsModel(source, {QStringLiteral("Deadline"), QStringLiteral("Case")}, parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_person(person)
{
    refresh();
}

void DueModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    refresh();
}

void DueModel::setPerson(const Id<court::Person> &person)
{
    if (person == m_person)
        return;  // it is live: there is nothing new to read
    m_person = person;
    refresh();
}

void DueModel::setAll(bool all)
{
    m_all = all;
    refresh();
}

void DueModel::setCase(const Id<court::Case> &caseId)
{
    m_case = caseId;
    refresh();
}

int DueModel::countOf(Due due) const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [&](const DueRow &row) { return row.due == due; }));
}

static Due dueOf(const QDate &day, const QDate &today, const QDate &sunday)
{
    if (day < today)
        return Due::Overdue;
    if (day == today)
        return Due::Today;
    return day <= sunday ? Due::ThisWeek : Due::Later;
}

void DueModel::read()
{
    const QDate today = dateIn(m_clock.now(), m_zone);
    const QDate sunday = today.addDays(7 - today.dayOfWeek());
    auto query =
        store::about<court::Deadline>()
            .where(QStringLiteral("state"), record::encode(court::DeadlineState::Running))
            // Not what the parties must keep, nor what may be done: nothing of it is late for a judge.
            .where(QStringLiteral("who"), record::encode(court::Bearer::Court))
            .where(QStringLiteral("bound"), record::encode(court::Bound::By))
            .orderBy(QStringLiteral("dueOn"));
    if (!m_all)
        query.where(QStringLiteral("dueOn"), store::Compare::AtMost, record::encode(sunday));
    if (!m_case.isEmpty())
        query.where(QStringLiteral("caseId"), m_case.value);
    QList<DueRow> rows;
    const auto deadlines = reader().list<court::Deadline>(query);
    QStringList caseIds;
    for (const auto &deadline : deadlines)
        caseIds << deadline.value.caseId.value;
    const auto cases = caseMarks(reader(), caseIds, m_person);
    for (const auto &deadline : deadlines) {
        const court::Deadline &one = deadline.value;
        const CaseMark file = cases.value(one.caseId.value);
        if (!m_person.isEmpty() && !file.isOwn)
            continue;
        rows << DueRow{one.id.value,
                       one.caseId.value,
                       file.number,
                       one.titleKk,
                       one.titleRu,
                       one.titleEn,
                       one.article,
                       one.dueOn,
                       today.daysTo(one.dueOn),
                       dueOf(one.dueOn, today, sunday),
                       one.state,
                       deadline.standing};
    }
    become(rows);
}

}  // namespace adil::model
