// SPDX-License-Identifier: GPL-3.0-or-later
// Signatures inside a PDF file of the form PAdES-B (ETSI EN 319 142-1), invisible, added behind the file as
// it stands: the result begins with exactly the bytes that came in. Judges sign one after another. The thread
// of the key.
#pragma once

#include "sign/key.h"

namespace adil::sign {

// `at` becomes the claimed time in the file. Reasons: those of mayActSign and of the key; Malformed and
// Damaged for what is no sound PDF; UnsupportedType when it is encrypted or has a kind of form we do not
// write into; NotAllowed when an earlier signature forbids any further change; TooLarge.
Result<QByteArray> signPdf(const QByteArray &pdf, const KeySource &key, const QDateTime &at);

// For tests of the validator: the same without a look at the certificate.
Result<QByteArray> buildSignedPdf(const QByteArray &pdf, const KeySource &key, const QDateTime &at);

}  // namespace adil::sign
