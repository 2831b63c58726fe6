// SPDX-License-Identifier: GPL-3.0-or-later
// The objects of a PDF file through its cross-references, tables and streams alike (ISO 32000-1, 7.5). Used
// inside sign only. It never repairs: a reader that guesses can be led to see another document than the next
// reader. One thread; the bytes must outlive it.
#pragma once

#include "base/result.h"
#include "sign/pdfvalue.h"

#include <map>
#include <utility>

namespace adil::sign {

struct PdfObject {
    PdfValue value;
    std::optional<QByteArrayView> stream;  // as it stands in the file, still compressed
};

class PdfFile {
public:
    struct Entry {
        enum class Kind { Free, Plain, Packed };
        Kind kind = Kind::Free;
        qint64 where = 0;  // offset in the file, or the number of the object stream
        int which = 0;  // generation, or the place in the object stream
        bool operator==(const Entry &) const = default;
    };

    // Malformed for what is no PDF, Damaged for one whose cross-references lead nowhere, UnsupportedType for
    // an encrypted one.
    static Result<PdfFile> open(QByteArrayView bytes);

    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    // Of the newest revision.
    [[nodiscard]] const PdfValue &trailer() const { return m_trailer; }
    [[nodiscard]] qint64 crossReferencesAt() const { return m_startXref; }
    // Nothing but white space behind the last %%EOF.
    [[nodiscard]] bool endsCleanly() const { return m_endsCleanly; }
    [[nodiscard]] bool usesCrossReferenceStreams() const { return m_usesStreams; }
    [[nodiscard]] const std::map<int, Entry> &entries() const { return m_entries; }
    [[nodiscard]] Entry entry(int number) const;
    // A number that no object has.
    [[nodiscard]] int nextNumber() const;

    // Null for an object that is free or absent (ISO 32000-1, 7.3.10). Damaged when it cannot be read.
    [[nodiscard]] Result<PdfObject> object(int number) const;
    // What a reference leads to, everything else itself. Null when it cannot be read.
    [[nodiscard]] PdfValue resolve(const PdfValue &value) const;
    [[nodiscard]] PdfValue catalog() const { return resolve(m_trailer["Root"]); }

private:
    explicit PdfFile(QByteArrayView bytes)
        : m_bytes(bytes)
    { }
    bool findStart();
    Result<PdfValue> readSection(qint64 offset);
    Result<PdfValue> readTable(PdfReader &reader);
    Result<PdfValue> readStreamSection(qint64 offset);
    bool add(qint64 number, const Entry &entry);
    [[nodiscard]] Result<PdfObject> plainObject(qint64 offset, std::optional<int> number) const;
    [[nodiscard]] Result<PdfObject> packedObject(int number, const Entry &entry) const;
    [[nodiscard]] std::optional<QByteArrayView> streamAt(PdfReader &reader, const PdfValue &dictionary) const;

    QByteArrayView m_bytes;
    PdfValue m_trailer;
    qint64 m_startXref = 0;
    bool m_usesStreams = false;
    bool m_endsCleanly = false;
    std::map<int, Entry> m_entries;
    struct Unpacked {
        QByteArray plain;
        QList<std::pair<int, qint64>> index;  // number of the object and where it begins
    };
    [[nodiscard]] Result<const Unpacked *> unpack(int container) const;
    mutable std::map<int, Unpacked> m_unpacked;
    mutable int m_depth = 0;
};

// The bytes of a stream after its filter; FlateDecode with or without PNG prediction, as cross-references are
// written. UnsupportedType for other filters, TooLarge, Damaged.
Result<QByteArray> decodeStream(const PdfValue &dictionary, QByteArrayView raw);

}  // namespace adil::sign
