// SPDX-License-Identifier: GPL-3.0-or-later
// Filters of streams, as far as cross-references and object streams use them.
#include "sign/pdffile.h"

#include <QtEndian>

#include <cstdlib>

namespace adil::sign {

// zlib packs at most about a thousand to one, so this bounds what a hostile file can make us allocate.
static constexpr qsizetype largestPacked = 512 * 1024;
static constexpr qsizetype largestPlain = 64 * 1024 * 1024;

static QByteArray inflate(QByteArrayView packed)
{
    // qUncompress wants the expected size in front; it is only its first guess.
    QByteArray withSize(4, '\0');
    qToBigEndian(quint32(packed.size() * 4), withSize.data());
    return qUncompress(withSize + packed.toByteArray());
}

static int paeth(int left, int up, int corner)
{
    const int guess = left + up - corner;
    const int toLeft = std::abs(guess - left), toUp = std::abs(guess - up),
              toCorner = std::abs(guess - corner);
    if (toLeft <= toUp && toLeft <= toCorner)
        return left;
    return toUp <= toCorner ? up : corner;
}

// PNG's filters (RFC 2083, section 6) over rows of `columns` bytes.
static Result<QByteArray> undoPrediction(const QByteArray &bytes, qsizetype columns)
{
    QByteArray out;
    QByteArray above(columns, '\0');
    for (qsizetype at = 0; at < bytes.size(); at += columns + 1) {
        if (at + 1 + columns > bytes.size())
            return fail(Reason::Damaged, QStringLiteral("a row of a predicted stream is cut"));
        QByteArray row = bytes.mid(at + 1, columns);
        const int filter = quint8(bytes[at]);
        for (qsizetype i = 0; i < columns; ++i) {
            const int left = i > 0 ? quint8(row[i - 1]) : 0, corner = i > 0 ? quint8(above[i - 1]) : 0;
            const int up = quint8(above[i]);
            const int guesses[] = {0, left, up, (left + up) / 2, paeth(left, up, corner)};
            if (filter > 4)
                return fail(Reason::Damaged, QStringLiteral("unknown prediction"));
            row[i] = char(quint8(row[i]) + guesses[filter]);
        }
        out += row;
        above = row;
    }
    return out;
}

static const PdfValue &only(const PdfValue &value)
{
    return value.is(PdfValue::Kind::Array) && value.items.size() == 1 ? value.items.first() : value;
}

Result<QByteArray> decodeStream(const PdfValue &dictionary, QByteArrayView raw)
{
    const PdfValue &filter = only(dictionary["Filter"]);
    if (filter.is(PdfValue::Kind::Null))
        return raw.toByteArray();
    if (!filter.isName("FlateDecode"))
        return fail(Reason::UnsupportedType, QStringLiteral("a filter of cross-references"));
    if (raw.size() > largestPacked)
        return fail(Reason::TooLarge);
    const QByteArray plain = inflate(raw);
    if (plain.isEmpty())
        return fail(Reason::Damaged, QStringLiteral("a compressed stream"));
    if (plain.size() > largestPlain)
        return fail(Reason::TooLarge);
    const PdfValue &parameters = only(dictionary["DecodeParms"]);
    const qint64 predictor = parameters["Predictor"].count().value_or(1);
    if (predictor == 1)
        return plain;
    const qint64 columns = parameters["Columns"].count().value_or(1);
    const bool isBytes = parameters["Colors"].count().value_or(1) == 1
        && parameters["BitsPerComponent"].count().value_or(8) == 8;
    if (predictor < 10 || columns < 1 || columns > 4096 || !isBytes)
        return fail(Reason::UnsupportedType, QStringLiteral("a prediction of cross-references"));
    return undoPrediction(plain, qsizetype(columns));
}

}  // namespace adil::sign
