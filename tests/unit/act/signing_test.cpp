// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "act/composition.h"
#include "act/signing.h"
#include "sign/validator.h"

using namespace adil;
using namespace adil::test;

namespace {

QByteArray actContent(const ActBench &bench)
{
    const act::Parts parts{QStringLiteral("а"), QStringLiteral("б"), QStringLiteral("в"),
                           QStringLiteral("г")};
    return must(paper::actPdf(must(act::paperOf(bench.source, ActBench::act(), parts))));
}

Reason refused(const ActBench &bench, const QByteArray &p12)
{
    const auto act = act::signAct(actContent(bench), *keyFrom(p12), bench.source, judge().iin,
                                  bench.clock.now());
    REQUIRE_FALSE(act);
    return act.error().reason;
}

}  // namespace

TEST_CASE("one key signs the page twice: beside it and in it, and both pass")
{
    ActBench bench;
    const QByteArray content = actContent(bench);
    auto act = must(
        act::signAct(content, *keyFrom(p12Of(judge().iin)), bench.source, judge().iin, bench.clock.now()));
    CHECK(act.content == content);
    CHECK(act.pdf.startsWith(content));
    CHECK(act.pdf.size() > content.size());
    CHECK(act.facts.passed);
    CHECK(act.facts.signerIin == judge().iin);
    CHECK(act.facts.signerName == QStringLiteral("СЕЙТҚАЛИ ӘЛИЯ БЕКҚЫЗЫ"));  // as in the certificate

    sign::Trust trust;
    must(trust.add(authority().pem().certificate));
    const auto now = bench.clock.now();
    CHECK(must(sign::validate({act.cms, content, trust, now, {}})).verdict == sign::Verdict::Passed);
    CHECK(must(sign::validate({act.pdf, {}, trust, now, {}})).verdict == sign::Verdict::Passed);
    CHECK(must(sign::validate({act.cms, content + ' ', trust, now, {}})).verdict == sign::Verdict::Failed);

    must(act::keep(act, bench.files));
    CHECK(must(bench.files.read(act.facts.contentBlobId)) == act.content);
    CHECK(must(bench.files.read(act.facts.cmsBlobId)) == act.cms);
    CHECK(must(bench.files.read(act.facts.pdfBlobId)) == act.pdf);
}

TEST_CASE("a key that the server would refuse is refused here, each with its reason")
{
    const ActBench bench;
    CHECK(refused(bench, p12Of(QStringLiteral("750312300019"))) == Reason::SignerNotTheJudge);
    CHECK(refused(bench, p12Of(judge().iin, sign::Use::SignIn)) == Reason::CertificateNotForSigning);
    const sign::Lifetime past{keyLife().from, {{2026, 11, 22}, {0, 0}, Qt::UTC}};
    CHECK(refused(bench, p12Of(judge().iin, sign::Use::Signing, past)) == Reason::CertificateExpired);
    const sign::Lifetime future{{{2026, 11, 24}, {0, 0}, Qt::UTC}, keyLife().to};
    CHECK(refused(bench, p12Of(judge().iin, sign::Use::Signing, future)) == Reason::CertificateNotYetValid);
    const auto stranger = must(
        sign::Authority::make(QStringLiteral("Adil demo stranger"), keyLife(), sign::KeyKind::EcP256));
    CHECK(refused(bench, p12Of(judge().iin, sign::Use::Signing, keyLife(), stranger))
          == Reason::SignerUntrusted);
}

TEST_CASE("what is no PDF cannot be signed as an act")
{
    const ActBench bench;
    const auto key = keyFrom(p12Of(judge().iin));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("not a page"), actContent(bench).left(500)})
        CHECK_FALSE(act::signAct(bytes, *key, bench.source, judge().iin, bench.clock.now()));
}
