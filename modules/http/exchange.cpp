// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

namespace adil::http {

static QByteArray first(const Pairs &pairs, QByteArrayView name)
{
    for (const auto &[key, value] : pairs)
        if (key == name)
            return value;
    return {};
}

QByteArray Request::header(QByteArrayView lowerName) const { return first(headers, lowerName); }

QByteArray Request::parameter(QByteArrayView name) const { return first(query, name); }

// A JSON string (RFC 8259, section 7) of UTF-8 text. By hand: the room knows no other JSON.
static QByteArray quoted(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray(1, c).toHex();
        else
            out += c;
    }
    return out + '"';
}

Response Response::json(QByteArray body, int status)
{
    return {status, "application/json", {}, std::move(body)};
}

Response Response::text(const QByteArray &body, int status)
{
    return {status, "text/plain; charset=utf-8", {}, body};
}

Response Response::problem(int status, const QByteArray &detail, const QByteArray &type)
{
    QByteArray body = "{\"type\":" + quoted(type) + ",\"status\":" + QByteArray::number(status);
    if (!detail.isEmpty())
        body += ",\"detail\":" + quoted(detail);
    return {status, "application/problem+json", {}, QByteArray(body + '}')};
}

Response Response::file(FileBody body, const QByteArray &contentType)
{
    return {200, contentType, {}, std::move(body)};
}

Response Response::events(EventStream stream) { return {200, "text/event-stream", {}, std::move(stream)}; }

Response Response::with(const QByteArray &name, const QByteArray &value) &&
{
    headers.emplaceBack(name, value);
    return std::move(*this);
}

}  // namespace adil::http
