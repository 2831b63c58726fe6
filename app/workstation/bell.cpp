// SPDX-License-Identifier: GPL-3.0-or-later
#include "bell.h"

#include "base/log.h"
#include "crypto/digest.h"

#include <QDir>
#include <QFile>
#include <QSocketNotifier>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>

#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

ADIL_LOG(app)

namespace adil::app {

static constexpr int patience = 2000;  // ms
static constexpr char answerText[] = "here\n";
static constexpr size_t answerSize = sizeof answerText - 1;

// A name of its own for each profile; short, because the path of a socket is.
static QByteArray pathOf(const QString &profile)
{
    const QString folder = QDir(profile).canonicalPath();
    const QString path = folder.isEmpty() ? QDir(profile).absolutePath() : folder;
    QString place = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (place.isEmpty())
        place = QDir::tempPath();
    return QFile::encodeName(place) + "/adil-" + crypto::sha256(path.toUtf8()).toHex().left(24);
}

// Nothing when the path is too long for a socket.
static bool addressOf(const QByteArray &path, sockaddr_un &address)
{
    address = {};
    address.sun_family = AF_UNIX;
    if (size_t(path.size()) >= sizeof address.sun_path)
        return false;
    std::memcpy(address.sun_path, path.constData(), size_t(path.size()));
    return true;
}

static const sockaddr *general(const sockaddr_un &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

Bell::Bell(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_path(pathOf(profile))
    , m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
{
    sockaddr_un address;
    ::unlink(m_path.constData());
    const bool listens = m_socket >= 0 && addressOf(m_path, address)
        && ::bind(m_socket, general(address), sizeof address) == 0
        && ::chmod(m_path.constData(), S_IRUSR | S_IWUSR) == 0 && ::listen(m_socket, 4) == 0;
    if (!listens) {
        qCWarning(log) << "a second window will not find this one, error" << errno;
        return;
    }
    m_notifier = new QSocketNotifier(m_socket, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Bell::answer);
}

Bell::~Bell()
{
    delete m_notifier;  // before the socket that it watches
    if (m_socket < 0)
        return;
    ::close(m_socket);
    ::unlink(m_path.constData());
}

void Bell::answer()
{
    for (;;) {
        const int caller = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (caller < 0)
            return;
        const bool told = ::send(caller, answerText, answerSize, MSG_NOSIGNAL | MSG_DONTWAIT)
            == ssize_t(answerSize);
        ::close(caller);
        if (told)
            Q_EMIT rung();
    }
}

bool Bell::ring(const QString &profile)
{
    sockaddr_un address;
    const int line = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (line < 0)
        return false;
    char heard[answerSize] = {};
    bool answered = addressOf(pathOf(profile), address)
        && ::connect(line, general(address), sizeof address) == 0;
    if (answered) {
        pollfd wait{line, POLLIN, 0};
        answered = ::poll(&wait, 1, patience) == 1
            && ::recv(line, heard, answerSize, 0) == ssize_t(answerSize)
            && std::memcmp(heard, answerText, answerSize) == 0;
    }
    ::close(line);
    return answered;
}

}  // namespace adil::app
