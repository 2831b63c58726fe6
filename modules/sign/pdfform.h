// SPDX-License-Identifier: GPL-3.0-or-later
// The signature fields of a PDF file's form (ISO 32000-1, 12.7 and 12.8). Used inside sign only. Any thread.
#pragma once

#include "sign/pdffile.h"

namespace adil::sign {

struct SignatureField {
    QByteArray name;  // /T, as written
    int number = 0;  // of the field's object, 0 when it is not an object of its own
    int signature = 0;  // of the signature's object, 0 when the field is empty or holds it directly
    bool isSigned = false;
};

// In the order of the form.
QList<SignatureField> signatureFields(const PdfFile &file);

// What the certifying signature permits afterwards (DocMDP): 1 nothing, 2 forms and signatures, 3 notes too;
// 0 when there is none.
qint64 permittedChanges(const PdfFile &file);

}  // namespace adil::sign
