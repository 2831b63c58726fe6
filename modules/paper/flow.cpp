// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/flow.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace adil::paper {

namespace {

// Margins of a court paper: left for the thread that a file is sewn with.
constexpr double leftMm = 30;
constexpr double rightMm = 15;
constexpr double topMm = 20;
constexpr double bottomMm = 20;
constexpr double pointsPerMm = 72 / 25.4;
// Of the size of the type. Noto Serif's own line is 1.36 of it.
constexpr double lineHeight = 1.42;

}  // namespace

Flow::Flow(QPagedPaintDevice &device)
    : m_device(device)
    , m_point(device.logicalDpiY() / 72.0)
{ }

Flow::~Flow() = default;

QRectF Flow::area() const
{
    const double mm = pointsPerMm * m_point;
    return QRectF(0, 0, m_device.width(), m_device.height())
        .adjusted(leftMm * mm, topMm * mm, -rightMm * mm, -bottomMm * mm);
}

QFont Flow::font(double size, bool bold) const
{
    QFont font(QStringLiteral("Noto Serif"));
    font.setPointSizeF(size);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

// One text broken into lines. Where justifying would tear the words of a line too far apart to be read as one
// line, it is left ragged: there are no hyphens in court papers, and long words are many.
class Setting {
public:
    Setting(const QString &text, const QFont &font, QPaintDevice *device)
        : m_even(text, font, device)
        , m_ragged(text, font, device)
        , m_mostStretch(font.pointSizeF() * 0.8)
    { }

    void format(const QList<QTextLayout::FormatRange> &formats)
    {
        m_even.setFormats(formats);
        m_ragged.setFormats(formats);
    }

    void breakLines(Qt::Alignment alignment, double x, double width, double firstIndent)
    {
        breakLines(m_even, alignment, x, width, firstIndent);
        if (alignment.testFlag(Qt::AlignJustify))
            breakLines(m_ragged, Qt::AlignLeft, x, width, firstIndent);
    }

    [[nodiscard]] int lineCount() const { return m_even.lineCount(); }

    [[nodiscard]] QTextLine line(int i, double point) const
    {
        const QTextLine even = m_even.lineAt(i);
        if (i >= m_ragged.lineCount())
            return even;
        const auto spaces =
            QStringView(m_even.text()).mid(even.textStart(), even.textLength()).trimmed().count(u' ');
        const double stretch = (even.width() - even.naturalTextWidth()) / std::max<double>(1, double(spaces));
        return stretch > m_mostStretch * point ? m_ragged.lineAt(i) : even;
    }

private:
    static void breakLines(QTextLayout &layout, Qt::Alignment alignment, double x, double width,
                           double indent)
    {
        QTextOption option(alignment);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width - indent);
            line.setPosition({x + indent, 0});
            indent = 0;
        }
        layout.endLayout();
    }

    QTextLayout m_even;
    QTextLayout m_ragged;
    double m_mostStretch;  // points a space
};

// "1 250 000 ₸" and "№ 12" are never divided between lines. One character for another: formats keep their
// places.
static void keepNumbersWhole(QString &text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar before = text.at(i - 1);
        const QChar after = text.at(i + 1);
        const bool inNumber = before.isDigit() && (after.isDigit() || after == QChar(0x20b8));
        if (text.at(i) == u' ' && (inNumber || (before == QChar(0x2116) && after.isDigit())))
            text[i] = QChar::Nbsp;
    }
}

std::shared_ptr<const Setting> Flow::set(const QList<Span> &spans, const Style &style,
                                         const Column &column) const
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Span &span : spans) {
        QTextCharFormat format;
        format.setFont(font(style.size, style.bold || span.bold));
        formats.append({int(text.size()), int(span.text.size()), format});
        text += span.text;
    }
    text.replace(u'\n', QChar::LineSeparator);
    keepNumbersWhole(text);
    auto setting = std::make_shared<Setting>(text, font(style.size, style.bold), &m_device);
    setting->format(formats);
    setting->breakLines(column.alignment, column.x, column.width, column.firstIndent);
    return setting;
}

void Flow::append(Piece piece)
{
    piece.extent.glued = piece.extent.glued || m_glueNext;
    m_glueNext = false;
    m_pieces.append(std::move(piece));
    m_starts.clear();
}

// Line by line across the columns. The first two and the last two lines of a paragraph stay together.
void Flow::addLines(const QList<std::shared_ptr<const Setting>> &columns, const Style &style)
{
    int count = 0;
    for (const auto &column : columns)
        count = std::max(count, column->lineCount());
    const double height = style.size * lineHeight * m_point;
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.extent.height = height;
        piece.extent.before = i == 0 ? style.before * m_point : 0;
        piece.extent.glued = i == 1 || (i > 0 && i == count - 1);
        piece.draw = [columns, i, height, point = m_point](QPainter &painter, double top) {
            for (const auto &column : columns) {
                if (i >= column->lineCount())
                    continue;
                const QTextLine line = column->line(i, point);
                line.draw(&painter, {0, top + (height - line.height()) / 2});
            }
        };
        append(std::move(piece));
    }
    m_glueNext = style.keepWithNext;
}

void Flow::add(const QString &text, const Style &style) { add(QList<Span>{{text, false}}, style); }

void Flow::add(const QList<Span> &spans, const Style &style)
{
    const double mm = pointsPerMm * m_point;
    const QRectF page = area();
    const bool indented = style.alignment.testFlag(Qt::AlignJustify);
    addLines({set(spans, style,
                  {page.left() + style.left * mm, page.width() - style.left * mm,
                   indented ? style.firstIndent * mm : 0, style.alignment})},
             style);
}

void Flow::row(const QList<Span> &left, double leftWidth, const QList<Span> &right, const Style &style)
{
    const double mm = pointsPerMm * m_point;
    const QRectF page = area();
    constexpr double gutter = 4;
    const double second = (leftWidth + gutter) * mm;
    addLines({set(left, style, {page.left(), leftWidth * mm, 0, Qt::AlignLeft}),
              set(right, style, {page.left() + second, page.width() - second, 0, style.alignment})},
             style);
}

void Flow::sides(const QString &left, const QString &right, const Style &style)
{
    const QRectF page = area();
    const double half = page.width() * 0.5;
    addLines({set({{left}}, style, {page.left(), half * 0.96, 0, Qt::AlignLeft}),
              set({{right}}, style, {page.left() + half, half, 0, Qt::AlignRight})},
             style);
}

void Flow::rule(double before)
{
    const QRectF page = area();
    Piece piece;
    piece.extent = {4 * m_point, before * m_point, false};
    piece.draw = [page, point = m_point](QPainter &painter, double top) {
        painter.fillRect(QRectF(page.left(), top + point, page.width(), point * 0.5), Qt::black);
    };
    append(std::move(piece));
}

void Flow::block(double height, double before, std::function<void(QPainter &, const QRectF &)> draw)
{
    const QRectF page = area();
    Piece piece;
    piece.extent = {height * m_point, before * m_point, false};
    piece.draw = [page, height = height * m_point, draw = std::move(draw)](QPainter &painter, double top) {
        draw(painter, QRectF(page.left(), top, page.width(), height));
    };
    append(std::move(piece));
}

void Flow::glueNext() { m_glueNext = true; }

const QList<qsizetype> &Flow::starts() const
{
    if (m_starts.isEmpty()) {
        QList<Extent> extents;
        for (const Piece &piece : m_pieces)
            extents.append(piece.extent);
        m_starts = pageStarts(extents, area().height());
    }
    return m_starts;
}

int Flow::pages() const { return int(starts().size()); }

void Flow::draw(QPainter &painter, int page) const
{
    const qsizetype first = starts().at(page);
    const qsizetype end = page + 1 < pages() ? starts().at(page + 1) : m_pieces.size();
    double top = area().top();
    for (qsizetype i = first; i < end; ++i) {
        const Piece &piece = m_pieces.at(i);
        top += i == first ? 0 : piece.extent.before;
        piece.draw(painter, top);
        top += piece.extent.height;
    }
}

}  // namespace adil::paper
