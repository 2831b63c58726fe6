// SPDX-License-Identifier: GPL-3.0-or-later
// A letter as a text of an office program (DOCX, ISO/IEC 29500), as parties send their drafts; for the demo
// court. The same letter gives the same bytes. Any thread.
#pragma once

#include "court/casefile.h"

#include <QDate>

namespace adil::courtserver {

struct DocxLetter {
    court::Language language = court::Language::Ru;
    QStringList head;  // to whom and from whom, at the right
    QString title;
    QStringList paragraphs;
    QString signer;
    QDate dated;
};
// CannotWrite.
Result<QByteArray> docxOf(const DocxLetter &letter);

}  // namespace adil::courtserver
