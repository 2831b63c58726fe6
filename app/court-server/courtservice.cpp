// SPDX-License-Identifier: GPL-3.0-or-later
#include "courtservice.h"

#include "tlsfiles.h"

namespace adil::courtserver {

CourtService::CourtService(Courthouse &house, const jmap::Limits &limits)
    : m_house(house)
    , m_doors(house.premises(), m_hub, limits)
    , m_watch(house.premises(), m_doors.push())
{ }

Result<std::unique_ptr<CourtService>> CourtService::start(Courthouse &house, const Listening &listening,
                                                          const jmap::Limits &limits)
{
    http::Settings settings;
    settings.address = listening.address;
    settings.port = listening.port;
    settings.certificateChain = listening.certificateChain;
    settings.privateKey = listening.privateKey;
    settings.trustedProxies = listening.trustedProxies;
    if (settings.certificateChain.isEmpty()) {
        const auto files = tlsFilesOf(house.premises().folder(), house.clock());
        if (!files)
            return files.error();
        settings.certificateChain = files->certificateChain;
        settings.privateKey = files->privateKey;
    }
    std::unique_ptr<CourtService> service(new CourtService(house, limits));
    settings.lane = [&doors = service->m_doors](const http::Request &request) {
        return doors.laneOf(request);
    };
    service->m_address = listening.address;
    service->m_server = std::make_unique<http::Server>(
        settings, [&doors = service->m_doors](const http::Request &head) { return doors.admit(head); },
        [&doors = service->m_doors](const http::Request &request) { return doors.handle(request); });
    service->m_doors.setMetrics(listening.metricsReaders,
                                [&server = *service->m_server] { return server.connections(); });
    // Before the first request: reviews that ended while nobody served are closed.
    service->m_watch.look();
    house.premises().changed = [&watch = service->m_watch] { watch.wake(); };
    const auto port = service->m_server->start();
    if (!port)
        return port.error();
    service->m_port = *port;
    service->m_watch.start();
    return service;
}

CourtService::~CourtService() { stop(); }

void CourtService::stop()
{
    if (m_server)
        m_server->stop();
    m_watch.stop();
    m_house.premises().changed = [] {};
}

QString CourtService::url() const
{
    const QString host = m_address.contains(u':') ? u'[' + m_address + u']' : m_address;
    return QStringLiteral("https://%1:%2").arg(host).arg(m_port);
}

}  // namespace adil::courtserver
