// SPDX-License-Identifier: GPL-3.0-or-later
// PDF through Qt Pdf (PDFium), which ends in this file.
#pragma once

#include "engine.h"
#include "turn.h"

#include <QHash>
#include <QPdfDocument>

namespace adil::reader {

class PdfEngine : public Engine {
public:
    static Result<std::unique_ptr<Engine>> open(QFile &file);

    pdf::Contents contents() override;
    Result<QImage> render(int page, QSize pixels) override;
    QString plainText(int page) override;
    pdf::PageText text(int page) override;
    pdf::Extract select(int page, QPointF from, QPointF to) override;
    pdf::Extract boxes(int page, qsizetype from, qsizetype length) override;

private:
    PdfEngine() = default;
    QList<pdf::OutlineItem> outline(int pages);
    Sheet sheetOfPage(int page, const QList<QRectF> &boxes);
    QList<QRectF> shownLines(int page, const QPdfSelection &part);

    QPdfDocument m_document;
    QHash<int, Sheet> m_sheets;
};

}  // namespace adil::reader
