// SPDX-License-Identifier: GPL-3.0-or-later
// News without a dialogue: a bar in the layout, which stays until it is closed or the matter is over, and a
// toast over the window's foot, which goes by itself when nothing must be done. Both are announced to
// screen readers.
#pragma once

#include "ui/look.h"

#include <QFrame>

class QLabel;
class QTimer;

namespace adil::ui {

class Button;
class IconButton;
class Label;

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    // Shows the bar with these words. The icon follows the tone.
    void tell(Tone tone, const QString &text, const QString &action = {});
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void retranslate();

    QLabel *m_sign;
    Label *m_text;
    Button *m_action;
    IconButton *m_close;
    Tone m_tone = Tone::Accent;
};

// One at a time, above the foot of `window`. Green and accent go after 6 s (not while the pointer or focus is
// on them); amber and red stay until closed.
class Toast : public MessageBar {
    Q_OBJECT
public:
    explicit Toast(QWidget *window);

    void tell(Tone tone, const QString &text, const QString &action = {});
    // Distance from the window's foot.
    void setFoot(int px);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QTimer *m_leave;
    int m_foot = 40;
};

}  // namespace adil::ui
