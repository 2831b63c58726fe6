// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/events.h"

namespace adil::sync {

constexpr qsizetype longest = 64 * 1024;

void EventReader::line(const QByteArray &text, QList<ServerEvent> &events)
{
    if (text.isEmpty()) {
        if (m_hasData) {
            m_event.id = m_lastId;
            if (m_event.name.isEmpty())
                m_event.name = "message";
            events << m_event;
        }
        m_event = {};
        m_hasData = false;
        return;
    }
    const qsizetype colon = text.indexOf(':');
    if (colon == 0)
        return;  // a comment: the heartbeat
    const QByteArray field = colon < 0 ? text : text.left(colon);
    QByteArray value = colon < 0 ? QByteArray() : text.mid(colon + 1);
    if (value.startsWith(' '))
        value.remove(0, 1);
    if (field == "event")
        m_event.name = value;
    else if (field == "id" && !value.contains('\0'))
        m_lastId = value;
    else if (field == "data") {
        if (m_hasData)
            m_event.data += '\n';
        m_event.data += value;
        m_hasData = true;
    }
}

QList<ServerEvent> EventReader::feed(const QByteArray &bytes)
{
    QList<ServerEvent> events;
    m_rest += bytes;
    m_rest.replace("\r\n", "\n");
    // A lone CR at the very end may be half of a CR LF: it waits for the next bytes.
    const bool halfEnd = m_rest.endsWith('\r');
    if (halfEnd)
        m_rest.chop(1);
    m_rest.replace('\r', '\n');
    qsizetype from = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', from)) {
        line(m_rest.mid(from, end - from), events);
        from = end + 1;
    }
    m_rest.remove(0, from);
    if (m_rest.size() > longest)
        m_rest.clear();
    if (halfEnd)
        m_rest += '\r';
    return events;
}

}  // namespace adil::sync
