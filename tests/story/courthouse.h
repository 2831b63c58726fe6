// SPDX-License-Identifier: GPL-3.0-or-later
// A court of its own for a story: the real adil-court-server as another process, which can be stopped, killed
// and started again at the same address; a door before it that loses what goes through; and a clerk who asks
// the server itself. Window's thread; everybody in the court is made up.
#pragma once

#include "base/clock.h"
#include "sync/line.h"

#include <QPointer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <vector>

namespace story {

using namespace adil;

struct Colleague {
    QString iin, name, password;
};

class Courthouse {
public:
    // A demo court without recordings. The first of a process is made, the others are copies of it.
    Courthouse();
    ~Courthouse();  // the server ends with it
    Courthouse(const Courthouse &) = delete;
    Courthouse &operator=(const Courthouse &) = delete;

    // Each fails the test when it cannot.
    void open();  // at the address that it had before
    void close();  // as an administrator does: SIGTERM
    void kill();  // as a power cut does: SIGKILL
    // Another verb of the program, beside the server that runs; its output.
    QString administer(const QStringList &arguments) const;

    [[nodiscard]] QUrl url() const;
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString caFile() const { return path("tls/ca.pem"); }
    [[nodiscard]] QString path(const char *name) const;
    [[nodiscard]] Colleague colleague(const char *role, int n = 0) const;

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

// Stands between workstation and server and hands over bytes as they come, TLS and all.
class Door : public QObject {
public:
    explicit Door(const Courthouse &court);

    [[nodiscard]] QUrl url() const;
    // What the server says is swallowed from now on; what it is told still arrives.
    void losesAnswers(bool loses) { m_losesAnswers = loses; }
    // Nothing is handed to the server; it is not even told that somebody is there.
    void losesQuestions(bool loses) { m_losesQuestions = loses; }
    // Of what the server says so many more bytes pass; the rest waits until all may.
    void slows(qint64 passing) { m_passing = passing; }
    void speeds();
    // Bytes of the server that have passed.
    [[nodiscard]] qint64 passed() const { return m_passed; }
    [[nodiscard]] bool holdsBack() const { return m_passing == 0; }
    // Bytes swallowed since the last change.
    [[nodiscard]] qint64 lost() const { return m_lost; }
    void hangUp();  // all connections break

private:
    void receive();
    void pass(QTcpSocket *to, const QByteArray &bytes);

    const Courthouse &m_court;
    QTcpServer m_listener;
    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
    bool m_losesAnswers = false, m_losesQuestions = false;
    qint64 m_lost = 0, m_passed = 0;
    std::optional<qint64> m_passing;
    QList<std::pair<QPointer<QTcpSocket>, QByteArray>> m_waiting;
};

// Somebody who asks the server itself, past every cache.
class Clerk {
public:
    Clerk(const Courthouse &court, const Colleague &who);
    ~Clerk();

    // The arguments of the answer; fails the test when there is none.
    QJsonObject ask(const QString &method, QJsonObject arguments);
    // The records that a query finds.
    QJsonArray find(const QString &type, const QJsonObject &filter);

private:
    SystemClock m_clock;
    std::unique_ptr<sync::Transport> m_transport;
    std::unique_ptr<sync::Line> m_line;
};

}  // namespace story
