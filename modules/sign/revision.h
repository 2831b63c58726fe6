// SPDX-License-Identifier: GPL-3.0-or-later
// A further revision of a PDF file: objects written behind it and cross-references of the file's own kind
// (ISO 32000-1, 7.5.6). Used inside sign only. One thread; the file must outlive it.
#pragma once

#include "sign/pdffile.h"

namespace adil::sign {

class Revision {
public:
    explicit Revision(const PdfFile &file);

    // A number for a new object.
    int newNumber() { return m_next++; }
    // Writes an object, new or instead of the one with this number.
    void put(int number, const QByteArray &body);
    void put(int number, const PdfValue &value) { put(number, toPdf(value)); }
    // The whole file so far; what is put next begins at its end.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    // The whole file with cross-references and trailer.
    [[nodiscard]] QByteArray finish();

private:
    [[nodiscard]] QMap<QByteArray, PdfValue> trailer() const;
    void finishWithTable();
    void finishWithStream();

    struct Place {
        qsizetype offset;
        int generation;
    };
    const PdfFile &m_file;
    QByteArray m_bytes;
    int m_next;
    std::map<int, Place> m_places;
};

}  // namespace adil::sign
