// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/target.h"

#include <algorithm>

namespace adil::http {

static int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

static std::optional<QByteArray> decoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            out += text[i];
            continue;
        }
        const int high = i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(text[i + 2]) : -1;
        if (low < 0 || high + low == 0)  // %00 ends strings in too many places below us
            return {};
        out += char(high * 16 + low);
        i += 2;
    }
    return out;
}

static std::optional<Pairs> parseQuery(QByteArrayView text)
{
    Pairs pairs;
    while (!text.isEmpty()) {
        const qsizetype end = std::find(text.begin(), text.end(), '&') - text.begin();
        const QByteArrayView part = text.first(end);
        text = text.sliced(std::min(end + 1, text.size()));
        if (part.isEmpty())
            continue;
        const qsizetype equals = std::find(part.begin(), part.end(), '=') - part.begin();
        const auto name = decoded(part.first(equals));
        const auto value = decoded(part.sliced(std::min(equals + 1, part.size())));
        if (!name || !value)
            return {};
        pairs.emplaceBack(*name, *value);
    }
    return pairs;
}

static bool isControl(char c) { return (c >= 0 && c < 0x20) || c == 0x7f; }

// "http://host/path" -> "/path": a server must accept what is meant for a proxy too.
static std::optional<QByteArrayView> withoutAuthority(QByteArrayView target)
{
    const QByteArray start = target.first(std::min<qsizetype>(target.size(), 8)).toByteArray().toLower();
    const qsizetype scheme = start == "https://" ? 8 : start.startsWith("http://") ? 7 : 0;
    if (scheme == 0)
        return {};
    const QByteArrayView rest = target.sliced(scheme);
    const auto *const end = std::find_if(rest.begin(), rest.end(),
                                         [](char c) { return c == '/' || c == '?'; });
    const qsizetype authority = end - rest.begin();
    if (authority == 0 || !isHost(rest.first(authority)))
        return {};
    return rest.sliced(authority);
}

std::optional<Target> parseTarget(QByteArrayView target, QByteArrayView method)
{
    const auto isForbidden = [](char c) {
        return c <= 0x20 || c == 0x7f || c == '#';
    };  // char is signed or not
    if (std::any_of(target.begin(), target.end(),
                    [&](char c) { return isForbidden(c) || static_cast<unsigned char>(c) > 0x7f; }))
        return {};
    if (target == "*")
        return method == "OPTIONS" ? std::optional(Target{"*", {}}) : std::nullopt;
    if (!target.startsWith('/')) {
        const auto rest = withoutAuthority(target);
        if (!rest)
            return {};
        target = *rest;
    }
    const qsizetype mark = std::find(target.begin(), target.end(), '?') - target.begin();
    auto path = decoded(target.first(mark));
    auto query = parseQuery(target.sliced(std::min(mark + 1, target.size())));
    if (!path || !query || std::any_of(path->cbegin(), path->cend(), isControl))
        return {};
    if (path->isEmpty())
        path = "/";
    return Target{*path, *query};
}

bool isHost(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.'
            || c == '-' || c == '_' || c == ':' || c == '[' || c == ']' || c == '%';
    });
}

}  // namespace adil::http
