// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/qtnetwork.h"

#include <QNetworkReply>
#include <QPointer>
#include <QSslConfiguration>

namespace adil::sync {

namespace {

constexpr qint64 mostUnread = qint64(1) << 20;  // bytes of a download

Error failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return fail(Reason::CertificateRefused);
    case QNetworkReply::OperationCanceledError: return fail(Reason::TimedOut);
    default: return fail(Reason::Offline, QStringLiteral("network error %1").arg(int(error)));
    }
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isFine(int status) { return status >= 200 && status < 300; }

HttpReply replyOf(QNetworkReply &reply)
{
    HttpReply answer;
    answer.status = statusOf(reply);
    if (answer.status == 0) {
        answer.failure = failureOf(reply.error());
        return answer;
    }
    answer.contentType = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    answer.body = reply.readAll();
    // The head came but not the whole body: what was not heard to the end was not heard.
    const bool isCut = reply.error() == QNetworkReply::RemoteHostClosedError
        || reply.error() == QNetworkReply::OperationCanceledError;
    if (isCut)
        answer.failure = failureOf(reply.error());
    return answer;
}

// What is not taken yet is not fetched either: otherwise a file lies in memory when the disk is slower than
// the line. Not before the head has come: Qt forgets what is said until then.
void limitUnread(QNetworkReply &reply)
{
    QObject::connect(&reply, &QNetworkReply::metaDataChanged, &reply, [&reply] {
        if (isFine(statusOf(reply)))  // what else comes is read at its end
            reply.setReadBufferSize(mostUnread);
    });
}

class NetworkStream : public Stream {
public:
    explicit NetworkStream(QNetworkReply *reply)
        : m_reply(reply)
    { }
    ~NetworkStream() override
    {
        if (!m_reply)
            return;
        m_reply->disconnect();
        m_reply->abort();
        m_reply->deleteLater();
    }
    NetworkStream(const NetworkStream &) = delete;
    NetworkStream &operator=(const NetworkStream &) = delete;

private:
    QPointer<QNetworkReply> m_reply;
};

}  // namespace

static QSslConfiguration trusting(const QByteArray &authority)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(QSslCertificate::fromData(authority, QSsl::Pem));
    return tls;
}

NetworkTransport::NetworkTransport(const QByteArray &authority)
    : m_tls(trusting(authority))
    , m_files(m_tls)
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

NetworkTransport::~NetworkTransport()
{
    const auto replies = m_manager.findChildren<QNetworkReply *>();
    for (QNetworkReply *reply : replies)
        reply->disconnect();
}

QNetworkRequest NetworkTransport::prepared(const HttpRequest &request) const
{
    QNetworkRequest out(request.url);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setSslConfiguration(m_tls);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return out;
}

void NetworkTransport::send(HttpRequest request, std::function<void(HttpReply)> done)
{
    if (!request.bodyFile.isEmpty())
        return m_files.send(std::move(request), std::move(done));
    QNetworkRequest out = prepared(request);
    out.setTransferTimeout(int(request.quiet.count()));
    QNetworkReply *reply = m_manager.sendCustomRequest(out, request.method, request.body);
    auto sound = std::make_shared<bool>(true);
    if (request.sink) {
        limitUnread(*reply);
        QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, sound, sink = request.sink] {
            if (*sound && isFine(statusOf(*reply)) && !sink(reply->readAll())) {
                *sound = false;
                reply->abort();
            }
        });
    }
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply, sound, sink = request.sink, done = std::move(done)] {
                         HttpReply answer = replyOf(*reply);
                         if (sink && *sound && isFine(answer.status) && !answer.body.isEmpty())
                             *sound = sink(std::exchange(answer.body, {}));
                         if (!*sound)
                             answer.failure = fail(Reason::CannotWrite);
                         reply->deleteLater();
                         done(std::move(answer));
                     });
}

std::unique_ptr<Stream> NetworkTransport::listen(HttpRequest request,
                                                 std::function<void(const QByteArray &)> bytes,
                                                 std::function<void()> ended)
{
    QNetworkReply *reply = m_manager.sendCustomRequest(prepared(request), request.method);
    QObject::connect(reply, &QNetworkReply::readyRead, reply,
                     [reply, bytes = std::move(bytes)] { bytes(reply->readAll()); });
    QObject::connect(reply, &QNetworkReply::finished, reply, [ended = std::move(ended)] { ended(); });
    return std::make_unique<NetworkStream>(reply);
}

}  // namespace adil::sync

// What network.cpp calls by its name; the caller owns the transport.
extern "C" Q_DECL_EXPORT adil::sync::Transport *adilMakeNetwork(const QByteArray &authority)
{
    return new adil::sync::NetworkTransport(authority);
}
