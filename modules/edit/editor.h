// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command of the user: load, decide, write to the outbox, tell the views. And when facts arrive:
// decides what is still pending again, in order, before the views hear of them. Lives in the window's thread,
// after the profile and both Changes, which must outlive it.
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "court/termkeeping.h"
#include "store/blobs.h"
#include "store/outbox.h"
#include "store/reader.h"

#include <QObject>
#include <QSet>

namespace adil::edit {

// What a command needs besides its arguments.
struct Attachments {
    QStringList blobs;  // to be uploaded before it is sent; must be in the blob store
    std::optional<court::SignatureFacts> signature;  // for kinds of which carriesSignature() says yes
};

class Editor : public QObject {
    Q_OBJECT
public:
    struct Around {
        const store::Profile &profile;
        const store::Reader &reader;  // of this thread
        store::Changes &facts;  // heard
        store::Changes &views;  // published
        const Clock &clock;
    };
    static Result<std::unique_ptr<Editor>> open(const Around &around);

    // Who gives the commands; from sign-in. Commands before that are refused with SignInRefused.
    // What is pending from an earlier day is then decided again.
    void setActor(const Id<court::Person> &actor);
    [[nodiscard]] Id<court::Person> actor() const { return m_actor; }

    // An id for a record that a command creates.
    template <record::Described R>
    [[nodiscard]] Id<R> newId() const
    {
        return {newRecordId(m_around.clock.now())};
    }

    // The uid of the command, whose effect views see from now on; or why it cannot be done, and nothing is
    // kept.
    template <record::Described A>
    Result<QString> run(const A &arguments, const Attachments &attachments = {})
    {
        return run(QLatin1String(record::Record<A>::name), record::toJson(arguments), attachments);
    }
    Result<QString> run(const QString &kind, const QJsonObject &arguments,
                        const Attachments &attachments = {});

    // What the terms of the case become when this event is entered, or takes the place of the one of its id;
    // when it is removed; and when they are only counted anew. Nothing is kept; reasons of court::preview().
    [[nodiscard]] Result<court::TermPreview> previewEvent(const court::CaseEvent &event) const;
    [[nodiscard]] Result<court::TermPreview> previewWithout(const court::CaseEvent &event) const;
    [[nodiscard]] Result<court::TermPreview> previewRecount(const Id<court::Case> &caseId) const;
    // The same when somebody says what the case is about; reasons of court::previewKind().
    [[nodiscard]] Result<court::TermPreview> previewKind(const Id<court::Case> &caseId,
                                                         court::Proceedings proceedings,
                                                         const QStringList &flags) const;
    // What is wrong with the events of the case when this is one of them.
    [[nodiscard]] Result<QList<court::EventFault>> faultsWith(const court::CaseEvent &event) const;

    // Takes back what has not been sent, and gives up what was refused or held. AlreadyDone when it has left.
    Result<void> withdraw(const QString &uid);
    // A refused or held command once more on what is seen now, as a new command; the old one is given up only
    // if the new one can be done. One that the server may know goes again under its own uid.
    Result<QString> tryAgain(const QString &uid);

Q_SIGNALS:
    void queued();  // there is something to send
    void conflicted(const QString &uid);  // a pending command was refused when facts arrived

private:
    Editor(const Around &around, std::unique_ptr<store::Outbox> outbox);
    [[nodiscard]] Result<court::TermPreview> previewCase(const Id<court::Case> &caseId,
                                                         const Id<court::CaseEvent> &without) const;
    Result<court::Context> context(const std::optional<court::SignatureFacts> &signature) const;
    Result<QString> give(court::Command command, const Attachments &attachments, const QString &replaces);
    // What it was decided on: revs, and the command on its way that it builds on.
    Result<void> lookAtSeen(court::Command &command, qint64 before) const;
    [[nodiscard]] qint64 revOf(const QString &id) const;
    Result<void> haveBlobs(const QStringList &blobs) const;

    void factsArrived(const QList<store::Ref> &refs);
    // Pending commands of these cases, or of all, in order.
    void decidePending(const std::optional<QSet<QString>> &cases);
    Result<void> decideAgain(const store::Entry &entry, const court::Context &around);
    Result<void> settle(const store::Entry &entry, const court::Command &command,
                        QList<store::PendingRow> rows);
    // Whether the entry builds on one that will not be done, and has to be looked at anew.
    Result<bool> lostItsGround(const store::Entry &entry) const;
    Result<bool> sharesConflict(const store::Entry &entry) const;
    void setAside(const QString &uid, const Error &why);

    Around m_around;
    std::unique_ptr<store::Outbox> m_outbox;
    store::Blobs m_blobs;
    Id<court::Person> m_actor;
};

}  // namespace adil::edit
