// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page.h"

#include "ui/look.h"

#include <QEvent>
#include <QVBoxLayout>

namespace adil::ui {

Page::Page(QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_body(new QVBoxLayout(m_inside))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The things inside have the keyboard; the page follows them.
    setFocusPolicy(Qt::NoFocus);
    m_body->setContentsMargins(m_margins);
    m_body->setSpacing(16);
    setWidget(m_inside);
    m_inside->installEventFilter(this);
}

void Page::setWidest(int px, Qt::Alignment alignment)
{
    m_widest = px;
    m_alignment = alignment;
    fit();
}

void Page::setMargins(const QMargins &margins)
{
    m_margins = margins;
    fit();
}

bool Page::event(QEvent *event)
{
    const bool done = QScrollArea::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fit();
    return done;
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == m_inside && event->type() == QEvent::LayoutRequest)
        fit();
    return done;
}

void Page::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void Page::fit()
{
    // A layout's own minimum forgets that wrapped words are taller in a narrow place.
    const int width = viewport()->width();
    QMargins around = m_margins;
    if (m_widest > 0) {
        const int spare = qMax(0, width - around.left() - around.right() - lookOf(this).scaled(m_widest));
        const int before = m_alignment & Qt::AlignHCenter ? spare / 2 : 0;
        around += QMargins(before, 0, spare - before, 0);
    }
    if (m_body->contentsMargins() != around)
        m_body->setContentsMargins(around);
    const int needed = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : 0;
    m_inside->setMinimumHeight(qMax(needed, m_body->totalMinimumSize().height()));
}

}  // namespace adil::ui
