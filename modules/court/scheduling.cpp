// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/scheduling.h"

#include "base/zone.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace adil::court {

namespace {

constexpr int quarter = 15 * 60;

QDateTime endOf(const Sitting &wanted, const QDateTime &start) { return start.addSecs(wanted.minutes * 60); }

bool meet(const QStringList &some, const QString &one) { return !one.isEmpty() && some.contains(one); }

bool meetAny(const QStringList &some, const QStringList &others)
{
    return std::any_of(others.begin(), others.end(), [&](const QString &one) { return meet(some, one); });
}

QString idOf(const std::optional<Id<Room>> &room) { return room ? room->value : QString(); }

// Asked of every busy time: looks at each list once.
bool isInTheWay(const Sitting &wanted, const Availability &taken)
{
    const auto takesRoom = [&](const std::optional<Id<Room>> &room) {
        return room && taken.roomIds.contains(room->value);
    };
    const bool meets = takesRoom(wanted.roomId) || takesRoom(wanted.linkId)
        || meetAny(taken.personIds, wanted.judgeIds) || meetAny(taken.participants, wanted.participants);
    return meets && !(taken.hearingId && *taken.hearingId == wanted.id);
}

// What of the two meets, by name.
void addMeetings(const Sitting &wanted, const Availability &taken, QList<Conflict> &found)
{
    const auto add = [&](Reason reason, const QString &subject) {
        found << Conflict{reason, subject, taken.startsAt, taken.endsAt};
    };
    if (meet(taken.roomIds, idOf(wanted.roomId)))
        add(Reason::RoomTaken, idOf(wanted.roomId));
    if (meet(taken.roomIds, idOf(wanted.linkId)))
        add(Reason::LinkTaken, idOf(wanted.linkId));
    for (qsizetype i = 0; i < wanted.judgeIds.size(); ++i)
        if (meet(taken.personIds, wanted.judgeIds[i]))
            add(i == 0 ? Reason::JudgeBusy : Reason::PanelBusy, wanted.judgeIds[i]);
    for (const QString &participant : wanted.participants)
        if (meet(taken.participants, participant))
            add(Reason::ParticipantBusy, participant);
}

FreeSpan openHours(const QDate &day, const DayHours &hours, const QTimeZone &zone)
{
    return {instantOf(day, hours.from, zone), instantOf(day, hours.to, zone)};
}

// Whether people can still be told in time of a hearing on that day.
bool leavesNotice(const QDate &day, const Timetable &timetable)
{
    const QDate today = dateIn(timetable.now, timetable.zone);
    return timetable.calendar.countBetween(today, day) >= timetable.noticeDays;
}

void addDayConflicts(const Sitting &wanted, const Timetable &timetable, QList<Conflict> &found)
{
    const QDate day = dateIn(wanted.startsAt, timetable.zone);
    if (!timetable.calendar.knows(day.year())) {
        found << Conflict{Reason::CalendarMissing};
        return;
    }
    if (!timetable.calendar.isWorking(day))
        found << Conflict{Reason::NotWorkingDay};
    const QDateTime end = endOf(wanted, wanted.startsAt);
    const bool isInHours = std::any_of(timetable.hours.begin(), timetable.hours.end(),
                                       [&](const DayHours &hours) {
                                           const FreeSpan open = openHours(day, hours, timetable.zone);
                                           return open.first <= wanted.startsAt && end <= open.last;
                                       });
    if (!isInHours)
        found << Conflict{Reason::OutsideWorkingHours};
    if (!wanted.announced && !leavesNotice(day, timetable))
        found << Conflict{Reason::NoticeTooShort};
    if (timetable.termEnds && day > *timetable.termEnds)
        found << Conflict{Reason::AfterTerm};
    if (!timetable.adjourned.hold(day))
        found << Conflict{timetable.adjourned.first && day < *timetable.adjourned.first
                              ? Reason::AdjournedTooSoon
                              : Reason::AdjournedTooLong};
}

// Milliseconds of the epoch: tens of thousands are compared.
struct Busy {
    qint64 first, last;
};

// All that stands in the way, as few spans in order: what overlaps or touches is one.
QList<Busy> merged(const Sitting &wanted, const Timetable &timetable)
{
    QList<Busy> spans;
    for (const Availability &taken : timetable.taken)
        if (isInTheWay(wanted, taken))
            spans << Busy{taken.startsAt.toMSecsSinceEpoch(), taken.endsAt.toMSecsSinceEpoch()};
    std::sort(spans.begin(), spans.end(), [](const Busy &a, const Busy &b) { return a.first < b.first; });
    QList<Busy> whole;
    for (const Busy &span : std::as_const(spans)) {
        if (span.last <= span.first)
            continue;
        if (whole.isEmpty() || whole.last().last < span.first)
            whole << span;
        else
            whole.last().last = std::max(whole.last().last, span.last);
    }
    return whole;
}

// Walks the days with the busy spans beside them; both only go forward.
class Walk {
public:
    Walk(const Sitting &wanted, const Timetable &timetable)
        : m_wanted(wanted)
        , m_timetable(timetable)
        , m_busy(merged(wanted, timetable))
        , m_today(dateIn(timetable.now, timetable.zone))
    { }

    // The days must come in order.
    void day(const QDate &day, QList<FreeSpan> &free)
    {
        const bool isOpen = day >= m_today && m_timetable.calendar.isWorking(day)
            && (!m_timetable.termEnds || day <= *m_timetable.termEnds) && m_timetable.adjourned.hold(day)
            && (m_wanted.announced || noticeBy(day));
        if (!isOpen)
            return;
        for (const DayHours &hours : m_timetable.hours)
            within(openHours(day, hours, m_timetable.zone), free);
    }

private:
    // Counted on from day to day: countBetween() of each day would be a scan of its own.
    bool noticeBy(const QDate &day)
    {
        if (!m_counted.isValid())
            m_counted = m_today;
        if (m_told < m_timetable.noticeDays)
            m_told += m_timetable.calendar.countBetween(m_counted, day);
        m_counted = std::max(m_counted, day);
        return m_told >= m_timetable.noticeDays;
    }
    void within(const FreeSpan &open, QList<FreeSpan> &free)
    {
        qint64 from = std::max(open.first, m_timetable.now).toMSecsSinceEpoch();
        const qint64 end = open.last.toMSecsSinceEpoch();
        while (m_next < m_busy.size() && m_busy[m_next].last <= from)
            ++m_next;
        for (qsizetype i = m_next; i < m_busy.size() && m_busy[i].first < end; ++i) {
            offer(from, m_busy[i].first, free);
            from = std::max(from, m_busy[i].last);
        }
        offer(from, end, free);
    }
    void offer(qint64 from, qint64 to, QList<FreeSpan> &free) const
    {
        const qint64 last = to - m_wanted.minutes * 60'000;
        if (from <= last)
            free << FreeSpan{QDateTime::fromMSecsSinceEpoch(from, Qt::UTC),
                             QDateTime::fromMSecsSinceEpoch(last, Qt::UTC)};
    }

    const Sitting &m_wanted;
    const Timetable &m_timetable;
    QList<Busy> m_busy;
    QDate m_today, m_counted;
    qint64 m_told = 0;
    qsizetype m_next = 0;
};

// The next quarter of the wall clock.
QDateTime onQuarter(const QDateTime &instant, const QTimeZone &zone)
{
    const QTime wall = inZone(instant, zone).time();
    const int over = (wall.minute() * 60 + wall.second()) % quarter;
    const QDateTime whole = instant.addMSecs(-wall.msec());
    return over == 0 && wall.msec() == 0 ? instant : whole.addSecs(quarter - over);
}

}  // namespace

QList<DayHours> hoursFrom(const QStringList &texts)
{
    QList<DayHours> hours;
    for (const QString &text : texts) {
        const DayHours one{QTime::fromString(text.section(u'-', 0, 0), QStringLiteral("HH:mm")),
                           QTime::fromString(text.section(u'-', 1), QStringLiteral("HH:mm"))};
        if (one.from.isValid() && one.to.isValid() && one.from < one.to)
            hours << one;
    }
    std::sort(hours.begin(), hours.end(),
              [](const DayHours &a, const DayHours &b) { return a.from < b.from; });
    QList<DayHours> whole;
    for (const DayHours &one : std::as_const(hours)) {
        if (whole.isEmpty() || whole.last().to < one.from)
            whole << one;
        else
            whole.last().to = std::max(whole.last().to, one.to);
    }
    return whole;
}

QList<DayHours> hoursOf(const Court &court)
{
    static const QStringList usual{QStringLiteral("09:00-13:00"), QStringLiteral("14:30-18:30")};
    return hoursFrom(court.hours.isEmpty() ? usual : court.hours);
}

const ConflictRule &ruleOf(Reason conflict)
{
    using C = Confidence;
    // No article gives a general extension of the term of consideration; but a case whose term has passed
    // must be heard still, so it is left to the court and said why.
    static constexpr ConflictRule rules[] = {
        {Reason::InThePast, false, "", C::High},
        {Reason::CalendarMissing, false, "123", C::High},
        {Reason::NotWorkingDay, false, "123", C::Medium},
        {Reason::OutsideWorkingHours, true, "198(5)", C::High},
        {Reason::NoticeTooShort, true, "127", C::Medium},
        {Reason::AfterTerm, true, "183", C::Medium},
        {Reason::AdjournedTooLong, true, "59", C::Medium},
        {Reason::AdjournedTooSoon, false, "198(2)", C::High},
        {Reason::RoomTaken, false, "", C::High},
        {Reason::LinkTaken, false, "", C::High},
        {Reason::JudgeBusy, false, "35", C::High},
        {Reason::PanelBusy, false, "35", C::High},
        {Reason::ParticipantBusy, true, "198", C::Low},
    };
    static constexpr ConflictRule none{Reason::Unknown, false, "", C::Low};
    const auto *found = std::find_if(std::begin(rules), std::end(rules),
                                     [&](const ConflictRule &rule) { return rule.reason == conflict; });
    return found == std::end(rules) ? none : *found;
}

QList<Conflict> conflictsOf(const Sitting &wanted, const Timetable &timetable)
{
    QList<Conflict> found;
    if (wanted.startsAt < timetable.now)
        found << Conflict{Reason::InThePast};
    addDayConflicts(wanted, timetable, found);
    QList<Availability> met;
    const QDateTime end = endOf(wanted, wanted.startsAt);
    for (const Availability &taken : timetable.taken)
        if (taken.startsAt < taken.endsAt && taken.startsAt < end && wanted.startsAt < taken.endsAt
            && isInTheWay(wanted, taken))
            met << taken;
    std::sort(met.begin(), met.end(), [](const Availability &a, const Availability &b) {
        return std::tie(a.startsAt, a.id.value) < std::tie(b.startsAt, b.id.value);
    });
    QList<Conflict> meetings;
    for (const Availability &taken : std::as_const(met))
        addMeetings(wanted, taken, meetings);
    static constexpr Reason order[] = {Reason::RoomTaken, Reason::LinkTaken, Reason::JudgeBusy,
                                       Reason::PanelBusy, Reason::ParticipantBusy};
    for (const Reason reason : order)
        std::copy_if(meetings.begin(), meetings.end(), std::back_inserter(found),
                     [&](const Conflict &conflict) { return conflict.reason == reason; });
    return found;
}

QList<FreeSpan> freeSpans(const Sitting &wanted, const Timetable &timetable, const QDate &from,
                          const QDate &to)
{
    QList<FreeSpan> free;
    Walk walk(wanted, timetable);
    for (QDate day = from; day <= to; day = day.addDays(1))
        walk.day(day, free);
    return free;
}

QList<QDateTime> nextSlots(const Sitting &wanted, const Timetable &timetable, const QDateTime &after,
                           int count)
{
    QList<QDateTime> starts;
    Walk walk(wanted, timetable);
    const QDate first = dateIn(after, timetable.zone);
    const QDate last = first.addYears(1);
    for (QDate day = first; day <= last && starts.size() < count; day = day.addDays(1)) {
        QList<FreeSpan> free;
        walk.day(day, free);
        for (const FreeSpan &span : std::as_const(free)) {
            QDateTime start = onQuarter(std::max(span.first, after), timetable.zone);
            if (start == wanted.standsAt)
                start = start.addSecs(quarter);
            if (start <= span.last && starts.size() < count)
                starts << start;
        }
    }
    return starts;
}

std::optional<QDate> considerationEnds(const QList<Deadline> &deadlines)
{
    std::optional<QDate> ends;
    for (const Deadline &deadline : deadlines) {
        const bool isTerm = deadline.state == DeadlineState::Running && deadline.bound == QLatin1String("by")
            && deadline.ruleId.split(u'.').contains(QLatin1String("consideration"));
        if (isTerm && (!ends || deadline.dueOn < *ends))
            ends = deadline.dueOn;
    }
    return ends;
}

Sitting sittingOf(const Hearing &hearing, const QStringList &panel, const QList<Party> &parties)
{
    Sitting wanted{hearing.id, hearing.startsAt, hearing.minutes, hearing.roomId, hearing.linkId, panel};
    if (!hearing.judgeId.isEmpty() && !panel.contains(hearing.judgeId.value))
        wanted.judgeIds.prepend(hearing.judgeId.value);
    for (const Party &party : parties)
        if (const QString key = participantKey(party); !key.isEmpty() && !wanted.participants.contains(key))
            wanted.participants << key;
    return wanted;
}

Timetable timetableOf(const State &state, const Context &context, const Id<Case> &caseId)
{
    const auto courts = loadAll<Court>(state, {});
    const Court court = courts.isEmpty() ? Court() : courts.first();
    return {context.now,
            context.zone,
            context.calendar,
            hoursOf(court),
            court.noticeDays,
            considerationEnds(loadAll<Deadline>(state, caseId.value)),
            loadAll<Availability>(state, {})};
}

}  // namespace adil::court
