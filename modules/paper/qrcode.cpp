// SPDX-License-Identifier: GPL-3.0-or-later
#define ZX_USE_UTF8 1
#include "paper/qrcode.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <exception>

#include <ZXing/BitMatrix.h>
#include <ZXing/DecodeHints.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

namespace adil::paper {

Result<void> drawQr(QPainter &painter, const QRectF &square, const QByteArray &text)
{
    // Beyond ASCII the code would need an announcement of its encoding, which some readers do not know.
    if (text.isEmpty() || std::any_of(text.begin(), text.end(), [](char c) { return c < 32 || c > 126; }))
        return fail(Reason::WrongValue, QStringLiteral("not ASCII"));
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setEccLevel(4).setMargin(4);
        const ZXing::BitMatrix matrix = writer.encode(text.toStdString(), 0, 0);
        const double side = square.width() / matrix.width();
        for (int y = 0; y < matrix.height(); ++y) {
            for (int x = 0; x < matrix.width();) {
                int end = x;
                while (end < matrix.width() && matrix.get(end, y))
                    ++end;
                if (end > x)
                    painter.fillRect(
                        QRectF(square.x() + x * side, square.y() + y * side, (end - x) * side, side),
                        Qt::black);
                x = std::max(end, x + 1);
            }
        }
    } catch (const std::exception &problem) {
        return fail(Reason::WrongValue, QString::fromUtf8(problem.what()));
    }
    return {};
}

Result<QByteArray> readQr(const QImage &picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    // QR only: the version of Debian 12 aborts on a page with a wide linear code when asked for several
    // formats.
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true);
    try {
        const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                    int(grey.bytesPerLine()));
        const ZXing::Result found = ZXing::ReadBarcode(view, hints);
        if (!found.isValid())
            return fail(Reason::NotFound, QStringLiteral("no QR code"));
        return QByteArray::fromStdString(found.text());
    } catch (const std::exception &problem) {
        return fail(Reason::Damaged, QString::fromUtf8(problem.what()));
    }
}

}  // namespace adil::paper
