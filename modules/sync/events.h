// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a text/event-stream as it comes (HTML Living Standard, section 9.2.6). Values only; sync's thread.
#pragma once

#include <QByteArray>
#include <QList>

namespace adil::sync {

struct ServerEvent {
    QByteArray name;  // "state", "ping"; "message" when the stream names none
    QByteArray data;
    QByteArray id;
};

class EventReader {
public:
    // Whole events that these bytes complete. A line longer than 64 KiB is dropped.
    QList<ServerEvent> feed(const QByteArray &bytes);

private:
    void line(const QByteArray &text, QList<ServerEvent> &events);

    QByteArray m_rest;
    ServerEvent m_event;
    QByteArray m_lastId;
    bool m_hasData = false;
};

}  // namespace adil::sync
