// SPDX-License-Identifier: GPL-3.0-or-later
// The door to the network, so that tests can lose, double and delay what goes through it. Sync's thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QIODevice;

namespace adil::sync {

constexpr std::chrono::seconds usualQuiet{30};

struct HttpRequest {
    QByteArray method = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString bodyFile;  // instead of body, for uploads
    // Takes the body of a 2xx answer as it comes; kept by the caller until the reply. For downloads.
    std::function<bool(const QByteArray &)> sink;
    // Of bodyFile: from which byte, and how many; -1: to its end.
    qint64 bodyFrom = 0;
    qint64 bodySize = -1;
    // After so long without a byte in either direction it counts as lost.
    std::chrono::milliseconds quiet = usualQuiet;
};

// An answer of the server, whatever its status; or why there is none (Offline, CertificateRefused, TimedOut,
// Cancelled).
struct HttpReply {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    std::optional<Error> failure;
};

// A long answer that is read as it comes. Destroying it closes it and no handler is called any more.
class Stream {
public:
    virtual ~Stream() = default;
};

class Transport {
public:
    virtual ~Transport() = default;
    // Never calls back before it returns, and exactly once; not at all after the transport is destroyed.
    virtual void send(HttpRequest request, std::function<void(HttpReply)> done) = 0;
    virtual std::unique_ptr<Stream> listen(HttpRequest request, std::function<void(const QByteArray &)> bytes,
                                           std::function<void()> ended) = 0;
};

}  // namespace adil::sync
