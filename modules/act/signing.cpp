// SPDX-License-Identifier: GPL-3.0-or-later
#include "act/signing.h"

#include "sign/cms.h"
#include "sign/pades.h"
#include "sign/validator.h"

#include <QCryptographicHash>

namespace adil::act {

static Result<sign::Trust> anchorsOf(const model::Source &source)
{
    sign::Trust trust;
    for (const auto &anchor : source.reader.list<court::TrustAnchor>(store::about<court::TrustAnchor>()))
        if (const auto added = trust.add(anchor.value.pem.toUtf8()); !added)
            return added.error();
    return trust;
}

static Result<void> mustPass(const Result<sign::Report> &report)
{
    if (!report)
        return report.error();
    if (report->verdict != sign::Verdict::Passed)
        return fail(report->reason.value_or(Reason::SignatureBroken), QStringLiteral("our own signature"));
    return {};
}

Result<SignedAct> signAct(const QByteArray &content, const sign::KeySource &key, const model::Source &source,
                          const QString &judgeIin, const QDateTime &now)
{
    if (key.certificate().iin != judgeIin)
        return fail(Reason::SignerNotTheJudge);
    const auto trust = anchorsOf(source);
    if (!trust)
        return trust.error();
    auto cms = sign::signCms(key, QCryptographicHash::hash(content, QCryptographicHash::Sha256), now);
    if (!cms)
        return cms.error();
    auto pdf = sign::signPdf(content, key, now);
    if (!pdf)
        return pdf.error();
    SignedAct act{content, *std::move(cms), *std::move(pdf), {}};
    if (const auto passed = mustPass(sign::validate({act.cms, content, *trust, now, {}})); !passed)
        return passed.error();
    if (const auto passed = mustPass(sign::validate({act.pdf, {}, *trust, now, {}})); !passed)
        return passed.error();
    act.facts.passed = true;
    act.facts.signerIin = key.certificate().iin;
    act.facts.signerName = key.certificate().fullName();
    return act;
}

Result<void> keep(SignedAct &act, const model::Files &files)
{
    const std::pair<const QByteArray *, QString *> blobs[] = {{&act.content, &act.facts.contentBlobId},
                                                              {&act.cms, &act.facts.cmsBlobId},
                                                              {&act.pdf, &act.facts.pdfBlobId}};
    for (const auto &[bytes, id] : blobs) {
        auto kept = files.put(*bytes);
        if (!kept)
            return kept.error();
        *id = *kept;
    }
    return {};
}

}  // namespace adil::act
