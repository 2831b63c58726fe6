// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of judicial acts.
#include "court/termdeeds.h"

#include <algorithm>

namespace adil::court {

// A consultant drafts, but never what decides the merits (CPC 56-1).
static Result<void> mayDraft(const Matter &matter, ActKind kind)
{
    if (matter.parts.testFlag(Part::Judge) || kind == ActKind::Ruling)
        return {};
    return fail(Reason::NotAllowed, QStringLiteral("an act on the merits"));
}

Decision on(const CreateAct &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    if (const auto may = mayDraft(matter, command.kind); !may)
        return may.error();
    const auto file = existing(matter, command.caseId);
    if (!file)
        return file.error();
    if (command.title.trimmed().isEmpty())
        return fail(Reason::TextEmpty, QStringLiteral("title"));
    Act act{command.id,
            file->id,
            command.kind,
            command.title,
            file->language,
            ActState::Draft,
            matter.context.actor.id,
            {},
            command.datedOn,
            {},
            {}};
    act.judgeId.value = file->judgeIds.value(0);
    return QList{created(act, file->id.value)};
}

Decision on(const SaveActVersion &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto act = existing(matter, command.actId);
    if (!act)
        return act.error();
    if (act->state != ActState::Draft)
        return fail(Reason::AlreadySigned, QStringLiteral("Act"));
    if (const auto may = mayDraft(matter, act->kind); !may)
        return may.error();
    qint64 number = 1;
    const auto versions = loadAll<ActVersion>(matter.state, act->caseId.value);
    for (const ActVersion &version : versions)
        if (version.actId == act->id)
            number = std::max(number, version.number + 1);
    return QList{
        created(ActVersion{command.id, act->caseId, act->id, number, matter.context.actor.id,
                           command.introductory, command.descriptive, command.reasoning, command.operative},
                act->caseId.value)};
}

// Whether what was examined is what the command brings, sound, and by the judge of the case.
static Result<void> checkSignature(const SignAct &command, const Matter &matter, const Act &act,
                                   const Case &file)
{
    const auto &facts = matter.context.signature;
    if (!facts || facts->contentBlobId != command.contentBlobId || facts->cmsBlobId != command.cmsBlobId
        || facts->pdfBlobId != command.pdfBlobId)
        return fail(Reason::NoSignature, QStringLiteral("not examined"));
    if (!facts->passed)
        return fail(facts->reason);
    const Person &signer = matter.context.actor;
    const bool isTheJudge = act.judgeId == signer.id && file.judgeIds.contains(signer.id.value);
    if (!isTheJudge || facts->signerIin != signer.iin)
        return fail(Reason::SignerNotTheJudge);
    return {};
}

static QList<Change> metDeadlines(const Matter &matter, const Act &act, const QDate &today)
{
    QList<Change> changes;
    if (act.kind != ActKind::Decision && act.kind != ActKind::CourtOrder)
        return changes;
    const QString rule = act.kind == ActKind::Decision ? QStringLiteral("decision.final-form")
                                                       : QStringLiteral("order.issue");
    const auto deadlines = loadAll<Deadline>(matter.state, act.caseId.value);
    for (const Deadline &deadline : deadlines) {
        if (deadline.ruleId != rule || deadline.state != DeadlineState::Running)
            continue;
        Deadline met = deadline;
        met.state = DeadlineState::Met;
        met.metOn = today;
        changes << changed(deadline, met, act.caseId.value);
    }
    return changes;
}

Decision on(const SignAct &command, const Matter &matter)
{
    const auto act = existing(matter, command.actId);
    if (!act)
        return act.error();
    if (act->state != ActState::Draft)
        return fail(Reason::AlreadySigned, QStringLiteral("Act"));
    const auto file = existing(matter, act->caseId);
    const auto version = existing(matter, command.versionId);
    if (!file || !version || version->actId != act->id)
        return fail(Reason::RecordGone, QStringLiteral("versionId"));
    if (const auto sound = checkSignature(command, matter, *act, *file); !sound)
        return sound.error();
    for (const auto &fresh : {unused(matter, command.id), unused(matter, command.documentId),
                              unused(matter, command.documentVersionId)})
        if (!fresh)
            return fresh.error();

    const QString caseId = act->caseId.value;
    const QDate today = matter.context.now.toTimeZone(matter.context.zone).date();
    Act after = *act;
    after.state = ActState::Signed;
    after.documentId = command.documentId;
    after.signedAt = matter.context.now;
    const qint64 sheet = nextSheet(matter.state, caseId);
    const Section section = act->kind == ActKind::Ruling ? Section::Rulings : Section::Acts;
    QList<Change> changes{
        changed(*act, after, caseId),
        created(Signature{command.id, act->caseId, act->id, version->id, matter.context.actor.id,
                          matter.context.signature->signerName, matter.context.signature->signerIin,
                          command.contentBlobId, command.cmsBlobId, command.pdfBlobId, command.claimedAt},
                caseId),
        created(Document{command.documentId, act->caseId, section, act->title, today, sheet,
                         sheet + std::max<qint64>(command.pdfPages, 1) - 1, true},
                caseId),
        created(DocumentVersion{command.documentVersionId, act->caseId, command.documentId, 1,
                                command.pdfBlobId, QStringLiteral("application/pdf"),
                                QStringLiteral("act.pdf"), command.pdfSize, command.pdfPages, false},
                caseId)};
    // Terms on record that no event tells of are met all the same.
    const auto withTerms = withEvents(matter, act->caseId, changes,
                                      actSigned(matter, *act, *version, command.documentId));
    return withTerms.size() > changes.size() ? withTerms : changes + metDeadlines(matter, *act, today);
}

}  // namespace adil::court
