// SPDX-License-Identifier: GPL-3.0-or-later
// Sends requests whose body is a file, or a part of one, over connections of its own, which stay open for the
// next. Qt's manager of connections hands a body from thread to thread in pieces of 16 KiB, which takes
// longer than it takes to send them. Belongs to the library adil-network; sync's thread.
#pragma once

#include "sync/transport.h"

#include <QObject>
#include <QSslConfiguration>

#include <list>

namespace adil::sync {

class FileSender {
public:
    explicit FileSender(const QSslConfiguration &tls);
    ~FileSender();
    FileSender(const FileSender &) = delete;
    FileSender &operator=(const FileSender &) = delete;

    // As Transport::send(), of a request with a bodyFile.
    void send(HttpRequest request, std::function<void(HttpReply)> done);

private:
    class Connection;
    QSslConfiguration m_tls;
    QObject m_here;  // what is called later is not, once this is gone
    std::list<Connection> m_connections;
};

}  // namespace adil::sync
