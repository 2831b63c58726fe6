// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/label.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace adil::ui {

Label::Label(Type type, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    dress();
}

Label::Label(const QString &text, Type type, Tone tone, QWidget *parent)
    : Label(type, tone, parent)
{
    setText(text);
}

void Label::setType(Type type)
{
    m_type = type;
    dress();
}

void Label::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void Label::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

QSize Label::sizeHint() const
{
    if (!m_elided)
        return QLabel::sizeHint();
    return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height()};
}

QSize Label::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height()};
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        dress();
    QLabel::changeEvent(event);
}

void Label::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(rect(), int(alignment()) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty()
        && fontMetrics().horizontalAdvance(text()) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void Label::dress()
{
    const Look &look = lookOf(this);
    setFont(look.font(m_type));
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, look.text(m_tone));
    colours.setColor(QPalette::Inactive, QPalette::WindowText, look.text(m_tone));
    setPalette(colours);
}

}  // namespace adil::ui
