// SPDX-License-Identifier: GPL-3.0-or-later
// A judicial act on paper: PDF/A-1b as it will be signed (CPC 226, 269), and the text that its QR code
// vouches for. Screens and server fill the struct from records. Pure functions; any thread of a program that
// has a QGuiApplication (fonts), on a server with QT_QPA_PLATFORM=offscreen.
#pragma once

#include "base/result.h"
#include "court/act.h"

#include <QDate>
#include <QStringList>

namespace adil::paper {

// Everything is in the language of the case. The words that the form demands ("Именем Республики Казахстан",
// "УСТАНОВИЛ:", "РЕШИЛ:", page numbers, the date in words) are added here and must not stand in the parts.
struct ActPaper {
    court::ActKind kind = court::ActKind::Decision;
    court::Language language = court::Language::Ru;
    QString courtName;
    QString city;
    QString caseNumber;
    QString title;  // what is decided about, under the name of the act: "о взыскании долга"; may be empty
    QDate datedOn;
    QStringList composition;  // a line each: "Председательствующий судья Ахметова Г. С."; may be empty
    QStringList introductory;  // paragraphs
    QStringList descriptive;
    QStringList reasoning;
    QStringList operative;
    QString judgeName;  // as it stands beside the signature: "Ахметова Г. С."
    bool draft = false;  // marked on every page, and without a QR code
};

// A4, Noto Serif embedded, pages numbered. Nothing of the computer's clock is printed.
// TextEmpty: neither title nor any part has text; NotFound: the font is not installed; MissingField: court,
// case number, date or judge.
Result<QByteArray> actPdf(const ActPaper &act);

// The text of the act in one canonical form: JSON of RFC 8785, strings and lists of strings only. What the
// server keeps, so that an act can be compared with the QR code on its paper. `draft` is not part of it.
QByteArray canonicalText(const ActPaper &act);
// SHA-256 of canonicalText, 64 hex digits.
QByteArray actHash(const ActPaper &act);
// What the QR code says, ASCII: "ADIL;<case number in Latin letters>;<date>;<first 16 digits of actHash>".
QByteArray qrText(const ActPaper &act);

}  // namespace adil::paper
