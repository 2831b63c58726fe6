// SPDX-License-Identifier: GPL-3.0-or-later
// The replies of the standard methods (RFC 8620 section 5) as structs, the same on both ends.
#pragma once

#include "jmap/methoderror.h"
#include "jmap/request.h"

#include <QMap>

#include <optional>

namespace adil::jmap {

struct GetResult {
    QString accountId;
    QString state;
    QJsonArray list;
    QStringList notFound;
};

struct ChangesResult {
    QString accountId;
    QString oldState;
    QString newState;
    bool hasMoreChanges = false;
    QStringList created, updated, destroyed;
};

struct QueryResult {
    QString accountId;
    QString queryState;
    bool canCalculateChanges = false;
    qint64 position = 0;
    QStringList ids;
    std::optional<qint64> total;
    std::optional<qint64> limit;
};

struct SetResult {
    QString accountId;
    std::optional<QString> oldState;
    QString newState;
    QMap<QString, QJsonObject> created;  // by creation id
    QMap<QString, SetError> notCreated;
    QMap<QString, SetError> notUpdated;  // by id; nothing of ours is ever updated or destroyed by /set
    QMap<QString, SetError> notDestroyed;
};

QJsonObject toJson(const GetResult &result);
QJsonObject toJson(const ChangesResult &result);
QJsonObject toJson(const QueryResult &result);
QJsonObject toJson(const SetResult &result);

// ProtocolError, detail: the first field that is missing or of a wrong kind.
Result<GetResult> getResultFrom(const QJsonObject &arguments);
// Also ProtocolError when there is more but the state does not move: asking again would never end.
Result<ChangesResult> changesResultFrom(const QJsonObject &arguments);
Result<QueryResult> queryResultFrom(const QJsonObject &arguments);
Result<SetResult> setResultFrom(const QJsonObject &arguments);

// The reply to the call of this id: its arguments, the error it was answered with, or ProtocolError when it
// was not answered or under another name.
struct Reply {
    std::optional<QJsonObject> arguments;
    std::optional<MethodError> error;
};
Result<Reply> replyTo(const Response &response, const QString &callId, const QString &method);

}  // namespace adil::jmap
