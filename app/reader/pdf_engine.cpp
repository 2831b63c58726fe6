// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_engine.h"

#include "page_text.h"

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

Turn PdfEngine::turnOfPage(int page, const QList<QPolygonF> &bounds)
{
    if (const auto known = m_turns.constFind(page); known != m_turns.constEnd())
        return *known;
    QList<QRectF> boxes;
    for (const QPolygonF &bound : bounds)
        boxes.append(bound.boundingRect());
    const QSizeF size = m_document.pagePointSize(page);
    constexpr double side = 700;
    const QSize pixels = (size * (side / std::max(size.width(), size.height()))).toSize().expandedTo({1, 1});
    QImage sheet(pixels, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(0, 0, m_document.render(page, pixels));
    const Turn turn = turnOf(sheet, boxes, size);
    m_turns.insert(page, turn);
    return turn;
}

QList<QRectF> PdfEngine::shown(int page, const QList<QPolygonF> &bounds)
{
    QList<QRectF> boxes;
    if (bounds.isEmpty())
        return boxes;
    const QSizeF size = m_document.pagePointSize(page);
    const Turn turn = turnOfPage(page, bounds);
    for (const QPolygonF &bound : bounds)
        boxes.append(shownBox(bound.boundingRect(), size, turn));
    return boxes;
}

pdf::PageText PdfEngine::text(int page)
{
    const QPdfSelection all = m_document.getAllText(page);
    const Readable raw = readable(all.text());
    pdf::PageText result;
    result.text = raw.text;
    const QList<QRectF> runs = shown(page, all.bounds());
    placeWords(result, runs, [&](qsizetype from, qsizetype length) {
        const qsizetype start = raw.places.at(from);
        const auto part = m_document.getSelectionAtIndex(page, int(start),
                                                         int(raw.places.at(from + length) - start));
        return shown(page, part.bounds());
    });
    return result;
}

// One box for each line instead of one for each letter.
static QList<QRectF> joined(const QList<QRectF> &boxes)
{
    QList<QRectF> lines;
    for (const QRectF &box : boxes) {
        if (box.isEmpty())
            continue;
        if (!lines.isEmpty()) {
            QRectF &line = lines.last();
            const double shared = std::min(line.bottom(), box.bottom()) - std::max(line.top(), box.top());
            if (shared > 0.3 * std::min(line.height(), box.height()) && box.right() >= line.left()) {
                line = line.united(box);
                continue;
            }
        }
        lines.append(box);
    }
    return lines;
}

pdf::Extract PdfEngine::boxes(int page, qsizetype from, qsizetype length)
{
    const Readable raw = readable(m_document.getAllText(page).text());
    const qsizetype first = std::clamp<qsizetype>(from, 0, raw.text.size());
    const qsizetype last = std::clamp<qsizetype>(length, 0, raw.text.size() - first) + first;
    pdf::Extract extract{page, first, raw.text.mid(first, last - first), {}};
    if (first < last) {
        const qsizetype start = raw.places.at(first);
        const auto part = m_document.getSelectionAtIndex(page, int(start), int(raw.places.at(last) - start));
        extract.boxes = joined(shown(page, part.bounds()));
    }
    return extract;
}

pdf::Extract PdfEngine::select(int page, QPointF from, QPointF to)
{
    const QSizeF size = m_document.pagePointSize(page);
    const QPdfSelection all = m_document.getAllText(page);
    if (all.text().isEmpty())
        return {page, 0, {}, {}};
    const Turn turn = turnOfPage(page, all.bounds());
    const auto part = m_document.getSelection(page, enginePoint(from, size, turn),
                                              enginePoint(to, size, turn));
    if (!part.isValid() || part.text().isEmpty())
        return {page, 0, {}, {}};
    const Readable raw = readable(all.text());
    const auto place = std::lower_bound(raw.places.begin(), raw.places.end(), part.startIndex());
    return {page, place - raw.places.begin(), readable(part.text()).text, joined(shown(page, part.bounds()))};
}

}  // namespace adil::reader
