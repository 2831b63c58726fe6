// SPDX-License-Identifier: GPL-3.0-or-later
// A private key with its certificate, wherever it lives: a file today, a token or another program later.
// Opened once, used for every signature of one sitting; the thread that opened it uses it.
#pragma once

#include "sign/certificate.h"

#include <QList>

namespace adil::sign {

// What the key computes over the bytes to be signed.
enum class Scheme { RsaSha256, EcdsaSha256 };

class KeySource {
public:
    virtual ~KeySource() = default;
    [[nodiscard]] virtual const Certificate &certificate() const = 0;
    // Certificates above it, DER, as far as the key's home knows them.
    [[nodiscard]] virtual QList<QByteArray> chain() const = 0;
    [[nodiscard]] virtual Scheme scheme() const = 0;
    // One use of the private key: on a token, one question for the PIN.
    [[nodiscard]] virtual Result<QByteArray> sign(QByteArrayView toBeSigned) const = 0;
};

}  // namespace adil::sign
