// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/invocation.h"

namespace adil::jmap {

QJsonArray toJson(const Invocation &invocation)
{
    return {invocation.name, invocation.arguments, invocation.id};
}

Result<Invocation> invocationFrom(const QJsonValue &value)
{
    const QJsonArray parts = value.toArray();
    if (parts.size() != 3 || !parts[0].isString() || !parts[1].isObject() || !parts[2].isString())
        return fail(Reason::Malformed, QStringLiteral("an invocation is [name, arguments, id]"));
    return Invocation{parts[0].toString(), parts[1].toObject(), parts[2].toString()};
}

}  // namespace adil::jmap
