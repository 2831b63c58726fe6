// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an opened document: pages, outline, words and where they stand.
// Plain values for screens, server and adilctl; pages are counted from 0, boxes are fractions (0..1) of the
// page as shown.
#pragma once

#include <QList>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace adil::pdf {

enum class Kind { Pdf, Jpeg, Png, Tiff };

// One line of the outline, in reading order. `page` is -1 when its target is unknown.
struct OutlineItem {
    QString title;
    int page = -1;
    int level = 0;
    bool operator==(const OutlineItem &) const = default;
};

// Page sizes are in points (1/72 inch) as shown, that is after the page's own rotation.
struct Contents {
    Kind kind = Kind::Pdf;
    QString title;
    QList<QSizeF> pages;
    QList<OutlineItem> outline;
    bool operator==(const Contents &) const = default;
};

// A word of a page: `from` and `length` name its place in PageText::text.
// Inside a run of text that the file draws as one piece the sides of the box are estimated; ask
// Document::boxes() or Document::search() for exact ones.
struct Word {
    qsizetype from = 0;
    qsizetype length = 0;
    QRectF box;
    bool operator==(const Word &) const = default;
};

// Text in reading order; some lines end in '\n', others in a space, as the engine can tell. Images and scans
// have none.
struct PageText {
    QString text;
    QList<Word> words;
    QList<QRectF> lines;
    bool operator==(const PageText &) const = default;
};

// Text taken from a page by position: what was selected, or found. Boxes are exact, about one for each line.
struct Extract {
    int page = 0;
    qsizetype from = 0;  // place in PageText::text
    QString text;
    QList<QRectF> boxes;
    bool operator==(const Extract &) const = default;
};

// Longer or larger things are refused (TooLarge) or, for a picture of a page, drawn smaller.
namespace limit {
inline constexpr qint64 fileBytes = qint64(2) * 1024 * 1024 * 1024;
inline constexpr int pages = 50'000;
inline constexpr int outlineItems = 20'000;
inline constexpr int framePixels = 40'000'000;  // of one rendered page
inline constexpr int hitsOnPage = 100;
}  // namespace limit

}  // namespace adil::pdf
