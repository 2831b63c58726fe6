// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of one document as a continuous scroll. Pictures come from the reader process; what is near is
// fetched ahead, what is far is forgotten. Keyboard: arrows, Page Up and Down, Home, End, Ctrl+plus and
// minus, Ctrl+C. Window's thread.
#pragma once

#include "pdf/document.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QFutureWatcher>

namespace adil::ui {

class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    ~PageView() override;

    // Shows an opened document, which must outlive it or be taken away by setDocument(nullptr).
    void setDocument(pdf::Document *document);
    // Percent of the natural size; 0 fits the width.
    void setZoom(int percent);
    [[nodiscard]] int zoom() const { return m_zoom; }
    [[nodiscard]] int shownPercent() const;
    [[nodiscard]] int page() const { return m_page; }  // from 0
    [[nodiscard]] int pages() const { return int(m_tops.size()); }
    void goTo(int page);
    void setHits(const QList<pdf::Extract> &hits, int current);
    [[nodiscard]] QString selectedText() const { return m_selection.text; }
    void copy() const;
    // False: nothing can be copied out of these pages. True unless told.
    void setMayCopy(bool mayCopy) { m_mayCopy = mayCopy; }
    [[nodiscard]] bool mayCopy() const { return m_mayCopy; }
    // True when every page in sight has its picture; for tests.
    [[nodiscard]] bool isComplete() const;

Q_SIGNALS:
    void pageChanged(int page);
    void zoomChanged(int percent);
    void failed(const adil::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void arrange();
    [[nodiscard]] double scale() const;
    [[nodiscard]] QRect rectOf(int page) const;  // in the viewport
    [[nodiscard]] std::pair<int, int> inSight() const;
    [[nodiscard]] QSize pixelsOf(int page) const;
    void fetch();
    void fetch(int page, pdf::Urgency urgency);
    void arrived(int page, const QSize &pixels, const Result<QImage> &picture);
    void forgetRequests();
    void seePage();
    void paintMarks(QPainter &painter, int page, const QRect &rect) const;
    [[nodiscard]] std::optional<std::pair<int, QPointF>> placeAt(const QPoint &point) const;
    void select(const QPoint &point);

    pdf::Document *m_document = nullptr;
    int m_zoom = 0;
    int m_page = 0;
    QList<int> m_tops;  // of each page, in the whole
    int m_height = 0, m_width = 0;
    QCache<int, QImage> m_pictures;
    QHash<int, QFuture<Result<QImage>>> m_asked;
    QList<pdf::Extract> m_hits;
    int m_hit = -1;
    bool m_mayCopy = true;
    pdf::Extract m_selection;
    std::optional<std::pair<int, QPointF>> m_dragFrom;
};

}  // namespace adil::ui
