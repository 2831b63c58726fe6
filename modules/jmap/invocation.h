// SPDX-License-Identifier: GPL-3.0-or-later
// A method call or its reply: [name, arguments, method call id] (RFC 8620 section 3.2).
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace adil::jmap {

struct Invocation {
    QString name;
    QJsonObject arguments;
    QString id;
    bool operator==(const Invocation &) const = default;
};

QJsonArray toJson(const Invocation &invocation);
// Malformed when it is not an array of text, object, text.
Result<Invocation> invocationFrom(const QJsonValue &value);

}  // namespace adil::jmap
