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

void DeadlineListModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
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
    readAll();
}

void DeadlineListModel::recordsChanged(const QList<store::Ref> &refs)
{
    QSet<QString> ids, files;
    for (const store::Ref &ref : refs) {
        if (ref.type == QLatin1String("WorkingCalendar"))
            return read();  // every number of days may differ
        const bool isFile = ref.type == store::Types::root;
        ids << (isFile ? ref.id : ref.caseId);
        if (isFile || !m_files.contains(ref.caseId))
            files << (isFile ? ref.id : ref.caseId);
    }
    readCases({{ids.begin(), ids.end()}, {files.begin(), files.end()}});
}

QHash<QString, DeadlineListModel::File> DeadlineListModel::readFiles(const store::Query &query) const
{
    QHash<QString, File> files;
    const auto rows = reader().rows(query,
                                    {QStringLiteral("id"), QStringLiteral("number"),
                                     QStringLiteral("subject"), QStringLiteral("judgeIds")});
    if (!rows)
        return files;
    files.reserve(rows->size());
    for (const QVariantList &row : *rows) {
        File file{row[1].toString(), {}, searchable(row[1].toString() + u' ' + row[2].toString())};
        (void)record::decode(record::fromColumn(row[3], record::Shape::Structured), file.judgeIds);
        files.insert(row[0].toString(), file);
    }
    return files;
}

void DeadlineListModel::addFile(DeadlineRow &row) const
{
    const auto file = m_files.constFind(row.caseId);
    if (file == m_files.constEnd())
        return;
    row.caseNumber = file->number;
    row.judgeIds = file->judgeIds;
    row.words = file->words + u' '
        + searchable(QStringList{row.titleKk, row.titleRu, row.titleEn, row.article}.join(u' '));
}

// All terms and cases, which stay as they are when the reading fails.
void DeadlineListModel::readAll()
{
    auto files = readFiles(store::about<court::Case>());
    auto now = deadlineRows(reader(), store::about<court::Deadline>(), m_today, m_calendar);
    if (readingFailed())
        return;
    m_files = std::move(files);
    m_all.clear();
    m_ofCase.clear();
    m_counts.clear();
    m_kinds.clear();
    putAll(now);
}

void DeadlineListModel::readCases(const Few &few)
{
    QHash<QString, File> files;
    if (!few.files.isEmpty())
        files = readFiles(store::about<court::Case>().oneOf(QStringLiteral("id"), few.files));
    auto now = deadlineRows(reader(),
                            store::about<court::Deadline>().oneOf(QStringLiteral("caseId"), few.cases),
                            m_today, m_calendar);
    if (readingFailed())
        return;
    for (const QString &id : few.files)
        m_files.remove(id);
    m_files.insert(files);
    const auto before = knownOf(few.cases, now);
    if (few.cases.size() <= fewCases) {
        for (DeadlineRow &row : now)
            addFile(row);
        return amendCases(before, now);
    }
    for (const DeadlineRow &row : before)
        take(row);
    putAll(now);
}

void DeadlineListModel::putAll(QList<DeadlineRow> &rows)
{
    for (DeadlineRow &row : rows) {
        addFile(row);
        put(row);
    }
    m_order.clear();
    m_order.reserve(m_all.size());
    for (const DeadlineRow &row : std::as_const(m_all))
        m_order << Place{row.dueOn, row.key};
    std::sort(m_order.begin(), m_order.end(), [this](const Place &a, const Place &b) {
        return a.dueOn != b.dueOn ? a.dueOn < b.dueOn
                                  : isBefore(*m_all.constFind(a.key), *m_all.constFind(b.key));
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

bool DeadlineListModel::stands(const Place &place, const DeadlineRow &before) const
{
    return place.dueOn != before.dueOn ? place.dueOn < before.dueOn
                                       : isBefore(*m_all.constFind(place.key), before);
}

// Where it stands among the places from `from` on and before `to`, or would stand.
qsizetype DeadlineListModel::placeOf(const DeadlineRow &row, qsizetype from, qsizetype to) const
{
    const auto first = m_order.constBegin();
    return std::lower_bound(
               first + from, first + to, row,
               [this](const Place &place, const DeadlineRow &other) { return stands(place, other); })
        - first;
}

// Another row of the same key: it goes to where it stands now.
void DeadlineListModel::putInstead(const DeadlineRow &was, const DeadlineRow &now)
{
    const qsizetype from = placeOf(was, 0, m_order.size());
    take(was);
    put(now);
    m_order[from].dueOn = now.dueOn;
    const qsizetype to = isBefore(now, was) ? placeOf(now, 0, from)
                                            : placeOf(now, from + 1, m_order.size()) - 1;
    m_order.move(from, to);
}

// A few of thousands: neither the order nor the list is made anew, and what is as it was stays untouched.
void DeadlineListModel::amendCases(QList<DeadlineRow> before, QList<DeadlineRow> now)
{
    before.removeIf([&now](const DeadlineRow &row) { return now.removeOne(row); });
    QSet<QString> stay;
    for (const DeadlineRow &row : std::as_const(before)) {
        const auto next = std::find_if(now.begin(), now.end(),
                                       [&](const DeadlineRow &other) { return other.key == row.key; });
        if (next != now.end()) {
            putInstead(row, *next);
            stay << row.key;
        } else {
            m_order.remove(placeOf(row, 0, m_order.size()));
            take(row);
        }
    }
    for (const DeadlineRow &row : std::as_const(now)) {
        if (stay.contains(row.key))
            continue;
        m_order.insert(placeOf(row, 0, m_order.size()), Place{row.dueOn, row.key});
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
    for (const Place &place : std::as_const(m_order))
        if (const auto row = m_all.constFind(place.key); isWanted(*row))
            rows << *row;
    return rows;
}

}  // namespace adil::model
