// SPDX-License-Identifier: GPL-3.0-or-later
// A court that serves: doors, push and house-keeping over HTTPS. For `serve` and for tests that start the
// real thing in their own process. Stopped before its Courthouse goes.
#pragma once

#include "courthouse.h"

#include "server/doors.h"
#include "server/watch.h"

namespace adil::courtserver {

struct Listening {
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0;  // 0: the system chooses
    QString certificateChain, privateKey;  // empty: those of tls/
    QStringList trustedProxies;
    QStringList metricsReaders;  // addresses that may read /metrics besides this computer
};

class CourtService {
public:
    // CannotRead, CannotWrite (tls/), or why the address cannot be listened on.
    static Result<std::unique_ptr<CourtService>> start(Courthouse &house, const Listening &listening,
                                                       const jmap::Limits &limits = {});
    ~CourtService();  // stops
    CourtService(const CourtService &) = delete;
    CourtService &operator=(const CourtService &) = delete;

    [[nodiscard]] QString url() const;  // "https://127.0.0.1:40123"
    [[nodiscard]] quint16 port() const { return m_port; }
    void stop();

private:
    CourtService(Courthouse &house, const jmap::Limits &limits);

    Courthouse &m_house;
    QString m_address;
    quint16 m_port = 0;
    http::EventHub m_hub;
    server::Doors m_doors;
    server::Watch m_watch;
    std::unique_ptr<http::Server> m_server;
};

}  // namespace adil::courtserver
