// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pageview.h"

#include "base/whendone.h"
#include "ui/look.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace adil::ui {

namespace {

constexpr int gap = 16;  // between pages and around them
constexpr int smallestZoom = 25, largestZoom = 400;
constexpr int cacheKiB = 256 * 1024;
constexpr int ahead = 2;  // pages fetched before and after those in sight

}  // namespace

PageView::PageView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pictures(cacheKiB)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    viewport()->setCursor(Qt::IBeamCursor);
}

PageView::~PageView() { forgetRequests(); }

void PageView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Pages"));
    QAbstractScrollArea::changeEvent(event);
}

void PageView::setDocument(pdf::Document *document)
{
    forgetRequests();
    m_document = document;
    m_pictures.clear();
    m_hits.clear();
    m_hit = -1;
    m_selection = {};
    m_dragFrom.reset();
    m_page = 0;
    verticalScrollBar()->setValue(0);
    arrange();
    Q_EMIT pageChanged(0);
}

void PageView::forgetRequests()
{
    for (auto &request : m_asked)
        request.cancel();
    m_asked.clear();
}

double PageView::scale() const
{
    const double natural = logicalDpiX() / 72.0;
    if (m_zoom > 0 || !m_document)
        return natural * (m_zoom > 0 ? m_zoom : 100) / 100.0;
    double widest = 1;
    for (const QSizeF &page : m_document->contents().pages)
        widest = std::max(widest, page.width());
    return std::max(0.05, (viewport()->width() - 2 * gap) / widest);
}

int PageView::shownPercent() const { return qRound(scale() * 72.0 / logicalDpiX() * 100); }

void PageView::arrange()
{
    m_tops.clear();
    m_height = gap;
    m_width = 0;
    if (m_document) {
        const double factor = scale();
        for (const QSizeF &page : m_document->contents().pages) {
            m_tops << m_height;
            m_height += qRound(page.height() * factor) + gap;
            m_width = std::max(m_width, qRound(page.width() * factor) + 2 * gap);
        }
    }
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, m_width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    fetch();
    viewport()->update();
    Q_EMIT zoomChanged(shownPercent());
}

QRect PageView::rectOf(int page) const
{
    const QSizeF points = m_document->contents().pages[page];
    const QSize size(qRound(points.width() * scale()), qRound(points.height() * scale()));
    const int left = m_width <= viewport()->width()
        ? (viewport()->width() - size.width()) / 2
        : gap + (m_width - 2 * gap - size.width()) / 2 - horizontalScrollBar()->value();
    return {QPoint(left, m_tops[page] - verticalScrollBar()->value()), size};
}

std::pair<int, int> PageView::inSight() const
{
    const int top = verticalScrollBar()->value();
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), top);
    const int first = std::max(0, int(after - m_tops.begin()) - 1);
    int last = first;
    while (last + 1 < pages() && m_tops[last + 1] < top + viewport()->height())
        ++last;
    return {first, last};
}

QSize PageView::pixelsOf(int page) const { return rectOf(page).size() * devicePixelRatioF(); }

void PageView::fetch()
{
    if (!m_document || m_tops.isEmpty())
        return;
    const auto [first, last] = inSight();
    for (auto it = m_asked.begin(); it != m_asked.end();) {
        if (it.key() < first - ahead || it.key() > last + ahead) {
            it->cancel();
            it = m_asked.erase(it);
        } else {
            ++it;
        }
    }
    for (int page = first; page <= last; ++page)
        fetch(page, pdf::Urgency::Now);
    for (int step = 1; step <= ahead; ++step)
        for (const int page : {last + step, first - step})
            if (page >= 0 && page < pages())
                fetch(page, pdf::Urgency::Soon);
}

void PageView::fetch(int page, pdf::Urgency urgency)
{
    const QSize pixels = pixelsOf(page);
    const QImage *picture = m_pictures.object(page);
    if ((picture && picture->size() == pixels) || m_asked.contains(page))
        return;
    auto future = m_document->render(page, pixels, urgency);
    m_asked.insert(page, future);
    whenDone(future, this,
             [this, page, pixels](const Result<QImage> &answer) { arrived(page, pixels, answer); });
}

void PageView::arrived(int page, const QSize &pixels, const Result<QImage> &picture)
{
    m_asked.remove(page);
    if (!picture) {
        if (picture.error().reason != Reason::Cancelled)
            Q_EMIT failed(picture.error());
        return;
    }
    auto *kept = new QImage(picture->size() == pixels
                                ? *picture
                                : picture->scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    m_pictures.insert(page, kept, std::max(1, int(kept->sizeInBytes() / 1024)));
    fetch();  // the place may have become wider or narrower since it was asked for
    viewport()->update();
}

bool PageView::isComplete() const
{
    if (!m_document || m_tops.isEmpty())
        return false;
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page)
        if (const QImage *picture = m_pictures.object(page); !picture || picture->size() != pixelsOf(page))
            return false;
    return true;
}

void PageView::paintMarks(QPainter &painter, int page, const QRect &rect) const
{
    const auto inPage = [&](const QRectF &box) {
        return QRectF(rect.x() + box.x() * rect.width(), rect.y() + box.y() * rect.height(),
                      box.width() * rect.width(), box.height() * rect.height());
    };
    painter.setPen(Qt::NoPen);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);  // the words stay readable under the mark
    for (int i = 0; i < m_hits.size(); ++i) {
        if (m_hits[i].page != page)
            continue;
        painter.setBrush(i == m_hit ? QColor(0xff, 0xc4, 0x7a) : QColor(0xff, 0xee, 0xb0));
        for (const QRectF &box : m_hits[i].boxes)
            painter.drawRect(inPage(box).adjusted(-1, -1, 1, 1));
    }
    if (m_selection.page == page) {
        painter.setBrush(QColor(0xbf, 0xdc, 0xf5));
        for (const QRectF &box : m_selection.boxes)
            painter.drawRect(inPage(box));
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Look &look = lookOf(this);
    painter.fillRect(viewport()->rect(), look.colours.background);
    if (!m_document || m_tops.isEmpty())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);  // until the picture of this size is here
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        const QRect rect = rectOf(page);
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), look.colours.line);
        painter.fillRect(rect, Qt::white);
        if (const QImage *picture = m_pictures.object(page))
            painter.drawImage(rect, *picture);
        paintMarks(painter, page, rect);
    }
}

void PageView::resizeEvent(QResizeEvent *)
{
    const int page = m_page;
    arrange();
    if (m_zoom == 0)
        goTo(page);
}

void PageView::scrollContentsBy(int, int)
{
    fetch();
    seePage();
    viewport()->update();
}

void PageView::seePage()
{
    if (m_tops.isEmpty())
        return;
    // The page that holds the upper third of the window is the one that is read.
    const int eye = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), eye);
    const int page = std::max(0, int(after - m_tops.begin()) - 1);
    if (page != m_page) {
        m_page = page;
        Q_EMIT pageChanged(page);
    }
}

void PageView::goTo(int page)
{
    if (m_tops.isEmpty())
        return;
    page = std::clamp(page, 0, pages() - 1);
    verticalScrollBar()->setValue(m_tops[page] - gap / 2);
    if (page != m_page) {
        m_page = page;
        Q_EMIT pageChanged(page);
    }
}

void PageView::setZoom(int percent)
{
    const int page = m_page;
    m_zoom = percent == 0 ? 0 : std::clamp(percent, smallestZoom, largestZoom);
    forgetRequests();
    arrange();
    goTo(page);
}

void PageView::setHits(const QList<pdf::Extract> &hits, int current)
{
    m_hits = hits;
    m_hit = current;
    if (current >= 0 && current < hits.size() && !hits[current].boxes.isEmpty() && !m_tops.isEmpty()) {
        const pdf::Extract &hit = hits[current];
        const int top = m_tops[hit.page] + qRound(hit.boxes.first().y() * rectOf(hit.page).height());
        if (top < verticalScrollBar()->value()
            || top > verticalScrollBar()->value() + viewport()->height() - 60)
            verticalScrollBar()->setValue(top - viewport()->height() / 3);
    }
    viewport()->update();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    setZoom(shownPercent() + (event->angleDelta().y() > 0 ? 10 : -10));
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::ZoomIn))
        return setZoom(shownPercent() + 10);
    if (event->matches(QKeySequence::ZoomOut))
        return setZoom(shownPercent() - 10);
    switch (event->key()) {
    case Qt::Key_Home: bar->setValue(0); break;
    case Qt::Key_End: bar->setValue(bar->maximum()); break;
    case Qt::Key_PageDown: goTo(m_page + 1); break;
    case Qt::Key_PageUp: goTo(m_page - 1); break;
    case Qt::Key_Space: bar->setValue(bar->value() + bar->pageStep() * 9 / 10); break;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

std::optional<std::pair<int, QPointF>> PageView::placeAt(const QPoint &point) const
{
    if (!m_document || m_tops.isEmpty())
        return {};
    const auto [first, last] = inSight();
    for (int page = first; page <= last; ++page) {
        const QRect rect = rectOf(page);
        if (rect.contains(point))
            return std::pair{page,
                             QPointF((point.x() - rect.x()) / double(rect.width()),
                                     (point.y() - rect.y()) / double(rect.height()))};
    }
    return {};
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    m_selection = {};
    m_dragFrom = event->button() == Qt::LeftButton ? placeAt(event->pos()) : std::nullopt;
    viewport()->update();
}

void PageView::mouseMoveEvent(QMouseEvent *event) { select(event->pos()); }

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    select(event->pos());
    m_dragFrom.reset();
}

void PageView::select(const QPoint &point)
{
    const auto to = placeAt(point);
    if (!m_dragFrom || !to || to->first != m_dragFrom->first || to->second == m_dragFrom->second)
        return;
    whenDone(m_document->select(to->first, m_dragFrom->second, to->second), this,
             [this](const Result<pdf::Extract> &extract) {
                 if (!extract)
                     return;
                 m_selection = *extract;
                 viewport()->update();
             });
}

void PageView::copy() const
{
    if (m_mayCopy && !m_selection.text.isEmpty())
        QGuiApplication::clipboard()->setText(m_selection.text);
}

}  // namespace adil::ui
