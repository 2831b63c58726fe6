// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/filesender.h"

#include "sync/replyreader.h"

#include <QFile>
#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>

namespace adil::sync {

namespace {

constexpr qint64 window = qint64(256) * 1024;  // bytes handed over that have not left yet
constexpr qint64 piece = qint64(64) * 1024;

QByteArray headOf(const HttpRequest &request, qint64 bodySize)
{
    const QUrl url = request.url.adjusted(QUrl::RemoveUserInfo);
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray head = request.method + ' ' + target
        + " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    for (const auto &[name, value] : request.headers)
        head += name + ": " + value + "\r\n";
    return head + "Content-Length: " + QByteArray::number(bodySize) + "\r\n\r\n";
}

}  // namespace

// One socket, and one request at a time on it.
class FileSender::Connection {
public:
    Connection(QObject &here, const QSslConfiguration &tls, const QUrl &url)
        : m_here(here)
        , m_tls(tls)
        , m_isSecure(url.scheme() == QLatin1String("https"))
        , m_host(url.host())
        , m_port(quint16(url.port(m_isSecure ? 443 : 80)))
    {
        m_silence.setSingleShot(true);
        QObject::connect(&m_silence, &QTimer::timeout, &m_here, [this] { failed(fail(Reason::TimedOut)); });
    }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection() = default;

    [[nodiscard]] bool isBusy() const { return m_done != nullptr; }
    [[nodiscard]] bool leadsTo(const QUrl &url) const
    {
        const bool isSecure = url.scheme() == QLatin1String("https");
        return isSecure == m_isSecure && url.host() == m_host && url.port(isSecure ? 443 : 80) == m_port;
    }
    // Open, so that the next request needs no handshake.
    [[nodiscard]] bool isOpen() const
    {
        return m_socket && m_socket->state() == QAbstractSocket::ConnectedState;
    }

    void start(HttpRequest request, std::function<void(HttpReply)> done)
    {
        m_request = std::move(request);
        m_done = std::move(done);
        m_isWaiting = true;
        m_file.setFileName(m_request.bodyFile);
        if (!m_file.open(QIODevice::ReadOnly))
            return failed(fail(Reason::CannotRead, QStringLiteral("the file to be sent")));
        m_isReused = isOpen();
        begin();
    }

private:
    void begin()
    {
        const qint64 all = std::max<qint64>(0, m_file.size() - m_request.bodyFrom);
        m_left = m_request.bodySize < 0 ? all : m_request.bodySize;
        if (m_left > all || !m_file.seek(m_request.bodyFrom))
            return failed(fail(Reason::CannotRead, QStringLiteral("the file to be sent is shorter")));
        m_head = headOf(m_request, m_left);
        m_reader = {};
        m_silence.start(m_request.quiet);
        m_isReused ? write() : open();
    }
    void open()
    {
        m_socket = std::make_unique<QSslSocket>();
        QSslSocket *socket = m_socket.get();
        socket->setSslConfiguration(m_tls);
        QObject::connect(socket, &QSslSocket::connected, socket, [this, socket] {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            write();
        });
        QObject::connect(socket, &QSslSocket::encrypted, socket, [this] { write(); });
        // A plain socket tells by the one of what left, a secure one by the other.
        QObject::connect(socket, &QSslSocket::bytesWritten, socket, [this] { write(); });
        QObject::connect(socket, &QSslSocket::encryptedBytesWritten, socket, [this] { write(); });
        QObject::connect(socket, &QSslSocket::readyRead, socket, [this] { read(); });
        QObject::connect(socket, &QSslSocket::disconnected, socket, [this] { ended({}); });
        QObject::connect(socket, &QSslSocket::errorOccurred, socket,
                         [this](QAbstractSocket::SocketError error) { ended(error); });
        m_isSecure ? socket->connectToHostEncrypted(m_host, m_port) : socket->connectToHost(m_host, m_port);
    }
    [[nodiscard]] bool mayWrite() const
    {
        return m_isWaiting && isOpen() && (!m_isSecure || m_socket->isEncrypted())
            && m_socket->bytesToWrite() + m_socket->encryptedBytesToWrite() < window;
    }
    void write()
    {
        if (m_isWaiting)
            m_silence.start();
        if (mayWrite() && !m_head.isEmpty())
            m_socket->write(std::exchange(m_head, {}));
        while (m_left > 0 && mayWrite()) {
            const QByteArray bytes = m_file.read(std::min(m_left, piece));
            if (bytes.isEmpty())
                return failed(fail(Reason::CannotRead, QStringLiteral("the file to be sent")));
            m_left -= bytes.size();
            m_socket->write(bytes);
        }
    }
    void read()
    {
        if (!m_isWaiting)
            return m_socket->abort();  // nobody asked
        m_silence.start();
        if (!m_reader.feed(m_socket->readAll()))
            return failed(fail(Reason::Offline, QStringLiteral("this is no HTTP")));
        if (m_reader.isWhole())
            answered();
    }
    void ended(std::optional<QAbstractSocket::SocketError> error)
    {
        if (!m_isWaiting)
            return;
        (void)m_reader.feed(m_socket->readAll());
        if (m_reader.isWhole() || m_reader.end())
            return answered();
        // A server may let go of a line on which nothing goes just when something would.
        if (std::exchange(m_isReused, false) && !m_reader.hasBegun()) {
            m_socket->disconnect();
            QMetaObject::invokeMethod(
                &m_here,
                [this] {
                    if (m_isWaiting)
                        begin();
                },
                Qt::QueuedConnection);
            return;
        }
        const auto what = error.value_or(QAbstractSocket::RemoteHostClosedError);
        failed(what == QAbstractSocket::SslHandshakeFailedError
                   ? fail(Reason::CertificateRefused)
                   : fail(Reason::Offline, QStringLiteral("socket error %1").arg(int(what))));
    }
    void answered()
    {
        // Refused before all was sent: the rest must not be taken for the next request.
        const bool isOver = m_reader.mayFollow() && m_head.isEmpty() && m_left == 0;
        tell({m_reader.status(), m_reader.contentType(), m_reader.body(), {}}, isOver);
    }
    void failed(const Error &why) { tell({0, {}, {}, why}, false); }
    // Not from within the socket: who hears it may end all this.
    void tell(HttpReply reply, bool mayStay)
    {
        m_isWaiting = false;
        m_silence.stop();
        m_file.close();
        if (m_socket && !mayStay)
            m_socket->disconnect();
        QMetaObject::invokeMethod(
            &m_here,
            [this, mayStay, reply = std::move(reply)]() mutable {
                if (!mayStay)
                    m_socket.reset();
                const auto done = std::exchange(m_done, nullptr);
                done(std::move(reply));
            },
            Qt::QueuedConnection);
    }

    QObject &m_here;
    QSslConfiguration m_tls;
    bool m_isSecure;
    QString m_host;
    quint16 m_port;
    QTimer m_silence;
    std::unique_ptr<QSslSocket> m_socket;
    HttpRequest m_request;
    std::function<void(HttpReply)> m_done;  // while there is a request
    QFile m_file;
    QByteArray m_head;  // what of it was not handed over
    qint64 m_left = 0;  // and of the body
    ReplyReader m_reader;
    bool m_isWaiting = false;  // for the answer
    bool m_isReused = false;
};

FileSender::FileSender(const QSslConfiguration &tls)
    : m_tls(tls)
{ }

FileSender::~FileSender() = default;

void FileSender::send(HttpRequest request, std::function<void(HttpReply)> done)
{
    m_connections.remove_if([](const Connection &one) { return !one.isBusy() && !one.isOpen(); });
    const auto free = std::find_if(m_connections.begin(), m_connections.end(), [&](const Connection &one) {
        return !one.isBusy() && one.leadsTo(request.url);
    });
    if (free != m_connections.end())
        return free->start(std::move(request), std::move(done));
    const QUrl url = request.url;
    m_connections.emplace_back(m_here, m_tls, url).start(std::move(request), std::move(done));
}

}  // namespace adil::sync
