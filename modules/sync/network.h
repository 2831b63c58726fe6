// SPDX-License-Identifier: GPL-3.0-or-later
// The door to the real network. Qt Network and what it brings along lie in a library of their own, which the
// first call loads. Sync's thread.
#pragma once

#include "sync/transport.h"

namespace adil::sync {

// HTTPS, trusting only `authority`: PEM certificates, empty only for plain http to this computer.
// ProgramMissing when the library is not there.
Result<std::unique_ptr<Transport>> openNetwork(const QByteArray &authority);

}  // namespace adil::sync
