// SPDX-License-Identifier: GPL-3.0-or-later
// A picture of numbers: a list of bars, each with its words before and its number behind it. Arrows choose a
// bar, screen readers read its words; colour alone says nothing.
#pragma once

#include "ui/look.h"

#include <QListView>
#include <QStandardItemModel>

namespace adil::ui {

struct Bar {
    QString label;
    QString value;
    double length = 0;  // 0 to 1, of the longest
    double part = 0;  // of it, from its beginning, in `partTone`
    double mark = -1;  // a line across at this place; below 0: none
    Tone tone = Tone::Accent;
    Tone partTone = Tone::Red;
    QString spoken = {};  // to a screen reader and as a tool tip; empty: label and value
    bool operator==(const Bar &) const = default;
};

class BarView : public QListView {
    Q_OBJECT
public:
    explicit BarView(QWidget *parent = nullptr);

    void setName(const QString &name) { setAccessibleName(name); }
    // What is chosen stays by its place.
    void setBars(const QList<Bar> &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }
    // -1: none.
    [[nodiscard]] int current() const { return currentIndex().row(); }
    void setCurrent(int bar);

    // As tall as its bars.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int bar);  // by the person
    void opened(int bar);

protected:
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    class Delegate;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int wordsWidth() const;
    [[nodiscard]] int numbersWidth() const;
    void place();

    QStandardItemModel m_model;
    QList<Bar> m_bars;
    bool m_isFilling = false;
    bool m_isStacked = false;  // words above their bars: beside them they would be cut
};

}  // namespace adil::ui
