// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of office programs, by what is inside: DOCX and ODT. Every part is unpacked once and the text must be
// sound XML; what runs macros or asks for a password is refused.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace adil::courtserver {

// By the first eight bytes: a ZIP archive; the older container, which holds encrypted DOCX and old DOC.
bool isArchive(const QByteArray &start);
bool isCompoundFile(const QByteArray &start);

// Its media type. UnsupportedType, Damaged, PasswordNeeded, TooLarge.
Result<QString> officeType(const QString &file);

}  // namespace adil::courtserver
