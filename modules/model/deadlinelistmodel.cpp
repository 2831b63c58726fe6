// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/deadlinelistmodel.h"

#include "base/zone.h"
#include "model/order.h"
#include "store/values.h"

#include <algorithm>

namespace adil::model {

namespace {

// In this order in readRow().
const QStringList columnsOfDeadline{
    QStringLiteral("id"),        QStringLiteral("caseId"),   QStringLiteral("ruleId"),
    QStringLiteral("titleKk"),   QStringLiteral("titleRu"),  QStringLiteral("titleEn"),
    QStringLiteral("article"),   QStringLiteral("startsOn"), QStringLiteral("dueOn"),
    QStringLiteral("state"),     QStringLiteral("metOn"),    QStringLiteral("bound"),
    QStringLiteral("toConfirm"), QStringLiteral("forecast"), QStringLiteral("who")};

QDate dateOf(const QVariant &column) { return QDate::fromString(column.toString(), Qt::ISODate); }

// What standingOf() looks at.
court::Deadline deadlineOf(const QVariantList &columns)
{
    court::Deadline deadline;
    deadline.dueOn = dateOf(columns[8]);
    (void)record::decode(QJsonValue(columns[9].toString()), deadline.state);
    if (const QDate met = dateOf(columns[10]); met.isValid())
        deadline.metOn = met;
    deadline.bound = columns[11].toString();
    return deadline;
}

// Up to so many are put into their places one by one.
constexpr qsizetype fewCases = 20;

DeadlineRow readRow(const QVariantList &columns, const QDate &today, const court::WorkingDays &calendar)
{
    const court::Deadline deadline = deadlineOf(columns);
    DeadlineRow row;
    row.key = columns[0].toString();
    row.caseId = columns[1].toString();
    row.ruleId = columns[2].toString();
    row.titleKk = columns[3].toString();
    row.titleRu = columns[4].toString();
    row.titleEn = columns[5].toString();
    row.article = columns[6].toString();
    row.dueOn = deadline.dueOn;
    row.metOn = deadline.metOn;
    row.standing = court::standingOf(deadline, today, calendar);
    if (deadline.state == court::DeadlineState::Running)
        row.daysLeft = row.dueOn < today ? -calendar.countBetween(row.dueOn, today)
                                         : calendar.countBetween(today, row.dueOn);
    row.toConfirm = columns[12].toBool();
    row.forecast = columns[13].toBool();
    (void)record::decode(QJsonValue(columns[14].toString()), row.who);
    return row;
}

// Tells any two apart: numbers that only differ in their zeros, too.
bool isBefore(const DeadlineRow &a, const DeadlineRow &b)
{
    if (a.dueOn != b.dueOn)
        return a.dueOn < b.dueOn;
    if (naturalLess(a.caseNumber, b.caseNumber))
        return true;
    return !naturalLess(b.caseNumber, a.caseNumber) && a.key < b.key;
}

void addCase(DeadlineRow &row, const court::Case &file)
{
    row.caseNumber = file.number;
    row.judgeIds = file.judgeIds;
    row.words = searchable(
        QStringList{file.number, file.subject, row.titleKk, row.titleRu, row.titleEn, row.article}.join(
            u' '));
}

}  // namespace

QList<DeadlineRow> deadlineRows(const store::Reader &reader, const store::Query &query, const QDate &today,
                                const court::WorkingDays &calendar)
{
    QList<DeadlineRow> found;
    const auto rows = reader.rows(query, columnsOfDeadline);
    if (!rows)
        return found;
    found.reserve(rows->size());
    for (const QVariantList &columns : *rows)
        found << readRow(columns, today, calendar);
    return found;
}

DeadlineListModel::DeadlineListModel(const Source &source, const Clock &clock, const QTimeZone &zone,
                                     QObject *parent)
    : RowsModel(source,
                {QStringLiteral("Deadline"), QStringLiteral("Case"), QStringLiteral("WorkingCalendar")},
                parent)
    , m_clock(clock)
    , m_zone(zone)
{
    refresh();
}

void DeadlineListModel::setFilter(const DeadlineFilter &filter)
{
    m_filter = filter;
    m_filter.text = searchable(filter.text);
    replace(wanted());
}

void DeadlineListModel::keepDay()
{
    if (dateIn(m_clock.now(), m_zone) != m_today)
        refresh();
}

int DeadlineListModel::countOf(court::Standing standing) const { return m_counts.value(standing); }

QList<DeadlineRow> DeadlineListModel::kinds() const
{
    QList<DeadlineRow> found;
    for (const Kind &kind : m_kinds)
        found << kind.one;
    return found;
}

QList<court::Person> DeadlineListModel::judges() const
{
    QSet<QString> ids;
    for (const DeadlineRow &row : m_all)
        for (const QString &id : row.judgeIds)
            ids << id;
    QList<court::Person> people;
    const auto found = reader().list<court::Person>(
        store::about<court::Person>().oneOf(QStringLiteral("id"), {ids.begin(), ids.end()}));
    for (const auto &person : found)
        people << person.value;
    std::sort(people.begin(), people.end(), [](const court::Person &a, const court::Person &b) {
        return a.surname != b.surname ? a.surname < b.surname : a.id.value < b.id.value;
    });
    return people;
}

std::optional<DeadlineRow> DeadlineListModel::find(const QString &key) const
{
    const auto found = m_all.constFind(key);
    return found == m_all.constEnd() ? std::nullopt : std::optional(*found);
}

void DeadlineListModel::read()
{
    m_today = dateIn(m_clock.now(), m_zone);
    m_calendar = court::WorkingDays(
        store::valuesOf(reader().list<court::WorkingCalendar>(store::about<court::WorkingCalendar>())));
    readCases({});
}

void DeadlineListModel::recordsChanged(const QList<store::Ref> &refs)
{
    QSet<QString> ids;
    for (const store::Ref &ref : refs) {
        if (ref.type == QLatin1String("WorkingCalendar"))
            return read();  // every number of days may differ
        ids << (ref.type == store::Types::root ? ref.id : ref.caseId);
    }
    readCases(QStringList(ids.begin(), ids.end()));
}

// Those that are there already stay when the reading fails.
void DeadlineListModel::readCases(const std::optional<QStringList> &caseIds)
{
    auto aboutCases = store::about<court::Case>();
    auto aboutDeadlines = store::about<court::Deadline>();
    if (caseIds) {
        aboutCases.oneOf(QStringLiteral("id"), *caseIds);
        aboutDeadlines.oneOf(QStringLiteral("caseId"), *caseIds);
    }
    QHash<QString, court::Case> cases;
    const auto files = reader().list<court::Case>(aboutCases);
    for (const auto &file : files)
        cases.insert(file.meta.id, file.value);
    auto now = deadlineRows(reader(), aboutDeadlines, m_today, m_calendar);
    if (readingFailed())
        return;
    for (DeadlineRow &row : now)
        if (const auto file = cases.constFind(row.caseId); file != cases.constEnd())
            addCase(row, *file);
    if (!caseIds) {
        m_all.clear();
        m_ofCase.clear();
        m_counts.clear();
        m_kinds.clear();
    } else {
        const auto before = knownOf(*caseIds, now);
        if (caseIds->size() <= fewCases)
            return amendCases(before, now);
        for (const DeadlineRow &row : before)
            take(row);
    }
    for (const DeadlineRow &row : std::as_const(now))
        put(row);
    m_order = m_all.keys();
    std::sort(m_order.begin(), m_order.end(), [this](const QString &a, const QString &b) {
        return isBefore(*m_all.constFind(a), *m_all.constFind(b));
    });
    become(wanted());
}

void DeadlineListModel::put(const DeadlineRow &row)
{
    m_all.insert(row.key, row);
    m_ofCase[row.caseId] << row.key;
    if (row.who == court::Bearer::Court)
        ++m_counts[row.standing];
    if (Kind &kind = m_kinds[row.ruleId]; kind.count++ == 0)
        kind.one = row;
}

void DeadlineListModel::take(const DeadlineRow &row)
{
    const auto ofCase = m_ofCase.find(row.caseId);
    ofCase->removeOne(row.key);
    if (ofCase->isEmpty())
        m_ofCase.erase(ofCase);
    if (row.who == court::Bearer::Court)
        --m_counts[row.standing];
    if (const auto kind = m_kinds.find(row.ruleId); --kind->count == 0)
        m_kinds.erase(kind);
    m_all.remove(row.key);
}

// What is known of these cases and of the terms just read.
QList<DeadlineRow> DeadlineListModel::knownOf(const QStringList &caseIds, const QList<DeadlineRow> &now) const
{
    QSet<QString> keys;
    for (const QString &caseId : caseIds)
        for (const QString &key : m_ofCase.value(caseId))
            keys << key;
    for (const DeadlineRow &row : now)
        keys << row.key;
    QList<DeadlineRow> known;
    for (const QString &key : std::as_const(keys))
        if (const auto row = m_all.constFind(key); row != m_all.constEnd())
            known << *row;
    return known;
}

// Where it stands among all, or would stand.
QStringList::const_iterator DeadlineListModel::placeOf(const DeadlineRow &row) const
{
    return std::lower_bound(m_order.constBegin(), m_order.constEnd(), row,
                            [this](const QString &key, const DeadlineRow &other) {
                                return isBefore(*m_all.constFind(key), other);
                            });
}

// A few of thousands: neither the order nor the list is made anew.
void DeadlineListModel::amendCases(const QList<DeadlineRow> &before, QList<DeadlineRow> now)
{
    for (const DeadlineRow &row : before) {
        m_order.erase(placeOf(row));
        take(row);
    }
    for (const DeadlineRow &row : std::as_const(now)) {
        m_order.insert(placeOf(row), row.key);
        put(row);
    }
    now.removeIf([this](const DeadlineRow &row) { return !isWanted(row); });
    amend(before, now, isBefore);
}

bool DeadlineListModel::isWanted(const DeadlineRow &row) const
{
    return (m_filter.standings.isEmpty() || m_filter.standings.contains(row.standing))
        && (!m_filter.toConfirm || row.toConfirm)
        && (m_filter.ruleId.isEmpty() || row.ruleId == m_filter.ruleId)
        && (!m_filter.who || row.who == *m_filter.who)
        && (m_filter.judgeId.isEmpty() || row.judgeIds.contains(m_filter.judgeId))
        && hasWords(row.words, m_filter.text);
}

QList<DeadlineRow> DeadlineListModel::wanted() const
{
    QList<DeadlineRow> rows;
    for (const QString &key : std::as_const(m_order))
        if (const auto row = m_all.constFind(key); isWanted(*row))
            rows << *row;
    return rows;
}

}  // namespace adil::model
