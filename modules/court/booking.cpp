// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/booking.h"

namespace adil::court {

static Id<Availability> placeOf(const Id<Hearing> &id)
{
    return {derivedRecordId(id.value, QStringLiteral("availability"))};
}

Availability bookingOf(const Sitting &wanted)
{
    Availability taken;
    taken.id = placeOf(wanted.id);
    taken.startsAt = wanted.startsAt;
    taken.endsAt = wanted.startsAt.addSecs(wanted.minutes * 60);
    taken.hearingId = wanted.id;
    if (wanted.roomId)
        taken.roomIds << wanted.roomId->value;
    if (wanted.linkId)
        taken.roomIds << wanted.linkId->value;
    taken.personIds = wanted.judgeIds;
    taken.participants = wanted.participants;
    return taken;
}

Change take(const Matter &matter, const Sitting &wanted)
{
    const Availability next = bookingOf(wanted);
    const auto before = load(matter.state, next.id);
    return before ? changed(before->value, next, {}) : created(next, {});
}

QList<Change> leave(const Matter &matter, const Id<Hearing> &id)
{
    const Id<Availability> place = placeOf(id);
    if (!load(matter.state, place))
        return {};
    return {Change{Action::Destroy, QStringLiteral("Availability"), place.value, {}, {}}};
}

QList<Change> notices(const Matter &matter, const Hearing &hearing, const QList<Party> &parties,
                      NoticeKind kind)
{
    QList<Change> queued;
    for (const Party &party : parties) {
        Notice notice;
        notice.id.value = derivedRecordId(matter.command.uid, hearing.id.value + party.id.value);
        notice.caseId = hearing.caseId;
        notice.hearingId = hearing.id;
        notice.partyId = party.id;
        notice.kind = kind;
        notice.startsAt = hearing.startsAt;
        notice.queuedAt = matter.context.now;
        queued << created(notice, hearing.caseId.value);
    }
    return queued;
}

template <record::Described R>
static QList<R> among(const QList<Change> &entered)
{
    QList<R> all;
    for (const Change &change : entered)
        if (change.type == QLatin1String(record::Record<R>::name))
            if (auto one = record::fromJson<R>(change.fields))
                all << *std::move(one);
    return all;
}

Decision takePlaces(const Matter &matter, QList<Change> entered)
{
    auto parties = among<Party>(entered);
    auto files = among<Case>(entered);
    for (const Hearing &hearing : among<Hearing>(entered)) {
        if (hearing.state != HearingState::Planned)
            continue;
        if (files.isEmpty()) {
            const auto file = existing(matter, hearing.caseId);
            if (!file)
                return file.error();
            files << *file;
            parties << loadAll<Party>(matter.state, hearing.caseId.value);
        }
        const Sitting wanted = sittingOf(hearing, files.first().judgeIds, parties);
        Timetable timetable;
        timetable.zone = matter.context.zone;
        timetable.taken = loadAll<Availability>(matter.state, {}) + among<Availability>(entered);
        for (const Conflict &conflict : conflictsOf(wanted, timetable))
            if (conflict.reason == Reason::RoomTaken || conflict.reason == Reason::LinkTaken)
                return fail(conflict.reason, hearing.id.value);
        entered << created(bookingOf(wanted), {});
    }
    return entered;
}

}  // namespace adil::court
