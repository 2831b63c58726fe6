// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent, what failed and why, and what can be done about it. Opens above the bottom line;
// Escape closes it.
#pragma once

#include "shell/syncstate.h"
#include "shell/waiting.h"
#include "ui/rows.h"

#include <QFrame>

namespace adil::ui {
class Button;
class IconButton;
class Label;
class Screen;
class Shortcuts;
}  // namespace adil::ui

namespace adil::shell {

class WaitingDetail;

class WaitingPanel : public QFrame {
    Q_OBJECT
public:
    // `shortcuts` must outlive it.
    WaitingPanel(ui::Shortcuts &shortcuts, QWidget *parent);

    // `model` must stay until another is set, or none; `describe` says what each command is, and `tell` more
    // of the one that is chosen.
    void setRows(QAbstractItemModel *model, ui::DescribeRow describe, TellWaiting tell);
    void setSync(const SyncState &state);
    // The keyboard to its list, or to its button when nothing waits.
    void focusFirst();

Q_SIGNALS:
    void syncRequested();
    void opened(const QModelIndex &source);
    void decided(const QModelIndex &source, adil::shell::Waiting::Act act);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addKeys(ui::Shortcuts &shortcuts);
    void retranslate();
    void showRows();
    void showChosen();
    [[nodiscard]] QStringList leads() const;

    ui::Label *m_title;
    ui::Label *m_lead;
    ui::Screen *m_screen;
    ui::RowView *m_rows;
    WaitingDetail *m_detail;
    TellWaiting m_tell;
    ui::Button *m_sync;
    ui::IconButton *m_close;
    SyncState m_state;
};

}  // namespace adil::shell
