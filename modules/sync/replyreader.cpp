// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/replyreader.h"

#include <QByteArrayList>

#include <algorithm>

namespace adil::sync {

static constexpr qsizetype longestHead = 64LL * 1024, longestBody = 4LL * 1024 * 1024;

bool ReplyReader::feed(const QByteArray &bytes)
{
    m_hasBegun = m_hasBegun || !bytes.isEmpty();
    m_buffer += bytes;
    while (step()) { }
    return m_part != Part::Wrong;
}

bool ReplyReader::end()
{
    if (m_part == Part::UntilEnd)
        m_part = Part::Whole;
    return isWhole();
}

bool ReplyReader::wrong()
{
    m_part = Part::Wrong;
    return false;
}

// True when there may be something more to read in what has come.
bool ReplyReader::step()
{
    QByteArray text;
    switch (m_part) {
    case Part::Head: return readHead();
    case Part::Sized: return takeBytes(Part::Whole);
    case Part::ChunkSize: return readChunkSize();
    case Part::Chunk: return takeBytes(Part::ChunkEnd);
    case Part::ChunkEnd:
        if (!line(text))
            return false;
        m_part = Part::ChunkSize;
        return text.isEmpty() || wrong();
    case Part::Trailer:
        if (!line(text))
            return false;
        m_part = text.isEmpty() ? Part::Whole : Part::Trailer;
        return true;
    case Part::UntilEnd:
        m_left = m_buffer.size();
        (void)takeBytes(Part::UntilEnd);
        return false;
    case Part::Whole:
    case Part::Wrong: break;
    }
    return false;
}

// False: its end has not come yet.
bool ReplyReader::line(QByteArray &text)
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end < 0)
        return m_buffer.size() > longestHead ? wrong() : false;
    text = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    return true;
}

bool ReplyReader::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return m_buffer.size() > longestHead ? wrong() : false;
    QByteArrayList lines = m_buffer.left(end).replace('\r', QByteArray()).split('\n');
    m_buffer.remove(0, end + 4);
    const QByteArray first = lines.takeFirst();
    m_status = first.mid(9, 3).toInt();
    if (!first.startsWith("HTTP/1.") || m_status < 100)
        return wrong();
    if (m_status < 200)
        return true;  // "go on": the answer itself follows
    m_mayFollow = first.startsWith("HTTP/1.1");
    for (const QByteArray &header : std::as_const(lines)) {
        const qsizetype colon = header.indexOf(':');
        if (colon > 0)
            readHeader(header.left(colon).toLower(), header.mid(colon + 1).trimmed());
    }
    if (m_part == Part::Wrong)
        return false;
    const bool hasNone = m_status == 204 || m_status == 304;
    m_part = hasNone  ? Part::Whole
        : m_isChunked ? Part::ChunkSize
        : m_left >= 0 ? Part::Sized
                      : Part::UntilEnd;
    if (m_part == Part::UntilEnd)
        m_mayFollow = false;
    return true;
}

void ReplyReader::readHeader(const QByteArray &name, const QByteArray &value)
{
    if (name == "content-type")
        m_contentType = value;
    else if (name == "transfer-encoding")
        m_isChunked = value.toLower().contains("chunked");
    else if (name == "connection" && value.toLower().contains("close"))
        m_mayFollow = false;
    if (name != "content-length")
        return;
    bool isNumber = false;
    m_left = value.toLongLong(&isNumber);
    if (!isNumber || m_left < 0 || m_left > longestBody)
        (void)wrong();
}

bool ReplyReader::readChunkSize()
{
    QByteArray text;
    if (!line(text))
        return false;
    bool isNumber = false;
    m_left = text.split(';').first().trimmed().toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        return wrong();
    m_part = m_left == 0 ? Part::Trailer : Part::Chunk;
    return true;
}

bool ReplyReader::takeBytes(Part next)
{
    const auto count = qsizetype(std::min<qint64>(m_left, m_buffer.size()));
    if (count > longestBody - m_body.size())
        return wrong();
    m_body += m_buffer.left(count);
    m_buffer.remove(0, count);
    m_left -= count;
    if (m_left > 0)
        return false;
    m_part = next;
    return true;
}

}  // namespace adil::sync
