// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rows.h"

#include "ui/rows_paint.h"

#include <QFocusEvent>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyledItemDelegate>

namespace adil::ui {

// The screen's model with the described words, for keyboard search and screen readers.
class RowView::Described : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    DescribeRow describe;

    [[nodiscard]] Row row(const QModelIndex &index) const
    {
        return describe && index.isValid() ? describe(mapToSource(index)) : Row();
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::DisplayRole)
            return row(index).title;
        if (role == Qt::AccessibleTextRole)
            return spoken(row(index));
        if (role == Qt::ToolTipRole) {
            const Row r = row(index);
            QStringList lines{r.title, r.titleRest, r.subtitle};
            for (const PillSpec &pill : r.pills)
                lines << pill.text;
            lines.removeAll(QString());
            return r.heading ? QString() : lines.join(QLatin1Char('\n'));
        }
        return {};
    }
    // In the described words: the base would look in the screen's model.
    [[nodiscard]] QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                        Qt::MatchFlags flags) const override
    {
        // NOLINTNEXTLINE(bugprone-parent-virtual-call): the parent is who would look there
        return QAbstractItemModel::match(start, role, value, hits, flags);
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return row(index).heading ? Qt::NoItemFlags
                                  : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    }
};

class RowView::Delegate : public QStyledItemDelegate {
public:
    Delegate(RowView *view, Described *rows)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_rows(rows)
    { }

    RowView::Density density = Density::Normal;
    int leading = 100;

    [[nodiscard]] RowShape shape() const { return {density, lookOf(m_view).scaled(leading)}; }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int width = m_view->viewport()->width();
        return {qMin(width, 120), heightOf(m_rows->row(index), lookOf(m_view), shape(), width)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem copy(option);
        copy.state.setFlag(QStyle::State_HasFocus, m_view->hasFocus() && index == m_view->currentIndex());
        const bool last = index.row() + 1 == m_rows->rowCount();
        paintRow(*painter, copy, lookOf(m_view), shape(), m_rows->row(index), last);
    }

private:
    RowView *m_view;
    Described *m_rows;
};

RowView::RowView(const QString &name, QWidget *parent)
    : QListView(parent)
    , m_rows(new Described(this))
    , m_delegate(new Delegate(this, m_rows))
{
    setModel(m_rows);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setName(name);
}

void RowView::setRows(QAbstractItemModel *model, DescribeRow describe)
{
    m_rows->describe = std::move(describe);
    m_rows->setSourceModel(model);
    watch(m_rows);
    fit();
}

void RowView::watch(QAbstractItemModel *model)
{
    connect(model, &QAbstractItemModel::modelReset, this, &RowView::fit, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsInserted, this, &RowView::fit, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &RowView::fit, Qt::UniqueConnection);
    connect(model, &QAbstractItemModel::layoutChanged, this, &RowView::fit, Qt::UniqueConnection);
    // A row may become taller or lower with its words.
    connect(model, &QAbstractItemModel::dataChanged, this, &RowView::fit, Qt::UniqueConnection);
}

void RowView::setDensity(Density density)
{
    m_delegate->density = density;
    fit();
}

void RowView::setLeadingWidth(int px)
{
    m_delegate->leading = px;
    fit();
}

void RowView::setFitsRows(bool fits)
{
    m_fits = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    fit();
}

void RowView::setName(const QString &name) { setAccessibleName(name); }

QModelIndex RowView::currentRow() const { return m_rows->mapToSource(currentIndex()); }

void RowView::setCurrentRow(const QModelIndex &source) { setCurrentIndex(m_rows->mapFromSource(source)); }

QSize RowView::sizeHint() const
{
    if (!m_fits)
        return QListView::sizeHint();
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += sizeHintForIndex(m_rows->index(row, 0)).height();
    return {lookOf(this).scaled(240), height};
}

QSize RowView::minimumSizeHint() const
{
    return m_fits ? QSize(lookOf(this).scaled(160), sizeHint().height()) : QListView::minimumSizeHint();
}

void RowView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange)
        fit();
}

void RowView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(m_rows->mapToSource(current));
}

void RowView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Coming with Tab, one sees at once where one is.
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid()
        && !selectionModel()->isSelected(currentIndex()))
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        open(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex reached = QListView::moveCursor(action, modifiers);
    if (!reached.isValid() || (reached.flags() & Qt::ItemIsEnabled))
        return reached;
    // A heading: the next row below it, or above it at the end.
    const bool up = action == MoveEnd || action == MovePageDown;
    for (const int step : {up ? -1 : 1, up ? 1 : -1})
        for (int row = reached.row() + step; row >= 0 && row < m_rows->rowCount(); row += step)
            if (m_rows->index(row, 0).flags() & Qt::ItemIsEnabled)
                return m_rows->index(row, 0);
    return currentIndex();
}

void RowView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QPoint at = event->position().toPoint();
    viewport()->setCursor(isOnAction(indexAt(at), at) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnAction(indexAt(at), at))
        open(indexAt(at));
}

void RowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && !isOnAction(indexAt(at), at))
        open(indexAt(at));
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Words wrap elsewhere now, also beside a scroll bar that came; the view itself looks at the height only.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
    if (m_fits)
        updateGeometry();
}

Row RowView::rowAt(const QModelIndex &index) const { return m_rows->row(index); }

bool RowView::isOnAction(const QModelIndex &index, const QPoint &at) const
{
    if (!index.isValid())
        return false;
    const QRect place = visualRect(index);
    const RowPlaces places = placesOf(rowAt(index), lookOf(this), m_delegate->shape(), place.width());
    return places.action.translated(place.topLeft()).contains(at);
}

void RowView::open(const QModelIndex &index)
{
    if (index.isValid() && (index.flags() & Qt::ItemIsEnabled))
        Q_EMIT opened(m_rows->mapToSource(index));
}

void RowView::fit()
{
    scheduleDelayedItemsLayout();
    viewport()->update();
    if (m_fits)
        updateGeometry();
}

}  // namespace adil::ui
