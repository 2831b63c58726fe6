// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments taken from earlier replies of the same request: "#ids": {resultOf, name, path} (RFC 8620
// section 3.7).
#pragma once

#include "jmap/methoderror.h"

#include <variant>

namespace adil::jmap {

// The arguments with every "#name" replaced; invalidResultReference, or invalidArguments when "name" is there
// too.
std::variant<QJsonObject, MethodError> resolve(const QJsonObject &arguments,
                                               const QList<Invocation> &replies);

// A JSON Pointer (RFC 6901) where '*' walks an array and flattens what it finds by one level; nothing when it
// leads nowhere.
std::optional<QJsonValue> pointed(const QJsonValue &document, const QString &pointer);

}  // namespace adil::jmap
