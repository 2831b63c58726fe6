// SPDX-License-Identifier: GPL-3.0-or-later
// A signed-in line to one court server: where its doors are, the token, and requests with their errors told
// apart. Sync's thread.
#pragma once

#include "base/clock.h"
#include "jmap/request.h"
#include "jmap/session.h"
#include "sync/transport.h"

#include <QElapsedTimer>

namespace adil::sync {

struct Credentials {
    QString iin;
    QString password;
};

class Line {
public:
    // All three must outlive it. Callbacks come in the thread of the transport, never after the line is
    // destroyed.
    Line(Transport &transport, const QUrl &server, const Clock &clock);
    ~Line();

    // Signs in when there is no token, then fetches the session.
    void open(const Credentials &credentials, std::function<void(Result<void>)> done);
    void forgetToken() { m_token.clear(); }
    [[nodiscard]] bool hasToken() const { return !m_token.isEmpty(); }
    [[nodiscard]] const jmap::Session &session() const { return m_session; }
    // The server's clock minus this computer's, when the session was fetched.
    [[nodiscard]] qint64 skewSeconds() const { return m_skew; }
    // The server's time, whatever becomes of this computer's clock meanwhile; sleep of the machine is not
    // counted. For ages, never for order.
    [[nodiscard]] QDateTime serverNow() const;

    // `quiet`: how long the server may work at it before it counts as lost.
    void call(const jmap::Request &request, std::function<void(Result<jmap::Response>)> done,
              std::chrono::milliseconds quiet = usualQuiet);
    // The blob's id as the server counts it.
    void upload(const QString &path, std::function<void(Result<QString>)> done);
    void uploadPart(const QString &path, qint64 from, qint64 size, std::function<void(Result<QString>)> done);
    // From `offset` on, into the sink. TimedOut and Offline leave what came.
    void download(const QString &blobId, qint64 offset, std::function<bool(const QByteArray &)> sink,
                  std::function<void(Result<void>)> done);
    // `state`: what is here already; any other that the court has is told as soon as the stream is open.
    std::unique_ptr<Stream> listen(int pingSeconds, const QString &state,
                                   std::function<void(const QByteArray &)> bytes,
                                   std::function<void()> ended);

private:
    using Done = std::function<void(Result<void>)>;
    void fetchSession(Done done);
    void send(HttpRequest request, std::function<void(Result<HttpReply>)> done);
    [[nodiscard]] QUrl at(const QString &urlTemplate, const QHash<QString, QString> &values = {}) const;

    Transport &m_transport;
    QUrl m_server;
    const Clock &m_clock;
    QByteArray m_token;
    jmap::Session m_session;
    qint64 m_skew = 0;
    QElapsedTimer m_sinceSession;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
