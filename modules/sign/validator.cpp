// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/validator.h"

#include "sign/pdfcheck.h"
#include "sign/signer.h"

namespace adil::sign {

// DER of a CMS file that may be written as text.
static QByteArray binaryOf(const QByteArray &file)
{
    if (file.startsWith('\x30'))
        return file;
    QByteArray text = file.trimmed();
    if (text.startsWith("-----BEGIN ")) {
        const auto begin = text.indexOf('\n'), end = text.indexOf("-----END ");
        text = begin > 0 && end > begin ? text.mid(begin, end - begin) : QByteArray();
    }
    text.replace('\n', "").replace('\r', "");
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

static Result<Report> checkCms(const Question &question)
{
    const auto data = readSignedData(binaryOf(question.file));
    if (!data)
        return data.error();
    if (data->content && question.content)
        return fail(Reason::WrongValue, QStringLiteral("the signature carries its own content"));
    SignerCheck check{*data, {}, Home::Cms, question.trust, question.at};
    if (data->content)
        check.content = {QByteArrayView(*data->content)};
    else if (question.content)
        check.content = {QByteArrayView(*question.content)};
    Report report;
    for (const SignerInfo &signer : data->signers) {
        report.signatures << checkSigner(signer, check);
        report.signatures.last().coversWholeFile = check.content.has_value();
    }
    return report;
}

static void applyPolicy(const Policy &policy, SignatureReport &signature)
{
    if (policy.requireRevocation && signature.verdict == Verdict::Passed) {
        signature.verdict = Verdict::Undecided;
        signature.subindication = Subindication::TryLater;
        signature.reason = Reason::RevocationUnknown;
    }
}

Result<Report> validate(const Question &question)
{
    const bool isPdf = question.file.startsWith("%PDF-");
    if (isPdf && question.content)
        return fail(Reason::WrongValue, QStringLiteral("a PDF file carries its own content"));
    auto report = isPdf ? checkPdf(question.file, question.trust, question.at) : checkCms(question);
    if (!report)
        return report;
    report->verdict = Verdict::Passed;
    for (SignatureReport &signature : report->signatures) {
        applyPolicy(question.policy, signature);
        if (signature.verdict > report->verdict) {
            report->verdict = signature.verdict;
            report->reason = signature.reason;
        }
    }
    if (report->signatures.isEmpty()) {
        report->verdict = Verdict::Failed;
        report->reason = Reason::NoSignature;
    }
    return report;
}

}  // namespace adil::sign
