// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/tabular.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPointer>
#include <QStyledItemDelegate>

namespace adil::ui {

// The described columns over the rows of the screen's flat model.
class TableView::Described : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    DescribeCell describe;
    QList<Column> columns;

    void setSource(QAbstractItemModel *source)
    {
        beginResetModel();
        if (m_source)
            m_source->disconnect(this);
        m_source = source;
        follow();
        endResetModel();
    }
    [[nodiscard]] QModelIndex toSource(const QModelIndex &index) const
    {
        return m_source && index.isValid() ? m_source->index(index.row(), 0) : QModelIndex();
    }
    [[nodiscard]] Cell cell(const QModelIndex &index) const
    {
        return describe ? describe(toSource(index), index.column()) : Cell();
    }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return m_source && !parent.isValid() ? m_source->rowCount() : 0;
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role >= Qt::UserRole)  // what the row is, not how it looks: asked of the screen's model
            return toSource(index).data(role);
        if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return {};
        const Cell c = cell(index);
        return c.pill.text.isEmpty() ? c.text : c.pill.text;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columns.size())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(columns[section].title()) : QVariant();
    }

private:
    void follow()
    {
        connect(m_source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
        connect(m_source, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
        connect(m_source, &QAbstractItemModel::rowsAboutToBeInserted, this,
                [this](const QModelIndex &, int first, int last) { beginInsertRows({}, first, last); });
        connect(m_source, &QAbstractItemModel::rowsInserted, this, [this] { endInsertRows(); });
        connect(m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
                [this](const QModelIndex &, int first, int last) { beginRemoveRows({}, first, last); });
        connect(m_source, &QAbstractItemModel::rowsRemoved, this, [this] { endRemoveRows(); });
        connect(m_source, &QAbstractItemModel::rowsAboutToBeMoved, this,
                [this](const QModelIndex &, int first, int last, const QModelIndex &, int before) {
                    beginMoveRows({}, first, last, {}, before);
                });
        connect(m_source, &QAbstractItemModel::rowsMoved, this, [this] { endMoveRows(); });
        connect(m_source, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex &a, const QModelIndex &b) {
                    Q_EMIT dataChanged(index(a.row(), 0), index(b.row(), columnCount() - 1));
                });
        // Another order: each kept index goes with its row.
        connect(m_source, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
            Q_EMIT layoutAboutToBeChanged();
            m_kept = persistentIndexList();
            m_keptRows.clear();
            for (const QModelIndex &kept : std::as_const(m_kept))
                m_keptRows << QPersistentModelIndex(toSource(kept));
        });
        connect(m_source, &QAbstractItemModel::layoutChanged, this, [this] {
            QModelIndexList now;
            for (qsizetype i = 0; i < m_kept.size(); ++i)
                now << (m_keptRows[i].isValid() ? index(m_keptRows[i].row(), m_kept[i].column())
                                                : QModelIndex());
            changePersistentIndexList(m_kept, now);
            m_kept.clear();
            m_keptRows.clear();
            Q_EMIT layoutChanged();
        });
    }

    QPointer<QAbstractItemModel> m_source;
    QModelIndexList m_kept;
    QList<QPersistentModelIndex> m_keptRows;
};

class TableView::Delegate : public QStyledItemDelegate {
public:
    Delegate(TableView *view, Described *cells)
        : QStyledItemDelegate(view)
        , m_view(view)
        , m_cells(cells)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = lookOf(m_view);
        const Colours &c = look.colours;
        const QRect all = option.rect;
        painter->save();
        painter->setClipRect(all);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(all, c.accentSoft);
        painter->fillRect(all.left(), all.bottom(), all.width(), 1, c.line);
        paintCell(*painter, look, m_cells->cell(index), all.adjusted(12, 0, -8, -1));
        if (m_view->hasFocus() && index.row() == m_view->currentIndex().row())
            paintRing(*painter, all, index.column(), c.accent);
        painter->restore();
    }

private:
    static void paintCell(QPainter &painter, const Look &look, const Cell &cell, QRect place)
    {
        if (!cell.pill.text.isEmpty()) {
            paintPill(painter, look, place, cell.pill);
            return;
        }
        if (!cell.iconName.isEmpty()) {
            const int side = look.iconSize();
            paintIcon(painter, {place.left(), place.center().y() - side / 2 + 1, side, side}, cell.iconName,
                      look.text(cell.tone));
            place.setLeft(place.left() + side + 8);
        }
        painter.setFont(look.font(cell.type));
        painter.setPen(look.text(cell.tone));
        drawTabular(painter, place, cell.alignment | Qt::AlignVCenter,
                    elidedTabular(painter.fontMetrics(), cell.text, place.width()));
    }
    // One ring around the whole row, though it is painted cell by cell.
    void paintRing(QPainter &painter, const QRect &all, int column, const QColor &colour) const
    {
        painter.fillRect(all.left(), all.top(), all.width(), 2, colour);
        painter.fillRect(all.left(), all.bottom() - 2, all.width(), 2, colour);
        if (column == 0)
            painter.fillRect(all.left(), all.top(), 2, all.height() - 1, colour);
        if (column == m_cells->columnCount() - 1)
            painter.fillRect(all.right() - 1, all.top(), 2, all.height() - 1, colour);
    }

    TableView *m_view;
    Described *m_cells;
};

TableView::TableView(const QString &name, QWidget *parent)
    : QTableView(parent)
    , m_cells(new Described(this))
{
    setModel(m_cells);
    setItemDelegate(new Delegate(this, m_cells));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    horizontalHeader()->viewport()->setAutoFillBackground(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    setName(name);
    dress();
}

void TableView::setCells(QAbstractItemModel *model, const QList<Column> &columns, DescribeCell describe)
{
    m_columns = columns;
    m_cells->columns = columns;
    m_cells->describe = std::move(describe);
    m_cells->setSource(model);
    dress();
}

void TableView::setName(const QString &name)
{
    setAccessibleName(name);
    horizontalHeader()->setAccessibleName(name);
}

QModelIndex TableView::currentRow() const { return m_cells->toSource(currentIndex()); }

void TableView::setCurrentRow(const QModelIndex &source)
{
    setCurrentIndex(source.isValid() ? m_cells->index(source.row(), 0) : QModelIndex());
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        dress();
    if (event->type() == QEvent::LanguageChange) {
        horizontalHeader()->viewport()->update();
        viewport()->update();
    }
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row() || !previous.isValid())
        Q_EMIT currentRowChanged(m_cells->toSource(current));
    viewport()->update();
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid()
        && !selectionModel()->isSelected(currentIndex()))
        selectRow(currentIndex().row());
    viewport()->update();
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid())
        Q_EMIT opened(m_cells->toSource(index));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void TableView::dress()
{
    const Look &look = lookOf(this);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(look.scaled(38));
    QHeaderView *header = horizontalHeader();
    header->setFont(look.font(Type::CaptionStrong));
    QPalette colours = header->palette();
    colours.setColor(QPalette::ButtonText, look.colours.muted);
    header->setPalette(colours);
    header->setFixedHeight(look.scaled(36));
    shareWidth();
}

void TableView::shareWidth()
{
    const Look &look = lookOf(this);
    int fixed = 0;
    int sharing = 0;
    for (const Column &column : std::as_const(m_columns)) {
        fixed += look.scaled(column.width);
        sharing += column.width == 0 ? 1 : 0;
    }
    const int share = sharing > 0 ? qMax((viewport()->width() - fixed) / sharing, look.scaled(120)) : 0;
    for (int i = 0; i < int(m_columns.size()) && i < horizontalHeader()->count(); ++i)
        setColumnWidth(i, m_columns[i].width == 0 ? share : look.scaled(m_columns[i].width));
}

}  // namespace adil::ui
