// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/statechange.h"

namespace adil::jmap {

QJsonObject toJson(const StateChange &change)
{
    QJsonObject accounts;
    for (auto account = change.changed.begin(); account != change.changed.end(); ++account) {
        QJsonObject states;
        for (auto state = account->begin(); state != account->end(); ++state)
            states[state.key()] = *state;
        accounts[account.key()] = states;
    }
    return {{QStringLiteral("@type"), QStringLiteral("StateChange")}, {QStringLiteral("changed"), accounts}};
}

Result<StateChange> stateChangeFrom(const QJsonObject &json)
{
    if (json[QLatin1String("@type")] != QLatin1String("StateChange")
        || !json[QLatin1String("changed")].isObject())
        return fail(Reason::ProtocolError, QStringLiteral("no StateChange"));
    StateChange change;
    const QJsonObject accounts = json[QLatin1String("changed")].toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const QJsonObject states = account->toObject();
        for (auto state = states.begin(); state != states.end(); ++state)
            change.changed[account.key()][state.key()] = state->toString();
    }
    return change;
}

}  // namespace adil::jmap
