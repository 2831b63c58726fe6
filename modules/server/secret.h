// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets that open the court without a password, tokens and addresses of feeds: made here, and kept only as
// a hash. Any thread.
#pragma once

#include "crypto/digest.h"
#include "crypto/random.h"

#include <QString>

namespace adil::server {

// 43 characters, base64url of 32 random bytes.
inline QByteArray newSecret()
{
    return crypto::randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

// SHA-256 in hex: what is looked for is as long and as random as the secret itself.
inline QString hashed(const QByteArray &secret)
{
    return QString::fromLatin1(crypto::sha256(secret).toHex());
}

}  // namespace adil::server
