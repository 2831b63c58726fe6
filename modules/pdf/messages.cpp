// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/messages.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <cmath>

namespace adil::pdf::wire {

// QDataStream's own containers reserve what the sender claims, so lists are read here, one item after
// another.
namespace {

constexpr auto version = QDataStream::Qt_6_0;
constexpr int maxText = 8'000'000;
constexpr int maxWords = 1'000'000;

class Writer {
public:
    Writer()
        : m_out(&m_bytes, QIODevice::WriteOnly)
    {
        m_out.setVersion(version);
        m_out << quint32(0);
    }

    template <class T>
    Writer &operator<<(const T &value)
    {
        m_out << value;
        return *this;
    }

    Writer &operator<<(const QString &text)
    {
        m_out << text.toUtf8();
        return *this;
    }

    template <class T>
    void list(const QList<T> &items, auto &&one)
    {
        m_out << qint32(items.size());
        for (const T &item : items)
            one(item);
    }

    QByteArray done()
    {
        qToBigEndian(quint32(m_bytes.size() - 4), m_bytes.data());
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QDataStream m_out;
};

class Reader {
public:
    explicit Reader(const QByteArray &bytes)
        : m_in(bytes)
    {
        m_in.setVersion(version);
    }

    template <class T>
    T take()
    {
        T value{};
        m_in >> value;
        return value;
    }

    QString text(int max)
    {
        const auto bytes = take<QByteArray>();
        if (bytes.size() > qint64(max) * 4)
            m_bad = true;
        return m_bad ? QString() : QString::fromUtf8(bytes);
    }

    double number(double low, double high)
    {
        const auto value = take<double>();
        if (!std::isfinite(value) || value < low || value > high)
            m_bad = true;
        return m_bad ? 0 : value;
    }

    qint32 whole(qint32 low, qint32 high)
    {
        const auto value = take<qint32>();
        if (value < low || value > high)
            m_bad = true;
        return m_bad ? 0 : value;
    }

    template <class T>
    QList<T> list(int max, auto &&one)
    {
        QList<T> items;
        const qint32 count = whole(0, max);
        for (qint32 i = 0; i < count && good(); ++i)
            items.append(one());
        return items;
    }

    void refuse() { m_bad = true; }
    bool good() const { return !m_bad && m_in.status() == QDataStream::Ok; }
    bool finished() const { return good() && m_in.atEnd(); }

private:
    QDataStream m_in;
    bool m_bad = false;
};

// The lists of Answer, in its order.
enum class Tag : quint8 { Failure, Contents, PageText, Extracts, Frame };

void write(Writer &out, const QRectF &box) { out << box.x() << box.y() << box.width() << box.height(); }

QRectF box(Reader &in)
{
    const double x = in.number(0, 1);
    const double y = in.number(0, 1);
    const double width = in.number(0, 1);
    return {x, y, width, in.number(0, 1)};
}

void write(Writer &out, const Error &error) { out << QString(name(error.reason)) << error.detail; }

Error failure(Reader &in)
{
    const Reason reason = reasonNamed(in.text(100));
    return fail(reason, in.text(1000));
}

void write(Writer &out, const Contents &contents)
{
    out << quint8(contents.kind) << contents.title;
    out.list(contents.pages, [&](const QSizeF &page) { out << page.width() << page.height(); });
    out.list(contents.outline,
             [&](const OutlineItem &item) { out << item.title << qint32(item.page) << qint32(item.level); });
}

Contents contents(Reader &in)
{
    Contents contents;
    const auto kind = in.take<quint8>();
    if (kind > quint8(Kind::Tiff))
        in.refuse();
    contents.kind = Kind(kind);
    contents.title = in.text(10'000);
    contents.pages = in.list<QSizeF>(limit::pages, [&] {
        const double width = in.number(0, 1e6);
        return QSizeF(width, in.number(0, 1e6));
    });
    const auto lastPage = qint32(contents.pages.size()) - 1;
    contents.outline = in.list<OutlineItem>(limit::outlineItems, [&] {
        OutlineItem item{in.text(10'000)};
        item.page = in.whole(-1, lastPage);
        item.level = in.whole(0, 1000);
        return item;
    });
    return contents;
}

void write(Writer &out, const PageText &page)
{
    out << page.text;
    out.list(page.words, [&](const Word &word) {
        out << qint32(word.from) << qint32(word.length);
        write(out, word.box);
    });
    out.list(page.lines, [&](const QRectF &line) { write(out, line); });
}

PageText pageText(Reader &in)
{
    PageText page{in.text(maxText), {}, {}};
    const auto size = qint32(page.text.size());
    page.words = in.list<Word>(maxWords, [&] {
        const qint32 from = in.whole(0, size);
        const qint32 length = in.whole(0, size - from);
        return Word{from, length, box(in)};
    });
    page.lines = in.list<QRectF>(maxWords, [&] { return box(in); });
    return page;
}

void write(Writer &out, const QList<Extract> &extracts)
{
    out.list(extracts, [&](const Extract &extract) {
        out << qint32(extract.page) << qint32(extract.from) << extract.text;
        out.list(extract.boxes, [&](const QRectF &line) { write(out, line); });
    });
}

QList<Extract> extracts(Reader &in)
{
    return in.list<Extract>(maxWords, [&] {
        Extract extract{in.whole(0, limit::pages), in.whole(0, maxText), in.text(maxText), {}};
        extract.boxes = in.list<QRectF>(maxWords, [&] { return box(in); });
        return extract;
    });
}

void write(Writer &out, const Frame &frame)
{
    out << qint32(frame.size.width()) << qint32(frame.size.height());
}

Frame frame(Reader &in)
{
    const qint32 width = in.whole(1, limit::framePixels);
    const qint32 height = in.whole(1, limit::framePixels);
    if (qint64(width) * height > limit::framePixels)
        in.refuse();
    return {QSize(width, height)};
}

Answer answer(Reader &in, Tag tag)
{
    switch (tag) {
    case Tag::Failure: return failure(in);
    case Tag::Contents: return contents(in);
    case Tag::PageText: return pageText(in);
    case Tag::Extracts: return extracts(in);
    case Tag::Frame: return frame(in);
    }
    in.refuse();
    return Error{};
}

}  // namespace

QByteArray toBytes(const Request &request)
{
    Writer out;
    out << request.id << quint8(request.ask) << qint32(request.page) << qint32(request.pixels.width())
        << qint32(request.pixels.height());
    out << request.start.x() << request.start.y() << request.end.x() << request.end.y();
    out << request.from << request.length << request.words;
    return out.done();
}

QByteArray toBytes(const Reply &reply)
{
    Writer out;
    out << reply.id << quint8(reply.answer.index());
    std::visit([&](const auto &answer) { write(out, answer); }, reply.answer);
    return out.done();
}

Result<std::optional<QByteArray>> takeMessage(QByteArray &buffer)
{
    if (buffer.size() < 4)
        return std::optional<QByteArray>();
    const auto length = qFromBigEndian<quint32>(buffer.constData());
    if (length > maxMessage)
        return fail(Reason::ProtocolError, QStringLiteral("a message of %1 bytes").arg(length));
    if (buffer.size() - 4 < qsizetype(length))
        return std::optional<QByteArray>();
    const QByteArray message = buffer.mid(4, qsizetype(length));
    buffer.remove(0, qsizetype(length) + 4);
    return std::optional<QByteArray>(message);
}

Result<Request> requestFrom(const QByteArray &message)
{
    Reader in(message);
    Request request;
    request.id = in.take<quint32>();
    const auto ask = in.take<quint8>();
    request.ask = Ask(ask);
    request.page = in.take<qint32>();
    const auto width = in.take<qint32>();
    request.pixels = QSize(width, in.take<qint32>());
    const auto startX = in.take<double>();
    request.start = QPointF(startX, in.take<double>());
    const auto endX = in.take<double>();
    request.end = QPointF(endX, in.take<double>());
    request.from = in.take<qint64>();
    request.length = in.take<qint64>();
    request.words = in.text(10'000);
    if (!in.finished() || ask < quint8(Ask::Open) || ask > quint8(Ask::Search))
        return fail(Reason::ProtocolError, QStringLiteral("not a question"));
    return request;
}

Result<Reply> replyFrom(const QByteArray &message)
{
    Reader in(message);
    const auto id = in.take<quint32>();
    const auto tag = in.take<quint8>();
    Reply reply{id, answer(in, Tag(tag))};
    if (!in.finished())
        return fail(Reason::ProtocolError, QStringLiteral("not an answer (%1)").arg(tag));
    return reply;
}

}  // namespace adil::pdf::wire
