// SPDX-License-Identifier: GPL-3.0-or-later
// A table whose cells are described, not built. The whole row is chosen and opened.
#pragma once

#include "ui/pill.h"

#include <QTableView>

#include <functional>

namespace adil::ui {

struct Cell {
    QString text = {};
    Type type = Type::Body;
    Tone tone = Tone::Ink;
    Qt::Alignment alignment = Qt::AlignLeft;
    PillSpec pill = {};  // instead of the text when it has one
    QString iconName = {};  // before the text
};
// `column` is the number in the list given to setCells(), the index any of the source row's columns.
using DescribeCell = std::function<Cell(const QModelIndex &row, int column)>;

struct Column {
    std::function<QString()> title;  // asked again when the language changes
    int width = 0;  // px at 100 % text; 0 shares what is left
};

class TableView : public QTableView {
    Q_OBJECT
public:
    explicit TableView(const QString &name, QWidget *parent = nullptr);

    // `model` must outlive the view.
    void setCells(QAbstractItemModel *model, const QList<Column> &columns, DescribeCell describe);
    void setName(const QString &name);
    [[nodiscard]] QModelIndex currentRow() const;  // of the screen's model, column 0
    void setCurrentRow(const QModelIndex &source);

Q_SIGNALS:
    void opened(const QModelIndex &source);
    void currentRowChanged(const QModelIndex &source);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Described;
    class Delegate;
    void dress();
    void shareWidth();

    Described *m_cells;
    QList<Column> m_columns;
};

}  // namespace adil::ui
