// SPDX-License-Identifier: GPL-3.0-or-later
// Detached CMS signatures of the form CAdES-B (ETSI EN 319 122-1): what lies beside an act as `act.p7s`.
// The content is never read here, only its SHA-256, so its size does not matter. The thread of the key.
#pragma once

#include "sign/key.h"

#include <optional>

namespace adil::sign {

// A new signature with one signer. `at` becomes the claimed signing time; a certificate that is not for
// signing or not valid then is refused (mayActSign). Other reasons are those of the key.
Result<QByteArray> signCms(const KeySource &key, const QByteArray &contentSha256, const QDateTime &at);

// The same signature with one signer more; the earlier ones stay as they are, byte by byte.
// Malformed; AlreadySigned when this certificate has signed; ContentChanged when an earlier signer signed
// other content.
Result<QByteArray> addSigner(const QByteArray &cms, const KeySource &key, const QByteArray &contentSha256,
                             const QDateTime &at);

// For the PDF writer (and tests of the validator): no look at the certificate, no signing time unless given.
Result<QByteArray> buildCms(const KeySource &key, const QByteArray &contentSha256,
                            const std::optional<QDateTime> &signingTime);

}  // namespace adil::sign
