// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/editor.h"

#include "base/log.h"
#include "base/zone.h"
#include "edit/overlaystate.h"
#include "edit/pendingrows.h"
#include "edit/signaturefacts.h"
#include "store/values.h"

namespace adil::edit {

ADIL_LOG(edit)

using store::EntryState;

Editor::Editor(const Around &around, std::unique_ptr<store::Outbox> outbox)
    : m_around(around)
    , m_outbox(std::move(outbox))
    , m_blobs(around.profile.blobFolder())
{
    connect(&around.facts, &store::Changes::changed, this, &Editor::factsArrived);
}

Result<std::unique_ptr<Editor>> Editor::open(const Around &around)
{
    auto outbox = store::Outbox::open(around.profile, &around.views);
    if (!outbox)
        return outbox.error();
    return std::unique_ptr<Editor>(new Editor(around, *std::move(outbox)));
}

void Editor::setActor(const Id<court::Person> &actor)
{
    m_actor = actor;
    decidePending({});
}

Result<court::Context> Editor::context(const std::optional<court::SignatureFacts> &signature) const
{
    if (m_actor.isEmpty())
        return fail(Reason::SignInRefused, QStringLiteral("nobody is signed in"));
    const auto actor = m_around.reader.find(m_actor);
    if (!actor)
        return fail(Reason::RecordGone, QStringLiteral("the person signed in is not among the facts"));
    const auto courts = m_around.reader.list<court::Court>(store::about<court::Court>().first(1));
    const auto years = store::valuesOf(
        m_around.reader.list<court::WorkingCalendar>(store::about<court::WorkingCalendar>()));
    return court::Context{m_around.clock.now(),
                          zoneNamed(courts.isEmpty() ? QString() : courts.first().value.zone), actor->value,
                          court::WorkingDays(years), signature};
}

Result<void> Editor::lookAtSeen(court::Command &command, qint64 before) const
{
    const QStringList touched = court::touchedIds(command);
    const auto last = m_outbox->lastChanging(touched, before);
    const auto changing = m_outbox->changing(touched, before);
    if (!last || !changing)
        return last ? changing.error() : last.error();
    command.dependsOn = *last;
    for (const QString &id : touched) {
        if (changing->contains(id))
            command.seen.remove(id);  // the command that it depends on speaks for it
        else if (const qint64 rev = revOf(id); rev > 0 && !command.seen.contains(id))
            command.seen[id] = rev;
    }
    return {};
}

// An id does not say of which type it is; ids are unique over all of them.
qint64 Editor::revOf(const QString &id) const
{
    for (const record::Type &type : m_around.profile.types().all()) {
        const auto fact = m_around.reader.find(type.name, id, {store::Overlay::Kind::None});
        if (fact && *fact)
            return (*fact)->record[QLatin1String("rev")].toInteger();
    }
    return 0;
}

Result<void> Editor::haveBlobs(const QStringList &blobs) const
{
    for (const QString &blob : blobs)
        if (!m_blobs.has(blob))
            return fail(Reason::NotFound, QStringLiteral("a blob of the command is not kept here"));
    return {};
}

Result<QString> Editor::run(const QString &kind, const QJsonObject &arguments, const Attachments &attachments)
{
    const QDateTime now = m_around.clock.now();
    return give({newUuid(now), kind, arguments, {}, {}, now}, attachments, {});
}

Result<QString> Editor::give(court::Command command, const Attachments &attachments, const QString &replaces)
{
    const auto around = context(attachments.signature);
    if (!around)
        return around.error();
    if (const auto kept = haveBlobs(attachments.blobs); !kept)
        return kept.error();
    if (const auto looked = lookAtSeen(command, std::numeric_limits<qint64>::max()); !looked)
        return looked.error();
    const OverlayState state(m_around.reader);
    const auto decision = court::decide(state, command, *around);
    if (!state.sound())
        return state.sound().error();
    if (!decision)
        return decision.error();
    store::Entry entry = entryOf(command, *decision, state);
    entry.blobs = attachments.blobs;
    entry.context = toJson(attachments.signature);
    const auto seq = m_outbox->enqueue(entry, rowsOf(*decision, state), replaces);
    if (!seq)
        return seq.error();
    Q_EMIT queued();
    return command.uid;
}

Result<court::TermPreview> Editor::previewEvent(const court::CaseEvent &event) const
{
    const auto around = context({});
    if (!around)
        return around.error();
    const OverlayState state(m_around.reader);
    auto preview = court::previewEvent(state, event, *around);
    if (!state.sound())
        return state.sound().error();
    return preview;
}

Result<court::TermPreview> Editor::previewWithout(const court::CaseEvent &event) const
{
    return previewCase(event.caseId, event.id);
}

Result<court::TermPreview> Editor::previewRecount(const Id<court::Case> &caseId) const
{
    return previewCase(caseId, {});
}

Result<court::TermPreview> Editor::previewCase(const Id<court::Case> &caseId,
                                               const Id<court::CaseEvent> &without) const
{
    const auto around = context({});
    if (!around)
        return around.error();
    const OverlayState state(m_around.reader);
    auto events = court::loadAll<court::CaseEvent>(state, caseId.value);
    events.removeIf([&](const court::CaseEvent &event) { return event.id == without; });
    auto preview = court::preview(state, caseId, events, *around);
    if (!state.sound())
        return state.sound().error();
    return preview;
}

Result<court::TermPreview> Editor::previewKind(const Id<court::Case> &caseId, court::Proceedings proceedings,
                                               const QStringList &flags) const
{
    const auto around = context({});
    if (!around)
        return around.error();
    const OverlayState state(m_around.reader);
    auto preview = court::previewKind(state, caseId, proceedings, flags, *around);
    if (!state.sound())
        return state.sound().error();
    return preview;
}

Result<QList<court::EventFault>> Editor::faultsWith(const court::CaseEvent &event) const
{
    const auto around = context({});
    if (!around)
        return around.error();
    const OverlayState state(m_around.reader);
    const auto book = court::ruleBookOf(state);
    auto events = court::loadAll<court::CaseEvent>(state, event.caseId.value);
    if (!state.sound() || !book)
        return state.sound() ? book.error() : state.sound().error();
    events.removeIf([&](const court::CaseEvent &other) { return other.id == event.id; });
    const auto file = court::load(state, event.caseId);
    if (!file)
        return fail(Reason::RecordGone, QStringLiteral("Case"));
    return court::faultsOf(*book, around->calendar, court::factsOf(file->value, events << event),
                           around->now.toTimeZone(around->zone).date());
}

Result<void> Editor::withdraw(const QString &uid)
{
    const auto entry = m_outbox->find(uid);
    if (!entry)
        return entry.error();
    if (const auto done = m_outbox->withdraw(uid); !done)
        return done;
    decidePending(*entry ? std::optional(QSet<QString>{(*entry)->caseId}) : std::nullopt);
    return {};
}

Result<QString> Editor::tryAgain(const QString &uid)
{
    const auto entry = m_outbox->find(uid);
    if (!entry)
        return entry.error();
    const bool waits = *entry
        && ((*entry)->state == EntryState::Held || (*entry)->state == EntryState::Conflict);
    if (!waits)
        return fail(Reason::AlreadyDone, QStringLiteral("the command does not wait for a decision"));
    // It was sent before and never answered: the server may know it, so that it goes again as what it was.
    const auto again = m_outbox->requeue(uid);
    if (!again)
        return again.error();
    if (*again) {
        Q_EMIT queued();
        return uid;
    }
    const QDateTime now = m_around.clock.now();
    return give({newUuid(now), (*entry)->kind, (*entry)->arguments, {}, {}, now},
                {(*entry)->blobs, signatureFrom((*entry)->context)}, uid);
}

void Editor::factsArrived(const QList<store::Ref> &refs)
{
    QSet<QString> cases;
    bool ofCourt = false;
    for (const store::Ref &ref : refs) {
        if (!ref.caseId.isEmpty())
            cases << ref.caseId;
        else if (ref.type != store::Changes::command)
            ofCourt = true;  // a person disabled, a calendar changed: any decision may differ
    }
    if (ofCourt)
        decidePending({});
    else if (!cases.isEmpty())
        decidePending(cases);
    m_around.views.publish(refs);
}

void Editor::decidePending(const std::optional<QSet<QString>> &cases)
{
    const auto entries = m_outbox->entries(EntryState::Queued);
    if (!entries) {
        qCWarning(log) << "the outbox cannot be read:" << entries.error().detail;
        return;
    }
    if (entries->isEmpty())
        return;
    auto around = context({});
    if (!around)
        return;  // before the first facts, or nobody is signed in: at sign-in
    for (const store::Entry &entry : *entries) {
        if (entry.attempts > 0 || (cases && !cases->contains(entry.caseId)))
            continue;  // what the server may know, it decides
        around->signature = signatureFrom(entry.context);
        if (const auto done = decideAgain(entry, *around); !done)
            qCWarning(log) << "a command could not be decided again:" << name(done.error().reason)
                           << done.error().detail;
    }
}

Result<bool> Editor::lostItsGround(const store::Entry &entry) const
{
    if (entry.dependsOn.isEmpty())
        return false;
    const auto ground = m_outbox->find(entry.dependsOn);
    if (!ground)
        return ground.error();
    if (*ground)
        return (*ground)->state == EntryState::Held || (*ground)->state == EntryState::Conflict;
    const auto done = m_outbox->wasDone(entry.dependsOn);
    return done ? Result<bool>(!*done) : done.error();
}

// The one that it builds on met a newer record: what the user saw when giving this one was not that record
// either.
Result<bool> Editor::sharesConflict(const store::Entry &entry) const
{
    const auto ground = m_outbox->find(entry.dependsOn);
    if (!ground)
        return ground.error();
    if (!*ground || (*ground)->reason != name(Reason::ConflictsWithNewer))
        return false;
    const auto theirs = m_outbox->rows((*ground)->uid);
    const auto own = m_outbox->rows(entry.uid);
    if (!theirs || !own)
        return theirs ? own.error() : theirs.error();
    for (const store::PendingRow &row : *own)
        for (const store::PendingRow &other : *theirs)
            if (row.recordId == other.recordId)
                return true;
    return false;
}

void Editor::setAside(const QString &uid, const Error &why)
{
    const bool lost = why.reason == Reason::NoAccess;
    const auto done = lost ? m_outbox->hold(uid, why) : m_outbox->refusedHere(uid, why);
    if (done && *done)
        Q_EMIT conflicted(uid);
}

Result<void> Editor::decideAgain(const store::Entry &entry, const court::Context &around)
{
    const OverlayState state(m_around.reader, entry.seq);
    const QString root = store::Types::root;
    if (!entry.caseId.isEmpty() && entry.kind != QLatin1String("EnterCase")
        && !state.find(root, entry.caseId)) {
        if (state.sound())
            setAside(entry.uid,
                     fail(Reason::NoAccess, QStringLiteral("the case is no longer among the facts")));
        return state.sound();
    }
    court::Command command = commandOf(entry);
    const auto lost = lostItsGround(entry);
    if (!lost)
        return lost.error();
    if (*lost) {
        const auto shares = sharesConflict(entry);
        if (!shares)
            return shares.error();
        if (*shares) {
            setAside(entry.uid,
                     fail(Reason::ConflictsWithNewer, QStringLiteral("as the command it builds on")));
            return {};
        }
        if (const auto looked = lookAtSeen(command, entry.seq); !looked)
            return looked;
    }
    const auto decision = court::decide(state, command, around);
    if (!state.sound())
        return state.sound();
    if (!decision) {
        setAside(entry.uid, decision.error());
        return {};
    }
    return settle(entry, command, rowsOf(*decision, state));
}

Result<void> Editor::settle(const store::Entry &entry, const court::Command &command,
                            QList<store::PendingRow> rows)
{
    const auto before = m_outbox->rows(entry.uid);
    if (!before)
        return before.error();
    // what the user saw when giving the command stays: a conflict is shown against that
    for (store::PendingRow &row : rows)
        for (const store::PendingRow &old : *before)
            if (old.recordId == row.recordId)
                row.before = old.before;
    const QJsonObject seen = toJson(command.seen);
    if (*before == rows && seen == entry.seen && command.dependsOn == entry.dependsOn)
        return {};
    store::Entry next = entry;
    next.seen = seen;
    next.dependsOn = command.dependsOn;
    const auto done = m_outbox->redecided(next, rows);
    return done ? Result<void>() : done.error();
}

}  // namespace adil::edit
