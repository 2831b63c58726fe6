// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the hearing and its brief protocol.
#include "base/zone.h"
#include "court/booking.h"
#include "court/termdeeds.h"

#include <algorithm>

namespace adil::court {

static Result<void> protocolIsOpen(const Matter &matter, const Hearing &hearing)
{
    const auto protocols = loadAll<Protocol>(matter.state, hearing.caseId.value);
    const bool isSigned = std::any_of(protocols.begin(), protocols.end(), [&](const Protocol &protocol) {
        return protocol.hearingId == hearing.id && protocol.state == ProtocolState::Signed;
    });
    return isSigned ? Result<void>(fail(Reason::AlreadySigned, QStringLiteral("protocol"))) : Result<void>();
}

// The protocol is made at the hearing (CPC 281, 282(2)): nothing of it happened on a day before. Later is
// allowed: it gets its final form afterwards, and until it is signed what is missing can be added. A recorder
// whose clock is wrong still gives places that an entry may have.
static bool isBeforeHearing(const Matter &matter, const Hearing &hearing, const QDateTime &at)
{
    const auto day = [&](const QDateTime &instant) { return dateIn(instant, matter.context.zone); };
    if (day(at) >= day(hearing.startsAt) || (hearing.openedAt && day(at) >= day(*hearing.openedAt)))
        return false;
    const auto segments = loadAll<RecordingSegment>(matter.state, hearing.caseId.value);
    return std::none_of(segments.begin(), segments.end(), [&](const RecordingSegment &segment) {
        return segment.hearingId == hearing.id && segment.wallStart <= at;
    });
}

// What an entry must be, whether new or edited.
static Result<void> checkEntry(const Matter &matter, const LogEntry &entry)
{
    const auto hearing = existing(matter, entry.hearingId);
    if (!hearing)
        return hearing.error();
    if (entry.text.trimmed().isEmpty())
        return fail(Reason::TextEmpty);
    if (entry.speakerId) {
        const auto speaker = existing(matter, *entry.speakerId);
        if (!speaker || speaker->caseId != entry.caseId)
            return fail(Reason::NotOfThisCase, QStringLiteral("speakerId"));
    }
    return protocolIsOpen(matter, *hearing);
}

Decision on(const OpenProtocol &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto hearing = existing(matter, command.hearingId);
    if (!hearing)
        return hearing.error();
    const auto protocols = loadAll<Protocol>(matter.state, hearing->caseId.value);
    if (std::any_of(protocols.begin(), protocols.end(),
                    [&](const Protocol &protocol) { return protocol.hearingId == hearing->id; }))
        return fail(Reason::AlreadyDone, QStringLiteral("protocol"));
    const auto file = existing(matter, hearing->caseId);
    if (!file)
        return file.error();
    const Id<Person> secretary = hearing->secretaryId.value_or(matter.context.actor.id);
    return QList{created(
        Protocol{
            command.id, hearing->caseId, hearing->id, ProtocolState::Draft, secretary, file->language, {}},
        hearing->caseId.value)};
}

Decision on(const AddLogEntry &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto hearing = existing(matter, command.hearingId);
    if (!hearing)
        return hearing.error();
    const LogEntry entry{command.id,   hearing->caseId,   hearing->id, command.at,
                         command.kind, command.speakerId, command.text};
    if (const auto sound = checkEntry(matter, entry); !sound)
        return sound.error();
    if (isBeforeHearing(matter, *hearing, entry.at))
        return fail(Reason::TimeOutsideHearing, QStringLiteral("at"));
    return QList{created(entry, hearing->caseId.value)};
}

Decision on(const EditLogEntry &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    const LogEntry after{command.id,   before->caseId,    before->hearingId, command.at,
                         command.kind, command.speakerId, command.text};
    if (const auto sound = checkEntry(matter, after); !sound)
        return sound.error();
    if (after.at != before->at) {
        const auto hearing = existing(matter, after.hearingId);
        if (hearing && isBeforeHearing(matter, *hearing, after.at))
            return fail(Reason::TimeOutsideHearing, QStringLiteral("at"));
    }
    return QList{changed(*before, after, before->caseId.value)};
}

Decision on(const RemoveLogEntry &command, const Matter &matter)
{
    const auto before = current(matter, command.id);
    if (!before)
        return before.error();
    const auto hearing = existing(matter, before->hearingId);
    if (!hearing)
        return hearing.error();
    if (const auto open = protocolIsOpen(matter, *hearing); !open)
        return open.error();
    return QList{
        Change{Action::Destroy, QStringLiteral("LogEntry"), command.id.value, before->caseId.value, {}}};
}

Decision on(const MarkAttendance &command, const Matter &matter)
{
    const auto hearing = existing(matter, command.hearingId);
    const auto party = existing(matter, command.partyId);
    if (!hearing || !party)
        return fail(Reason::RecordGone, QStringLiteral("hearingId or partyId"));
    if (party->caseId != hearing->caseId)
        return fail(Reason::NotOfThisCase, QStringLiteral("partyId"));
    const Attendance after{command.id, hearing->caseId,  hearing->id,
                           party->id,  command.presence, command.remark};
    if (const auto before = load(matter.state, command.id)) {
        if (before->value.hearingId != hearing->id || before->value.partyId != party->id)
            return fail(Reason::DuplicateId, QStringLiteral("Attendance"));
        return QList{changed(before->value, after, hearing->caseId.value)};
    }
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    return QList{created(after, hearing->caseId.value)};
}

static Decision mark(const Matter &matter, const Id<Hearing> &id,
                     const std::function<Result<void>(Hearing &)> &how)
{
    const auto before = existing(matter, id);
    if (!before)
        return before.error();
    Hearing after = *before;
    if (const auto done = how(after); !done)
        return done.error();
    return QList{changed(*before, after, before->caseId.value)};
}

Decision on(const OpenHearing &command, const Matter &matter)
{
    return mark(matter, command.id, [&](Hearing &hearing) -> Result<void> {
        if (hearing.state != HearingState::Planned || hearing.openedAt)
            return fail(Reason::AlreadyDone, QStringLiteral("opened"));
        hearing.openedAt = command.at;
        return {};
    });
}

Decision on(const EndHearing &command, const Matter &matter)
{
    Hearing over;
    auto changes = mark(matter, command.id, [&](Hearing &hearing) -> Result<void> {
        if (hearing.endedAt)
            return fail(Reason::AlreadyDone, QStringLiteral("ended"));
        if (!hearing.openedAt || command.at < *hearing.openedAt)
            return fail(Reason::TimeOutsideHearing, QStringLiteral("at"));
        hearing.endedAt = command.at;
        hearing.state = HearingState::Held;
        over = hearing;
        return {};
    });
    return changes
        ? withEvents(matter, over.caseId, *changes + leave(matter, command.id), hearingEnded(matter, over))
        : changes;
}

}  // namespace adil::court
