// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/searchbutton.h"

#include "ui/icons.h"
#include "ui/style.h"

#include <QEvent>
#include <QPainter>

namespace adil::shell {

SearchButton::SearchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void SearchButton::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    update();
}

QSize SearchButton::sizeHint() const
{
    const ui::Look &look = ui::lookOf(this);
    return {look.scaled(360), look.controlHeight()};
}

QSize SearchButton::minimumSizeHint() const
{
    const ui::Look &look = ui::lookOf(this);
    return {look.scaled(140), look.controlHeight()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const ui::Look &look = ui::lookOf(this);
    const ui::Colours &c = look.colours;
    QPainter painter(this);
    ui::paintBox(painter, rect(), 6, underMouse() ? c.raised : c.background, c.edge);
    if (hasFocus())
        ui::paintFocus(painter, rect(), 6, c.accent);
    const int side = look.scaled(16);
    ui::paintIcon(painter, {10, (height() - side) / 2, side, side}, QStringLiteral("search"), c.muted);
    int right = width() - 10;
    const QString keys = m_keys.toString(QKeySequence::NativeText)
                             .replace(QLatin1Char('+'), QLatin1Char(' '));
    painter.setFont(look.font(ui::Type::Caption));
    const int wide = painter.fontMetrics().horizontalAdvance(keys) + 12;
    if (!keys.isEmpty() && width() > look.scaled(220)) {
        const QRect key(width() - 8 - wide, (height() - look.scaled(22)) / 2, wide, look.scaled(22));
        ui::paintBox(painter, key, 4, c.card, c.edge);
        painter.setPen(c.muted);
        painter.drawText(key, Qt::AlignCenter, keys);
        right = key.left() - 8;
    }
    const QRect words(10 + side + 8, 0, right - (10 + side + 8), height());
    painter.setFont(look.font(ui::Type::Body));
    painter.setPen(c.muted);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

void SearchButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

void SearchButton::retranslate() { setText(tr("Search: case, party, document, command")); }

}  // namespace adil::shell
