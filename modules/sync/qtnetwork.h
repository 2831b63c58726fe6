// SPDX-License-Identifier: GPL-3.0-or-later
// The real network: HTTPS by Qt Network, trusting only the court's own authority. Qt Network ends here, in
// the library adil-network; network.h loads it. Sync's thread.
#pragma once

#include "sync/filesender.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

class QNetworkReply;

namespace adil::sync {

class NetworkTransport : public Transport {
public:
    // `authority`: PEM certificates; the system's are not trusted. Empty only for plain http to this
    // computer.
    explicit NetworkTransport(const QByteArray &authority);
    ~NetworkTransport() override;

    void send(HttpRequest request, std::function<void(HttpReply)> done) override;
    std::unique_ptr<Stream> listen(HttpRequest request, std::function<void(const QByteArray &)> bytes,
                                   std::function<void()> ended) override;

private:
    [[nodiscard]] QNetworkRequest prepared(const HttpRequest &request) const;

    QSslConfiguration m_tls;
    QNetworkAccessManager m_manager;
    FileSender m_files;
};

}  // namespace adil::sync
