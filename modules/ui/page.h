// SPDX-License-Identifier: GPL-3.0-or-later
// A page that scrolls when the window is too low for it, never sideways, and gives wrapped texts the height
// they need. Put things into body().
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace adil::ui {

class Page : public QScrollArea {
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    // Lines that are too long are hard to read: the content is not wider than this at 100 % text, and stands
    // at the left or in the middle.
    void setWidest(int px, Qt::Alignment alignment = Qt::AlignLeft);
    // Those around the content, instead of 24 px on all sides.
    void setMargins(const QMargins &margins);
    // 16 px between the blocks.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QMargins m_margins{24, 24, 24, 24};
    int m_widest = 0;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    QWidget *m_inside;
    QVBoxLayout *m_body;
};

}  // namespace adil::ui
