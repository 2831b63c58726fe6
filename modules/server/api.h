// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out one request of JMAP: its calls in order, with references and created ids (RFC 8620 section 3).
// Any thread, several at once.
#pragma once

#include "jmap/request.h"
#include "server/method.h"

namespace adil::server {

class Api {
public:
    Api(Premises &premises, jmap::Limits limits);

    [[nodiscard]] const jmap::Limits &limits() const { return m_limits; }
    std::variant<jmap::Response, jmap::Problem> answer(const QByteArray &body, const SignedIn &who);
    // For tests that walk them.
    [[nodiscard]] QStringList methodNames() const { return m_methods.keys(); }

private:
    jmap::Invocation answerOne(const jmap::Invocation &call, const jmap::Request &request,
                               jmap::Response &response, const SignedIn &who,
                               QHash<QString, QString> &createdIds, Snapshot &snapshot) const;
    [[nodiscard]] QString sessionState(const SignedIn &who, const Snapshot &snapshot) const;

    Premises &m_premises;
    jmap::Limits m_limits;
    Methods m_methods;
};

}  // namespace adil::server
