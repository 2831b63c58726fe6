// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the case: papers, notes, terms, who works on it.
#include "court/termdeeds.h"

namespace adil::court {

Decision on(const CloseSessions &command, const Matter &matter)
{
    const auto before = existing(matter, command.id);
    if (!before)
        return before.error();
    if (before->closed)
        return fail(Reason::AlreadyDone, QStringLiteral("closed"));
    Case after = *before;
    after.closed = true;
    return QList{changed(*before, after, command.id.value)};
}

Decision on(const AddNote &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    if (command.text.trimmed().isEmpty())
        return fail(Reason::TextEmpty);
    if (command.documentId) {
        const auto document = existing(matter, *command.documentId);
        if (!document || document->caseId != command.caseId)
            return fail(Reason::NotOfThisCase, QStringLiteral("documentId"));
    }
    // A reviewer's note is her own: the panel is not hers to speak to.
    const Visibility visibility = matter.parts.testFlag(Part::Judge) ? command.visibility
                                                                     : Visibility::Private;
    return QList{created(Note{command.id, command.caseId, matter.context.actor.id, visibility, command.text,
                              command.documentId, command.page},
                         command.caseId.value)};
}

static Result<Note> ownNote(const Matter &matter, const Id<Note> &id)
{
    const auto note = current(matter, id);
    if (note && note->authorId != matter.context.actor.id)
        return fail(Reason::NotAllowed, QStringLiteral("a note of somebody else"));
    return note;
}

Decision on(const EditNote &command, const Matter &matter)
{
    const auto before = ownNote(matter, command.id);
    if (!before)
        return before.error();
    if (command.text.trimmed().isEmpty())
        return fail(Reason::TextEmpty);
    Note after = *before;
    after.text = command.text;
    after.visibility = matter.parts.testFlag(Part::Judge) ? command.visibility : Visibility::Private;
    return QList{changed(*before, after, before->caseId.value)};
}

Decision on(const RemoveNote &command, const Matter &matter)
{
    const auto before = ownNote(matter, command.id);
    if (!before)
        return before.error();
    return QList{Change{Action::Destroy, QStringLiteral("Note"), command.id.value, before->caseId.value, {}}};
}

Decision on(const PinCaseLaw &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    const auto file = existing(matter, command.caseId);
    if (!file)
        return file.error();
    const auto law = existing(matter, command.caseLawId);
    if (!law)
        return law.error();
    if (law->category != file->category)
        return fail(Reason::WrongValue, QStringLiteral("category"));
    const QList<LawPin> pins = loadAll<LawPin>(matter.state, command.caseId.value);
    if (std::any_of(pins.begin(), pins.end(),
                    [&](const LawPin &pin) { return pin.caseLawId == command.caseLawId; }))
        return fail(Reason::AlreadyDone, QStringLiteral("LawPin"));
    return QList{created(LawPin{command.id, command.caseId, command.caseLawId, matter.context.actor.id},
                         command.caseId.value)};
}

Decision on(const UnpinCaseLaw &command, const Matter &matter)
{
    const auto before = existing(matter, command.id);
    if (!before)
        return before.error();
    return QList{
        Change{Action::Destroy, QStringLiteral("LawPin"), command.id.value, before->caseId.value, {}}};
}

Decision on(const FileDocument &command, const Matter &matter)
{
    for (const auto &fresh : {unused(matter, command.id), unused(matter, command.versionId)})
        if (!fresh)
            return fresh.error();
    if (command.title.trimmed().isEmpty())
        return fail(Reason::TextEmpty, QStringLiteral("title"));
    if (command.blobId.isEmpty() || command.pages < 0 || command.size < 0)
        return fail(Reason::WrongValue, QStringLiteral("blobId, pages or size"));
    const QString caseId = command.caseId.value;
    Document document{command.id, command.caseId, command.section, command.title, command.receivedOn, 0,
                      0,          false};
    if (command.pages > 0) {
        document.sheetFrom = nextSheet(matter.state, caseId);
        document.sheetTo = document.sheetFrom + command.pages - 1;
    }
    const QList<Change> changes{
        created(document, caseId),
        created(DocumentVersion{command.versionId, command.caseId, command.id, 1, command.blobId,
                                command.mediaType, command.fileName, command.size, command.pages, false},
                caseId)};
    return withEvents(matter, command.caseId, changes, paperFiled(matter, document));
}

// Everybody named must be there, able to work, and of that duty.
static Result<void> checkStaff(const Matter &matter, const QStringList &ids, Duty duty)
{
    for (const QString &id : ids) {
        const auto person = load(matter.state, Id<Person>{id});
        if (!person || person->value.disabled || !has(person->value, duty))
            return fail(Reason::WrongValue, record::nameOf(duty));
    }
    return {};
}

Decision on(const ReassignCase &command, const Matter &matter)
{
    const auto before = existing(matter, command.id);
    if (!before)
        return before.error();
    if (command.judgeIds.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("judgeIds"));
    for (const auto &staff : {checkStaff(matter, command.judgeIds, Duty::Judge),
                              checkStaff(matter, command.secretaryIds, Duty::Secretary),
                              checkStaff(matter, command.consultantIds, Duty::Consultant)})
        if (!staff)
            return staff.error();
    Case after = *before;
    after.judgeIds = command.judgeIds;
    after.secretaryIds = command.secretaryIds;
    after.consultantIds = command.consultantIds;
    return QList{changed(*before, after, command.id.value)};
}

Decision on(const GrantReview &command, const Matter &matter)
{
    if (const auto fresh = unused(matter, command.id); !fresh)
        return fresh.error();
    if (const auto staff = checkStaff(matter, {command.personId.value}, Duty::Reviewer); !staff)
        return staff.error();
    if (command.until < matter.context.now.toTimeZone(matter.context.zone).date())
        return fail(Reason::WrongValue, QStringLiteral("until"));
    return QList{created(ReviewGrant{command.id, command.caseId, command.personId, command.until},
                         command.caseId.value)};
}

}  // namespace adil::court
