// SPDX-License-Identifier: GPL-3.0-or-later
// A state as colour, word and icon: as a value (for rows and cells), as paint, and as a widget.
#pragma once

#include "ui/look.h"

#include <QLabel>
#include <QRect>

class QPainter;

namespace adil::ui {

struct PillSpec {
    Tone tone = Tone::Muted;
    QString text = {};
    QString iconName = {};  // may be empty for what is not a state
    bool operator==(const PillSpec &) const = default;
};

// The size a pill needs; all are of one height.
QSize pillSize(const Look &look, const PillSpec &pill);
// Paints it at the left of `rect`, in the middle of its height, not wider than it; returns the width used.
int paintPill(QPainter &painter, const Look &look, const QRect &rect, const PillSpec &pill);

class Pill : public QLabel {
    Q_OBJECT
public:
    explicit Pill(const PillSpec &pill = {}, QWidget *parent = nullptr);
    void setPill(const PillSpec &pill);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PillSpec m_pill;
};

}  // namespace adil::ui
