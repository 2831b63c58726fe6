// SPDX-License-Identifier: GPL-3.0-or-later
// What the deciders of single commands share. Used by decide*.cpp only.
#pragma once

#include "base/uuid.h"
#include "court/commands.h"
#include "court/rights.h"

namespace adil::court {

// Everything a decider may know.
struct Matter {
    const State &state;
    const Command &command;
    const Context &context;
    Parts parts;  // of the actor in the command's case
};

using Decision = Result<QList<Change>>;

template <record::Described R>
Change created(const R &record, const QString &caseId)
{
    return {Action::Create, QLatin1String(record::Record<R>::name), record.id.value, caseId,
            record::toJson(record)};
}

template <record::Described R>
Change changed(const R &before, const R &after, const QString &caseId)
{
    return {Action::Update, QLatin1String(record::Record<R>::name), after.id.value, caseId,
            record::patch(before, after)};
}

// The record, RecordGone when it is not there, ConflictsWithNewer when it moved on since the command was
// made.
template <record::Described R>
Result<R> current(const Matter &matter, const Id<R> &id)
{
    const auto stored = load(matter.state, id);
    if (!stored)
        return fail(Reason::RecordGone, QLatin1String(record::Record<R>::name));
    const auto seen = matter.command.seen.constFind(id.value);
    if (seen != matter.command.seen.constEnd() && *seen != stored->meta.rev)
        return fail(Reason::ConflictsWithNewer, QLatin1String(record::Record<R>::name));
    return stored->value;
}

// The same for a command that never conflicts: whatever the record is now.
template <record::Described R>
Result<R> existing(const Matter &matter, const Id<R> &id)
{
    const auto stored = load(matter.state, id);
    if (!stored)
        return fail(Reason::RecordGone, QLatin1String(record::Record<R>::name));
    return stored->value;
}

// An id that a client made for a new record: of the right shape and not in use.
template <record::Described R>
Result<void> unused(const Matter &matter, const Id<R> &id)
{
    if (!isRecordId(id.value))
        return fail(Reason::WrongValue, QStringLiteral("id"));
    if (matter.state.find(QLatin1String(record::Record<R>::name), id.value))
        return fail(Reason::DuplicateId, QLatin1String(record::Record<R>::name));
    return {};
}

// One overload for each kind; the table in decide.cpp names them all.
Decision on(const OpenProtocol &, const Matter &);
Decision on(const AddLogEntry &, const Matter &);
Decision on(const EditLogEntry &, const Matter &);
Decision on(const RemoveLogEntry &, const Matter &);
Decision on(const MarkAttendance &, const Matter &);
Decision on(const FixHearing &, const Matter &);
Decision on(const RescheduleHearing &, const Matter &);
Decision on(const AdjournHearing &, const Matter &);
Decision on(const AnnounceBreak &, const Matter &);
Decision on(const CancelHearing &, const Matter &);
Decision on(const ReportNotice &, const Matter &);
Decision on(const EnterAvailability &, const Matter &);
Decision on(const RemoveAvailability &, const Matter &);
Decision on(const OpenHearing &, const Matter &);
Decision on(const EndHearing &, const Matter &);
Decision on(const CloseSessions &, const Matter &);
Decision on(const AddNote &, const Matter &);
Decision on(const EditNote &, const Matter &);
Decision on(const RemoveNote &, const Matter &);
Decision on(const PinCaseLaw &, const Matter &);
Decision on(const UnpinCaseLaw &, const Matter &);
Decision on(const CreateAct &, const Matter &);
Decision on(const SaveActVersion &, const Matter &);
Decision on(const SignAct &, const Matter &);
Decision on(const FileDocument &, const Matter &);
Decision on(const MeetDeadline &, const Matter &);
Decision on(const WaiveDeadline &, const Matter &);
Decision on(const EnterCaseEvent &, const Matter &);
Decision on(const CorrectCaseEvent &, const Matter &);
Decision on(const RemoveCaseEvent &, const Matter &);
Decision on(const ExtendDeadline &, const Matter &);
Decision on(const SetCaseKind &, const Matter &);
Decision on(const RecountDeadlines &, const Matter &);
Decision on(const ReassignCase &, const Matter &);
Decision on(const GrantReview &, const Matter &);
Decision on(const AddPerson &, const Matter &);
Decision on(const DisablePerson &, const Matter &);
Decision on(const EnterCase &, const Matter &);
Decision on(const EnterCourtRecords &, const Matter &);
Decision on(const ReviseCalendar &, const Matter &);
Decision on(const ReviseTermRules &, const Matter &);

// The first sheet that is free in the case: late filings never renumber what is there.
qint64 nextSheet(const State &state, const QString &caseId);

}  // namespace adil::court
