// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/levelstrip.h"

#include "ui/icons.h"
#include "ui/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace adil::hearing {

LevelStrip::LevelStrip(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_label(new ui::Label(name, ui::Type::Body))
    , m_solo(new QToolButton)
    , m_mute(new QToolButton)
{
    m_label->setElided(true);
    for (QToolButton *button : {m_solo, m_mute}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 14);
    row->setSpacing(6);
    row->addWidget(m_label, 1);
    row->addWidget(m_solo);
    row->addWidget(m_mute);
    connect(m_solo, &QToolButton::toggled, this, &LevelStrip::soloChanged);
    connect(m_mute, &QToolButton::toggled, this, &LevelStrip::muteChanged);
    retranslate();
}

QSize LevelStrip::sizeHint() const { return {220, ui::lookOf(this).controlHeight() + 24}; }

void LevelStrip::setLevel(float level)
{
    m_level = std::clamp(level, 0.0F, 1.0F);
    update();
}

void LevelStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const ui::Look &look = ui::lookOf(this);
    const QRectF line(12, height() - 8, width() - 24, 4);
    painter.setBrush(look.colours.line);
    painter.drawRoundedRect(line, 2, 2);
    painter.setBrush(m_level > 0.95F ? look.colours.red : look.colours.green);
    painter.drawRoundedRect(QRectF(line.topLeft(), QSizeF(line.width() * double(m_level), line.height())), 2,
                            2);
}

void LevelStrip::retranslate()
{
    m_solo->setIcon(ui::icon(QStringLiteral("headphones")));
    m_mute->setIcon(ui::icon(QStringLiteral("volume-x")));
    m_solo->setToolTip(tr("Hear this microphone alone"));
    m_mute->setToolTip(tr("Mute this microphone"));
    m_solo->setAccessibleName(tr("%1: hear alone").arg(m_name));
    m_mute->setAccessibleName(tr("%1: mute").arg(m_name));
}

void LevelStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::StyleChange)
        retranslate();
    QWidget::changeEvent(event);
}

}  // namespace adil::hearing
