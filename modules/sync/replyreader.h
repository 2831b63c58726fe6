// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one HTTP/1.1 answer as its bytes come (RFC 9112): short ones, such as those to an upload. Belongs to
// the library adil-network.
#pragma once

#include <QByteArray>

namespace adil::sync {

class ReplyReader {
public:
    // False: this is no answer in HTTP, or one that is too long.
    bool feed(const QByteArray &bytes);
    // The connection has ended. True when the answer is whole by that: nothing said how long it is.
    bool end();

    [[nodiscard]] bool isWhole() const { return m_part == Part::Whole; }
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }
    // Whether another request may follow on the same connection.
    [[nodiscard]] bool mayFollow() const { return m_mayFollow && m_buffer.isEmpty(); }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const QByteArray &contentType() const { return m_contentType; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }

private:
    enum class Part { Head, Sized, ChunkSize, Chunk, ChunkEnd, Trailer, UntilEnd, Whole, Wrong };
    bool step();
    bool readHead();
    void readHeader(const QByteArray &name, const QByteArray &value);
    bool readChunkSize();
    bool takeBytes(Part next);
    bool wrong();
    bool line(QByteArray &text);

    Part m_part = Part::Head;
    QByteArray m_buffer;
    qint64 m_left = -1;  // bytes of the body, or of a chunk; -1: not told
    bool m_isChunked = false, m_hasBegun = false, m_mayFollow = true;
    int m_status = 0;
    QByteArray m_contentType, m_body;
};

}  // namespace adil::sync
