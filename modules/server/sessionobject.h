// SPDX-License-Identifier: GPL-3.0-or-later
// The session resource as somebody sees it (RFC 8620 section 2).
#pragma once

#include "jmap/session.h"
#include "server/signin.h"

namespace adil::server {

// The paths of the doors. All but login, healthz, metrics and feeds want a bearer token.
namespace door {
inline constexpr auto login = "/auth/login";
inline constexpr auto logout = "/auth/logout";
inline constexpr auto wellKnown = "/.well-known/jmap";
inline constexpr auto session = "/jmap/session";
inline constexpr auto api = "/jmap/api";
inline constexpr auto upload = "/jmap/upload/";
inline constexpr auto download = "/jmap/download/";
inline constexpr auto events = "/jmap/events";
inline constexpr auto health = "/healthz";
inline constexpr auto metrics = "/metrics";
inline constexpr auto feed = "/feed/";  // and a secret, and…
inline constexpr auto feedEnd = ".ics";
}  // namespace door

// The oldest workstation whose commands are taken.
inline const QString minClient = QStringLiteral("0.1.0");

// DatabaseFailed.
Result<jmap::Session> sessionFor(Premises &premises, const SignedIn &who, const jmap::Limits &limits);
// The same as the connection sees it now.
Result<jmap::Session> sessionWithin(Connection &connection, const Premises &premises, const SignedIn &who,
                                    const jmap::Limits &limits);

}  // namespace adil::server
