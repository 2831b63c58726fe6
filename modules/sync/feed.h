// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of the server about one's private calendar feed, and what it says. The address comes once,
// when it is made; nobody keeps it. Pure; any thread.
#pragma once

#include "jmap/request.h"

#include <QDateTime>
#include <QUrl>

namespace adil::sync {

enum class FeedWish { Look, Make, MakeWithNames, Revoke };

struct FeedState {
    bool exists = false;
    QString language = {};  // of its texts
    QDateTime createdAt = {};
    std::optional<QDateTime> readAt = {};  // last, by whoever has the address
    bool withNames = false;  // of the parties
    QUrl address = {};  // only when it was made just now
};

// The answer to a wish, or why there is none.
struct FeedAnswer {
    FeedWish wish = FeedWish::Look;
    FeedState state = {};
    std::optional<Error> error = {};
};

// `language` ("kk", "ru", "en") is asked for with either Make.
jmap::Request feedRequest(FeedWish wish, const QString &accountId, const QString &language);
// ProtocolError for what is no answer; addresses are those of `server`.
Result<FeedState> feedFrom(FeedWish wish, const jmap::Response &response, const QUrl &server);

}  // namespace adil::sync
