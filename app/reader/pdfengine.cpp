// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfengine.h"

#include "pagetext.h"

#include <QFile>
#include <QPainter>
#include <QPdfBookmarkModel>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

namespace adil::reader {

static Error failure(QPdfDocument::Error error)
{
    switch (error) {
    case QPdfDocument::Error::IncorrectPassword: return fail(Reason::PasswordNeeded);
    case QPdfDocument::Error::UnsupportedSecurityScheme:
        return fail(Reason::UnsupportedType, QStringLiteral("encrypted in an unknown way"));
    default: return fail(Reason::Damaged, QStringLiteral("Qt Pdf: error %1").arg(int(error)));
    }
}

Result<std::unique_ptr<Engine>> PdfEngine::open(QFile &file)
{
    std::unique_ptr<PdfEngine> engine(new PdfEngine);
    file.seek(0);
    engine->m_document.load(&file);
    if (engine->m_document.status() != QPdfDocument::Status::Ready)
        return failure(engine->m_document.error());
    const int pages = engine->m_document.pageCount();
    if (pages <= 0)
        return fail(Reason::Empty, QStringLiteral("no pages"));
    if (pages > pdf::limit::pages)
        return fail(Reason::TooLarge, QStringLiteral("%1 pages").arg(pages));
    return std::unique_ptr<Engine>(std::move(engine));
}

pdf::Contents PdfEngine::contents()
{
    pdf::Contents contents;
    contents.title = m_document.metaData(QPdfDocument::MetaDataField::Title).toString().left(1000);
    const int pages = m_document.pageCount();
    for (int page = 0; page < pages; ++page) {
        const QSizeF size = m_document.pagePointSize(page);
        // A page that cannot be read has no size; it keeps its place with that of a sheet, and its picture
        // will be refused.
        const bool sane = std::isfinite(size.width()) && std::isfinite(size.height()) && !size.isEmpty()
            && size.width() < 1e6 && size.height() < 1e6;
        contents.pages.append(sane ? size : QSizeF(595, 842));
    }
    contents.outline = outline(pages);
    return contents;
}

QList<pdf::OutlineItem> PdfEngine::outline(int pages)
{
    QPdfBookmarkModel model;
    model.setDocument(&m_document);
    QList<pdf::OutlineItem> items;
    QList<std::pair<QModelIndex, int>> open;  // what is still to be read, the next last
    const auto push = [&](const QModelIndex &parent, int level) {
        for (int row = model.rowCount(parent) - 1; row >= 0; --row)
            open.append({model.index(row, 0, parent), level});
    };
    push({}, 0);
    while (!open.isEmpty() && items.size() < pdf::limit::outlineItems) {
        const auto [index, level] = open.takeLast();
        const int page = model.data(index, int(QPdfBookmarkModel::Role::Page)).toInt();
        const QString title = model.data(index, int(QPdfBookmarkModel::Role::Title)).toString();
        items.append({title.left(1000), page >= 0 && page < pages ? page : -1, level});
        if (level < 100)
            push(index, level + 1);
    }
    return items;
}

Result<QImage> PdfEngine::render(int page, QSize pixels)
{
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    QImage picture = m_document.render(page, pixels, options);
    if (picture.isNull())
        return fail(Reason::Damaged, QStringLiteral("the page cannot be drawn"));
    return picture;
}

QString PdfEngine::plainText(int page) { return readable(m_document.getAllText(page).text()).text; }

Sheet PdfEngine::sheetOfPage(int page, const QList<QRectF> &boxes)
{
    if (const auto known = m_sheets.constFind(page); known != m_sheets.constEnd())
        return *known;
    const QSizeF size = m_document.pagePointSize(page);
    constexpr double side = 700;
    const QSize pixels = (size * (side / std::max(size.width(), size.height()))).toSize().expandedTo({1, 1});
    QImage picture(pixels, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).drawImage(0, 0, m_document.render(page, pixels));
    const Sheet sheet = sheetOf(picture, boxes, size);
    m_sheets.insert(page, sheet);
    return sheet;
}

static QList<QRectF> boxesOf(const QPdfSelection &selection)
{
    QList<QRectF> boxes;
    for (const QPolygonF &bound : selection.bounds())
        boxes.append(bound.boundingRect());
    return boxes;
}

pdf::PageText PdfEngine::text(int page)
{
    const QPdfSelection all = m_document.getAllText(page);
    const Readable raw = readable(all.text());
    pdf::PageText result{raw.text, {}, {}};
    const QList<QRectF> runs = boxesOf(all);
    if (runs.isEmpty())
        return result;
    placeWords(result, runs, [&](qsizetype from, qsizetype length) {
        const qsizetype start = raw.places.at(from);
        const qsizetype end = raw.places.at(from + length);
        return boxesOf(m_document.getSelectionAtIndex(page, int(start), int(end - start)));
    });
    const Sheet sheet = sheetOfPage(page, runs);
    for (pdf::Word &word : result.words)
        word.box = shownBox(word.box, sheet);
    for (QRectF &line : result.lines)
        line = shownBox(line, sheet);
    return result;
}

// One box for each line instead of one for each letter.
QList<QRectF> PdfEngine::shownLines(int page, const QPdfSelection &part)
{
    const QList<QRectF> runs = boxesOf(part);
    QList<QRectF> lines;
    if (runs.isEmpty())
        return lines;
    const Sheet sheet = sheetOfPage(page, runs);
    for (const QList<QRectF> &line : linesOf(runs))
        lines.append(shownBox(united(line), sheet));
    return lines;
}

pdf::Extract PdfEngine::boxes(int page, qsizetype from, qsizetype length)
{
    const QPdfSelection all = m_document.getAllText(page);
    const Readable raw = readable(all.text());
    const qsizetype first = std::clamp<qsizetype>(from, 0, raw.text.size());
    const qsizetype last = std::clamp<qsizetype>(length, 0, raw.text.size() - first) + first;
    pdf::Extract extract{page, first, raw.text.mid(first, last - first), {}};
    if (first == last)
        return extract;
    sheetOfPage(page, boxesOf(all));  // known from the whole page better than from one word
    const qsizetype start = raw.places.at(first);
    const int count = int(raw.places.at(last) - start);
    extract.boxes = shownLines(page, m_document.getSelectionAtIndex(page, int(start), count));
    return extract;
}

pdf::Extract PdfEngine::select(int page, QPointF from, QPointF to)
{
    const QPdfSelection all = m_document.getAllText(page);
    if (all.text().isEmpty())
        return {page, 0, {}, {}};
    const Sheet sheet = sheetOfPage(page, boxesOf(all));
    const auto part = m_document.getSelection(page, enginePoint(from, sheet), enginePoint(to, sheet));
    if (!part.isValid() || part.text().isEmpty())
        return {page, 0, {}, {}};
    const Readable raw = readable(all.text());
    const auto place = std::lower_bound(raw.places.begin(), raw.places.end(), part.startIndex());
    return {page, place - raw.places.begin(), readable(part.text()).text, shownLines(page, part)};
}

}  // namespace adil::reader
