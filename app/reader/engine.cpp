// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "imageengine.h"
#include "pdfengine.h"

#include <QFile>

namespace adil::reader {

static std::optional<pdf::Kind> kindOf(const QByteArray &start)
{
    if (start.startsWith("\xff\xd8\xff"))
        return pdf::Kind::Jpeg;
    if (start.startsWith("\x89PNG\r\n\x1a\n"))
        return pdf::Kind::Png;
    for (const QByteArray &mark : {QByteArray("II*\0", 4), QByteArray("MM\0*", 4)})
        if (start.startsWith(mark))
            return pdf::Kind::Tiff;
    if (start.contains("%PDF-"))  // some programs write a few lines before it
        return pdf::Kind::Pdf;
    return std::nullopt;
}

Result<std::unique_ptr<Engine>> openEngine(QFile &file)
{
    file.seek(0);
    const std::optional<pdf::Kind> kind = kindOf(file.peek(1024));
    if (!kind)
        return fail(Reason::UnsupportedType, QStringLiteral("neither PDF, JPEG, PNG nor TIFF"));
    if (*kind == pdf::Kind::Pdf)
        return PdfEngine::open(file);
    return ImageEngine::open(file, *kind);
}

}  // namespace adil::reader
