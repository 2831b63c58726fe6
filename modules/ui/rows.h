// SPDX-License-Identifier: GPL-3.0-or-later
// A list whose rows are described, not built: the screen says what a row shows, the delegate knows how tall
// it is and paints it. Rows are spoken by screen readers as they are read.
#pragma once

#include "ui/pill.h"

#include <QListView>

#include <functional>

namespace adil::ui {

struct Row {
    bool heading = false;  // words between groups; cannot be chosen
    QString leading = {};  // a column of numbers: a time, sheets
    QString leadingNote = {};  // below it
    QString iconName = {};
    Tone iconTone = Tone::Ink;
    QString title = {};  // semi-bold when something follows it on its line, or unread
    QString titleRest = {};  // goes on after the title in plain weight
    QString subtitle = {};
    Type subtitleType = Type::Caption;  // or Body
    QList<PillSpec> pills = {};  // the line below; in a Compact list at the right end
    QString trailing = {};  // at the right end
    QString trailingNote = {};
    QString action = {};  // a button at the right end: opens the row
    QString actionIcon = {};
    bool unread = false;
    // A title that stands alone, a subtitle of Body and the pills below take as many lines as they need.
    bool wraps = false;
};
using DescribeRow = std::function<Row(const QModelIndex &)>;

// Arrows move, letters find, Enter, double click and the row's button open.
class RowView : public QListView {
    Q_OBJECT
public:
    enum class Density { Normal, Compact };

    // `name` is the accessible name ("Hearings of the day").
    explicit RowView(const QString &name, QWidget *parent = nullptr);

    // `model` is the screen's own and must outlive the view; `describe` is called whenever a row is painted
    // or measured, with an index of `model`: it must be quick.
    void setRows(QAbstractItemModel *model, DescribeRow describe);
    void setDensity(Density density);
    // Width of the leading column at 100 % text; 0 for none. 100 unless told.
    void setLeadingWidth(int px);
    // As tall as its rows, for a short list inside a scrolled page or a card.
    void setFitsRows(bool fits);
    void setName(const QString &name);

    [[nodiscard]] QModelIndex currentRow() const;  // of the screen's model
    void setCurrentRow(const QModelIndex &source);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(const QModelIndex &source);
    void currentRowChanged(const QModelIndex &source);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Described;
    class Delegate;
    [[nodiscard]] Row rowAt(const QModelIndex &index) const;
    [[nodiscard]] bool isOnAction(const QModelIndex &index, const QPoint &at) const;
    void open(const QModelIndex &index);
    void fit();
    void watch(QAbstractItemModel *model);

    Described *m_rows;
    Delegate *m_delegate;
    bool m_fits = false;
};

}  // namespace adil::ui
