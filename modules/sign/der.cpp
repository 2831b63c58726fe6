// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/der.h"

#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace adil::sign::der {

static constexpr int deepest =
    24;  // real signatures nest about ten deep; a forged one must not exhaust the stack

QByteArray element(quint8 tag, QByteArrayView content)
{
    QByteArray out;
    out.reserve(content.size() + 10);
    out.append(char(tag));
    const auto size = quint64(content.size());
    if (size < 128) {
        out.append(char(size));
    } else {
        QByteArray length;
        for (quint64 rest = size; rest != 0; rest >>= 8)
            length.prepend(char(rest & 0xff));
        out.append(char(0x80 | length.size()));
        out.append(length);
    }
    out.append(content);
    return out;
}

QByteArray join(quint8 tag, std::initializer_list<QByteArray> parts)
{
    QByteArray content;
    for (const QByteArray &part : parts)
        content.append(part);
    return element(tag, content);
}

QByteArray setOf(QList<QByteArray> parts, quint8 tag)
{
    std::sort(parts.begin(), parts.end());
    return element(tag, parts.join());
}

QByteArray objectId(const char *dotted)
{
    const QList<QByteArray> numbers = QByteArray(dotted).split('.');
    QByteArray content;
    const auto append = [&content](quint64 number) {
        QByteArray digits(1, char(number & 0x7f));
        for (number >>= 7; number != 0; number >>= 7)
            digits.prepend(char(0x80 | (number & 0x7f)));
        content.append(digits);
    };
    append(numbers.at(0).toULongLong() * 40 + numbers.at(1).toULongLong());
    for (qsizetype i = 2; i < numbers.size(); ++i)
        append(numbers.at(i).toULongLong());
    return element(ObjectId, content);
}

QByteArray algorithm(const char *dotted, Parameters parameters)
{
    const QByteArray null = parameters == Parameters::Null ? QByteArray("\x05\x00", 2) : QByteArray();
    return join(Sequence, {objectId(dotted), null});
}

QByteArray time(const QDateTime &instant)
{
    const QDateTime utc = instant.toUTC();
    const bool isShort = utc.date().year() < 2050;
    const QString form = isShort ? QStringLiteral("yyMMddHHmmss") : QStringLiteral("yyyyMMddHHmmss");
    return element(isShort ? UtcTime : GeneralizedTime, utc.toString(form).toLatin1() + 'Z');
}

// How long tag and length are, and how long the content is (nothing for an indefinite one).
struct Head {
    qsizetype size = 0;
    std::optional<qsizetype> content;
};

static std::optional<Head> head(QByteArrayView bytes)
{
    if (bytes.size() < 2 || (bytes[0] & 0x1f) == 0x1f)
        return {};
    const auto first = quint8(bytes[1]);
    if (first < 0x80)
        return Head{2, first};
    if (first == 0x80)
        return (bytes[0] & 0x20) ? std::optional(Head{2, {}}) : std::nullopt;
    const qsizetype digits = first & 0x7f;
    if (digits > 7 || bytes.size() < 2 + digits)
        return {};
    quint64 length = 0;
    for (qsizetype i = 0; i < digits; ++i)
        length = length << 8 | quint8(bytes[2 + i]);
    return Head{2 + digits, qsizetype(length)};
}

static std::optional<Element> read(QByteArrayView bytes, int depth)
{
    const auto start = head(bytes);
    if (!start || depth > deepest)
        return {};
    const QByteArrayView rest = bytes.sliced(start->size);
    if (start->content) {
        if (*start->content > rest.size())
            return {};
        return Element{quint8(bytes[0]), bytes.first(start->size + *start->content),
                       rest.first(*start->content)};
    }
    qsizetype used = 0;
    for (;;) {
        const QByteArrayView inner = rest.sliced(used);
        if (inner.size() >= 2 && inner[0] == 0 && inner[1] == 0)
            return Element{quint8(bytes[0]), bytes.first(start->size + used + 2), rest.first(used)};
        const auto child = read(inner, depth + 1);
        if (!child)
            return {};
        used += child->whole.size();
    }
}

std::optional<Element> Reader::next()
{
    auto found = m_rest.isEmpty() ? std::nullopt : read(m_rest, 0);
    m_rest = found ? m_rest.sliced(found->whole.size()) : QByteArrayView();
    return found;
}

std::optional<Element> Reader::next(quint8 tag) { return peek() == tag ? next() : std::nullopt; }

std::optional<QList<Element>> elements(QByteArrayView content)
{
    QList<Element> all;
    Reader reader(content);
    while (!reader.atEnd()) {
        const auto one = reader.next();
        if (!one)
            return {};
        all.append(*one);
    }
    return all;
}

QByteArray dotted(QByteArrayView objectIdContent)
{
    QByteArray text;
    quint64 number = 0;
    bool isFirst = true;
    for (const char c : objectIdContent) {
        if (number > std::numeric_limits<quint64>::max() >> 8)
            return {};
        number = number << 7 | (quint8(c) & 0x7f);
        if (c & char(0x80))
            continue;
        if (isFirst) {
            const quint64 root = std::min<quint64>(number / 40, 2);
            text = QByteArray::number(root) + '.' + QByteArray::number(number - root * 40);
        } else {
            text += '.' + QByteArray::number(number);
        }
        isFirst = false;
        number = 0;
    }
    const bool isCut = !objectIdContent.isEmpty() && (objectIdContent.back() & char(0x80));
    return isCut ? QByteArray() : text;
}

static std::optional<QByteArray> octets(const Element &string, int depth)
{
    if (string.tag == OctetString)
        return string.content.toByteArray();
    const auto parts = elements(string.content);
    if (string.tag != ConstructedOctetString || !parts || depth > deepest)
        return {};
    QByteArray all;
    for (const Element &part : *parts) {
        const auto piece = octets(part, depth + 1);
        if (!piece)
            return {};
        all.append(*piece);
    }
    return all;
}

std::optional<QByteArray> octets(const Element &string) { return octets(string, 0); }

std::optional<QDateTime> instant(const Element &time)
{
    QString text = QString::fromLatin1(time.content);
    if (time.tag == UtcTime && text.size() == 13)
        text.prepend(text.left(2).toInt() < 50 ? QStringLiteral("20") : QStringLiteral("19"));
    else if (time.tag != GeneralizedTime)
        return {};
    const QDate date = QDate::fromString(text.left(8), QStringLiteral("yyyyMMdd"));
    const QTime clock = QTime::fromString(text.mid(8), QStringLiteral("HHmmss'Z'"));
    if (!date.isValid() || !clock.isValid())
        return {};
    return QDateTime(date, clock, QTimeZone::utc());
}

}  // namespace adil::sign::der
