// SPDX-License-Identifier: GPL-3.0-or-later
// A request as the handler sees it and the reply it gives: plain values of Qt Core, without sockets.
#pragma once

#include "http/eventhub.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <any>
#include <utility>
#include <variant>

namespace adil::http {

using Pairs = QList<std::pair<QByteArray, QByteArray>>;

struct Request {
    QByteArray method;  // as sent: "GET", "HEAD", "POST"… HEAD is answered like GET, http leaves the body out
    QByteArray path;  // percent-decoded, without the query; begins with '/' ("*" for OPTIONS *)
    Pairs query;  // percent-decoded, in order; '+' stays '+'
    Pairs headers;  // names in lower case, in order, values trimmed
    QString peer;  // the client's address; taken from X-Forwarded-For only when a trusted proxy sends it
    bool secure = false;  // came over TLS of ours

    // Empty until the body has come, and when it went to a file.
    QByteArray body;
    // Set when the policy said toFile: a file that the handler may move away (same directory as the policy
    // named); http removes what is still there after the handler returns. Its bytes are not yet synced to the
    // disk.
    QString bodyFile;  // empty for an empty body
    QByteArray bodySha256;  // 32 raw bytes; of bodies in files only
    qint64 bodySize = 0;

    std::any context;  // what Admission put into BodyPolicy::context, for instance the session it found

    // The value of the first header (first query parameter) of this name, or empty. `lowerName` in lower
    // case.
    [[nodiscard]] QByteArray header(QByteArrayView lowerName) const;
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
};

// A file sent in blocks. Range, If-Range and If-None-Match are answered by http; memory stays flat.
struct FileBody {
    QString path{};
    qint64 size = -1;  // a file of another size is answered 500 and logged; -1 = as it is
    QByteArray etag{};  // without quotes; strong; empty = none
};

struct Response {
    int status = 200;
    QByteArray contentType{};
    // Cache-Control is no-store, and the other security headers are strict, unless given here. With an ETag
    // (quoted) If-None-Match is answered by http for bytes too.
    Pairs headers{};
    std::variant<QByteArray, FileBody, EventStream> body{};

    static Response json(QByteArray body, int status = 200);
    static Response text(const QByteArray &body, int status = 200);
    // RFC 7807: {type, status, detail}. `detail` is UTF-8 for developers; the type "about:blank" says no more
    // than the status.
    static Response problem(int status, const QByteArray &detail = {},
                            const QByteArray &type = "about:blank");
    static Response file(FileBody body, const QByteArray &contentType = "application/octet-stream");
    // text/event-stream; the connection stays until either end closes the stream.
    static Response events(EventStream stream);
    [[nodiscard]] Response with(const QByteArray &name, const QByteArray &value) &&;
};

// What is allowed of a body, decided after the header and before the body is read.
struct BodyPolicy {
    qint64 maxBytes = 0;  // more is answered 413
    bool toFile = false;
    QString directory{};  // of the file; must exist
    std::any context{};  // handed to the handler as Request::context
};

}  // namespace adil::http
