// SPDX-License-Identifier: GPL-3.0-or-later
// What a handler's Response becomes on the wire: status line, headers, and the bytes or the part of the file
// that follow. Pure but for opening the file; the connection writes it.
#pragma once

#include "http/exchange.h"

#include <QDateTime>

#include <memory>

class QFile;

namespace adil::http {

struct Reply {
    Reply();
    Reply(Reply &&) noexcept;
    Reply &operator=(Reply &&) noexcept;
    ~Reply();

    QByteArray head;  // with the empty line
    QByteArray body;
    std::unique_ptr<QFile> file;  // stands at the first byte to send
    qint64 fileBytes = 0;
    EventStream events;  // with channel: stays open after `body`
    bool close = false;  // after it
};

// `mayStay`: the client and we would keep the connection.
Reply composeReply(const Request &request, Response response, bool mayStay, const QDateTime &now);

}  // namespace adil::http
