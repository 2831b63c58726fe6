// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons: with a text, or with an icon alone. 32 px high at 100 %, visible focus; Space and Enter press the
// one that has the keyboard. Used by every screen.
#pragma once

#include "ui/look.h"

#include <QPushButton>
#include <QToolButton>

class QButtonGroup;

namespace adil::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    // Primary: the one thing to do in this view. Quiet: no border, for the less important.
    enum class Kind { Plain, Primary, Quiet };

    explicit Button(Kind kind = Kind::Plain, QWidget *parent = nullptr);
    Button(const QString &text, Kind kind, const QString &iconName = {}, QWidget *parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    void setIconName(const QString &name);
    [[nodiscard]] QString iconName() const { return m_iconName; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Kind m_kind;
    QString m_iconName;
};

// An icon without words: its name is shown as a tool tip, with the keys if there are any, and is its
// accessible name.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    explicit IconButton(const QString &iconName, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setName(const QString &name, const QKeySequence &keys = {});
    // A smaller one, within a line of text (20 px instead of 32).
    void setSmall(bool isSmall);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dress();

    QString m_iconName;
    bool m_small = false;
};

// The buttons of one exclusive choice are one stop for Tab: the chosen one; arrows go on from there.
void shareTabStop(QButtonGroup &group);

}  // namespace adil::ui
