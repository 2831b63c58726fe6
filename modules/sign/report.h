// SPDX-License-Identifier: GPL-3.0-or-later
// What the validator found: three-state verdicts with the reason for people and the code of ETSI EN 319 102-1
// (table 5 and 6) for machines. Values; any thread.
#pragma once

#include "base/reason.h"
#include "sign/certificate.h"

#include <QList>

#include <optional>

namespace adil::sign {

enum class Verdict {
    Passed,
    Undecided,  // nothing speaks against it, but something is missing to say yes
    Failed,  // it cannot be true
};

enum class Subindication {
    None,
    FormatFailure,
    HashFailure,
    SigCryptoFailure,
    SigConstraintsFailure,
    ChainConstraintsFailure,
    CertificateChainGeneralFailure,
    CryptoConstraintsFailure,
    OutOfBoundsNoPoe,
    NoSigningCertificateFound,
    NoCertificateChainFound,
    SignedDataNotFound,
    TryLater,
};

// "passed", "undecided", "failed"
QLatin1String name(Verdict verdict);
// "HASH_FAILURE"; empty for None.
QLatin1String name(Subindication subindication);

enum class Revocation { NotChecked };

// What stands in a PDF behind the part that a signature covers.
enum class LaterChanges {
    None,
    Signatures,  // further signatures, which is how a panel signs
    VisibleMark,  // a further signature that draws on a page: a person must look whether it hides text
    Other,
};

struct SignatureReport {
    Verdict verdict = Verdict::Undecided;
    Subindication subindication = Subindication::None;
    std::optional<Reason> reason;  // nothing when passed
    QString level;  // "CAdES-B", "PAdES-B", or "CMS" for what is neither
    std::optional<Certificate> certificate;
    std::optional<QDateTime> signingTimeClaimed;  // what the signer says: nothing proves it
    bool coversWholeFile = false;  // of a PDF: nothing at all stands behind it
    LaterChanges laterChanges = LaterChanges::None;
    // Evidence of revocation belongs to levels T and above. See Policy::requireRevocation for what that means
    // here.
    Revocation revocation = Revocation::NotChecked;
};

struct Report {
    Verdict verdict = Verdict::Failed;  // passed only when there is a signature and every one passed
    std::optional<Reason> reason;  // of the worst signature; NoSignature when there is none
    QList<SignatureReport> signatures;  // in the order of the file; none is left out
    int timestampsNotChecked = 0;  // timestamps of a whole PDF, which only add evidence
};

}  // namespace adil::sign
