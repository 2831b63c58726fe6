// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of terms: what happened in the case and what it is about, the deadlines that follow, deadlines met
// and waived.
#include "court/casekind.h"
#include "court/termdeeds.h"
#include "court/termkeeping.h"

namespace adil::court {

static QDate today(const Matter &matter) { return matter.context.now.toTimeZone(matter.context.zone).date(); }

static Result<void> isSaid(const QString &text, const char *field)
{
    return text.trimmed().isEmpty() ? fail(Reason::TextEmpty, QLatin1String(field)) : Result<void>();
}

static Decision kept(const Matter &matter, const Id<Case> &caseId, const QList<CaseEvent> &events,
                     QList<Change> changes, const std::optional<QString> &why = {})
{
    const auto file = existing(matter, caseId);
    return file ? kept(matter, *file, *file, events, std::move(changes), why) : file.error();
}

static QList<CaseEvent> eventsWithout(const Matter &matter, const Id<Case> &caseId, const Id<CaseEvent> &id)
{
    auto events = loadAll<CaseEvent>(matter.state, caseId.value);
    events.removeIf([&](const CaseEvent &event) { return event.id == id; });
    return events;
}

// The paper, if any is named, must be one of the case.
static Result<void> isOfCase(const Matter &matter, const std::optional<Id<Document>> &document,
                             const Id<Case> &caseId)
{
    if (!document)
        return {};
    const auto paper = load(matter.state, *document);
    if (!paper || paper->value.caseId != caseId)
        return fail(Reason::NotOfThisCase, QStringLiteral("documentId"));
    return {};
}

Decision on(const EnterCaseEvent &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const CaseEvent event{command.id,     command.caseId,    command.kind,  command.happenedOn,
                          command.remark, command.subject,   command.until, command.amount,
                          command.unit,   command.documentId};
    if (event.kind == QLatin1String(extendedEvent))
        return fail(Reason::NotAllowed, QStringLiteral("ExtendDeadline extends a term"));
    if (const auto own = isOfCase(matter, event.documentId, event.caseId); !own)
        return own.error();
    return kept(matter, event.caseId, eventsWithout(matter, event.caseId, event.id) << event,
                {created(event, event.caseId.value)});
}

Decision on(const CorrectCaseEvent &command, const Matter &matter)
{
    if (const auto said = isSaid(command.reason, "reason"); !said)
        return said.error();
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    CaseEvent after = *before;
    after.happenedOn = command.happenedOn;
    after.until = command.until;
    after.amount = command.amount;
    after.unit = command.unit;
    after.remark = command.remark;
    after.documentId = command.documentId;
    if (after == *before)
        return fail(Reason::AlreadyDone, QStringLiteral("nothing differs"));
    if (const auto own = isOfCase(matter, after.documentId, after.caseId); !own)
        return own.error();
    Deed what = deedOf(matter, command.reason);
    if (after.happenedOn != before->happenedOn) {
        what.from = before->happenedOn;
        what.to = after.happenedOn;
    }
    after.history = with(before->history, what);
    return kept(matter, after.caseId, eventsWithout(matter, after.caseId, after.id) << after,
                {changed(*before, after, after.caseId.value)}, command.reason);
}

Decision on(const RemoveCaseEvent &command, const Matter &matter)
{
    if (const auto said = isSaid(command.reason, "reason"); !said)
        return said.error();
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    const QString caseId = before->caseId.value;
    return kept(matter, before->caseId, eventsWithout(matter, before->caseId, command.id),
                {Change{Action::Destroy, QStringLiteral("CaseEvent"), command.id.value, caseId, {}}},
                command.reason);
}

Decision on(const ExtendDeadline &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto deadline = current(matter, command.deadlineId);
    if (!deadline)
        return deadline.error();
    if (deadline->state != DeadlineState::Running)
        return fail(Reason::TermOver, deadline->ruleId);
    const CaseEvent event{command.id,
                          deadline->caseId,
                          QLatin1String(extendedEvent),
                          command.ruledOn,
                          command.remark,
                          deadline->ruleId,
                          {},
                          command.amount,
                          command.unit};
    return kept(matter, event.caseId, eventsWithout(matter, event.caseId, event.id) << event,
                {created(event, event.caseId.value)}, command.remark);
}

Decision on(const SetCaseKind &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    const auto book = ruleBookOf(matter.state);
    if (!book)
        return book.error();
    const auto after = withKind(*book, *before, command.proceedings, command.flags);
    if (!after)
        return after.error();
    if (*after == *before)
        return fail(Reason::AlreadyDone, QStringLiteral("nothing differs"));
    return kept(matter, *before, *after, loadAll<CaseEvent>(matter.state, command.id.value), {});
}

Decision on(const RecountDeadlines &command, const Matter &matter)
{
    auto changes = kept(matter, command.id, loadAll<CaseEvent>(matter.state, command.id.value), {});
    if (changes && changes->isEmpty())
        return fail(Reason::AlreadyDone, QStringLiteral("nothing differs"));
    return changes;
}

Decision on(const MeetDeadline &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    if (before->state != DeadlineState::Running && before->state != DeadlineState::Suspended)
        return fail(Reason::AlreadyDone, QStringLiteral("Deadline"));
    if (command.metOn < before->startsOn)
        return fail(Reason::WrongValue, QStringLiteral("metOn"));
    if (command.metOn > today(matter))
        return fail(Reason::EventInFuture, QStringLiteral("metOn"));
    if (const auto own = isOfCase(matter, command.documentId, before->caseId); !own)
        return own.error();
    Deadline after = *before;
    after.state = DeadlineState::Met;
    after.metOn = command.metOn;
    after.documentId = command.documentId;
    after.byHand = true;
    return QList{changed(*before, remembering(*before, after, deedOf(matter)), before->caseId.value)};
}

Decision on(const WaiveDeadline &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    if (before->state != DeadlineState::Running && before->state != DeadlineState::Suspended)
        return fail(Reason::AlreadyDone, QStringLiteral("Deadline"));
    if (const auto said = isSaid(command.remark, "remark"); !said)
        return said.error();
    Deadline after = *before;
    after.state = DeadlineState::Cancelled;
    after.remark = command.remark;
    after.byHand = true;
    return QList{
        changed(*before, remembering(*before, after, deedOf(matter, command.remark)), before->caseId.value)};
}

}  // namespace adil::court
