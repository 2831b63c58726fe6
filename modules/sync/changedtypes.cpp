// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/changedtypes.h"

#include "jmap/capability.h"
#include "jmap/results.h"

#include <algorithm>

namespace adil::sync {

ChangedTypes::ChangedTypes(Line &line)
    : m_line(line)
{ }

ChangedTypes::~ChangedTypes() { *m_alive = false; }

void ChangedTypes::run(const States &since, std::function<void(Result<States>)> done)
{
    m_since = since;
    m_done = std::move(done);
    if (since.isEmpty())
        return finish(States());
    const bool isOne = std::all_of(since.begin(), since.end(),
                                   [&](const QString &state) { return state == since.first(); });
    isOne &&m_line.session().court.typeChanges ? askOnce(since.first()) : askEach();
}

void ChangedTypes::askOnce(const QString &since)
{
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    builder.call(
        jmap::typeChangesMethod,
        {{QStringLiteral("accountId"), m_line.session().accountId}, {QStringLiteral("sinceState"), since}});
    m_line.call(builder.request(), [this, alive = m_alive, since](const Result<jmap::Response> &response) {
        if (!*alive)
            return;
        if (!response)
            return finish(response.error());
        const auto unchanged = saidOnce(since, *response);
        unchanged ? finish(*unchanged) : askEach();
    });
}

// Nothing when the answer is not sound, or is that the state means nothing to the server.
std::optional<ChangedTypes::States> ChangedTypes::saidOnce(const QString &since,
                                                           const jmap::Response &response) const
{
    const auto reply = jmap::replyTo(response, QStringLiteral("0"), jmap::typeChangesMethod);
    if (!reply || reply->error)
        return {};
    const auto changes = jmap::changesResultFrom(*reply->arguments);
    if (!changes || changes->oldState != since || changes->hasMoreChanges)
        return {};
    States unchanged = m_since;
    for (const QString &type : changes->created + changes->updated + changes->destroyed)
        unchanged.remove(type);
    for (QString &state : unchanged)
        state = changes->newState;
    return unchanged;
}

void ChangedTypes::askEach()
{
    if (m_since.size() > m_line.session().limits.maxCallsInRequest)
        return finish(States());
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it)
        builder.call(it.key() + QStringLiteral("/changes"),
                     {{QStringLiteral("accountId"), m_line.session().accountId},
                      {QStringLiteral("sinceState"), *it},
                      {QStringLiteral("maxChanges"), 1}});
    m_line.call(builder.request(), [this, alive = m_alive](const Result<jmap::Response> &response) {
        if (*alive)
            finish(response ? saidOfEach(*response) : Result<States>(response.error()));
    });
}

ChangedTypes::States ChangedTypes::saidOfEach(const jmap::Response &response) const
{
    States unchanged;
    int call = 0;
    for (auto it = m_since.cbegin(); it != m_since.cend(); ++it) {
        const auto reply = jmap::replyTo(response, QString::number(call++),
                                         it.key() + QStringLiteral("/changes"));
        if (!reply || reply->error)
            continue;
        const auto changes = jmap::changesResultFrom(*reply->arguments);
        if (changes && changes->oldState == *it && !changes->hasMoreChanges && changes->created.isEmpty()
            && changes->updated.isEmpty() && changes->destroyed.isEmpty())
            unchanged.insert(it.key(), changes->newState);
    }
    return unchanged;
}

void ChangedTypes::finish(const Result<States> &unchanged)
{
    const auto done = std::exchange(m_done, nullptr);
    if (done)
        done(unchanged);
}

}  // namespace adil::sync
