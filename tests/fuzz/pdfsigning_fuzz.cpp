// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else's PDF that a judge signs: either refused, or the result begins with what came in and its last
// signature is whole.
#include "promise.h"

#include "sign/authority.h"
#include "sign/p12.h"
#include "sign/pades.h"
#include "sign/validator.h"

using namespace adil;

static const sign::KeySource &key()
{
    static const std::shared_ptr<sign::P12Key> one = [] {
        const QDateTime from(QDate(2024, 1, 1), QTime(0, 0), Qt::UTC);
        const sign::Lifetime life{from, from.addYears(20)};
        const auto authority = sign::Authority::make(QStringLiteral("Adil demo"), life,
                                                     sign::KeyKind::EcP256);
        const auto p12 = authority->p12For({QStringLiteral("A"), QStringLiteral("B"), {}, {}, {}, {}},
                                           QStringLiteral("a"), life, sign::Use::Signing,
                                           sign::KeyKind::EcP256);
        return *sign::P12Key::read(*p12, QStringLiteral("a"));
    }();
    return *one;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray pdf = input(bytes, size);
    const QDateTime at(QDate(2026, 1, 15), QTime(9, 0), Qt::UTC);
    const auto out = sign::signPdf(pdf, key(), at);
    if (!out)
        return 0;
    promise(out->startsWith(pdf));
    const auto report = sign::validate({*out, {}, sign::Trust{}, at, {}});
    promise(report && !report->signatures.isEmpty());
    const sign::SignatureReport &last = report->signatures.last();
    promise(last.coversWholeFile && last.reason == Reason::SignerUntrusted);
    return 0;
}
