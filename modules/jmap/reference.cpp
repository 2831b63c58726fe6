// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/reference.h"

#include <algorithm>

namespace adil::jmap {

static std::optional<QJsonValue> walk(const QJsonValue &value, const QStringList &tokens, qsizetype from);

static std::optional<QJsonValue> walkEach(const QJsonArray &items, const QStringList &tokens, qsizetype from)
{
    QJsonArray found;
    for (const QJsonValue item : items) {
        const auto inner = walk(item, tokens, from);
        if (!inner)
            return {};
        if (!inner->isArray()) {
            found << *inner;
            continue;
        }
        const QJsonArray several = inner->toArray();
        for (const QJsonValue one : several)
            found << one;
    }
    return found;
}

static std::optional<QJsonValue> element(const QJsonArray &items, const QString &token)
{
    const bool isNumber = !token.isEmpty() && (token.size() == 1 || token[0] != u'0')
        && std::all_of(token.begin(), token.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool fits = false;
    const int index = token.toInt(&fits);
    if (!isNumber || !fits || index >= items.size())
        return {};
    return items[index];
}

static std::optional<QJsonValue> walk(const QJsonValue &value, const QStringList &tokens, qsizetype from)
{
    if (from == tokens.size())
        return value;
    if (value.isArray() && tokens[from] == QLatin1String("*"))
        return walkEach(value.toArray(), tokens, from + 1);
    if (value.isArray()) {
        const auto item = element(value.toArray(), tokens[from]);
        return item ? walk(*item, tokens, from + 1) : std::nullopt;
    }
    const QJsonObject object = value.toObject();
    const auto member = object.constFind(tokens[from]);
    if (!value.isObject() || member == object.constEnd())
        return {};
    return walk(*member, tokens, from + 1);
}

std::optional<QJsonValue> pointed(const QJsonValue &document, const QString &pointer)
{
    if (pointer.isEmpty())
        return document;
    if (pointer[0] != u'/')
        return {};
    QStringList tokens = pointer.mid(1).split(u'/');
    for (QString &token : tokens)
        token.replace(QLatin1String("~1"), QLatin1String("/"))
            .replace(QLatin1String("~0"), QLatin1String("~"));
    return walk(document, tokens, 0);
}

static std::variant<QJsonValue, MethodError> follow(const QJsonValue &reference,
                                                    const QList<Invocation> &replies)
{
    const auto bad = [](const char *why) {
        return MethodError{Fault::InvalidResultReference, QLatin1String(why), {}};
    };
    const QJsonValue callId = reference[QLatin1String("resultOf")];
    const QJsonValue name = reference[QLatin1String("name")];
    const QJsonValue path = reference[QLatin1String("path")];
    if (!callId.isString() || !name.isString() || !path.isString())
        return MethodError{
            Fault::InvalidArguments, QStringLiteral("a reference is {resultOf, name, path}"), {}};
    const auto reply = std::find_if(replies.begin(), replies.end(),
                                    [&](const Invocation &one) { return one.id == callId.toString(); });
    if (reply == replies.end())
        return bad("no reply with this call id");
    if (reply->name != name.toString())
        return bad("the reply has another name");
    const auto found = pointed(reply->arguments, path.toString());
    if (!found)
        return bad("the path leads nowhere");
    return *found;
}

std::variant<QJsonObject, MethodError> resolve(const QJsonObject &arguments, const QList<Invocation> &replies)
{
    QJsonObject resolved;
    for (auto it = arguments.begin(); it != arguments.end(); ++it) {
        if (!it.key().startsWith(u'#')) {
            resolved[it.key()] = *it;
            continue;
        }
        const QString name = it.key().mid(1);
        if (arguments.contains(name))
            return MethodError{
                Fault::InvalidArguments, QStringLiteral("an argument and a reference to it"), {name}};
        auto value = follow(*it, replies);
        if (auto *error = std::get_if<MethodError>(&value))
            return std::move(*error);
        resolved[name] = std::get<QJsonValue>(value);
    }
    return resolved;
}

}  // namespace adil::jmap
