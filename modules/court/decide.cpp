// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/deciding.h"

#include <algorithm>
#include <iterator>

namespace adil::court {

namespace {

template <class C>
Decision read(const Matter &matter)
{
    auto arguments = record::fromJson<C>(matter.command.arguments);
    if (!arguments)
        return arguments.error();
    return on(*arguments, matter);
}

// Where a command's case is found: the argument that names a record, and that record's type.
struct Kind {
    const char *name;
    Decision (*decide)(const Matter &);
    const char *anchorArgument;  // nullptr: of the court
    const char *anchorType;
};

template <class C>
constexpr Kind kind(const char *anchorArgument, const char *anchorType)
{
    return {record::Record<C>::name, &read<C>, anchorArgument, anchorType};
}

const Kind kinds[] = {
    kind<OpenProtocol>("hearingId", "Hearing"),
    kind<AddLogEntry>("hearingId", "Hearing"),
    kind<EditLogEntry>("id", "LogEntry"),
    kind<RemoveLogEntry>("id", "LogEntry"),
    kind<MarkAttendance>("hearingId", "Hearing"),
    kind<FixHearing>("caseId", "Case"),
    kind<RescheduleHearing>("id", "Hearing"),
    kind<AdjournHearing>("id", "Hearing"),
    kind<AnnounceBreak>("id", "Hearing"),
    kind<CancelHearing>("id", "Hearing"),
    kind<ReportNotice>("id", "Notice"),
    kind<EnterAvailability>("caseId", "Case"),
    kind<RemoveAvailability>("caseId", "Case"),
    kind<OpenHearing>("id", "Hearing"),
    kind<EndHearing>("id", "Hearing"),
    kind<CloseSessions>("id", "Case"),
    kind<AddNote>("caseId", "Case"),
    kind<EditNote>("id", "Note"),
    kind<RemoveNote>("id", "Note"),
    kind<PinCaseLaw>("caseId", "Case"),
    kind<UnpinCaseLaw>("id", "LawPin"),
    kind<CreateAct>("caseId", "Case"),
    kind<SaveActVersion>("actId", "Act"),
    kind<SignAct>("actId", "Act"),
    kind<FileDocument>("caseId", "Case"),
    kind<MeetDeadline>("id", "Deadline"),
    kind<WaiveDeadline>("id", "Deadline"),
    kind<EnterCaseEvent>("caseId", "Case"),
    kind<CorrectCaseEvent>("id", "CaseEvent"),
    kind<RemoveCaseEvent>("id", "CaseEvent"),
    kind<ExtendDeadline>("deadlineId", "Deadline"),
    kind<SetCaseKind>("id", "Case"),
    kind<RecountDeadlines>("id", "Case"),
    kind<ReassignCase>("id", "Case"),
    kind<GrantReview>("caseId", "Case"),
    kind<AddPerson>(nullptr, nullptr),
    kind<DisablePerson>(nullptr, nullptr),
    kind<EnterCase>(nullptr, nullptr),
    kind<EnterCourtRecords>(nullptr, nullptr),
    kind<ReviseCalendar>(nullptr, nullptr),
    kind<ReviseTermRules>(nullptr, nullptr),
};

const Kind *kindNamed(QStringView name)
{
    const auto *found = std::find_if(std::begin(kinds), std::end(kinds),
                                     [&](const Kind &k) { return name == QLatin1String(k.name); });
    return found == std::end(kinds) ? nullptr : found;
}

QString anchorId(const Kind &kind, const Command &command)
{
    return command.arguments[QLatin1String(kind.anchorArgument)].toString();
}

Result<Parts> partsOf(const State &state, const Command &command, const Context &context, const Kind &kind)
{
    if (!kind.anchorArgument)
        return partsInCourt(context.actor);
    const QString caseId = caseOf(state, command);
    const auto file = load(state, Id<Case>{caseId});
    if (!file)
        return fail(Reason::RecordGone, QLatin1String(kind.anchorType));
    return partsIn(context.actor, file->value, loadAll<ReviewGrant>(state, caseId),
                   context.now.toTimeZone(context.zone).date());
}

}  // namespace

QStringList commandKinds()
{
    QStringList names;
    for (const Kind &k : kinds)
        names << QLatin1String(k.name);
    return names;
}

bool carriesSignature(QStringView kind) { return kind == QLatin1String("SignAct"); }

QString caseOf(const State &state, const Command &command)
{
    const Kind *kind = kindNamed(command.kind);
    if (!kind || !kind->anchorArgument)
        return command.kind == QLatin1String("EnterCase") ? command.arguments[QLatin1String("id")].toString()
                                                          : QString();
    const QString id = anchorId(*kind, command);
    if (QLatin1String(kind->anchorType) == QLatin1String("Case"))
        return id;
    const auto anchor = state.find(QLatin1String(kind->anchorType), id);
    return anchor ? (*anchor)[QLatin1String("caseId")].toString() : QString();
}

QStringList touchedIds(const Command &command)
{
    QStringList ids{command.arguments[QLatin1String("id")].toString()};
    const Kind *kind = kindNamed(command.kind);
    // A case is not touched by what is added to it: two papers filed in one case do not wait for each other.
    if (kind && kind->anchorArgument && QLatin1String(kind->anchorType) != QLatin1String("Case"))
        ids << anchorId(*kind, command);
    ids.removeAll(QString());
    ids.removeDuplicates();
    return ids;
}

Decision decide(const State &state, const Command &command, const Context &context)
{
    const Kind *kind = kindNamed(command.kind);
    if (!kind)
        return fail(Reason::UnknownCommand, command.kind);
    const auto parts = partsOf(state, command, context, *kind);
    if (!parts)
        return parts.error();
    if (const auto may = mayCommand(*parts, command.kind); !may)
        return may.error();
    return kind->decide({state, command, context, *parts});
}

qint64 nextSheet(const State &state, const QString &caseId)
{
    qint64 last = 0;
    const auto documents = loadAll<Document>(state, caseId);
    for (const Document &document : documents)
        last = std::max(last, document.sheetTo);
    return last + 1;
}

}  // namespace adil::court
