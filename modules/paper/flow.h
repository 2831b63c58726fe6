// SPDX-License-Identifier: GPL-3.0-or-later
// The body of a paper: paragraphs, rows and signature lines set one below another and divided into pages.
// Used inside this room; lengths are points (1/72 inch), columns millimetres. Lives while one document is
// made.
#pragma once

#include "paper/pagination.h"

#include <QFont>
#include <QString>

#include <functional>
#include <memory>

class QPainter;
class QPagedPaintDevice;

namespace adil::paper {

struct Span {
    QString text;
    bool bold = false;
};

struct Style {
    double size = 12.5;
    Qt::Alignment alignment = Qt::AlignJustify;
    double firstIndent = 12.5;  // mm
    double left = 0;  // mm, of the whole paragraph
    double before = 0;  // points
    bool bold = false;
    bool keepWithNext = false;
};

class Setting;

class Flow {
public:
    // `device` gives the measures; it must outlive the flow.
    explicit Flow(QPagedPaintDevice &device);
    ~Flow();

    void add(const QString &text, const Style &style);
    void add(const QList<Span> &spans, const Style &style);
    // Two columns side by side: the left one as wide as given, the right one the rest. Divided between lines.
    void row(const QList<Span> &left, double leftWidth, const QList<Span> &right, const Style &style);
    // A signature line, or date and place: one text at each margin.
    void sides(const QString &left, const QString &right, const Style &style);
    void rule(double before);
    // Anything drawn by hand; `draw` gets its rectangle in the painter's units.
    void block(double height, double before, std::function<void(QPainter &, const QRectF &)> draw);
    // Whatever is added next stays on the page of what was added last.
    void glueNext();

    [[nodiscard]] int pages() const;
    void draw(QPainter &painter, int page) const;
    // The area of text on a page, and one point, in the painter's units.
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] double point() const { return m_point; }
    [[nodiscard]] QFont font(double size, bool bold = false) const;

private:
    struct Piece {
        Extent extent;
        std::function<void(QPainter &, double top)> draw;
    };
    struct Column {
        double x = 0;
        double width = 0;
        double firstIndent = 0;
        Qt::Alignment alignment;
    };
    std::shared_ptr<const Setting> set(const QList<Span> &spans, const Style &style,
                                       const Column &column) const;
    void addLines(const QList<std::shared_ptr<const Setting>> &columns, const Style &style);
    void append(Piece piece);
    const QList<qsizetype> &starts() const;

    QPagedPaintDevice &m_device;
    double m_point;
    QList<Piece> m_pieces;
    bool m_glueNext = false;
    mutable QList<qsizetype> m_starts;
};

}  // namespace adil::paper
