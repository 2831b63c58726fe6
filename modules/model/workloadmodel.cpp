// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/workloadmodel.h"

#include "base/zone.h"
#include "model/order.h"

#include <algorithm>

namespace adil::model {

WorkloadModel::WorkloadModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                             const Id<court::Person> &person, QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Case"), QStringLiteral("Hearing"), QStringLiteral("Act"),
                 QStringLiteral("Deadline"), QStringLiteral("WorkingCalendar"), QStringLiteral("Court"),
                 QStringLiteral("Person")},
                parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_person(person)
{
    refresh();
}

void WorkloadModel::setPerson(const Id<court::Person> &person)
{
    if (person == m_person)
        return;
    m_person = person;
    m_judge.clear();
    refresh();
}

void WorkloadModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    refresh();
}

void WorkloadModel::setJudge(const QString &judgeId)
{
    if (judgeId == m_judge)
        return;
    m_judge = judgeId;
    refresh();
}

void WorkloadModel::keepDay()
{
    if (dateIn(m_clock.now(), m_zone) != m_day)
        refresh();
}

void WorkloadModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (isWatched && std::exchange(m_isStale, false))
        refresh();
}

void WorkloadModel::recordsChanged(const QList<store::Ref> &)
{
    if (m_isWatched)
        read();
    else
        m_isStale = true;
}

void WorkloadModel::choose(Measure measure, int bar)
{
    m_measure = measure;
    m_bar = bar;
    listRows();
}

WorkFacts WorkloadModel::facts()
{
    const auto all = [this]<class R>(QList<R> &into) {
        const auto found = reader().list<R>(store::about<R>());
        into.reserve(found.size());
        for (const auto &one : found)
            into << one.value;
    };
    WorkFacts facts;
    facts.now = m_clock.now();
    facts.zone = m_zone;
    QList<court::WorkingCalendar> years;
    QList<court::Court> courts;
    all(years);
    all(courts);
    facts.calendar = court::WorkingDays(years);
    facts.hours = court::hoursOf(courts.isEmpty() ? court::Court() : courts.first());
    all(facts.cases);
    all(facts.hearings);
    all(facts.acts);
    facts.terms = deadlineRows(reader(),
                               store::about<court::Deadline>()
                                   .where(QStringLiteral("who"), record::encode(court::Bearer::Court))
                                   .where(QStringLiteral("bound"), record::encode(court::Bound::By))
                                   .orderBy(QStringLiteral("dueOn")),
                               dateIn(facts.now, m_zone), facts.calendar);
    return facts;
}

void WorkloadModel::readJudges(const QList<court::Case> &cases)
{
    QSet<QString> ids;
    for (const court::Case &file : cases)
        ids.unite(QSet<QString>(file.judgeIds.begin(), file.judgeIds.end()));
    m_judges.clear();
    for (const auto &person : reader().list<court::Person>(
             store::about<court::Person>().oneOf(QStringLiteral("id"), {ids.begin(), ids.end()})))
        m_judges << person.value;
    std::sort(m_judges.begin(), m_judges.end(), [](const court::Person &a, const court::Person &b) {
        return a.surname != b.surname ? a.surname < b.surname : a.id.value < b.id.value;
    });
}

void WorkloadModel::read()
{
    const auto person = m_person.isEmpty() ? std::nullopt : reader().find(m_person);
    WorkFacts found = facts();
    if (readingFailed())
        return;
    m_day = dateIn(found.now, m_zone);
    m_isChair = person && has(person->value, court::Duty::Chair);
    readJudges(found.cases);
    if (!m_isChair)
        found.cases.removeIf([this](const court::Case &file) { return !hasPart(file, m_person); });
    else if (!m_judge.isEmpty())
        found.cases.removeIf([this](const court::Case &file) { return !file.judgeIds.contains(m_judge); });
    found.judgeId = !m_isChair ? m_person.value : m_judge;
    std::sort(found.cases.begin(), found.cases.end(), [](const court::Case &a, const court::Case &b) {
        return a.receivedOn != b.receivedOn ? a.receivedOn < b.receivedOn : naturalLess(a.number, b.number);
    });
    m_workload = workloadOf(found);
    m_cases.clear();
    for (const court::Case &file : std::as_const(found.cases))
        m_cases.insert(file.id.value, file);
    listRows();
}

void WorkloadModel::listRows()
{
    QList<WorkRow> rows;
    const auto &bars = m_workload.of(m_measure);
    if (m_bar >= 0 && m_bar < bars.size())
        for (const WorkItem &item : bars[m_bar].items) {
            const court::Case file = m_cases.value(item.caseId);
            rows << WorkRow{item.id, item.type, item.caseId,  file.number,  file.subject, file.stage,
                            item.at, item.on,   item.titleKk, item.titleRu, item.titleEn, item.isMissed};
        }
    replace(rows);
}

}  // namespace adil::model
