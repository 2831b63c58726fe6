// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/caseterms.h"

#include <QSet>

#include <algorithm>

namespace adil::court {

using Step = TermStep::Kind;

bool namesCase(QStringView kind)
{
    return kind == QLatin1String("joined") || kind == QLatin1String("claimSeparated");
}

namespace {

bool shareAny(const QStringList &wanted, const QStringList &given)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString &one) { return given.contains(one); });
}

// Pauses of several kinds as one list, apart from each other: a day counts only when nothing holds it up.
QList<Pause> united(QList<Pause> pauses)
{
    std::sort(pauses.begin(), pauses.end(), [](const Pause &a, const Pause &b) { return a.from < b.from; });
    QList<Pause> apart;
    for (const Pause &pause : std::as_const(pauses)) {
        if (apart.isEmpty() || (apart.last().until.isValid() && apart.last().until < pause.from)) {
            apart << pause;
            continue;
        }
        QDate &until = apart.last().until;
        if (until.isValid())
            until = pause.until.isValid() ? std::max(until, pause.until) : QDate();
    }
    return apart;
}

// What takes effect by itself has done so when all terms that had begun by then are over: a copy that is sent
// to somebody later changes nothing.
QList<CountedTerm> begunInTime(QList<CountedTerm> terms)
{
    std::stable_sort(terms.begin(), terms.end(),
                     [](const CountedTerm &a, const CountedTerm &b) { return a.startsOn < b.startsOn; });
    QList<CountedTerm> inTime;
    QDate over;
    for (const CountedTerm &term : std::as_const(terms)) {
        if (over.isValid() && term.startsOn > over)
            break;
        over = std::max(over, term.dueOn);
        inTime << term;
    }
    return inTime;
}

class Counting {
public:
    Counting(const RuleBook &book, const WorkingDays &calendar, const CaseFacts &facts, const QDate &asOf)
        : m_book(book)
        , m_calendar(calendar)
        , m_facts(facts)
        , m_asOf(asOf)
        , m_events(inOrder(book, facts.events))
        , m_undone(undoneOf(book, m_events))
        , m_course(courseOf(book, facts.proceedings, m_events))
    {
        for (const CaseEvent &event : std::as_const(m_events)) {
            m_byKind[event.kind] << &event;
            if (!m_undone.contains(&event))
                m_standing << event.kind;
        }
    }

    Result<QList<CountedTerm>> all()
    {
        int deepest = 0;
        for (int depth = 0; depth <= deepest; ++depth)
            for (const TermRule &rule : m_book.rules) {
                deepest = std::max(deepest, rule.depth);
                if (rule.depth != depth)
                    continue;
                if (const auto done = count(rule); !done)
                    return done.error();
            }
        if (const auto sound = extensionsHaveTerms(); !sound)
            return sound.error();
        const TermRule *first = m_book.rules.constData();
        std::stable_sort(m_terms.begin(), m_terms.end(), [&](const CountedTerm &a, const CountedTerm &b) {
            return std::pair(a.startsOn, a.rule - first) < std::pair(b.startsOn, b.rule - first);
        });
        return m_terms;
    }

    // What is so by itself from a day on, and is said to have been so earlier. After all().
    [[nodiscard]] QList<EventFault> early() const
    {
        QList<EventFault> faults;
        for (const CountedTerm &term : m_terms) {
            if (!term.rule->byItself || term.state == DeadlineState::Suspended)
                continue;
            for (const QString &kind : term.rule->end)
                for (const CaseEvent *event : m_byKind.value(kind))
                    if (event->happenedOn < term.dueOn)
                        faults << EventFault{Reason::EventsContradict, kind, event->happenedOn, term.rule->id,
                                             term.dueOn};
        }
        return faults;
    }

private:
    // And was not undone.
    [[nodiscard]] bool happened(const QString &kind) const { return m_standing.contains(kind); }

    [[nodiscard]] bool applies(const TermRule &rule) const
    {
        const auto did = [&](const QString &kind) { return happened(kind); };
        return (rule.flags.isEmpty() || shareAny(rule.flags, m_facts.flags))
            && !shareAny(rule.unlessFlags, m_facts.flags)
            && std::all_of(rule.events.begin(), rule.events.end(), did)
            && std::none_of(rule.unlessEvents.begin(), rule.unlessEvents.end(), did);
    }

    // Of what was on the day the law, in the proceedings in which the case was.
    [[nodiscard]] bool appliesOn(const TermRule &rule, const QDate &day) const
    {
        return isInForce(rule, day)
            && (rule.proceedings.isEmpty() || rule.proceedings.contains(proceedingsOn(day, m_course)));
    }

    // The events that begin terms of the rule: one that stands, or each when it repeats.
    [[nodiscard]] QList<const CaseEvent *> startsOf(const TermRule &rule) const
    {
        QList<const CaseEvent *> starts;
        for (const QString &kind : rule.start) {
            for (const CaseEvent *event : m_byKind.value(kind))
                if (appliesOn(rule, event->happenedOn) && (rule.repeats || !m_undone.contains(event)))
                    starts << event;
            if (rule.pick == Pick::Listed && !starts.isEmpty())
                break;
        }
        std::sort(starts.begin(), starts.end());  // all lie in m_events, which is in order
        if (rule.repeats || starts.size() < 2)
            return starts;
        return {rule.pick == Pick::Latest ? starts.last() : starts.first()};
    }

    Result<void> count(const TermRule &rule)
    {
        const auto starts = startsOf(rule);
        if ((starts.isEmpty() && rule.afterTerm.isEmpty()) || !applies(rule))
            return {};
        if (starts.isEmpty())
            return countAfterTerms(rule);
        QSet<const CaseEvent *> used;
        for (const CaseEvent *start : starts) {
            const CountedTerm term{&rule, start->id.value, start->kind, start->happenedOn};
            if (const auto done = add(term, *start, used); !done)
                return done;
        }
        return {};
    }

    // The terms after which one of the rule begins. The latest is not known while one of them is held up.
    [[nodiscard]] QList<CountedTerm> termsBefore(const TermRule &rule) const
    {
        QList<CountedTerm> before;
        for (const CountedTerm &term : m_terms) {
            if (!rule.afterTerm.contains(term.rule->id) || term.state == DeadlineState::Cancelled)
                continue;
            if (term.state != DeadlineState::Suspended && appliesOn(rule, term.dueOn))
                before << term;
            else if (term.state == DeadlineState::Suspended && rule.pick == Pick::Latest)
                return {};
        }
        if (rule.byItself)
            before = begunInTime(before);
        if (rule.repeats || before.size() < 2)
            return before;
        const auto isEarlier = [](const CountedTerm &a, const CountedTerm &b) { return a.dueOn < b.dueOn; };
        return {rule.pick == Pick::Latest ? *std::max_element(before.begin(), before.end(), isEarlier)
                                          : *std::min_element(before.begin(), before.end(), isEarlier)};
    }

    Result<void> countAfterTerms(const TermRule &rule)
    {
        QSet<const CaseEvent *> used;
        for (const CountedTerm &before : termsBefore(rule)) {
            const CountedTerm term{&rule, before.eventId, before.rule->id, before.dueOn};
            const auto done = add(term, CaseEvent(), used);
            // What has not begun yet waits for the calendar of its year; it must not keep the rest from being
            // counted.
            if (!done && (done.error().reason != Reason::CalendarMissing || before.dueOn <= m_asOf))
                return done;
        }
        return {};
    }

    // Whether it stops the term: what undoes an event stops only what that event began.
    [[nodiscard]] bool stops(const CaseEvent &event, const CountedTerm &term, const CaseEvent &start) const
    {
        if (!term.rule->stop.contains(event.kind))
            return false;
        const CaseEvent *undid = m_undone.key(&event);
        return !undid || undid->kind != start.kind || undid == &start;
    }

    // What met or stopped the term, and when; `used` are ends that met another term of the rule.
    void findEnd(CountedTerm &term, const CaseEvent &start, QSet<const CaseEvent *> &used) const
    {
        const auto isAboutAnother = [&](const CaseEvent &end) {
            return end.subject && start.subject && *end.subject != *start.subject;
        };
        for (const CaseEvent &event : m_events) {
            if (event.happenedOn < term.startsOn || event.id == start.id || m_undone.contains(&event))
                continue;
            if (term.rule->end.contains(event.kind) && !isAboutAnother(event) && !used.contains(&event)) {
                term.state = DeadlineState::Met;
                term.metOn = event.happenedOn;
                term.endedBy = event.kind;
                if (term.rule->repeats)
                    used << &event;
                return;
            }
            const EventKind *kind = m_book.event(event.kind);
            const bool endsCase = kind->ends && !term.rule->runsOn
                && (event.happenedOn > term.startsOn
                    || m_book.placeOf(event.kind) > m_book.placeOf(term.startEvent));
            if (endsCase || stops(event, term, start)) {
                term.state = DeadlineState::Cancelled;
                term.endedBy = event.kind;
                term.metOn = event.happenedOn;
                return;
            }
        }
    }

    // Pauses that a term knows, up to the day on which it was over; those that begin it anew apart.
    struct Held {
        QList<Pause> pauses, restarts;
    };
    [[nodiscard]] Held heldUp(const CountedTerm &term) const
    {
        const TermRule &rule = *term.rule;
        const std::optional<QDate> over = term.metOn;
        Held held;
        for (const QString &id : rule.suspendedBy) {
            if (!happened(id))
                continue;
            const EventKind *kind = m_book.event(id);
            const bool restarts = kind->interrupts && m_book.interruption == Interruption::Restart;
            for (const Pause &pause : pausesOf(*kind, m_events)) {
                const bool runsIn = rule.runsInSuspension && pause.from <= term.startsOn;
                if (!runsIn && (!over || pause.from <= *over))
                    (restarts ? held.restarts : held.pauses) << pause;
            }
        }
        held.pauses = united(held.pauses);
        return held;
    }

    Result<Term> counted(const TermRule &rule, const CaseEvent &start, const CountedTerm &term) const
    {
        if (rule.unit == Unit::AsSet)
            return countAsSet(start, term);
        const Held held = heldUp(term);
        QDate from = term.startsOn;
        auto result = countTerm(from, rule.amount, rule.unit, m_calendar, held.pauses, rule.lastDay);
        for (const Pause &restart : held.restarts) {
            const bool isOver = restart.until.isValid() && restart.until <= from;
            if (!result || isOver || (!result->suspended && restart.from > result->due))
                continue;
            if (!restart.until.isValid()) {
                result->suspended = true;
                result->steps << TermStep{Step::Suspended, restart.from,     {},           rule.amount,
                                          rule.unit,       DayKind::Unknown, restart.about};
                return result;
            }
            from = restart.until;
            auto anew = countTerm(from, rule.amount, rule.unit, m_calendar, held.pauses, rule.lastDay);
            if (!anew)
                return anew;
            anew->steps.first() = {Step::Restarted,  from,         {}, 0, Unit::Unknown,
                                   DayKind::Unknown, restart.about};
            anew->steps = result->steps + anew->steps;
            result = anew;
        }
        return result;
    }

    // A term that the court sets: the event says until when, or how long.
    [[nodiscard]] Result<Term> countAsSet(const CaseEvent &start, const CountedTerm &term) const
    {
        const auto pauses = heldUp(term).pauses;
        if (start.until) {
            if (*start.until < start.happenedOn)
                return fail(Reason::WrongValue, start.kind + QStringLiteral(": until"));
            return countUntil(start.happenedOn, *start.until, m_calendar, pauses);
        }
        if (!start.amount || !start.unit)
            return fail(Reason::MissingField, start.kind + QStringLiteral(": until, or amount and unit"));
        return countTerm(start.happenedOn, int(*start.amount), *start.unit, m_calendar, pauses,
                         term.rule->lastDay);
    }

    // Of a rule that has several terms, a ruling is about the one that runs on its day.
    Result<void> extend(Term &term, const CountedTerm &of)
    {
        const TermRule &rule = *of.rule;
        int number = 0;
        for (const CaseEvent *by : m_byKind.value(QLatin1String(extendedEvent))) {
            const bool runs = by->happenedOn >= of.startsOn && by->happenedOn <= term.due;
            if (by->subject != rule.id || (rule.repeats && !runs))
                continue;
            if (m_extending.contains(by))
                return fail(Reason::TermNotExtendable, rule.id + QStringLiteral(": several run on that day"));
            if (++number > 1 && rule.extension.amount > 0)
                return fail(Reason::TermNotExtendable, rule.id + QStringLiteral(": twice"));
            m_extending << by;
            if (const auto done = extendBy(*by, term, of); !done)
                return done;
        }
        return {};
    }

    // CPC 126: a ruling before the end adds to it, as much as the rule allows.
    Result<void> extendBy(const CaseEvent &by, Term &term, const CountedTerm &of) const
    {
        const TermRule &rule = *of.rule;
        const Extension &most = rule.extension;
        if (most.by.isEmpty() || shareAny(most.unlessFlags, m_facts.flags))
            return fail(Reason::TermNotExtendable, rule.id);
        if (term.suspended || by.happenedOn > term.due || by.happenedOn < of.startsOn)
            return fail(Reason::TermOver, rule.id);
        if (!by.amount || !by.unit || !takesAmount(*by.unit))
            return fail(Reason::MissingField, rule.id + QStringLiteral(": amount and unit of the extension"));
        const auto pauses = heldUp(of).pauses;
        auto longer = countTerm(term.due, int(*by.amount), *by.unit, m_calendar, pauses, rule.lastDay);
        if (!longer)
            return longer.error();
        if (most.amount > 0) {
            const auto longest = countTerm(term.due, most.amount, most.unit, m_calendar, pauses,
                                           rule.lastDay);
            if (!longest)
                return longest.error();
            if (longer->due > longest->due)
                return fail(Reason::ExtensionTooLong, rule.id);
        }
        longer->steps.first() = {Step::Extended, by.happenedOn,    {}, *by.amount,
                                 *by.unit,       DayKind::Unknown, {}, most.article};
        term.suspended = longer->suspended;
        term.due = longer->due;
        term.steps += longer->steps;
        return {};
    }

    // A term inside another (CPC 223(3)) ends with it at the latest.
    void confine(const TermRule &rule, Term &term) const
    {
        const CountedTerm *limit = nullptr;
        for (const CountedTerm &other : m_terms)
            if (rule.within.contains(other.rule->id) && other.state != DeadlineState::Suspended
                && other.dueOn < (limit ? limit->dueOn : term.due))
                limit = &other;
        if (!limit)
            return;
        term.due = limit->dueOn;
        term.steps << TermStep{Step::Within,     limit->dueOn,   {}, 0, Unit::Unknown,
                               DayKind::Unknown, limit->rule->id}
                   << TermStep{Step::Due, limit->dueOn};
    }

    Result<void> add(CountedTerm term, const CaseEvent &start, QSet<const CaseEvent *> &used)
    {
        const TermRule &rule = *term.rule;
        findEnd(term, start, used);
        auto count = counted(rule, start, term);
        if (count)
            if (const auto done = extend(*count, term); !done)
                return done;
        if (!count)
            return fail(count.error().reason, count.error().detail + QStringLiteral(": ") + rule.id);
        confine(rule, *count);
        count->steps.first().about = term.startEvent;
        term.dueOn = count->due;
        term.steps = count->steps;
        noteUnmoved(rule, term);
        if (count->suspended && term.state == DeadlineState::Running)
            term.state = DeadlineState::Suspended;
        for (const TermStep &step : std::as_const(count->steps))
            if (step.kind == Step::Suspended)
                term.rest = step.amount, term.restUnit = step.unit;
        term.forecast = m_calendar.isForecast(term.dueOn.year());
        if (term.state != DeadlineState::Met)
            term.metOn.reset();
        m_terms << term;
        return {};
    }

    void noteUnmoved(const TermRule &rule, CountedTerm &term) const
    {
        for (const auto &[kind, article] : rule.unmovedBy)
            for (const CaseEvent *event : m_byKind.value(kind))
                if (event->happenedOn >= term.startsOn && event->happenedOn <= term.dueOn)
                    term.steps.insert(term.steps.size() - 1,
                                      TermStep{Step::Unmoved,
                                               event->happenedOn,
                                               {},
                                               0,
                                               Unit::Unknown,
                                               DayKind::Unknown,
                                               kind,
                                               article});
    }

    // An extension of what is not there would otherwise pass unseen.
    [[nodiscard]] Result<void> extensionsHaveTerms() const
    {
        for (const CaseEvent *event : m_byKind.value(QLatin1String(extendedEvent))) {
            const QString rule = event->subject.value_or(QString());
            if (std::none_of(m_terms.begin(), m_terms.end(),
                             [&](const CountedTerm &term) { return term.rule->id == rule; }))
                return fail(Reason::RuleMissing, QStringLiteral("extended: ") + rule);
            if (!m_extending.contains(event))
                return fail(Reason::TermOver, rule);
        }
        return {};
    }

    const RuleBook &m_book;
    const WorkingDays &m_calendar;
    const CaseFacts &m_facts;
    QDate m_asOf;
    QList<CaseEvent> m_events;
    Undone m_undone;
    QList<Course> m_course;
    QHash<QString, QList<const CaseEvent *>> m_byKind;
    QSet<QString> m_standing;  // kinds of events that were not undone
    QSet<const CaseEvent *> m_extending;  // rulings that a term was extended by
    QList<CountedTerm> m_terms;
};

}  // namespace

Result<QList<CountedTerm>> countTerms(const RuleBook &book, const WorkingDays &calendar,
                                      const CaseFacts &facts, const QDate &asOf)
{
    if (const auto faults = checkEvents(book, facts, asOf); !faults.isEmpty())
        return fail(faults.first().reason, toLine(faults.first()));
    Counting counting(book, calendar, facts, asOf);
    auto terms = counting.all();
    const auto early = counting.early();
    return terms && !early.isEmpty() ? fail(early.first().reason, toLine(early.first())) : terms;
}

QList<EventFault> faultsOf(const RuleBook &book, const WorkingDays &calendar, const CaseFacts &facts,
                           const QDate &asOf)
{
    if (auto faults = checkEvents(book, facts, asOf); !faults.isEmpty())
        return faults;
    Counting counting(book, calendar, facts, asOf);
    return counting.all() ? counting.early() : QList<EventFault>();
}

std::optional<Stage> stageAfter(const RuleBook &book, const QList<CaseEvent> &events)
{
    std::optional<Stage> stage, before;
    QString resumes;
    const auto ordered = inOrder(book, events);
    const Undone undone = undoneOf(book, ordered);
    for (const CaseEvent &event : ordered) {
        const EventKind *kind = book.event(event.kind);
        if (!kind || undone.contains(&event))
            continue;
        if (!resumes.isEmpty() && event.kind == resumes) {
            stage = before;
            resumes.clear();
        } else if (kind->stage && !kind->until.isEmpty()) {
            before = stage;
            resumes = kind->until;
            stage = kind->stage;
        } else if (kind->stage) {
            (resumes.isEmpty() ? stage : before) = kind->stage;
        }
    }
    return stage;
}

}  // namespace adil::court
