// SPDX-License-Identifier: GPL-3.0-or-later
// Tells open event streams what changed for their users (RFC 8620 section 7.3). A hint only: types and
// states, never records. Any thread; publish() from one at a time.
#pragma once

#include "http/exchange.h"
#include "server/signin.h"

namespace adil::server {

class StatePush {
public:
    StatePush(Premises &premises, http::EventHub &hub)
        : m_premises(premises)
        , m_hub(hub)
    { }

    // The answer to GET …/events?types=…&closeafter=…&ping=…; 400 for parameters that are none.
    http::Response open(const http::Request &request, const SignedIn &who);
    // To everybody what changed after this modseq; the modseq that was looked at.
    Result<qint64> publishSince(qint64 modseq);
    // Ends the streams of sessions that have ended.
    void closeEnded();

private:
    struct Wish {
        QStringList types;  // empty: all
        bool closesAfterState = false;
        QByteArray tokenHash;
    };
    [[nodiscard]] QByteArray stateEvent(const QStringList &types, const QString &state) const;

    Premises &m_premises;
    http::EventHub &m_hub;
};

}  // namespace adil::server
