// SPDX-License-Identifier: GPL-3.0-or-later
// What is said between a program and the reader process over the reader's standard input and output: a 4-byte
// length and a message, one answer to each question. Pictures do not go through here but through memory both
// have mapped. The answers come from a process that may have been taken over by the document: every number in
// them is checked here.
#pragma once

#include "base/result.h"
#include "pdf/contents.h"

#include <QByteArray>
#include <QSize>

#include <optional>
#include <variant>

namespace adil::pdf::wire {

enum class Ask : quint8 { Open = 1, Render, Text, PlainText, Select, Boxes, Search };

// Only what the question needs is read: `pixels` for Render, `start` and `end` for Select, `from` and
// `length` for Boxes, `words` for Search.
struct Request {
    quint32 id = 0;
    Ask ask = Ask::Open;
    int page = 0;
    QSize pixels;
    QPointF start;
    QPointF end;
    qint64 from = 0;
    qint64 length = 0;
    QString words;
    bool operator==(const Request &) const = default;
};

// A picture in the shared memory, four bytes a pixel (QImage::Format_RGB32), lines without padding.
struct Frame {
    QSize size;
    bool operator==(const Frame &) const = default;
};

using Answer = std::variant<Error, Contents, PageText, QList<Extract>, Frame>;

struct Reply {
    quint32 id = 0;
    Answer answer;
};

inline constexpr quint32 maxMessage = 64u * 1024 * 1024;
inline constexpr qint64 frameBytes = qint64(limit::framePixels) * 4;

// With the length in front.
QByteArray toBytes(const Request &request);
QByteArray toBytes(const Reply &reply);

// Takes the first whole message (without its length) out of `buffer`; nothing when it has not arrived yet.
// ProtocolError when its length is beyond maxMessage.
Result<std::optional<QByteArray>> takeMessage(QByteArray &buffer);

// ProtocolError for anything that toBytes() cannot have written.
Result<Request> requestFrom(const QByteArray &message);
Result<Reply> replyFrom(const QByteArray &message);

}  // namespace adil::pdf::wire
