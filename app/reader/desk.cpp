// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "pagetext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace adil::reader {

using namespace pdf::wire;

Desk::Desk(int document, uchar *frame)
    : m_frame(frame)
{
    m_file.open(document, QIODevice::ReadOnly, QFileDevice::DontCloseHandle);
}

Answer Desk::answer(const Request &request)
{
    if (request.ask == Ask::Open)
        return open();
    if (!m_engine)
        return fail(Reason::NotFound, QStringLiteral("no document is open"));
    if (request.page < 0 || request.page >= m_pages)
        return fail(Reason::WrongValue, QStringLiteral("page %1 of %2").arg(request.page).arg(m_pages));
    switch (request.ask) {
    case Ask::Open: break;
    case Ask::Render: return render(request.page, request.pixels);
    case Ask::Text: return m_engine->text(request.page);
    case Ask::PlainText: return pdf::PageText{m_engine->plainText(request.page), {}, {}};
    case Ask::Select: return QList{m_engine->select(request.page, request.start, request.end)};
    case Ask::Boxes: return QList{m_engine->boxes(request.page, request.from, request.length)};
    case Ask::Search: return search(request.page, request.words);
    }
    return fail(Reason::ProtocolError);
}

Answer Desk::open()
{
    Result<std::unique_ptr<Engine>> engine = openEngine(m_file);
    if (!engine)
        return engine.error();
    m_engine = *std::move(engine);
    pdf::Contents contents = m_engine->contents();
    m_pages = int(contents.pages.size());
    return contents;
}

// The largest picture of the same proportions that fits into the memory.
static QSize capped(QSize pixels)
{
    const double wanted = double(pixels.width()) * pixels.height();
    if (wanted <= pdf::limit::framePixels)
        return pixels;
    const double shrink = std::sqrt(pdf::limit::framePixels / wanted);
    const int width = std::clamp(int(pixels.width() * shrink), 1, pdf::limit::framePixels);
    const int height = std::clamp(int(pixels.height() * shrink), 1, pdf::limit::framePixels / width);
    return {width, height};
}

Answer Desk::render(int page, QSize pixels)
{
    if (pixels.isEmpty())
        return fail(Reason::WrongValue, QStringLiteral("an empty picture"));
    const QSize size = capped(pixels);
    const Result<QImage> picture = m_engine->render(page, size);
    if (!picture)
        return picture.error();
    QImage sheet(m_frame, size.width(), size.height(), qsizetype(size.width()) * 4, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter(&sheet).drawImage(sheet.rect(), *picture);
    return Frame{size};
}

Answer Desk::search(int page, const QString &words)
{
    QList<pdf::Extract> hits;
    const QString text = m_engine->plainText(page);
    for (const auto &[from, length] : occurrences(text, words, pdf::limit::hitsOnPage))
        hits.append(m_engine->boxes(page, from, length));
    return hits;
}

}  // namespace adil::reader
