// SPDX-License-Identifier: GPL-3.0-or-later
// A text of one type and tone; follows theme and text size. Used by every screen.
#pragma once

#include "ui/look.h"

#include <QLabel>

namespace adil::ui {

class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(Type type = Type::Body, Tone tone = Tone::Ink, QWidget *parent = nullptr);
    Label(const QString &text, Type type, Tone tone = Tone::Ink, QWidget *parent = nullptr);

    void setType(Type type);
    void setTone(Tone tone);
    // One line that may be shorter than its text: it ends in "…" and the tool tip has the whole.
    void setElided(bool elided);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();

    Type m_type;
    Tone m_tone;
    bool m_elided = false;
};

}  // namespace adil::ui
