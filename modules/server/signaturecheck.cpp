// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/signaturecheck.h"

#include "base/log.h"
#include "base/uuid.h"
#include "court/commands.h"
#include "server/blobstore.h"
#include "sign/validator.h"

#include <QDir>
#include <QFile>

ADIL_LOG(server);

namespace adil::server {

static constexpr qint64 largestSigned = qint64(256) << 20;

static Result<QByteArray> contentOf(Premises &premises, const QString &blobId, const QString &personId)
{
    const auto blob = BlobStore(premises).readable(blobId, personId);
    if (!blob)
        return blob.error();
    if (blob->size > largestSigned)
        return fail(Reason::TooLarge);
    QFile file(blob->path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead);
    return file.readAll();
}

// The one signature of a file that must have one and only one, and be sound.
static Result<sign::SignatureReport> onlySignature(const sign::Question &question)
{
    const auto report = sign::validate(question);
    if (!report)
        return report.error();
    if (report->verdict != sign::Verdict::Passed)
        return fail(report->reason.value_or(Reason::SignatureBroken));
    if (report->signatures.size() != 1 || !report->signatures[0].certificate)
        return fail(Reason::SignatureBroken);
    return report->signatures[0];
}

static Result<sign::Certificate> signerOf(const sign::Trust &trust, const QDateTime &now,
                                          const QByteArray &content, const QByteArray &cms,
                                          const QByteArray &pdf)
{
    // What the judge saw is what the CMS signs; the PDF only adds to it.
    if (content.isEmpty() || !pdf.startsWith(content))
        return fail(Reason::ContentChanged);
    const auto detached = onlySignature({cms, content, trust, now, {}});
    if (!detached)
        return detached.error();
    const auto embedded = onlySignature({pdf, {}, trust, now, {}});
    if (!embedded)
        return embedded.error();
    if (!embedded->coversWholeFile)
        return fail(Reason::ChangedAfterSigning);
    if (embedded->certificate->der != detached->certificate->der)
        return fail(Reason::SignatureBroken);
    return *detached->certificate;
}

Result<court::SignatureFacts> examineSignature(Premises &premises, const court::Command &command,
                                               const QString &personId)
{
    court::SignatureFacts facts;
    const auto arguments = record::fromJson<court::SignAct>(command.arguments);
    if (!arguments) {
        facts.reason = Reason::WrongValue;
        return facts;
    }
    facts.contentBlobId = arguments->contentBlobId;
    facts.cmsBlobId = arguments->cmsBlobId;
    facts.pdfBlobId = arguments->pdfBlobId;
    const auto content = contentOf(premises, facts.contentBlobId, personId);
    const auto cms = contentOf(premises, facts.cmsBlobId, personId);
    const auto pdf = contentOf(premises, facts.pdfBlobId, personId);
    for (const auto *bytes : {&content, &cms, &pdf}) {
        if (*bytes)
            continue;
        const Reason why = bytes->error().reason;
        if (why != Reason::NotFound && why != Reason::TooLarge)
            return bytes->error();  // a fault of ours says nothing about the signature
        facts.reason = why == Reason::NotFound ? Reason::ContentMissing : why;
        return facts;
    }
    sign::Trust trust;
    if (auto loaded = trust.addPath(premises.folder().trust()); !loaded)
        qCWarning(log) << "trust/ holds no usable certificate";
    const auto signer = signerOf(trust, premises.clock().now(), *content, *cms, *pdf);
    if (!signer) {
        facts.reason = signer.error().reason;
        return facts;
    }
    facts.passed = true;
    facts.signerIin = signer->iin;
    facts.signerName = signer->fullName();
    return facts;
}

QList<court::TrustAnchor> anchorsIn(const Folder &folder, const QDateTime &now)
{
    QList<court::TrustAnchor> anchors;
    const QDir dir(folder.trust());
    const QStringList files = dir.entryList({QStringLiteral("*.pem")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(dir.filePath(name));
        const bool isOpen = file.size() < qint64(1) << 20 && file.open(QIODevice::ReadOnly);
        const QByteArray pem = isOpen ? file.readAll() : QByteArray();
        if (sign::Trust trust; !trust.add(pem)) {
            qCWarning(log) << "trust/ has a file without a certificate:" << name;
            continue;
        }
        anchors << court::TrustAnchor{{newRecordId(now)}, name, QString::fromLatin1(pem)};
    }
    return anchors;
}

}  // namespace adil::server
