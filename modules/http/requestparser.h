// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes -> one request, by Beast's parser and the rules it leaves to its user (RFC 9112, sections 3.2, 6
// and 11.2: nothing a proxy in front could read in another way passes). One object for each request, on the
// network thread.
#pragma once

#include "http/bodysink.h"
#include "http/exchange.h"

#include <memory>
#include <optional>

namespace adil::http {

// Why a request is refused before any handler sees it; the connection is closed after it.
struct Refusal {
    int status = 0;
    QByteArray detail;
};

class RequestParser {
public:
    explicit RequestParser(qsizetype maxHeader);
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    // Uses up bytes from the front and returns how many; the rest must be given again, followed by more.
    // Stops after the header, so that the caller can decide on the body. `sink` is needed from then on.
    qsizetype feed(QByteArrayView bytes, BodySink *sink);
    [[nodiscard]] const std::optional<Refusal> &refusal() const;
    [[nodiscard]] bool headDone() const;
    [[nodiscard]] bool done() const;
    // Of the header, once it is done.
    [[nodiscard]] bool hasBody() const { return !done(); }
    [[nodiscard]] std::optional<quint64> announcedLength() const;
    [[nodiscard]] bool expectsContinue() const;
    [[nodiscard]] bool keepAlive() const;
    [[nodiscard]] Request takeRequest();

private:
    class Grammar;
    qsizetype feedHead(QByteArrayView bytes);
    qsizetype feedBody(QByteArrayView bytes);
    std::unique_ptr<Grammar> m_grammar;
    const qsizetype m_maxHeader;
    qsizetype m_headUsed = 0;
};

}  // namespace adil::http
