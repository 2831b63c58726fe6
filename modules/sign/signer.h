// SPDX-License-Identifier: GPL-3.0-or-later
// Judges one signer of a CMS signature (ETSI EN 319 102-1, 5.2): format, content, signature, certificate,
// chain, use. Used inside sign only. Any thread.
#pragma once

#include "sign/signeddata.h"
#include "sign/trust.h"

namespace adil::sign {

enum class Home { Cms, Pdf };

struct SignerCheck {
    const SignedData &data;
    // What was signed, in pieces; nothing when it was not given.
    std::optional<QList<QByteArrayView>> content;
    Home home = Home::Cms;
    const Trust &trust;
    QDateTime at;
};

SignatureReport checkSigner(const SignerInfo &signer, const SignerCheck &check);

}  // namespace adil::sign
