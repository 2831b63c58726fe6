// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keyhint.h"

#include "ui/style.h"

#include <QEvent>
#include <QPainter>

namespace adil::ui {

KeyHint::KeyHint(const QKeySequence &keys, const QString &word, QWidget *parent)
    : QLabel(parent)
    , m_keys(keys)
    , m_word(word)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    say();
}

void KeyHint::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    say();
}

void KeyHint::setWord(const QString &word)
{
    m_word = word;
    say();
}

void KeyHint::say()
{
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    setText(m_word.isEmpty() ? keys : QStringLiteral("%1 %2").arg(keys, m_word));
    updateGeometry();
    update();
}

QSize KeyHint::sizeHint() const
{
    const Look &look = lookOf(this);
    const QFontMetrics metrics(look.font(Type::Caption));
    return {metrics.horizontalAdvance(text()) + 14, look.scaled(22)};
}

QSize KeyHint::minimumSizeHint() const { return sizeHint(); }

void KeyHint::paintEvent(QPaintEvent *)
{
    const Look &look = lookOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), m_word.isEmpty() ? 4 : height() / 2.0, look.colours.card, look.colours.edge);
    painter.setFont(look.font(Type::Caption));
    painter.setPen(look.colours.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

void KeyHint::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
}

}  // namespace adil::ui
