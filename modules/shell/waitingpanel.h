// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent, what failed and why. Opens above the bottom line; Escape closes it.
#pragma once

#include "shell/syncstate.h"
#include "ui/rows.h"

#include <QFrame>

namespace adil::ui {
class Button;
class IconButton;
class Label;
class Screen;
}  // namespace adil::ui

namespace adil::shell {

class WaitingPanel : public QFrame {
    Q_OBJECT
public:
    explicit WaitingPanel(QWidget *parent);

    // `model` must stay until another is set, or none; `describe` says what each command is, and why it did
    // not go.
    void setRows(QAbstractItemModel *model, ui::DescribeRow describe);
    void setSync(const SyncState &state);
    // The keyboard to its list, or to its button when nothing waits.
    void focusFirst();

Q_SIGNALS:
    void syncRequested();
    void opened(const QModelIndex &source);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showRows();

    ui::Label *m_title;
    ui::Label *m_lead;
    ui::Screen *m_screen;
    ui::RowView *m_rows;
    ui::Button *m_sync;
    ui::IconButton *m_close;
    SyncState m_state;
};

}  // namespace adil::shell
