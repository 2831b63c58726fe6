// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace bench {

static quint16 freePort()
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof at;
    const bool isBound = ::bind(handle, reinterpret_cast<const sockaddr *>(&at), size) == 0
        && ::getsockname(handle, reinterpret_cast<sockaddr *>(&at), &size) == 0;
    ::close(handle);
    return isBound ? ntohs(at.sin_port) : 0;
}

// "user" says something only to nginx as root, whose folder others cannot enter.
bool Nginx::writeConfig(const QString &path, const QString &tls, quint16 port) const
{
    QFile config(path);
    const QByteArray text =
        QStringLiteral("daemon off; worker_processes 2; %4 pid %1/pid; error_log %1/log;\n"
                       "events { }\nhttp { access_log off; sendfile on; client_max_body_size 0;\n"
                       "client_body_temp_path %1/body; proxy_temp_path %1/p; fastcgi_temp_path %1/f; "
                       "uwsgi_temp_path %1/u; scgi_temp_path %1/s;\n"
                       "server { listen 127.0.0.1:%2 ssl; ssl_certificate %3/server.pem; "
                       "ssl_certificate_key %3/server.key; root %1/files; dav_methods PUT; } }\n")
            .arg(m_folder.path())
            .arg(port)
            .arg(tls, ::geteuid() == 0 ? QStringLiteral("user root;") : QString())
            .toUtf8();
    return config.open(QIODevice::WriteOnly) && config.write(text) == text.size();
}

bool Nginx::start(const QString &tls)
{
    const QString binary = QStandardPaths::findExecutable(
        QStringLiteral("nginx"), {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    const QString config = m_folder.filePath(QStringLiteral("nginx.conf"));
    const quint16 port = freePort();
    if (binary.isEmpty() || port == 0 || !QDir(m_folder.path()).mkdir(QStringLiteral("files"))
        || !writeConfig(config, tls, port))
        return false;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(
        binary,
        {QStringLiteral("-e"), m_folder.filePath(QStringLiteral("log")), QStringLiteral("-c"), config});
    m_url = QStringLiteral("https://127.0.0.1:%1/paper").arg(port);
    return m_process.waitForStarted()
        && !m_process.waitForFinished(1000);  // one that cannot run ends at once
}

Nginx::~Nginx()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

}  // namespace bench
