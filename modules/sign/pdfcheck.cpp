// SPDX-License-Identifier: GPL-3.0-or-later
#include "sign/pdfcheck.h"

#include "sign/pdfchanges.h"
#include "sign/pdfform.h"
#include "sign/signer.h"

#include <QTimeZone>

#include <algorithm>

namespace adil::sign {

// "D:20250203090506+05'00'"; nothing when the zone is not said, because then it is no instant.
static std::optional<QDateTime> instantOf(const QByteArray &text)
{
    const QString digits = QString::fromLatin1(text).remove(u'\'');
    const QDate date = QDate::fromString(digits.mid(2, 8), QStringLiteral("yyyyMMdd"));
    const QTime time = QTime::fromString(digits.mid(10, 6), QStringLiteral("HHmmss"));
    const QString zone = digits.mid(16);
    if (!text.startsWith("D:") || !date.isValid() || !time.isValid() || zone.isEmpty())
        return {};
    const int sign = zone.startsWith(u'-') ? -1 : 1;
    const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
    return QDateTime(date, time, QTimeZone::utc()).addSecs(-sign * seconds);
}

static SignatureReport failed(Reason reason)
{
    SignatureReport report;
    report.verdict = Verdict::Failed;
    report.subindication = Subindication::FormatFailure;
    report.reason = reason;
    report.level = QStringLiteral("CMS");
    return report;
}

// The two signed ranges, when /ByteRange leaves out exactly the hexadecimal string of /Contents and nothing
// else.
static std::optional<QList<QByteArrayView>> rangesOf(const PdfFile &file, const PdfValue &signature)
{
    const QList<PdfValue> range = signature["ByteRange"].items;
    const PdfValue &contents = signature["Contents"];
    const QByteArrayView bytes = file.bytes();
    if (range.size() != 4 || !contents.is(PdfValue::Kind::String) || bytes[contents.begin] != '<')
        return {};
    const auto start = range[0].count(), first = range[1].count(), second = range[2].count(),
               rest = range[3].count();
    if (start != 0 || first != qint64(contents.begin) || second != qint64(contents.end) || !rest
        || *rest > bytes.size() - contents.end)
        return {};
    return QList<QByteArrayView>{bytes.first(contents.begin), bytes.sliced(contents.end, qsizetype(*rest))};
}

// Whether the signature was already the value of a field in the revision that it covers.
static bool stoodThen(const PdfFile &then, const PdfFile &now, int signature)
{
    const QList<SignatureField> fields = signatureFields(then);
    return then.entry(signature) == now.entry(signature)
        && std::any_of(fields.begin(), fields.end(), [&](const auto &f) { return f.signature == signature; });
}

static bool isDetachedCms(const PdfValue &signature)
{
    return signature["SubFilter"].isName("ETSI.CAdES.detached")
        || signature["SubFilter"].isName("adbe.pkcs7.detached");
}

static void addChanges(LaterChanges changes, SignatureReport &report)
{
    report.laterChanges = changes;
    if (changes == LaterChanges::Other && report.verdict != Verdict::Failed) {
        report.verdict = Verdict::Failed;
        report.subindication = Subindication::FormatFailure;
        report.reason = Reason::ChangedAfterSigning;
    } else if (changes == LaterChanges::VisibleMark && report.verdict == Verdict::Passed) {
        report.verdict = Verdict::Undecided;
        report.subindication = Subindication::SigConstraintsFailure;
        report.reason = Reason::ChangedAfterSigning;
    }
}

static SignatureReport checkSignature(const PdfFile &file, int number, const Trust &trust,
                                      const QDateTime &at)
{
    const auto object = number != 0 ? file.object(number) : fail(Reason::Damaged);
    if (!object || file.entry(number).kind != PdfFile::Entry::Kind::Plain)
        return failed(Reason::Damaged);
    const PdfValue &signature = object->value;
    const auto ranges = rangesOf(file, signature);
    if (!ranges)
        return failed(Reason::Malformed);
    const qsizetype end = signature["Contents"].end + ranges->last().size();
    const auto then = PdfFile::open(file.bytes().first(end));
    if (!then || !stoodThen(*then, file, number))
        return failed(Reason::Malformed);
    const auto data = readSignedData(signature["Contents"].text);
    if (!data)
        return failed(data.error().reason);
    if (data->signers.size() != 1 || data->content)
        return failed(data->signers.isEmpty() ? Reason::NoSignature : Reason::Malformed);
    SignatureReport report = checkSigner(data->signers.first(), {*data, ranges, Home::Pdf, trust, at});
    if (!signature["SubFilter"].isName("ETSI.CAdES.detached"))
        report.level = QStringLiteral("CMS");
    if (const auto claimed = instantOf(signature["M"].text))
        report.signingTimeClaimed = claimed;
    report.coversWholeFile = end == file.bytes().size();
    if (!report.coversWholeFile)
        addChanges(changesBetween(*then, file), report);
    return report;
}

static SignatureReport unsupported()
{
    SignatureReport report = failed(Reason::UnsupportedType);
    report.verdict = Verdict::Undecided;
    report.subindication = Subindication::CryptoConstraintsFailure;
    return report;
}

Result<Report> checkPdf(const QByteArray &pdf, const Trust &trust, const QDateTime &at)
{
    const auto file = PdfFile::open(pdf);
    if (!file)
        return file.error();
    Report report;
    for (const SignatureField &field : signatureFields(*file)) {
        if (!field.isSigned)
            continue;
        const PdfValue signature = file->resolve(
            PdfValue::ofReference(field.signature, file->entry(field.signature).which));
        if (signature["Type"].isName("DocTimeStamp") || signature["SubFilter"].isName("ETSI.RFC3161"))
            ++report.timestampsNotChecked;
        else if (signature.is(PdfValue::Kind::Dictionary) && !isDetachedCms(signature))
            report.signatures << unsupported();
        else
            report.signatures << checkSignature(*file, field.signature, trust, at);
    }
    return report;
}

}  // namespace adil::sign
