// SPDX-License-Identifier: GPL-3.0-or-later
// One command that waits: why it did not go, both versions where somebody else was first, and what can be
// done with it. Below the list of the panel.
#pragma once

#include "shell/waiting.h"

#include <QHash>
#include <QWidget>

class QPlainTextEdit;

namespace adil::ui {
class Button;
class Label;
class Shortcuts;
}  // namespace adil::ui

namespace adil::shell {

class WaitingDetail : public QWidget {
    Q_OBJECT
public:
    explicit WaitingDetail(QWidget *parent = nullptr);

    // Hidden while there is none.
    void setWaiting(const std::optional<Waiting> &waiting);
    // The first of these that can be done is: what a key of the panel means for this command.
    void act(const QList<Waiting::Act> &acts);

Q_SIGNALS:
    void decided(adil::shell::Waiting::Act act);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildVersions();
    void retranslate();
    [[nodiscard]] static QString nameOf(Waiting::Act act);

    std::optional<Waiting> m_waiting;
    ui::Label *m_why;
    QWidget *m_versions;
    ui::Label *m_mineTitle;
    ui::Label *m_theirsTitle;
    QPlainTextEdit *m_mine;
    QPlainTextEdit *m_theirs;
    QHash<Waiting::Act, ui::Button *> m_buttons;
};

}  // namespace adil::shell
