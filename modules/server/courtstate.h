// SPDX-License-Identifier: GPL-3.0-or-later
// The server's tables as decide() looks at them. Lives within one transaction.
#pragma once

#include "court/command.h"
#include "server/premises.h"

namespace adil::server {

class CourtState : public court::State {
public:
    CourtState(Connection &connection, const Premises &premises)
        : m_connection(connection)
        , m_premises(premises)
    { }
    [[nodiscard]] std::optional<QJsonObject> find(const QString &type, const QString &id) const override;
    [[nodiscard]] QList<QJsonObject> ofCase(const QString &type, const QString &caseId) const override;

private:
    Connection &m_connection;
    const Premises &m_premises;
};

}  // namespace adil::server
