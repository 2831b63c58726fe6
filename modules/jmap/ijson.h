// SPDX-License-Identifier: GPL-3.0-or-later
// I-JSON (RFC 7493), which JMAP requires and Qt's parser does not check: no name twice in an object, no half
// of a surrogate pair.
#pragma once

#include "base/result.h"

#include <QJsonValue>

namespace adil::jmap {

// Malformed when it is no JSON, or JSON but not I-JSON; the detail says what, not where.
Result<QJsonValue> parseIJson(const QByteArray &bytes);

}  // namespace adil::jmap
