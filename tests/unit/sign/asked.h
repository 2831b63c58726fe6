// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the validator as most tests put them.
#pragma once

#include "people.h"

#include "crypto/digest.h"
#include "sign/cms.h"
#include "sign/der.h"
#include "sign/pades.h"
#include "sign/signeddata.h"
#include "sign/validator.h"

namespace adil::sign {

inline const QByteArray actText = "Шешім. Решение. A made-up act.\n";

inline Trust courtsTrust()
{
    Trust trust;
    REQUIRE(trust.add(authority().pem().certificate));
    return trust;
}

inline Question about(const QByteArray &file, const std::optional<QByteArray> &content = {})
{
    return {file, content, courtsTrust(), utc("2025-06-01T00:00:00Z"), {}};
}

inline Report ask(const Question &question)
{
    const auto report = validate(question);
    if (!report)
        FAIL(name(report.error().reason).data() << ' ' << report.error().detail.toStdString());
    return *report;
}

inline Report askCms(const QByteArray &cms) { return ask(about(cms, actText)); }
inline Report askPdf(const QByteArray &pdf) { return ask(about(pdf)); }

inline QByteArray signedText(int number)
{
    return *signCms(judgesKey(number), crypto::sha256(actText), signedAt());
}

// What a report says, in one line: "failed HASH_FAILURE contentChanged".
inline std::string gist(const SignatureReport &report)
{
    std::string text = name(report.verdict).data();
    if (report.subindication != Subindication::None)
        text += std::string(" ") + name(report.subindication).data();
    if (report.reason)
        text += std::string(" ") + name(*report.reason).data();
    return text;
}

inline std::string gist(const Report &report)
{
    std::string text = std::string(name(report.verdict).data()) + ":";
    for (const SignatureReport &one : report.signatures)
        text += " [" + gist(one) + "]";
    return text;
}

}  // namespace adil::sign
