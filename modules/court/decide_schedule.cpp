// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that fix hearings, move and end them, and what participants say about it. Each change of a date
// takes the place in the court's timetable and queues a notice for each participant.
#include "base/zone.h"
#include "court/booking.h"
#include "court/hearingreason.h"
#include "court/termdeeds.h"

#include <algorithm>

namespace adil::court {

namespace {

Result<void> checkReason(HearingReason reason, const std::optional<QString> &text)
{
    if (reason == HearingReason::Unknown)
        return fail(Reason::WrongValue, QStringLiteral("reason"));
    if (reason == HearingReason::Other && text.value_or(QString()).trimmed().isEmpty())
        return fail(Reason::TextEmpty, QStringLiteral("reasonText"));
    return {};
}

Result<void> checkRoom(const Matter &matter, const std::optional<Id<Room>> &id, RoomKind kind)
{
    if (!id)
        return {};
    const auto room = load(matter.state, *id);
    if (!room)
        return fail(Reason::RecordGone, QStringLiteral("Room"));
    return room->value.kind == kind ? Result<void>() : fail(Reason::WrongValue, QStringLiteral("roomId"));
}

// Nothing, or the first conflict that is not passed over; its detail names all of them.
Result<void> checkConflicts(const QList<Conflict> &conflicts, const QStringList &overrides,
                            const std::optional<QString> &why)
{
    QStringList names;
    for (const Conflict &conflict : conflicts)
        names << name(conflict.reason);
    names.removeDuplicates();
    bool passedOver = false;
    for (const Conflict &conflict : conflicts) {
        const bool isNamed = overrides.contains(name(conflict.reason));
        const bool may = ruleOf(conflict.reason).leftToCourt;
        if (isNamed && !may)
            return fail(Reason::NotOverridable, name(conflict.reason));
        if (!isNamed)
            return fail(conflict.reason, names.join(QLatin1String(", ")));
        passedOver = true;
    }
    if (passedOver && why.value_or(QString()).trimmed().isEmpty())
        return fail(Reason::TextEmpty, QStringLiteral("overrideReason"));
    return {};
}

// What a command asks of a hearing's place.
struct Wish {
    QStringList overrides;
    std::optional<QString> overrideReason;
    NoticeKind notice = NoticeKind::Fixed;
    bool announced = false;
    AdjournmentBounds adjourned = {};
};

// The place and the notices of a hearing as it is to be; `hearing` then holds what was passed over.
Decision place(const Matter &matter, const Case &file, Hearing &hearing, const Wish &wish)
{
    if (hearing.minutes < 5 || hearing.minutes > 12 * 60)
        return fail(Reason::WrongValue, QStringLiteral("minutes"));
    if (const auto room = checkRoom(matter, hearing.roomId, RoomKind::Courtroom); !room)
        return room.error();
    if (const auto link = checkRoom(matter, hearing.linkId, RoomKind::VideoLink); !link)
        return link.error();
    const auto parties = loadAll<Party>(matter.state, file.id.value);
    Sitting wanted = sittingOf(hearing, file.judgeIds, parties);
    wanted.announced = wish.announced;
    Timetable timetable = timetableOf(matter.state, matter.context, file.id);
    timetable.adjourned = wish.adjourned;
    // What the hearing before it still holds is free for the one that follows.
    timetable.taken.removeIf([&](const Availability &taken) {
        return taken.hearingId && hearing.follows && *taken.hearingId == *hearing.follows;
    });
    const auto conflicts = conflictsOf(wanted, timetable);
    if (const auto fits = checkConflicts(conflicts, wish.overrides, wish.overrideReason); !fits)
        return fits.error();
    hearing.overrides.clear();
    for (const Conflict &conflict : conflicts)
        hearing.overrides << name(conflict.reason);
    hearing.overrides.removeDuplicates();
    hearing.overrideReason = conflicts.isEmpty() ? std::nullopt : wish.overrideReason;
    return QList{take(matter, wanted)} + notices(matter, hearing, parties, wish.notice);
}

// Who confirmed the old time has to be asked again.
QList<Change> forgetConfirmations(const Matter &matter, const Hearing &hearing)
{
    QList<Change> changes;
    const auto all = loadAll<Attendance>(matter.state, hearing.caseId.value);
    for (const Attendance &before : all) {
        if (before.hearingId != hearing.id || before.presence != Presence::Confirmed)
            continue;
        Attendance after = before;
        after.presence = Presence::Expected;
        changes << changed(before, after, hearing.caseId.value);
    }
    return changes;
}

Result<Case> openCase(const Matter &matter, const Id<Case> &id)
{
    auto file = existing(matter, id);
    if (file && !isUnderWay(file->stage))
        return fail(Reason::CaseClosed);
    return file;
}

// A hearing that follows another one of the same case, at the time and place that the command (AdjournHearing
// or AnnounceBreak) names.
template <class C>
Hearing following(const Hearing &before, const C &command, const Id<Hearing> &id, const QDateTime &startsAt)
{
    Hearing next;
    next.id = id;
    next.startsAt = startsAt;
    next.minutes = command.nextMinutes;
    next.roomId = command.nextRoomId;
    next.linkId = command.nextLinkId;
    next.caseId = before.caseId;
    next.kind = before.kind;
    next.judgeId = before.judgeId;
    next.secretaryId = before.secretaryId;
    next.follows = before.id;
    return next;
}

Result<Hearing> notOver(const Matter &matter, const Id<Hearing> &id)
{
    auto hearing = current(matter, id);
    if (hearing && (hearing->state != HearingState::Planned || hearing->endedAt))
        return fail(Reason::AlreadyDone, QStringLiteral("Hearing.state"));
    return hearing;
}

// Ends a hearing and puts the one that follows it in its place.
Decision continueLater(const Matter &matter, const Hearing &before, const Hearing &after, Hearing next,
                       const Wish &wish)
{
    if (const auto fresh = unused(matter, next.id); !fresh)
        return fresh.error();
    const auto file = openCase(matter, before.caseId);
    if (!file)
        return file.error();
    if (next.startsAt <= before.startsAt)
        return fail(Reason::WrongValue, QStringLiteral("nextStartsAt"));
    const auto placed = place(matter, *file, next, wish);
    if (!placed)
        return placed;
    // A break is announced to all: nobody is told anew, and the hearing goes on.
    const auto events = wish.announced ? QList<OwnEvent>()
                                       : hearingEnded(matter, after) + hearingFixed(matter, next, *placed);
    return withEvents(matter, before.caseId,
                      QList{changed(before, after, before.caseId.value)} + leave(matter, before.id)
                          + QList{created(next, before.caseId.value)} + *placed,
                      events);
}

}  // namespace

Decision on(const FixHearing &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto file = openCase(matter, command.caseId);
    if (!file)
        return file.error();
    Hearing hearing;
    hearing.id = command.id;
    hearing.caseId = file->id;
    hearing.startsAt = command.startsAt;
    hearing.minutes = command.minutes;
    hearing.kind = command.kind;
    hearing.roomId = command.roomId;
    hearing.linkId = command.linkId;
    hearing.judgeId.value = file->judgeIds.value(0, matter.context.actor.id.value);
    if (!file->secretaryIds.isEmpty())
        hearing.secretaryId = Id<Person>{file->secretaryIds.first()};
    const auto placed = place(matter, *file, hearing, {command.overrides, command.overrideReason});
    if (!placed)
        return placed;
    return withEvents(matter, file->id, QList{created(hearing, file->id.value)} + *placed,
                      hearingFixed(matter, hearing, *placed));
}

// The hearing of a command that gives a reason (RescheduleHearing or CancelHearing) and comes before it
// began.
template <class C>
static Result<Hearing> notBegun(const C &command, const Matter &matter)
{
    if (const auto reason = checkReason(command.reason, command.reasonText); !reason)
        return reason.error();
    auto before = notOver(matter, command.id);
    if (before && before->openedAt)
        return fail(Reason::AlreadyDone, QStringLiteral("opened"));
    return before;
}

Decision on(const RescheduleHearing &command, const Matter &matter)
{
    const auto before = notBegun(command, matter);
    if (!before)
        return before.error();
    const auto file = openCase(matter, before->caseId);
    if (!file)
        return file.error();
    Hearing after = *before;
    after.startsAt = command.startsAt;
    after.minutes = command.minutes;
    after.roomId = command.roomId;
    after.linkId = command.linkId;
    if (after == *before)
        return fail(Reason::AlreadyDone, QStringLiteral("it stands there already"));
    after.reason = command.reason;
    after.reasonText = command.reasonText;
    const bool moves = after.startsAt != before->startsAt;
    if (moves && !before->movedFrom)
        after.movedFrom = before->startsAt;
    const auto placed = place(matter, *file, after,
                              {command.overrides, command.overrideReason, NoticeKind::Moved});
    if (!placed)
        return placed;
    QList<Change> changes = QList{changed(*before, after, file->id.value)} + *placed;
    return moves ? withEvents(matter, file->id, changes + forgetConfirmations(matter, after),
                              hearingFixed(matter, after, *placed))
                 : changes;
}

Decision on(const AdjournHearing &command, const Matter &matter)
{
    if (const auto reason = checkReason(command.reason, command.reasonText); !reason)
        return reason.error();
    const auto before = notOver(matter, command.id);
    if (!before)
        return before.error();
    Hearing after = *before;
    after.state = HearingState::Adjourned;
    after.reason = command.reason;
    after.reasonText = command.reasonText;
    if (before->openedAt) {
        if (command.at < *before->openedAt)
            return fail(Reason::TimeOutsideHearing, QStringLiteral("at"));
        after.endedAt = command.at;
    }
    if (!command.nextId) {
        // Who was in the hall heard it; before it began nobody did.
        const auto parties = loadAll<Party>(matter.state, before->caseId.value);
        const auto told = before->openedAt ? QList<Change>()
                                           : notices(matter, after, parties, NoticeKind::Cancelled);
        return withEvents(matter, before->caseId,
                          QList{changed(*before, after, before->caseId.value)} + leave(matter, before->id)
                              + told,
                          hearingEnded(matter, after));
    }
    if (!command.nextStartsAt)
        return fail(Reason::MissingField, QStringLiteral("nextStartsAt"));
    const Hearing next = following(*before, command, *command.nextId, *command.nextStartsAt);
    const QDate day = dateIn(command.at, matter.context.zone);
    return continueLater(matter, *before, after, next,
                         {command.overrides, command.overrideReason, NoticeKind::Continued, false,
                          adjournmentBounds(command.reason, day, matter.context.calendar)});
}

Decision on(const AnnounceBreak &command, const Matter &matter)
{
    const auto before = notOver(matter, command.id);
    if (!before)
        return before.error();
    if (!before->openedAt || command.at < *before->openedAt)
        return fail(Reason::TimeOutsideHearing, QStringLiteral("at"));
    Hearing after = *before;
    after.state = HearingState::Break;
    after.endedAt = command.at;
    const Hearing next = following(*before, command, command.nextId, command.nextStartsAt);
    return continueLater(matter, *before, after, next,
                         {command.overrides, command.overrideReason, NoticeKind::Continued, true});
}

Decision on(const CancelHearing &command, const Matter &matter)
{
    const auto before = notBegun(command, matter);
    if (!before)
        return before.error();
    Hearing after = *before;
    after.state = HearingState::Cancelled;
    after.reason = command.reason;
    after.reasonText = command.reasonText;
    const auto parties = loadAll<Party>(matter.state, before->caseId.value);
    return QList{changed(*before, after, before->caseId.value)} + leave(matter, before->id)
        + notices(matter, after, parties, NoticeKind::Cancelled);
}

Decision on(const ReportNotice &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    Notice after = *before;
    after.state = command.state;
    if (command.remark)
        after.remark = command.remark;
    switch (command.state) {
    case NoticeState::Sent: after.sentAt = command.at; break;
    case NoticeState::Delivered: after.deliveredAt = command.at; break;
    case NoticeState::Read: after.readAt = command.at; break;
    case NoticeState::Failed: break;
    default: return fail(Reason::WrongValue, QStringLiteral("state"));
    }
    if (before->state == NoticeState::Failed ? command.state != NoticeState::Sent
                                             : command.state <= before->state)
        return fail(Reason::AlreadyDone, QStringLiteral("Notice.state"));
    if (command.at < before->queuedAt)
        return fail(Reason::WrongValue, QStringLiteral("at"));
    return withEvents(matter, before->caseId, {changed(*before, after, before->caseId.value)},
                      noticesSent(matter, after));
}

Decision on(const EnterAvailability &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto party = existing(matter, command.partyId);
    if (!party)
        return party.error();
    if (party->caseId != command.caseId)
        return fail(Reason::NotOfThisCase, QStringLiteral("partyId"));
    const QString key = participantKey(*party);
    if (key.isEmpty())
        return fail(Reason::WrongValue, QStringLiteral("partyId"));
    if (!(command.startsAt < command.endsAt))
        return fail(Reason::WrongValue, QStringLiteral("endsAt"));
    return QList{created(
        Availability{command.id, command.startsAt, command.endsAt, Taken::Away, {}, {}, {}, {key}}, {})};
}

Decision on(const RemoveAvailability &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    const auto parties = loadAll<Party>(matter.state, command.caseId.value);
    const bool isOfCase = std::any_of(parties.begin(), parties.end(), [&](const Party &party) {
        return before->participants.contains(participantKey(party));
    });
    if (before->by != Taken::Away || !isOfCase)
        return fail(Reason::NotOfThisCase, QStringLiteral("Availability"));
    return QList{Change{Action::Destroy, QStringLiteral("Availability"), command.id.value, {}, {}}};
}

}  // namespace adil::court
