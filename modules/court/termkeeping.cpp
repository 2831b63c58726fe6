// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/termkeeping.h"

#include "base/uuid.h"
#include "court/casekind.h"
#include "court/rulefile.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

namespace adil::court {

namespace {

using Kind = DeadlineChange::Kind;

// A UUIDv7 in shape: the time of the event's own id, and for the rest a digest, so that the same event and
// rule give the same deadline at both ends and again.
Id<Deadline> idFor(const CountedTerm &term, const Id<Case> &caseId)
{
    const QByteArray digest = QCryptographicHash::hash((caseId.value + u'\n' + term.eventId + u'\n'
                                                        + term.rule->id + u'\n' + term.startEvent)
                                                           .toUtf8(),
                                                       QCryptographicHash::Sha256)
                                  .toHex();
    const QString time = isRecordId(term.eventId) ? term.eventId.mid(1, 12) : QString(12, u'0');
    return {u'R' + time + u'7' + QString::fromLatin1(digest.left(3)) + u'8'
            + QString::fromLatin1(digest.mid(3, 15))};
}

// Without an id.
Deadline toDeadline(const CountedTerm &term, const Id<Case> &caseId)
{
    const TermRule &rule = *term.rule;
    Deadline deadline;
    deadline.caseId = caseId;
    deadline.ruleId = rule.id;
    deadline.titleKk = rule.title.kk;
    deadline.titleRu = rule.title.ru;
    deadline.titleEn = rule.title.en;
    deadline.article = rule.article;
    deadline.startEvent = term.startEvent;
    deadline.startsOn = term.startsOn;
    deadline.dueOn = term.dueOn;
    deadline.state = term.state;
    deadline.metOn = term.metOn;
    deadline.steps = toJson(term.steps);
    deadline.eventId = term.eventId;
    deadline.edition = rule.edition;
    if (rule.inForceFrom.isValid())
        deadline.ruleFrom = rule.inForceFrom;
    deadline.toConfirm = rule.confidence != Confidence::High;
    deadline.forecast = term.forecast;
    deadline.who = record::nameOf(rule.who);
    deadline.bound = record::nameOf(rule.bound);
    deadline.rest = term.rest;
    if (term.restUnit != Unit::Unknown)
        deadline.restUnit = term.restUnit;
    return deadline;
}

// What the new count makes of a deadline that is there: the judge's own word on it stands.
Deadline renewed(const Deadline &before, Deadline counted)
{
    counted.id = before.id;
    counted.byHand = before.byHand;
    counted.remark = before.remark;
    counted.documentId = before.documentId;
    counted.history = before.history;
    if (before.byHand) {
        counted.state = before.state;
        counted.metOn = before.metOn;
    }
    return counted;
}

Kind kindOf(const Deadline &before, const Deadline &after)
{
    if (before.state == after.state)
        return before.dueOn != after.dueOn ? Kind::Moved : Kind::Recounted;
    switch (after.state) {
    case DeadlineState::Met: return Kind::Met;
    case DeadlineState::Suspended: return Kind::Suspended;
    case DeadlineState::Cancelled: return Kind::Cancelled;
    default: return before.state == DeadlineState::Suspended ? Kind::Resumed : Kind::Reopened;
    }
}

// The deadline on record that is this term: of the same event; or, when none was noted, of the same day.
const Deadline *storedFor(const CountedTerm &term, const QList<Deadline> &stored, const QSet<QString> &taken)
{
    for (const bool byEvent : {true, false})
        for (const Deadline &deadline : stored) {
            const bool isSame = byEvent
                ? deadline.eventId == term.eventId && deadline.startEvent == term.startEvent
                : !deadline.eventId && deadline.startsOn == term.startsOn;
            if (isSame && deadline.ruleId == term.rule->id && !taken.contains(deadline.id.value))
                return &deadline;
        }
    return nullptr;
}

}  // namespace

QList<DeadlineChange> compare(const QList<Deadline> &stored, const QList<CountedTerm> &counted,
                              const RuleBook &book, const Id<Case> &caseId)
{
    QList<DeadlineChange> changes;
    QSet<QString> taken;
    for (const CountedTerm &term : counted) {
        const Deadline *before = storedFor(term, stored, taken);
        if (!before) {
            changes << DeadlineChange{Kind::Created, {}, toDeadline(term, caseId)};
            changes.last().after.id = idFor(term, caseId);
            continue;
        }
        taken << before->id.value;
        const Deadline after = renewed(*before, toDeadline(term, caseId));
        if (after != *before)
            changes << DeadlineChange{kindOf(*before, after), *before, after,
                                      before->edition != after.edition};
    }
    for (const Deadline &before : stored) {
        if (taken.contains(before.id.value) || before.byHand || before.state == DeadlineState::Cancelled)
            continue;
        if (std::none_of(book.rules.begin(), book.rules.end(),
                         [&](const TermRule &rule) { return rule.id == before.ruleId; }))
            continue;
        Deadline after = before;
        after.state = DeadlineState::Cancelled;
        after.metOn.reset();
        changes << DeadlineChange{Kind::Cancelled, before, after};
    }
    return changes;
}

Result<RuleBook> ruleBookOf(const State &state)
{
    QList<RuleFile> files;
    for (const TermRules &rules : loadAll<TermRules>(state, {}))
        files << toFile(rules);
    if (files.isEmpty())
        return fail(Reason::RuleMissing, QStringLiteral("the court has no term rules"));
    auto reading = readRuleBook(files);
    if (!reading.faults.isEmpty())
        return fail(Reason::RulesRefused, toLine(reading.faults.first()));
    return std::move(reading.book);
}

Result<TermPreview> preview(const State &state, const Id<Case> &caseId, const QList<CaseEvent> &events,
                            const Context &context)
{
    const auto file = load(state, caseId);
    if (!file)
        return fail(Reason::RecordGone, QStringLiteral("Case"));
    return preview(state, file->value, events, context);
}

Result<TermPreview> preview(const State &state, const Case &file, const QList<CaseEvent> &events,
                            const Context &context)
{
    const auto book = ruleBookOf(state);
    if (!book)
        return book.error();
    const QDate today = context.now.toTimeZone(context.zone).date();
    const auto counted = countTerms(*book, context.calendar, factsOf(file, events), today);
    if (!counted)
        return counted.error();
    TermPreview preview{compare(loadAll<Deadline>(state, file.id.value), *counted, *book, file.id), {}};
    const auto before = stageAfter(*book, loadAll<CaseEvent>(state, file.id.value)),
               after = stageAfter(*book, events);
    if (after && after != before && *after != file.stage)
        preview.stage = after;
    return preview;
}

Result<TermPreview> previewKind(const State &state, const Id<Case> &caseId, Proceedings proceedings,
                                const QStringList &flags, const Context &context)
{
    const auto file = load(state, caseId);
    if (!file)
        return fail(Reason::RecordGone, QStringLiteral("Case"));
    const auto book = ruleBookOf(state);
    if (!book)
        return book.error();
    const auto after = withKind(*book, file->value, proceedings, flags);
    if (!after)
        return after.error();
    return preview(state, *after, loadAll<CaseEvent>(state, caseId.value), context);
}

Result<TermPreview> previewEvent(const State &state, const CaseEvent &event, const Context &context)
{
    auto events = loadAll<CaseEvent>(state, event.caseId.value);
    events.removeIf([&](const CaseEvent &other) { return other.id == event.id; });
    return preview(state, event.caseId, events << event, context);
}

Result<QList<DeadlineChange>> movedByCalendar(const RuleBook &book, const WorkingDays &calendar,
                                              const Case &file, const QList<CaseEvent> &events,
                                              const QList<Deadline> &stored, const QDate &today)
{
    const auto counted = countTerms(book, calendar, factsOf(file, events), today);
    if (!counted)
        return counted.error();
    auto changes = compare(stored, *counted, book, file.id);
    changes.removeIf([](const DeadlineChange &change) {
        return !change.before || change.before->dueOn == change.after.dueOn
            || change.before->state != DeadlineState::Running || change.after.state != DeadlineState::Running;
    });
    return changes;
}

Standing standingOf(const Deadline &deadline, const QDate &today, const WorkingDays &calendar)
{
    switch (deadline.state) {
    case DeadlineState::Met:
        return deadline.metOn && *deadline.metOn > deadline.dueOn && deadline.bound == QLatin1String("by")
            ? Standing::MetLate
            : Standing::Met;
    case DeadlineState::Suspended: return Standing::Suspended;
    case DeadlineState::Cancelled: return Standing::Cancelled;
    case DeadlineState::Unknown: return Standing::Unknown;
    case DeadlineState::Running: break;
    }
    if (deadline.bound != QLatin1String("by"))
        return deadline.dueOn <= today ? Standing::Open : Standing::InTime;
    if (deadline.dueOn < today)
        return Standing::Overdue;
    return calendar.countBetween(today, deadline.dueOn) <= 3 ? Standing::DueSoon : Standing::InTime;
}

}  // namespace adil::court
