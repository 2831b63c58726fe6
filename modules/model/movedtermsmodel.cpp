// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/movedtermsmodel.h"

#include "base/zone.h"
#include "court/termkeeping.h"
#include "store/values.h"

#include <algorithm>

namespace adil::model {

// Of cases counted between two events of the window: some milliseconds.
constexpr qsizetype atOnce = 40;

MovedTermsModel::MovedTermsModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                                 const RuleListModel &rules, QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Case"), QStringLiteral("CaseEvent"), QStringLiteral("Deadline"),
                 QStringLiteral("WorkingCalendar"), QStringLiteral("TermRules")},
                parent)
    , m_clock(clock)
    , m_zone(zone)
    , m_rules(rules)
{ }

void MovedTermsModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    if (m_isWanted)
        refresh();
}

QStringList MovedTermsModel::caseIds() const
{
    QStringList ids;
    for (const MovedTermRow &row : rows())
        if (!ids.contains(row.caseId))
            ids << row.caseId;
    return ids;
}

void MovedTermsModel::read()
{
    m_isWanted = true;
    const auto years = store::valuesOf(
        reader().list<court::WorkingCalendar>(store::about<court::WorkingCalendar>()));
    const auto files = reader().rows(store::about<court::Case>(), {QStringLiteral("id")});
    QStringList ids;
    if (files)
        for (const QVariantList &file : *files)
            ids << file.first().toString();
    if (readingFailed())
        return;
    m_calendar = court::WorkingDays(years);
    m_found.clear();
    m_left.clear();
    queue(ids);
}

void MovedTermsModel::recordsChanged(const QList<store::Ref> &refs)
{
    if (!m_isWanted)
        return;
    QStringList ids;
    for (const store::Ref &ref : refs) {
        if (ref.caseId.isEmpty() && ref.type != store::Types::root)
            return read();  // a calendar or rules
        ids << (ref.type == store::Types::root ? ref.id : ref.caseId);
    }
    queue(ids);
}

void MovedTermsModel::queue(const QStringList &caseIds)
{
    m_left << caseIds;
    m_left.removeDuplicates();
    goOn();
}

void MovedTermsModel::goOn()
{
    if (std::exchange(m_isUnderWay, true))
        return;
    QMetaObject::invokeMethod(this, &MovedTermsModel::countSome, Qt::QueuedConnection);
}

void MovedTermsModel::countSome()
{
    m_isUnderWay = false;
    const QStringList ids = m_left.mid(0, atOnce);
    m_left = m_left.mid(ids.size());
    (void)reader().takeFailure();
    const auto files = reader().list<court::Case>(
        store::about<court::Case>().oneOf(QStringLiteral("id"), ids));
    QHash<QString, QList<court::CaseEvent>> events;
    const auto allEvents = reader().list<court::CaseEvent>(
        store::about<court::CaseEvent>().oneOf(QStringLiteral("caseId"), ids));
    for (const auto &event : allEvents)
        events[event.value.caseId.value] << event.value;
    QHash<QString, QList<court::Deadline>> stored;
    const auto deadlines = reader().list<court::Deadline>(
        store::about<court::Deadline>().oneOf(QStringLiteral("caseId"), ids));
    for (const auto &deadline : deadlines)
        stored[deadline.value.caseId.value] << deadline.value;
    if (readingFailed())
        return;
    for (const QString &id : ids)
        m_found.remove(id);
    for (const auto &file : files)
        if (court::isUnderWay(file.value.stage) && stored.contains(file.meta.id))
            if (const auto moved = movedIn(file.value, events[file.meta.id], stored[file.meta.id]);
                !moved.isEmpty())
                m_found.insert(file.meta.id, moved);
    if (!m_left.isEmpty())
        return goOn();
    QList<MovedTermRow> all;
    for (const QList<MovedTermRow> &some : std::as_const(m_found))
        all << some;
    std::sort(all.begin(), all.end(), [](const MovedTermRow &a, const MovedTermRow &b) {
        return std::tie(a.caseNumber, a.becomes, a.key) < std::tie(b.caseNumber, b.becomes, b.key);
    });
    become(all);
    Q_EMIT counted();
}

// A case that cannot be counted has no row: its screen says why when somebody wants to.
QList<MovedTermRow> MovedTermsModel::movedIn(const court::Case &file, const QList<court::CaseEvent> &events,
                                             const QList<court::Deadline> &stored) const
{
    QList<MovedTermRow> rows;
    const auto moved = court::movedByCalendar(m_rules.book(), m_calendar, file, events, stored,
                                              dateIn(m_clock.now(), m_zone));
    if (!moved)
        return rows;
    for (const court::DeadlineChange &change : *moved) {
        const court::Deadline &after = change.after;
        rows << MovedTermRow{after.id.value, file.id.value,        file.number, after.titleKk, after.titleRu,
                             after.titleEn,  change.before->dueOn, after.dueOn, after.forecast};
    }
    return rows;
}

}  // namespace adil::model
