// SPDX-License-Identifier: GPL-3.0-or-later
// A whole request (RFC 8620 section 3.3) and its response (3.4). The server parses requests, the client
// builds them with RequestBuilder; the other way round for responses.
#pragma once

#include "jmap/invocation.h"
#include "jmap/limits.h"
#include "jmap/problem.h"

#include <QHash>
#include <QStringList>

#include <variant>

namespace adil::jmap {

struct Request {
    QStringList capabilities;  // "using"
    QList<Invocation> calls;
    std::optional<QHash<QString, QString>> createdIds;
};

// The request, or why it is refused as a whole: notJSON (also what RFC 7493 forbids: a name twice, half a
// surrogate pair), notRequest, unknownCapability, limit (maxSizeRequest, maxCallsInRequest).
std::variant<Request, Problem> parseRequest(const QByteArray &body, const QStringList &knownCapabilities,
                                            const Limits &limits);
QByteArray toBytes(const Request &request);

struct Response {
    QList<Invocation> replies;
    std::optional<QHash<QString, QString>> createdIds;
    QString sessionState;
};

QByteArray toBytes(const Response &response);
// ProtocolError when it is no response of RFC 8620.
Result<Response> responseFrom(const QByteArray &body);

// The client's side: calls get the ids "0", "1", …
class RequestBuilder {
public:
    explicit RequestBuilder(QStringList capabilities);

    // The call's id.
    QString call(const QString &method, QJsonObject arguments);
    // The value of an argument named "#…": what the reply of an earlier call will hold at this path (3.7).
    [[nodiscard]] QJsonObject resultOf(const QString &callId, const QString &path) const;
    [[nodiscard]] const Request &request() const { return m_request; }
    [[nodiscard]] qsizetype count() const { return m_request.calls.size(); }

private:
    Request m_request;
};

}  // namespace adil::jmap
