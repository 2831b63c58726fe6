// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a command: answers it from the log, or decides it on the court's state and writes what it changes, in
// one transaction (sync.md 2.2, 2.4). Any thread; writers wait for each other.
#pragma once

#include "court/command.h"
#include "jmap/commandrecord.h"
#include "jmap/methoderror.h"
#include "server/premises.h"

#include <variant>

namespace adil::server {

// What the client is told: the stored command, accepted or refused; or that this creation is no command at
// all.
using Outcome = std::variant<jmap::CommandRecord, jmap::SetError>;

class Execution {
public:
    explicit Execution(Premises &premises)
        : m_premises(premises)
    { }

    // In the name of somebody who has signed in. The error is the server's own (DatabaseFailed): nothing was
    // written and the client sends it again; DatabaseUnreachable, after a second try: it may have been
    // written, and is answered from the log when it comes again.
    Result<Outcome> run(const court::Command &command, const QString &personId);
    // In the name of somebody who may not be written yet: the founding of a court.
    Result<Outcome> found(const court::Command &command, const court::Person &founder);

    // What the court itself does without being told: the reviews that ended before today are closed, and
    // anchors of trust/ are taken over. True when something changed.
    Result<bool> endReviews();
    Result<bool> takeAnchors(const QList<court::TrustAnchor> &anchors);

private:
    Result<Outcome> run(const court::Command &command, const QString &personId,
                        const std::optional<court::Person> &founder);
    Result<Outcome> runOnce(const court::Command &command, const QString &personId,
                            const std::optional<court::Person> &founder);

    Premises &m_premises;
};

}  // namespace adil::server
