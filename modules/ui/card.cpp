// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/label.h"
#include "ui/style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace adil::ui {

Card::Card(Margin margin, QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    const int space = margin == Margin::Text ? 16 : 1;
    m_body->setContentsMargins(space, space, space, space);
    m_body->setSpacing(margin == Margin::Text ? 8 : 0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = lookOf(this).colours;
    paintBox(painter, rect(), 8, c.card, c.line);
}

SectionHeader::SectionHeader(Line line, QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(Type::CaptionStrong, Tone::Muted, this))
    , m_count(new Label(Type::Caption, Tone::Muted, this))
    , m_row(new QHBoxLayout(this))
    , m_line(line)
{
    m_row->setContentsMargins(line == Line::Below ? 16 : 0, 8, line == Line::Below ? 16 : 0, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_text);
    m_row->addWidget(m_count);
    m_row->addStretch(1);
    m_count->hide();
}

void SectionHeader::setText(const QString &text) { m_text->setText(text); }

void SectionHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void SectionHeader::addAction(QWidget *widget) { m_row->addWidget(widget); }

void SectionHeader::paintEvent(QPaintEvent *)
{
    if (m_line == Line::None)
        return;
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, lookOf(this).colours.line);
}

Rule::Rule(Qt::Orientation orientation, QWidget *parent)
    : QFrame(parent)
{
    const bool flat = orientation == Qt::Horizontal;
    setSizePolicy(flat ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  flat ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize Rule::sizeHint() const { return {1, 1}; }

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), lookOf(this).colours.line);
}

}  // namespace adil::ui
