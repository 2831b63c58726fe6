// SPDX-License-Identifier: GPL-3.0-or-later
// An object of a PDF file as a value, and the reader that makes it from bytes (ISO 32000-1, 7.2 and 7.3).
// Used inside sign only: signing and checking need the skeleton of a file, not its pages. Strict where a
// forger would like leniency: a dictionary with the same key twice is refused. Any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>

#include <optional>

namespace adil::sign {

struct PdfValue {
    enum class Kind { Null, Bool, Number, String, Name, Array, Dictionary, Reference };

    Kind kind = Kind::Null;
    QByteArray text;  // of a string or name, decoded; of a number, as written
    double number = 0;  // of a number; 1 or 0 of a bool
    int object = 0;  // of a reference
    int generation = 0;  // of a reference
    QList<PdfValue> items;
    QMap<QByteArray, PdfValue> entries;
    qsizetype begin = 0, end = 0;  // where it stands in the bytes it was read from

    static PdfValue ofName(const QByteArray &name);
    static PdfValue ofNumber(qint64 number);
    static PdfValue ofReference(int object, int generation = 0);
    static PdfValue ofArray(const QList<PdfValue> &items);
    static PdfValue ofDictionary(const QMap<QByteArray, PdfValue> &entries);

    [[nodiscard]] bool is(Kind wanted) const { return kind == wanted; }
    [[nodiscard]] bool isName(const char *name) const { return kind == Kind::Name && text == name; }
    // A whole number that is not negative; nothing for everything else.
    [[nodiscard]] std::optional<qint64> count() const;
    // Null when this is no dictionary or has no such key.
    [[nodiscard]] const PdfValue &operator[](const char *key) const;

    // Same meaning; where they stand does not count.
    bool operator==(const PdfValue &other) const;
};

// As text of a PDF file.
QByteArray toPdf(const PdfValue &value);

class PdfReader {
public:
    explicit PdfReader(QByteArrayView bytes, qsizetype position = 0)
        : m_bytes(bytes)
        , m_at(position)
    { }

    // Nothing for what is no object, nested too deep, or cut off.
    std::optional<PdfValue> value();
    // Steps over the word when it comes next.
    bool skipWord(const char *word);
    void skipSpace();
    [[nodiscard]] qsizetype position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    std::optional<PdfValue> value(int depth);
    std::optional<PdfValue> array(int depth);
    std::optional<PdfValue> dictionary(int depth);
    std::optional<PdfValue> name();
    std::optional<PdfValue> literal();
    std::optional<PdfValue> hexString();
    std::optional<PdfValue> numberOrReference();
    std::optional<PdfValue> number();
    void escape(QByteArray &text);
    [[nodiscard]] char peek(qsizetype ahead = 0) const;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

}  // namespace adil::sign
