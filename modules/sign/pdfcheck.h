// SPDX-License-Identifier: GPL-3.0-or-later
// Checks every signature field of a PDF file. Used inside sign only. Any thread.
#pragma once

#include "sign/trust.h"

namespace adil::sign {

// The reports only: the verdict over all of them is the validator's. Reasons of PdfFile::open.
Result<Report> checkPdf(const QByteArray &pdf, const Trust &trust, const QDateTime &at);

}  // namespace adil::sign
