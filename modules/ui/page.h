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

    // Margins of 24 px, 16 px between the blocks.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QWidget *m_inside;
    QVBoxLayout *m_body;
};

}  // namespace adil::ui
