// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in a PDF after a signature, told from the objects, not from how it looks. A list of what
// is allowed: everything not on it is a change. Used inside sign only. Any thread.
#pragma once

#include "sign/pdffile.h"
#include "sign/report.h"

namespace adil::sign {

// `then` is the file as the signature covers it, `now` the whole.
LaterChanges changesBetween(const PdfFile &then, const PdfFile &now);

}  // namespace adil::sign
