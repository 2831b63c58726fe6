// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/byterange.h"

#include <QByteArray>

#include <algorithm>
#include <limits>
#include <optional>

namespace adil::http {

// Digits only; a number beyond every file is the largest there is.
static std::optional<qint64> number(QByteArrayView text)
{
    constexpr qint64 top = std::numeric_limits<qint64>::max();
    if (text.isEmpty())
        return {};
    qint64 value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return {};
        value = value > (top - (c - '0')) / 10 ? top : value * 10 + (c - '0');
    }
    return value;
}

static ByteRange suffix(qint64 wanted, qint64 size)
{
    if (wanted == 0)
        return {ByteRange::Kind::Unsatisfiable};
    if (size == 0)  // satisfiable, but Content-Range has no spelling for it
        return {ByteRange::Kind::Whole, 0, 0};
    const qint64 length = std::min(wanted, size);
    return {ByteRange::Kind::Part, size - length, length};
}

ByteRange byteRange(QByteArrayView header, qint64 size)
{
    const ByteRange whole{ByteRange::Kind::Whole, 0, size};
    const QByteArray text = header.trimmed().toByteArray();
    if (!text.toLower().startsWith("bytes="))
        return whole;
    const QByteArray range = text.sliced(6).trimmed();
    const qsizetype dash = range.indexOf('-');
    if (dash < 0)
        return whole;
    const QByteArray from = range.first(dash);
    const QByteArray to = range.sliced(dash + 1);
    const auto first = number(from);
    const auto last = number(to);
    if (from.isEmpty() && last)
        return suffix(*last, size);
    if (!first || (!to.isEmpty() && !last) || (last && *last < *first))
        return whole;
    if (*first >= size)
        return {ByteRange::Kind::Unsatisfiable};
    const qint64 end = last ? std::min(*last, size - 1) : size - 1;
    return {ByteRange::Kind::Part, *first, end - *first + 1};
}

}  // namespace adil::http
