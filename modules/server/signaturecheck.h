// SPDX-License-Identifier: GPL-3.0-or-later
// Examines the signature that a command brings (SignAct), so that decide() can judge by facts: the CMS over
// the content, the signed PDF, that it begins with exactly the content, and who signed. Any thread; some tens
// of milliseconds.
#pragma once

#include "court/command.h"
#include "server/premises.h"

namespace adil::server {

// Never passed when a blob is missing or may not be read by this person. The error is the server's own
// (DatabaseFailed, DatabaseUnreachable, CannotRead): nothing is known of the signature.
Result<court::SignatureFacts> examineSignature(Premises &premises, const court::Command &command,
                                               const QString &personId);

// The certificates in trust/*.pem, each with the name of its file. Files that hold none are left out and
// logged. The ids are new.
QList<court::TrustAnchor> anchorsIn(const Folder &folder, const QDateTime &now);

}  // namespace adil::server
