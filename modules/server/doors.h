// SPDX-License-Identifier: GPL-3.0-or-later
// The court's HTTP resources: which requests are let in, and what answers them. The two functions are handed
// to http::Server; both are called in its pool's threads, several at once.
#pragma once

#include "http/server.h"
#include "server/api.h"
#include "server/statepush.h"
#include "server/turns.h"

#include <chrono>

namespace adil::server {

class Doors {
public:
    Doors(Premises &premises, http::EventHub &hub, jmap::Limits limits = {});

    // Which threads answer it; before and after the body has come.
    [[nodiscard]] http::Lane laneOf(const http::Request &request) const;
    // Who may send how much body: 401, 404, 405, 413 and the limits on concurrency are answered here.
    std::variant<http::BodyPolicy, http::Response> admit(const http::Request &head);
    http::Response handle(const http::Request &request);

    // For /metrics: who may read it besides this computer (addresses), and how many connections there are.
    // Before the first request.
    void setMetrics(QStringList readers, std::function<int()> connections);

    // How many bytes of the disk uploads leave free. Before the first request.
    static constexpr qint64 leastReserve = qint64(256) << 20;
    void setReserve(qint64 bytes) { m_reserve = bytes; }

    [[nodiscard]] StatePush &push() { return m_push; }
    [[nodiscard]] Api &api() { return m_api; }

private:
    struct Route;
    [[nodiscard]] const Route *routeOf(const http::Request &request) const;
    std::variant<http::BodyPolicy, http::Response> admitTo(const Route &route, const http::Request &head);
    http::Response answer(const Route &route, const http::Request &request);
    // Into figures and log.
    void note(const char *kind, int status, std::chrono::nanoseconds took, qint64 received);

    std::variant<http::BodyPolicy, http::Response> admitCall(const http::Request &head, const SignedIn &who);
    std::variant<http::BodyPolicy, http::Response> admitFeed(const http::Request &head);
    std::variant<http::BodyPolicy, http::Response> admitUpload(const http::Request &head,
                                                               const SignedIn &who);
    http::Response login(const http::Request &request);
    http::Response logout(const http::Request &request);
    http::Response session(const SignedIn &who);
    http::Response callApi(const http::Request &request, const SignedIn &who);
    http::Response upload(const http::Request &request, const SignedIn &who);
    http::Response download(const http::Request &request, const SignedIn &who);
    http::Response health();
    http::Response metrics(const http::Request &request);
    http::Response feed(const http::Request &request);

    Premises &m_premises;
    http::EventHub &m_hub;
    StatePush m_push;
    Api m_api;
    QStringList m_metricsReaders;
    std::function<int()> m_connections = [] { return 0; };
    qint64 m_reserve = leastReserve;
    Turns m_turns;  // "api <person>", "upload <person>", "feed <address>"
};

}  // namespace adil::server
