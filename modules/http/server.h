// SPDX-License-Identifier: GPL-3.0-or-later
// The HTTP/1.1 server of the court server, plain or TLS: one network thread, and a pool in which handlers may
// block. Everything a client can do wrong in the protocol is answered here (application/problem+json) and
// never reaches a handler.
#pragma once

#include "base/result.h"
#include "http/exchange.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <variant>

namespace adil::http {

// Which threads answer a request, so that what takes long keeps nothing else waiting.
enum class Lane {
    Ordinary,  // the pool
    Quick,  // one thread, for what never waits
    Slow  // two threads, for what would fill the pool
};
// Of a request before its body has come, and again with it. On the network thread: must be quick.
using LaneChoice = std::function<Lane(const Request &)>;

struct Settings {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;  // 0 = the system chooses
    // PEM files; the chain begins with the server's own certificate. Both empty = plain, on a loopback
    // address only.
    QString certificateChain{};
    QString privateKey{};

    int threads = 4;  // of the pool; they live as long as the server, so each may keep a database connection
    LaneChoice lane{};  // none: all are ordinary
    // A workstation has a stream that is held open and one connection more while it works; a courthouse often
    // shares one address.
    int maxConnections = 8000;
    int maxConnectionsPerAddress = 600;  // not for trusted proxies
    QStringList trustedProxies{};  // addresses whose X-Forwarded-For is believed

    qsizetype maxHeader = 16LL * 1024;  // request line and headers; more is answered 431
    std::chrono::milliseconds headerDeadline{10'000};  // TLS handshake, and again the whole header
    std::chrono::milliseconds keepAlive{75'000};  // silence between two requests
    std::chrono::milliseconds bodyIdle{30'000};  // between two reads of a body
    std::chrono::milliseconds requestDeadline{15 * 60'000};  // a whole body
    std::chrono::milliseconds writeIdle{30'000};  // for each block of 128 KiB of a reply
    std::chrono::milliseconds replyDeadline{2 * 3600'000};  // a whole reply, but for event streams
    std::chrono::milliseconds heartbeat{30'000};  // of event streams that name no other
    std::chrono::milliseconds stopDeadline{5'000};  // running replies may end within
};

// Called in a pool thread after the header and before the body: how much body is allowed, or a refusal at
// once (401, 404, 413, 429). After a refusal with an unread body the connection is closed.
using Admission = std::function<std::variant<BodyPolicy, Response>(const Request &head)>;
// Called in a pool thread when the whole request is there; may block. Several run at once. An exception is
// answered 500.
using Handler = std::function<Response(const Request &)>;

class Server {
public:
    Server(Settings settings, Admission admission, Handler handler);
    ~Server();  // stops
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    // The port it listens on. Not twice.
    Result<quint16> start();
    // No new connections; idle ones and event streams are closed; running replies end within stopDeadline,
    // then a handler that still runs is waited for. Not from a handler.
    void stop();
    // Open connections now.
    [[nodiscard]] int connections() const;

private:
    struct House;
    std::unique_ptr<House> m_house;
};

}  // namespace adil::http
