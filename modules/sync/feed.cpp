// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/feed.h"

#include "jmap/capability.h"
#include "jmap/jsonfields.h"
#include "jmap/results.h"

namespace adil::sync {

static QString methodOf(FeedWish wish)
{
    switch (wish) {
    case FeedWish::Make:
    case FeedWish::MakeWithNames: return QStringLiteral("CalendarFeed/make");
    case FeedWish::Revoke: return QStringLiteral("CalendarFeed/revoke");
    case FeedWish::Look: break;
    }
    return QStringLiteral("CalendarFeed/get");
}

static bool makes(FeedWish wish) { return wish == FeedWish::Make || wish == FeedWish::MakeWithNames; }

jmap::Request feedRequest(FeedWish wish, const QString &accountId, const QString &language)
{
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    QJsonObject arguments{{QStringLiteral("accountId"), accountId}};
    if (makes(wish))
        arguments[QLatin1String("language")] = language;
    if (wish == FeedWish::MakeWithNames)
        arguments[QLatin1String("withNames")] = true;
    builder.call(methodOf(wish), arguments);
    return builder.request();
}

Result<FeedState> feedFrom(FeedWish wish, const jmap::Response &response, const QUrl &server)
{
    const auto reply = jmap::replyTo(response, QStringLiteral("0"), methodOf(wish));
    if (!reply)
        return reply.error();
    if (!reply->arguments)
        return fail(Reason::ServerFailed, QStringLiteral("CalendarFeed"));
    const QJsonValue feed = (*reply->arguments)[QLatin1String("feed")];
    FeedState state;
    if (!feed.isObject())
        return feed.isNull() ? Result<FeedState>(state) : fail(Reason::ProtocolError, QStringLiteral("feed"));
    state.exists = true;
    jmap::JsonFields fields(feed.toObject());
    fields.required("language", state.language).required("createdAt", state.createdAt);
    fields.optional("readAt", state.readAt).optional("withNames", state.withNames);
    if (makes(wish)) {
        QString path;
        jmap::JsonFields whole(*reply->arguments);
        whole.required("path", path);
        state.address = server.resolved(QUrl(path, QUrl::StrictMode));
        // An address of another server would be shown as the court's own.
        if (!path.startsWith(u'/') || state.address.host() != server.host() || !state.address.isValid())
            return fail(Reason::ProtocolError, QStringLiteral("path"));
    }
    return fields.outcome(state);
}

}  // namespace adil::sync
