// SPDX-License-Identifier: GPL-3.0-or-later
// The request target (RFC 9112, section 3.2) taken apart and percent-decoded, or refused.
#pragma once

#include "http/exchange.h"

#include <optional>

namespace adil::http {

struct Target {
    QByteArray path;
    Pairs query;
};

// Nothing for a target that is malformed, has raw bytes beyond ASCII, or hides a control character in the
// path. Dot segments are left as they are: paths name routes here, never files.
std::optional<Target> parseTarget(QByteArrayView target, QByteArrayView method);

// Everything valid in a Host header: a name or address with an optional port, no path, no user.
bool isHost(QByteArrayView value);

}  // namespace adil::http
