// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pill.h"

#include "ui/icons.h"
#include "ui/style.h"

#include <QEvent>
#include <QPainter>

namespace adil::ui {

namespace {

constexpr int side = 8;  // left and right of the word

int iconWidth(const Look &look, const PillSpec &pill)
{
    return pill.iconName.isEmpty() ? 0 : look.scaled(14) + 5;
}

}  // namespace

QSize pillSize(const Look &look, const PillSpec &pill)
{
    const QFontMetrics metrics(look.font(Type::Caption));
    return {side + iconWidth(look, pill) + metrics.horizontalAdvance(pill.text) + 1 + side, look.scaled(22)};
}

int paintPill(QPainter &painter, const Look &look, const QRect &rect, const PillSpec &pill)
{
    const QSize size = pillSize(look, pill);
    QRect box(rect.left(), rect.top() + (rect.height() - size.height()) / 2, qMin(size.width(), rect.width()),
              size.height());
    const bool plain = pill.tone == Tone::Muted || pill.tone == Tone::Ink;
    // High contrast has hardly any colour behind the words: there the border carries the shape.
    const bool bordered = plain || contrast(look.colours.card, look.colours.ink) > 20;
    paintBox(painter, box, box.height() / 2.0, look.soft(pill.tone),
             bordered ? (plain ? look.colours.edge : look.text(pill.tone)) : QColor());
    QRect words = box.adjusted(side, 0, -side, 0);
    if (!pill.iconName.isEmpty()) {
        const int icon = look.scaled(14);
        paintIcon(painter, {words.left(), box.center().y() - icon / 2 + (icon % 2 == 0), icon, icon},
                  pill.iconName, look.text(pill.tone));
        words.setLeft(words.left() + iconWidth(look, pill));
    }
    painter.save();
    painter.setFont(look.font(Type::Caption));
    painter.setPen(look.text(pill.tone));
    const QString shown = painter.fontMetrics().elidedText(pill.text, Qt::ElideRight, words.width() + 1);
    painter.drawText(words.adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     shown);
    painter.restore();
    return box.width();
}

Pill::Pill(const PillSpec &pill, QWidget *parent)
    : QLabel(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setPill(pill);
}

void Pill::setPill(const PillSpec &pill)
{
    m_pill = pill;
    setText(pill.text);
    setToolTip(pill.text);
    // Without a parent it would show itself as a window.
    if (pill.text.isEmpty())
        hide();
    else if (parentWidget())
        show();
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const { return pillSize(lookOf(this), m_pill); }

QSize Pill::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), lookOf(this).scaled(48)), sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, lookOf(this), rect(), m_pill);
}

void Pill::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}  // namespace adil::ui
