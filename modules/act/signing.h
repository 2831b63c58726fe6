// SPDX-License-Identifier: GPL-3.0-or-later
// Signs an act as it was previewed: the PDF/A, a CAdES-B beside it and a PAdES-B in it by the same key;
// checks both as the server will, and gives the command its facts. Pure but for the key; window's thread.
#pragma once

#include "court/command.h"
#include "model/files.h"
#include "model/livemodel.h"
#include "sign/key.h"

namespace adil::act {

struct SignedAct {
    QByteArray content;  // the PDF/A as first written
    QByteArray cms;  // detached, over the content
    QByteArray pdf;  // begins with exactly the content
    court::SignatureFacts facts;
};

// Reasons of the key and of the validator; SignerNotTheJudge when the certificate's IIN is not the judge's.
Result<SignedAct> signAct(const QByteArray &content, const sign::KeySource &key, const model::Source &source,
                          const QString &judgeIin, const QDateTime &now);
// Keeps the three files; their ids go into the facts.
Result<void> keep(SignedAct &act, const model::Files &files);

}  // namespace adil::act
