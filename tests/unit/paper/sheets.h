// SPDX-License-Identifier: GPL-3.0-or-later
// Papers for the tests of the room paper, about people who do not exist; and what other programs say of the
// result.
#pragma once

#include "paper/actpaper.h"
#include "paper/letterpaper.h"
#include "paper/protocolpaper.h"

#include <QImage>
#include <QTemporaryDir>

#include <optional>

namespace sheets {

adil::paper::ActPaper decisionRu();
adil::paper::ActPaper rulingKk();
adil::paper::ProtocolPaper protocolRu();
adil::paper::ProtocolPaper protocolKk();
adil::paper::LetterPaper claimRu();
adil::paper::LetterPaper claimKk();

// A finished document on disk and the questions that other programs answer about it. Without the program:
// nothing, and a warning.
class Printed {
public:
    explicit Printed(const QByteArray &pdf);
    [[nodiscard]] std::optional<QString> text() const;  // pdftotext, squeezed
    [[nodiscard]] int pages() const;  // pdfinfo; 0 without it
    [[nodiscard]] std::optional<QImage> image(int page, int dotsPerInch) const;  // pdftoppm; page from 1
    [[nodiscard]] QString path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

// Without white space and hyphens, which pdftotext takes away at the end of a line.
QString squeezed(QString text);
std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments);
// What every paper must be: PDF/A-1b by its metadata, whole by qpdf, accepted by Preflight, each where it is
// installed.
void checkArchivable(const QByteArray &pdf);

}  // namespace sheets
