// SPDX-License-Identifier: GPL-3.0-or-later
// From what the engine says of a page's text to what people read and search: line ends, hyphens, words and
// their boxes. Pure functions.
#pragma once

#include "pdf/contents.h"

#include <functional>

namespace adil::reader {

// Text as the engine gives it ("\r\n" between lines, U+0002 or U+FFFE for a hyphen at the end of one) made
// readable. places[i] is where the i-th character of `text` stood; one more at the end.
struct Readable {
    QString text;
    QList<qsizetype> places;
};
Readable readable(const QString &raw);

// The places in `text` where `words` stand, as (from, length), without regard to case, ё/е, spaces and line
// breaks; a word divided by a hyphen at the end of a line is found whole.
QList<std::pair<qsizetype, qsizetype>> occurrences(const QString &text, const QString &words, int max);

// A run is a piece of text that the file draws at once: a letter, a word or a whole line. Given in the order
// of the text, in the engine's coordinates, where text goes from left to right.
QList<QList<QRectF>> linesOf(const QList<QRectF> &runs);
QRectF united(const QList<QRectF> &runs);  // not of an empty list

// Fills in words and lines. `runsOf(from, length)` asks for the runs of a part of the text, when the lines
// cannot be told apart by their places alone.
using RunsOf = std::function<QList<QRectF>(qsizetype from, qsizetype length)>;
void placeWords(pdf::PageText &page, const QList<QRectF> &runs, const RunsOf &runsOf);

}  // namespace adil::reader
