// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out one request of JMAP: its calls in order, with references and created ids (RFC 8620 section 3).
// Any thread, several at once.
#pragma once

#include "jmap/request.h"
#include "server/method.h"
#include "server/turns.h"

namespace adil::server {

// Reads, hashes and writes as much as the largest paper has.
inline const QString assemblyMethod = QStringLiteral("Blob/upload");

class Api {
public:
    Api(Premises &premises, jmap::Limits limits);

    [[nodiscard]] const jmap::Limits &limits() const { return m_limits; }
    std::variant<jmap::Response, jmap::Problem> answer(const QByteArray &body, const SignedIn &who);
    // Whose papers are being put together (assemblyMethod): one at a time for each person.
    [[nodiscard]] Turns &assemblies() { return m_assemblies; }
    // For tests that walk them.
    [[nodiscard]] QStringList methodNames() const { return m_methods.keys(); }

private:
    jmap::Invocation answerOne(const jmap::Invocation &call, const jmap::Request &request,
                               jmap::Response &response, const SignedIn &who,
                               QHash<QString, QString> &createdIds, Snapshot &snapshot);
    [[nodiscard]] QString sessionState(const SignedIn &who, const Snapshot &snapshot) const;

    Premises &m_premises;
    jmap::Limits m_limits;
    Methods m_methods;
    Turns m_assemblies;
};

}  // namespace adil::server
