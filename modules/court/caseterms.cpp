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

CaseFacts factsOf(const Case &file, QList<CaseEvent> events)
{
    return {file.proceedings, file.flags, std::move(events)};
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

class Counting {
public:
    Counting(const RuleBook &book, const WorkingDays &calendar, const CaseFacts &facts)
        : m_book(book)
        , m_calendar(calendar)
        , m_facts(facts)
        , m_events(inOrder(book, facts.events))
    {
        for (const CaseEvent &event : std::as_const(m_events))
            m_byKind[event.kind] << &event;
    }

    Result<QList<CountedTerm>> all()
    {
        for (const bool derived : {false, true})
            for (const TermRule &rule : m_book.rules)
                if (derived == (!rule.afterTerm.isEmpty() || !rule.within.isEmpty()))
                    if (const auto done = count(rule); !done)
                        return done.error();
        if (const auto sound = extensionsHaveTerms(); !sound)
            return sound.error();
        const TermRule *first = m_book.rules.constData();
        std::stable_sort(m_terms.begin(), m_terms.end(), [&](const CountedTerm &a, const CountedTerm &b) {
            return std::pair(a.startsOn, a.rule - first) < std::pair(b.startsOn, b.rule - first);
        });
        return m_terms;
    }

private:
    [[nodiscard]] bool happened(const QString &kind) const { return m_byKind.contains(kind); }

    [[nodiscard]] bool applies(const TermRule &rule) const
    {
        const auto did = [&](const QString &kind) { return happened(kind); };
        return (rule.proceedings.isEmpty() || rule.proceedings.contains(record::nameOf(m_facts.proceedings)))
            && (rule.flags.isEmpty() || shareAny(rule.flags, m_facts.flags))
            && !shareAny(rule.unlessFlags, m_facts.flags)
            && std::all_of(rule.events.begin(), rule.events.end(), did)
            && std::none_of(rule.unlessEvents.begin(), rule.unlessEvents.end(), did);
    }

    // The events that begin terms of the rule: one, or each when it repeats.
    [[nodiscard]] QList<const CaseEvent *> startsOf(const TermRule &rule) const
    {
        QList<const CaseEvent *> starts;
        for (const QString &kind : rule.start)
            for (const CaseEvent *event : m_byKind.value(kind))
                if (isInForce(rule, event->happenedOn))
                    starts << event;
        std::sort(starts.begin(), starts.end());  // all lie in m_events, which is in order
        if (rule.repeats || starts.size() < 2)
            return starts;
        return {rule.pick == Pick::Latest ? starts.last() : starts.first()};
    }

    Result<void> count(const TermRule &rule)
    {
        if (!rule.afterTerm.isEmpty())
            return countAfterTerm(rule);
        const auto starts = startsOf(rule);
        if (starts.isEmpty() || !applies(rule))
            return {};
        QSet<const CaseEvent *> used;
        for (const CaseEvent *start : starts) {
            const CountedTerm term{&rule, start->id.value, start->kind, start->happenedOn};
            if (const auto done = add(term, *start, used); !done)
                return done;
        }
        return {};
    }

    Result<void> countAfterTerm(const TermRule &rule)
    {
        if (!applies(rule))
            return {};
        const QList<CountedTerm> terms = m_terms;
        QSet<const CaseEvent *> used;
        for (const CountedTerm &before : terms) {
            const bool runsOut = before.state != DeadlineState::Suspended
                && before.state != DeadlineState::Cancelled;
            if (before.rule->id != rule.afterTerm || !runsOut || !isInForce(rule, before.dueOn))
                continue;
            const CountedTerm term{&rule, before.eventId, before.rule->id, before.dueOn};
            if (const auto done = add(term, CaseEvent(), used); !done)
                return done;
        }
        return {};
    }

    // What met or stopped the term, and when; `used` are ends that met another term of the rule.
    void findEnd(CountedTerm &term, const CaseEvent &start, QSet<const CaseEvent *> &used) const
    {
        const auto isAboutAnother = [&](const CaseEvent &end) {
            return end.subject && start.subject && *end.subject != *start.subject;
        };
        for (const CaseEvent &event : m_events) {
            if (event.happenedOn < term.startsOn || event.id == start.id)
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
            if (endsCase || term.rule->stop.contains(event.kind)) {
                term.state = DeadlineState::Cancelled;
                term.endedBy = event.kind;
                term.metOn = event.happenedOn;
                return;
            }
        }
    }

    // Pauses that a term of the rule knows, up to the day on which it was over; those that begin it anew
    // apart.
    struct Held {
        QList<Pause> pauses, restarts;
    };
    [[nodiscard]] Held heldUp(const TermRule &rule, const std::optional<QDate> &over) const
    {
        Held held;
        for (const QString &id : rule.suspendedBy) {
            if (!happened(id))
                continue;
            const EventKind *kind = m_book.event(id);
            const bool restarts = kind->interrupts && m_book.interruption == Interruption::Restart;
            for (const Pause &pause : pausesOf(*kind, m_events))
                if (!over || pause.from <= *over)
                    (restarts ? held.restarts : held.pauses) << pause;
        }
        held.pauses = united(held.pauses);
        return held;
    }

    Result<Term> counted(const TermRule &rule, const CaseEvent &start, const CountedTerm &term) const
    {
        if (rule.unit == Unit::AsSet)
            return countAsSet(rule, start);
        const Held held = heldUp(rule, term.metOn);
        QDate from = term.startsOn;
        auto result = countTerm(from, rule.amount, rule.unit, m_calendar, held.pauses, rule.lastDay);
        for (const Pause &restart : held.restarts) {
            if (!result || restart.from <= from || (!result->suspended && restart.from > result->due))
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
    [[nodiscard]] Result<Term> countAsSet(const TermRule &rule, const CaseEvent &start) const
    {
        if (start.until) {
            if (*start.until < start.happenedOn)
                return fail(Reason::WrongValue, start.kind + QStringLiteral(": until"));
            Term term;
            term.steps << TermStep{Step::Start, start.happenedOn} << TermStep{Step::SetByCourt, *start.until};
            return endOn(term, *start.until, m_calendar, LastDay::Stays);
        }
        if (!start.amount || !start.unit)
            return fail(Reason::MissingField, start.kind + QStringLiteral(": until, or amount and unit"));
        return countTerm(start.happenedOn, int(*start.amount), *start.unit, m_calendar,
                         heldUp(rule, {}).pauses, rule.lastDay);
    }

    // CPC 126: a ruling before the end adds to it, as much as the rule allows.
    Result<void> extend(const TermRule &rule, Term &term, const CountedTerm &of) const
    {
        const CaseEvent *by = nullptr;
        for (const CaseEvent *event : m_byKind.value(QLatin1String(extendedEvent))) {
            if (event->subject.value_or(QString()) != rule.id)
                continue;
            if (by)
                return fail(Reason::TermNotExtendable, rule.id + QStringLiteral(": twice"));
            by = event;
        }
        if (!by)
            return {};
        const Extension &most = rule.extension;
        if (most.amount == 0 || shareAny(most.unlessFlags, m_facts.flags))
            return fail(Reason::TermNotExtendable, rule.id);
        if (term.suspended || by->happenedOn > term.due || by->happenedOn < of.startsOn)
            return fail(Reason::TermOver, rule.id);
        if (!by->amount || !by->unit || !takesAmount(*by->unit))
            return fail(Reason::MissingField, rule.id + QStringLiteral(": amount and unit of the extension"));
        const auto pauses = heldUp(rule, of.metOn).pauses;
        const auto longest = countTerm(term.due, most.amount, most.unit, m_calendar, pauses, rule.lastDay);
        auto longer = countTerm(term.due, int(*by->amount), *by->unit, m_calendar, pauses, rule.lastDay);
        if (!longest || !longer)
            return (longest ? longer : longest).error();
        if (longer->due > longest->due)
            return fail(Reason::ExtensionTooLong, rule.id);
        longer->steps.first() = {Step::Extended, by->happenedOn,   {}, *by->amount,
                                 *by->unit,      DayKind::Unknown, {}, most.article};
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
            if (const auto done = extend(rule, *count, term); !done)
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
        }
        return {};
    }

    const RuleBook &m_book;
    const WorkingDays &m_calendar;
    const CaseFacts &m_facts;
    QList<CaseEvent> m_events;
    QHash<QString, QList<const CaseEvent *>> m_byKind;
    QList<CountedTerm> m_terms;
};

}  // namespace

Result<QList<CountedTerm>> countTerms(const RuleBook &book, const WorkingDays &calendar,
                                      const CaseFacts &facts, const QDate &asOf)
{
    const auto faults = checkEvents(book, facts.events, asOf);
    if (!faults.isEmpty())
        return fail(faults.first().reason, toLine(faults.first()));
    return Counting(book, calendar, facts).all();
}

std::optional<Stage> stageAfter(const RuleBook &book, const QList<CaseEvent> &events)
{
    std::optional<Stage> stage, before;
    QString resumes;
    for (const CaseEvent &event : inOrder(book, events)) {
        const EventKind *kind = book.event(event.kind);
        if (!kind)
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
