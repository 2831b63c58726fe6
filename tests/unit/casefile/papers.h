// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up case with papers, for the tests of casefile.
#pragma once

#include "model/keptcases.h"
#include "support/workplace.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace adil::test {

// Pages that say "Page one", "Page two"…
inline QByteArray pdfOf(int pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.drawText(800, 1200, QStringLiteral("Page %1 of a made-up claim").arg(i + 1));
    }
    painter.end();
    return bytes;
}

// Case 7 of judge 101 with party 8; papers come by file().
class CaseBench : public Workplace {
public:
    CaseBench() { put(caseNumber(7), partyOf(8, 7, court::Side::Plaintiff, QStringLiteral("А. Үлгіқызы"))); }

    // Document n, whose version is n + 100; the bytes are on this computer unless told otherwise.
    QString file(int n, const QByteArray &bytes, const char *mediaType = "application/pdf",
                 bool isHere = true)
    {
        const QString blobId = isHere ? must(files.put(bytes)) : store::Blobs::idOf(bytes);
        court::Document paper;
        paper.id = idOf<court::Document>(n);
        paper.caseId = idOf<court::Case>(7);
        paper.title = QStringLiteral("Иск %1").arg(n);
        paper.receivedOn = {2026, 11, 1};
        paper.sheetFrom = n;
        paper.sheetTo = n;
        court::DocumentVersion version;
        version.id = idOf<court::DocumentVersion>(n + 100);
        version.caseId = paper.caseId;
        version.documentId = paper.id;
        version.blobId = blobId;
        version.mediaType = QLatin1String(mediaType);
        version.fileName = QStringLiteral("claim-%1").arg(n);
        version.size = bytes.size();
        put(paper, version);
        support::settle();
        return blobId;
    }
    model::KeptCases kept{source, *fields, store::Blobs(profile->blobFolder()), clock};

    void close()
    {
        auto one = caseNumber(7);
        one.closed = true;
        put(one);
        support::settle();
    }
};

}  // namespace adil::test
