// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/termdeeds.h"

#include "base/zone.h"
#include "court/eventcheck.h"
#include "court/termkeeping.h"

#include <algorithm>

namespace adil::court {

namespace {

QList<CaseEvent> eventsOf(const Matter &matter, const Id<Case> &caseId)
{
    return loadAll<CaseEvent>(matter.state, caseId.value);
}

bool happened(const QList<CaseEvent> &events, const char *kind)
{
    return std::any_of(events.begin(), events.end(),
                       [&](const CaseEvent &event) { return event.kind == QLatin1String(kind); });
}

// Somebody was quicker: the same paper, or the same day and not of something else.
bool isSaid(const CaseEvent &there, const OwnEvent &event, bool once)
{
    if (there.kind != event.kind)
        return false;
    if (once || (event.documentId && there.documentId == event.documentId))
        return true;
    const bool isOfAnother = there.subject && event.subject && there.subject != event.subject;
    return there.happenedOn == event.happenedOn && !isOfAnother;
}

bool isOf(const CaseEvent &event, const char *kind, const Id<Hearing> &hearing)
{
    return event.kind == QLatin1String(kind) && event.subject == hearing.value;
}

// Whether notices of the hearing are to be sent since an earlier day.
bool waitsForNotices(const QList<CaseEvent> &events, const Id<Hearing> &hearing)
{
    qsizetype open = 0;
    for (const CaseEvent &event : events)
        open += isOf(event, "hearingFixed", hearing) ? 1 : isOf(event, "noticesSent", hearing) ? -1 : 0;
    return open > 0;
}

QDate today(const Matter &matter) { return dateIn(matter.context.now, matter.context.zone); }

}  // namespace

Deed deedOf(const Matter &matter, const std::optional<QString> &why)
{
    return {matter.context.now, matter.context.actor.id, matter.command.kind, why};
}

Deadline remembering(const Deadline &before, Deadline after, Deed what)
{
    if (before.dueOn != after.dueOn) {
        what.from = before.dueOn;
        what.to = after.dueOn;
    }
    after.history = with(before.history, what);
    return after;
}

static QList<Change> changesOf(const Matter &matter, const QList<DeadlineChange> &deadlines,
                               const QString &caseId, const std::optional<QString> &why = {})
{
    QList<Change> changes;
    for (const DeadlineChange &change : deadlines)
        changes << (change.before
                        ? changed(*change.before,
                                  remembering(*change.before, change.after, deedOf(matter, why)), caseId)
                        : created(change.after, caseId));
    return changes;
}

Decision kept(const Matter &matter, const Case &before, Case after, const QList<CaseEvent> &events,
              QList<Change> changes, const std::optional<QString> &why)
{
    const QString caseId = before.id.value;
    const auto plan = preview(matter.state, after, events, matter.context);
    if (!plan)
        return plan.error();
    changes << changesOf(matter, plan->deadlines, caseId, why);
    after.stage = plan->stage.value_or(after.stage);
    if (after != before)
        changes << changed(before, after, caseId);
    return changes;
}

QList<Change> withEvents(const Matter &matter, const Id<Case> &caseId, QList<Change> changes,
                         const QList<OwnEvent> &deeds)
{
    const auto file = load(matter.state, caseId);
    if (!file || deeds.isEmpty())
        return changes;
    const auto book = ruleBookOf(matter.state);
    if (!book)
        return changes;
    const auto before = eventsOf(matter, caseId);
    auto after = before;
    QList<Change> entered;
    for (const OwnEvent &deed : deeds) {
        const EventKind *kind = book->event(deed.kind);
        if (!kind || std::any_of(after.begin(), after.end(), [&](const CaseEvent &there) {
                return isSaid(there, deed, kind->once);
            }))
            continue;
        CaseEvent event{{derivedRecordId(matter.command.uid, deed.kind)},
                        caseId,
                        deed.kind,
                        deed.happenedOn,
                        {},
                        deed.subject};
        event.documentId = deed.documentId;
        event.history = with({}, deedOf(matter));
        after << event;
        entered << created(event, caseId.value);
    }
    const auto stored = loadAll<Deadline>(matter.state, caseId.value);
    const auto differences = [&](const QList<CaseEvent> &events) -> Result<QList<DeadlineChange>> {
        const auto terms = countTerms(*book, matter.context.calendar, factsOf(file->value, events),
                                      today(matter));
        return terms ? compare(stored, *terms, *book, caseId) : Result<QList<DeadlineChange>>(terms.error());
    };
    const auto old = differences(before);
    auto all = differences(after);
    if (entered.isEmpty() || !old || !all)
        return changes;
    all->removeIf([&](const DeadlineChange &change) { return old->contains(change); });
    Case moved = file->value;
    const auto stage = stageAfter(*book, after);
    if (stage && stage != stageAfter(*book, before))
        moved.stage = *stage;
    changes << entered << changesOf(matter, *all, caseId.value);
    if (moved != file->value)
        changes << changed(file->value, moved, caseId.value);
    return changes;
}

QList<OwnEvent> hearingFixed(const Matter &matter, const Hearing &hearing, const QList<Change> &changes)
{
    const bool tellsSomebody = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.action == Action::Create && change.type == QLatin1String("Notice");
    });
    if (!tellsSomebody || waitsForNotices(eventsOf(matter, hearing.caseId), hearing.id))
        return {};
    return {{QStringLiteral("hearingFixed"), today(matter), hearing.id.value}};
}

QList<OwnEvent> hearingEnded(const Matter &matter, const Hearing &hearing)
{
    const auto file = load(matter.state, hearing.caseId);
    const auto book = ruleBookOf(matter.state);
    if (!hearing.openedAt || !hearing.endedAt || !file || !book)
        return {};
    const QDate day = dateIn(*hearing.endedAt, matter.context.zone);
    const auto course = courseOf(*book, file->value.proceedings,
                                 inOrder(*book, eventsOf(matter, hearing.caseId)));
    if (proceedingsOn(day, course) == record::nameOf(Proceedings::Simplified))
        return {};  // in writing
    return {{QStringLiteral("hearingEnded"), day, hearing.id.value}};
}

QList<OwnEvent> noticesSent(const Matter &matter, const Notice &sent)
{
    const auto notices = loadAll<Notice>(matter.state, sent.caseId.value);
    const bool isLast = std::none_of(notices.begin(), notices.end(), [&](const Notice &other) {
        return other.hearingId == sent.hearingId && other.id != sent.id
            && (other.state == NoticeState::Queued || other.state == NoticeState::Failed);
    });
    const auto events = eventsOf(matter, sent.caseId);
    // After a ruling on preparation it cannot be told which notices these are.
    if (!sent.sentAt || !isLast || !waitsForNotices(events, sent.hearingId)
        || happened(events, "preparationRuled"))
        return {};
    return {{QStringLiteral("noticesSent"), dateIn(*sent.sentAt, matter.context.zone), sent.hearingId.value}};
}

QList<OwnEvent> actSigned(const Matter &matter, const Act &act, const ActVersion &version,
                          const Id<Document> &paper)
{
    const auto file = load(matter.state, act.caseId);
    const bool isOrder = file && file->value.proceedings == Proceedings::Order;
    if (act.kind == ActKind::CourtOrder && isOrder)
        return {{QStringLiteral("ordered"), today(matter), {}, paper}};
    if (act.kind != ActKind::Decision || isOrder)
        return {};
    const bool hasReasons = !version.reasoning.trimmed().isEmpty();
    return {
        {hasReasons ? QStringLiteral("finalForm") : QStringLiteral("pronounced"), today(matter), {}, paper}};
}

QList<OwnEvent> paperFiled(const Matter &matter, const Document &paper)
{
    const auto events = eventsOf(matter, paper.caseId);
    const bool isDecided = happened(events, "pronounced") || happened(events, "finalForm");
    if (paper.section == Section::Response && happened(events, "accepted") && !isDecided)
        return {{QStringLiteral("responseReceived"), paper.receivedOn, {}, paper.id}};
    // A later paper of an appeal, or a complaint about a ruling, may be anything.
    if (paper.section == Section::Appeals && isDecided && !happened(events, "appealed"))
        return {{QStringLiteral("appealed"), paper.receivedOn, {}, paper.id}};
    return {};
}

}  // namespace adil::court
