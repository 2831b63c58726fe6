// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarFeed/get, CalendarFeed/make and CalendarFeed/revoke: the private feed of who asks. No records and
// no commands: an address is a key to the court, like a password, and lies in no log and in nobody's cache.
#include "jmap/capability.h"
#include "server/feeds.h"
#include "server/method.h"
#include "server/sessionobject.h"

namespace adil::server {

using jmap::Fault;

static QJsonObject replyOf(const Call &call)
{
    return {{QStringLiteral("accountId"), call.premises.accountId()}};
}

static Answer tell(const Call &call)
{
    const auto feed = Feeds(call.premises).of(call.who.personId);
    if (!feed)
        return serverFailed(feed.error());
    QJsonObject reply = replyOf(call);
    reply[QLatin1String("feed")] = QJsonValue::Null;
    if (*feed)
        reply[QLatin1String("feed")] = QJsonObject{
            {QStringLiteral("language"), (*feed)->language},
            {QStringLiteral("createdAt"), record::encode((*feed)->createdAt)},
            {QStringLiteral("readAt"), record::encode((*feed)->readAt)},
            {QStringLiteral("withNames"), (*feed)->withNames}};
    return reply;
}

static Answer make(const Call &call)
{
    QString language;
    bool withNames = false;
    jmap::JsonFields fields(call.arguments);
    fields.required("language", language).optional("withNames", withNames);
    if (const auto problem = argumentProblem(fields))
        return *problem;
    const auto secret = Feeds(call.premises).make(call.who.personId, language, withNames);
    if (!secret && secret.error().reason == Reason::WrongValue)
        return refused(Fault::InvalidArguments, {}, {QStringLiteral("language")});
    if (!secret)
        return serverFailed(secret.error());
    auto reply = tell(call);
    if (auto *told = std::get_if<QJsonObject>(&reply))
        (*told)[QLatin1String("path")] = QLatin1String(door::feed) + QString::fromLatin1(*secret)
            + QLatin1String(door::feedEnd);
    return reply;
}

static Answer revoke(const Call &call)
{
    const auto done = Feeds(call.premises).revoke(call.who.personId);
    if (!done)
        return serverFailed(done.error());
    return tell(call);
}

void addFeedMethods(Methods &methods)
{
    const auto add = [&](const char *name, Answer (*run)(const Call &)) {
        methods[QLatin1String("CalendarFeed/") + QLatin1String(name)] = {
            jmap::courtCapability, [run](const Call &call) -> Answer {
                if (const auto problem = accountProblem(call))
                    return *problem;
                return run(call);
            }};
    };
    add("get", &tell);
    add("make", &make);
    add("revoke", &revoke);
}

}  // namespace adil::server
