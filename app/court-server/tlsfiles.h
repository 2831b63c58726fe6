// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate that a court serves with when it is given none: made by an authority of its own,
// tls/ca.pem, which workstations are told to trust.
#pragma once

#include "base/clock.h"
#include "server/folder.h"

namespace adil::courtserver {

struct TlsFiles {
    QString certificateChain, privateKey;
    QString authority;
};

// Those in tls/, made or renewed (30 days before they end) when need be. CannotWrite, CannotRead.
Result<TlsFiles> tlsFilesOf(const server::Folder &folder, const Clock &clock);

}  // namespace adil::courtserver
