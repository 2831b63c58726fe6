// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bars.h"

#include "ui/style.h"
#include "ui/tabular.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <utility>

namespace adil::ui {

static constexpr int sides = 8;  // left and right of a bar's words and number

class BarView::Delegate : public QStyledItemDelegate {
public:
    explicit Delegate(BarView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    { }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, m_view->rowHeight()};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(m_view);
        const Bar &bar = m_view->bars()[index.row()];
        const bool isChosen = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isChosen)
            paintBox(*painter, option.rect, 4, look.colours.accentSoft, {});
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, option.rect, 4, look.colours.raised, {});
        if (m_view->hasFocus() && index == m_view->currentIndex())
            paintFocus(*painter, option.rect, 4, look.colours.accent);
        paintParts(*painter, look, bar, option.rect.adjusted(sides, 0, -sides, 0), isChosen);
        painter->restore();
    }

private:
    // The words, then the bar, then the number; or the words above the other two.
    void paintParts(QPainter &painter, const Look &look, const Bar &bar, const QRect &place,
                    bool isChosen) const
    {
        painter.setFont(look.font(isChosen ? Type::Strong : Type::Body));
        painter.setPen(look.text(Tone::Ink));
        const QFontMetrics metrics = painter.fontMetrics();
        const bool isStacked = m_view->m_isStacked;
        const int numbers = m_view->numbersWidth();
        const int label = isStacked ? 0 : m_view->wordsWidth();
        const QRect words = isStacked
            ? QRect(place.left(), place.top() + 2, place.width(), place.height() / 2)
            : QRect(place.left(), place.top(), label - 8, place.height());
        const QRect rest = isStacked ? place.adjusted(0, place.height() / 2, 0, -2) : place;
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         metrics.elidedText(bar.label, Qt::ElideRight, words.width()));
        drawTabular(painter, rest, Qt::AlignRight | Qt::AlignVCenter, bar.value);
        const int height = look.scaled(10);
        const QRectF line(rest.left() + label, rest.center().y() - height / 2.0 + 1,
                          std::max(0, rest.width() - label - numbers - 12), height);
        const auto part = [&](double length) {
            return QRectF(line.topLeft(), QSizeF(line.width() * length, height));
        };
        paintBox(painter, line, 3, look.colours.line, {});
        if (bar.length > 0)
            paintBox(painter, part(std::max(bar.length, 3.0 / std::max(1.0, line.width()))), 3,
                     look.text(bar.tone), {});
        if (bar.part > 0)
            paintBox(painter, part(bar.length * bar.part), 3, look.text(bar.partTone), {});
        if (bar.mark >= 0)
            painter.fillRect(QRectF(line.left() + line.width() * bar.mark - 1, line.top() - 3, 2, height + 6),
                             look.colours.ink);
    }

    BarView *m_view;
};

BarView::BarView(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void BarView::setBars(const QList<Bar> &bars)
{
    if (bars == m_bars)
        return;
    const int kept = current();
    m_isFilling = true;
    m_bars = bars;
    m_model.setRowCount(0);
    for (const Bar &bar : bars) {
        auto *item = new QStandardItem(bar.label);
        const QString spoken = bar.spoken.isEmpty() ? bar.label + QStringLiteral(": ") + bar.value
                                                    : bar.spoken;
        item->setData(spoken, Qt::AccessibleTextRole);
        item->setToolTip(spoken);
        m_model.appendRow(item);
    }
    setCurrentIndex(kept < 0 ? QModelIndex() : m_model.index(std::min(kept, m_model.rowCount() - 1), 0));
    m_isFilling = false;
    place();
    updateGeometry();
}

void BarView::setCurrent(int bar)
{
    const bool filling = std::exchange(m_isFilling, true);
    if (bar < 0)
        clearSelection();
    setCurrentIndex(bar < 0 ? QModelIndex() : m_model.index(bar, 0));
    m_isFilling = filling;
}

int BarView::rowHeight() const { return lookOf(this).scaled(m_isStacked ? 44 : 28); }

int BarView::wordsWidth() const
{
    const QFontMetrics metrics(lookOf(this).font(Type::Strong));
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
    return widest + 12;
}

int BarView::numbersWidth() const
{
    const QFontMetrics metrics(lookOf(this).font(Type::Strong));
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, tabularWidth(metrics, bar.value));
    return widest;
}

// Beside the bars the words have three fifths at most: below that nothing of a bar is seen.
void BarView::place()
{
    const bool fits = wordsWidth() <= (width() - 2 * sides) * 3 / 5;
    if (m_isStacked == !fits)
        return;
    m_isStacked = !fits;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize BarView::sizeHint() const
{
    return {lookOf(this).scaled(280), int(std::max<qsizetype>(1, m_bars.size())) * rowHeight()};
}

QSize BarView::minimumSizeHint() const { return {lookOf(this).scaled(140), sizeHint().height()}; }

void BarView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        place();
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

void BarView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFilling && current.isValid())
        Q_EMIT chosen(current.row());
}

// Coming with Tab chooses nothing: one may be on the way to the records of another picture.
void BarView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    paintFocus(painter, viewport()->rect(), 4, lookOf(this).colours.accent);
}

void BarView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    place();
}

void BarView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void BarView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(current());
        return;
    }
    QListView::keyPressEvent(event);
}

// A click on what is chosen already brings its records back.
void BarView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex before = currentIndex();
    QListView::mousePressEvent(event);
    if (before.isValid() && before == currentIndex())
        Q_EMIT chosen(current());
}

}  // namespace adil::ui
