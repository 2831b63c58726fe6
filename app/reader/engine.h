// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader process can do with a document of some format. One thread; page numbers are checked by the
// caller.
#pragma once

#include "base/result.h"
#include "pdf/contents.h"

#include <QImage>

class QFile;

namespace adil::reader {

class Engine {
public:
    virtual ~Engine() = default;

    [[nodiscard]] virtual pdf::Contents contents() = 0;
    // Of exactly this size or nearly so; may be transparent where the page is white.
    [[nodiscard]] virtual Result<QImage> render(int page, QSize pixels) = 0;
    [[nodiscard]] virtual QString plainText(int page) = 0;
    [[nodiscard]] virtual pdf::PageText text(int page) = 0;
    [[nodiscard]] virtual pdf::Extract select(int page, QPointF from, QPointF to) = 0;
    [[nodiscard]] virtual pdf::Extract boxes(int page, qsizetype from, qsizetype length) = 0;
};

// By the first bytes of the file, which must outlive the engine.
// Empty (no pages), UnsupportedType, Damaged, TooLarge, PasswordNeeded.
Result<std::unique_ptr<Engine>> openEngine(QFile &file);

}  // namespace adil::reader
