// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace story {

class Relay::Line : public QObject {
public:
    Line()
        : m_entrance(new QTcpServer(this))
    {
        connect(m_entrance, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *near = m_entrance->nextPendingConnection())
                join(near);
        });
    }
    quint16 lay(const QString &host, quint16 port)
    {
        m_host = host;
        m_port = port;
        return mend() ? m_entrance->serverPort() : quint16(0);
    }
    bool mend()
    {
        const bool isOpen = m_entrance->isListening() || m_entrance->listen(QHostAddress::LocalHost, m_own);
        m_own = m_entrance->serverPort();
        return isOpen;
    }
    void cut()
    {
        m_entrance->close();
        const auto sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets) {
            socket->abort();
            socket->deleteLater();
        }
    }

private:
    void join(QTcpSocket *near)
    {
        near->setParent(this);
        auto *far = new QTcpSocket(this);
        pour(near, far);
        pour(far, near);
        far->connectToHost(m_host, m_port);
    }
    static void pour(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, [to] { to->disconnectFromHost(); });
        connect(from, &QTcpSocket::disconnected, from, &QObject::deleteLater);
    }

    QTcpServer *m_entrance;
    QString m_host;
    quint16 m_port = 0, m_own = 0;
};

Relay::Relay()
    : m_line(new Line)
{
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
}

Relay::~Relay()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl Relay::lay(const QUrl &server)
{
    quint16 port = 0;
    QMetaObject::invokeMethod(
        m_line, [&] { port = m_line->lay(server.host(), quint16(server.port(443))); },
        Qt::BlockingQueuedConnection);
    if (port == 0)
        return {};
    QUrl own = server;
    own.setPort(port);
    return own;
}

void Relay::cut()
{
    QMetaObject::invokeMethod(
        m_line, [this] { m_line->cut(); }, Qt::BlockingQueuedConnection);
}

bool Relay::mend()
{
    bool isOpen = false;
    QMetaObject::invokeMethod(
        m_line, [&] { isOpen = m_line->mend(); }, Qt::BlockingQueuedConnection);
    return isOpen;
}

}  // namespace story
