// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes: made for paper, read from a scan. ZXing ends here. Pure functions, any thread.
#pragma once

#include "base/result.h"

#include <QByteArray>

class QImage;
class QPainter;
class QRectF;

namespace adil::paper {

// Black squares on white with the quiet zone inside `square`. WrongValue when the text is not ASCII or too
// long.
Result<void> drawQr(QPainter &painter, const QRectF &square, const QByteArray &text);
// The text of the first QR code in a picture; NotFound when there is none.
Result<QByteArray> readQr(const QImage &picture);

}  // namespace adil::paper
