// SPDX-License-Identifier: GPL-3.0-or-later
// Scans and photographs: one page a picture; a TIFF may hold many. They have no text until it is recognised.
#pragma once

#include "engine.h"

namespace adil::reader {

class ImageEngine : public Engine {
public:
    static Result<std::unique_ptr<Engine>> open(QFile &file, pdf::Kind kind);

    pdf::Contents contents() override;
    Result<QImage> render(int page, QSize pixels) override;
    QString plainText(int page) override;
    pdf::PageText text(int page) override;
    pdf::Extract select(int page, QPointF from, QPointF to) override;
    pdf::Extract boxes(int page, qsizetype from, qsizetype length) override;

private:
    ImageEngine(QFile &file, pdf::Kind kind)
        : m_file(file)
        , m_kind(kind)
    { }
    Result<QImage> read(int page, QSize pixels);
    Result<void> measure();

    QFile &m_file;
    pdf::Kind m_kind;
    QList<QSizeF> m_pages;
};

}  // namespace adil::reader
