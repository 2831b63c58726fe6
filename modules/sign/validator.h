// SPDX-License-Identifier: GPL-3.0-or-later
// Checks signatures of a PDF file or a CMS file (DER, PEM or Base64) and says of each who, what and why. Used
// by the workstation, the server and adilctl alike. Any thread; never throws, whatever the bytes are.
#pragma once

#include "sign/trust.h"

namespace adil::sign {

struct Policy {
    // At level B nobody can say whether a certificate had been revoked. A court whose own authority publishes
    // no revocations accepts that; otherwise every such signature is undecided (TRY_LATER).
    bool requireRevocation = false;
};

struct Question {
    QByteArray file;
    std::optional<QByteArray> content;  // of a detached CMS signature
    Trust trust;
    QDateTime at;  // judged as of this instant: `now` of a Clock, unless somebody asks about another time
    Policy policy;
};

// An error only for what cannot be judged at all: Malformed when it is neither PDF nor CMS, Damaged for a PDF
// that is cut, WrongValue when a content is given to what has its own.
Result<Report> validate(const Question &question);

}  // namespace adil::sign
