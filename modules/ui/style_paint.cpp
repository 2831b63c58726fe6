// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of controls: 6 px corners, one line, one accent; 2 px of accent where the keyboard is.
#include "ui/buttons.h"
#include "ui/icons.h"
#include "ui/style.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

namespace adil::ui {

namespace {

constexpr qreal corner = 6;
constexpr int iconGap = 8;

bool has(const QStyleOption &option, QStyle::StateFlag flag) { return option.state.testFlag(flag); }

}  // namespace

void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
              qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    paintBox(painter, rect, radius, {}, colour, 2);
}

namespace {

struct ButtonColours {
    QColor fill, border;
};

ButtonColours primaryColours(const Colours &c, bool enabled, bool down, bool hover)
{
    if (!enabled)
        return {c.raised, c.edge};
    return {down || hover ? mix(c.accent, c.ink, down ? 0.25 : 0.12) : c.accent, {}};
}

ButtonColours plainColours(const Colours &c, bool quiet, bool on, bool raised)
{
    ButtonColours colours{quiet ? QColor() : c.card, quiet ? QColor() : c.edge};
    if (on)
        colours.fill = c.accentSoft;
    else if (raised)
        colours.fill = c.raised;
    return colours;
}

}  // namespace

void Style::drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    const auto *ours = qobject_cast<const Button *>(widget);
    const Button::Kind kind = ours ? ours->kind() : Button::Kind::Plain;
    const bool enabled = has(option, State_Enabled);
    const bool on = has(option, State_On);
    const bool down = has(option, State_Sunken) || on;
    const bool hover = has(option, State_MouseOver) && enabled;
    const bool isPrimary = kind == Button::Kind::Primary;
    const auto [fill, border] = isPrimary ? primaryColours(c, enabled, down, hover)
                                          : plainColours(c, kind == Button::Kind::Quiet, on, down || hover);
    paintBox(painter, option.rect, corner, fill, border);
    if (!has(option, State_HasFocus))
        return;
    if (isPrimary)
        paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), corner - 2, {}, c.onAccent, 2);
    else
        paintFocus(painter, option.rect, corner, c.accent);
}

void Style::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const auto *ours = qobject_cast<const Button *>(widget);
    const bool enabled = has(option, State_Enabled);
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int arrow = option.features.testFlag(QStyleOptionButton::HasMenu) ? m_look.scaled(16) : 0;
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int wide = qMin(words + (icon > 0 && words > 0 ? icon + iconGap : icon)
                              + (arrow > 0 ? arrow + iconGap : 0),
                          option.rect.width());
    QRect place(0, 0, wide, option.rect.height());
    place.moveCenter(option.rect.center());
    if (icon > 0) {
        const QRect sign(words > 0 ? place.left() : place.center().x() - icon / 2 + 1,
                         place.center().y() - icon / 2 + 1, icon, icon);
        option.icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        place.setLeft(sign.right() + 1 + iconGap);
    }
    if (arrow > 0) {
        const QRect sign(place.right() - arrow + 1, place.center().y() - arrow / 2 + 1, arrow, arrow);
        paintIcon(painter, sign, QStringLiteral("chevron-down"), m_look.colours.muted);
        place.setRight(sign.left() - iconGap);
    }
    QColor ink = option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
    if (ours && ours->kind() == Button::Kind::Primary && enabled)
        ink = m_look.colours.onAccent;
    painter.save();
    painter.setPen(ink);
    const auto mnemonic = styleHint(SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                           : Qt::TextHideMnemonic;
    painter.drawText(place,
                     int(Qt::AlignLeft | Qt::AlignVCenter) | int(Qt::TextSingleLine) | int(Qt::TextDontClip)
                         | int(mnemonic),
                     option.text);
    painter.restore();
}

void Style::drawToolButton(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_look.colours;
    const bool enabled = has(option, State_Enabled);
    QColor fill;
    if (has(option, State_On))
        fill = c.accentSoft;
    else if (enabled && (has(option, State_Sunken) || has(option, State_MouseOver)))
        fill = c.raised;
    else if (!has(option, State_AutoRaise))
        fill = c.card;
    const bool framed = !has(option, State_AutoRaise);
    paintBox(painter, option.rect, corner, fill, framed ? c.edge : QColor());
    if (has(option, State_HasFocus))
        paintFocus(painter, option.rect, corner, c.accent);
}

void Style::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_look.colours;
    const bool focused = has(option, State_HasFocus) && has(option, State_Enabled);
    paintBox(painter, option.rect, corner, has(option, State_Enabled) ? c.card : c.background,
             focused ? c.accent : c.edge, focused ? 2 : 1);
}

void Style::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const Colours &c = m_look.colours;
    const int side = qMin(option.rect.width(), option.rect.height());
    QRectF box(0, 0, side - 2, side - 2);
    box.moveCenter(QRectF(option.rect).center());
    const bool on = has(option, State_On) || has(option, State_NoChange);
    const bool enabled = has(option, State_Enabled);
    const QColor filled = enabled ? c.accent : mix(c.card, c.ink, 0.45);
    const QColor border = on ? filled : mix(c.edge, c.ink, 0.35);
    const qreal radius = round ? box.width() / 2 : 4;
    paintBox(painter, box, radius, on ? filled : c.card, has(option, State_HasFocus) ? c.accent : border,
             has(option, State_HasFocus) ? 2 : 1);
    if (!on)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.onAccent);
        painter.drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else {
        painter.setPen(
            QPen(c.onAccent, qMax(1.8, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) {
            return box.topLeft() + QPointF(x * box.width(), y * box.height());
        };
        if (has(option, State_NoChange))
            painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter.drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    }
    painter.restore();
}

void Style::drawTab(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    // 4 px between two tabs, within the tab's own rectangle.
    const QRect box = option.rect.adjusted(0, 0, -4, 0);
    if (has(option, State_Selected))
        paintBox(painter, box, corner, c.accentSoft, {});
    else if (has(option, State_MouseOver))
        paintBox(painter, box, corner, c.raised, {});
    if (widget && widget->hasFocus() && has(option, State_Selected))
        paintFocus(painter, box, corner, c.accent);
}

void Style::drawTabLabel(const QStyleOptionTab &option, QPainter &painter) const
{
    const Colours &c = m_look.colours;
    const bool chosen = has(option, State_Selected);
    QRect rest = option.rect.adjusted(12, 0, -(12 + 4), 0);
    if (!option.rightButtonSize.isEmpty())
        rest.setRight(option.rect.right() - 4 - 8 - option.rightButtonSize.width() - 4);
    if (!option.icon.isNull()) {
        const int side = m_look.scaled(16);
        const QRect place(rest.left(), rest.center().y() - side / 2 + 1, side, side);
        option.icon.paint(&painter, place, Qt::AlignCenter, chosen ? QIcon::Selected : QIcon::Normal);
        rest.setLeft(place.right() + 8);
    }
    painter.save();
    painter.setPen(chosen ? c.ink : c.muted);
    const QString words = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rest.width(),
                                                        Qt::TextShowMnemonic);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, words);
    painter.restore();
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->minimum == bar->maximum)
        return;
    const bool active = has(option, State_MouseOver) || has(option, State_Sunken);
    const int gap = active ? 2 : 3;
    paintBox(painter, QRectF(slider).adjusted(gap, gap, -gap, -gap), 4,
             mix(c.card, c.ink, active ? 0.45 : 0.25), {});
}

void Style::drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (box && box->editable)
        drawField(option, painter);
    else
        drawButton(option, painter, widget);
    const int side = m_look.scaled(16);
    const QRect place(option.rect.right() - 9 - side, option.rect.center().y() - side / 2 + 1, side, side);
    paintIcon(painter, place, QStringLiteral("chevron-down"), m_look.colours.muted);
}

void Style::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    drawField(option, painter);
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!box || box->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto half = [&](SubControl part, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect place = subControlRect(CC_SpinBox, &option, part, widget);
        const bool able = has(option, State_Enabled) && box->stepEnabled.testFlag(step);
        if (able && option.activeSubControls == part)
            paintBox(painter, place, 4, c.raised, {});
        const int side = qMin(m_look.scaled(14), place.height());
        QRect sign(0, 0, side, side);
        sign.moveCenter(place.center());
        paintIcon(painter, sign, name, able ? c.ink : mix(c.card, c.ink, 0.35));
    };
    half(SC_SpinBoxUp, QStringLiteral("chevron-up"), QAbstractSpinBox::StepUpEnabled);
    half(SC_SpinBoxDown, QStringLiteral("chevron-down"), QAbstractSpinBox::StepDownEnabled);
}

void Style::drawSlider(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider)
        return;
    const QRect groove = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QRectF handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    const bool flat = slider->orientation == Qt::Horizontal;
    QRectF line = groove;
    QRectF done = groove;
    if (flat) {
        line = QRectF(groove.left(), groove.center().y() - 1, groove.width(), 4);
        done = line;
        slider->upsideDown ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    } else {
        line = QRectF(groove.center().x() - 1, groove.top(), 4, groove.height());
        done = line;
        slider->upsideDown ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    }
    const bool enabled = has(option, State_Enabled);
    paintBox(painter, line, 2, mix(c.card, c.ink, 0.18), {});
    paintBox(painter, done, 2, enabled ? c.accent : c.edge, {});
    const qreal radius = qMin(handle.width(), handle.height()) / 2 - 1;
    QRectF knob(0, 0, radius * 2, radius * 2);
    knob.moveCenter(handle.center());
    paintBox(painter, knob, radius, enabled ? c.accent : c.edge, c.card, 2);
    if (has(option, State_HasFocus))
        paintFocus(painter, knob.adjusted(-1, -1, 1, 1), radius + 1, c.ink);
}

void Style::drawProgress(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = m_look.colours;
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRectF line(option.rect.left(), option.rect.center().y() - 2, option.rect.width(), 6);
    paintBox(painter, line, 3, mix(c.card, c.ink, 0.12), {});
    if (bar->maximum <= bar->minimum) {
        // How much there is is not known: a piece in the middle, without movement.
        line.adjust(line.width() * 0.35, 0, -line.width() * 0.35, 0);
        paintBox(painter, line, 3, c.accent, {});
        return;
    }
    const double part = double(bar->progress - bar->minimum) / double(bar->maximum - bar->minimum);
    line.setWidth(line.width() * qBound(0.0, part, 1.0));
    if (line.width() >= 1)
        paintBox(painter, line, 3, c.accent, {});
}

void Style::drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    painter.save();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(option.rect.left() + 8, option.rect.center().y(), option.rect.width() - 16, 1,
                         c.line);
        painter.restore();
        return;
    }
    const bool enabled = has(option, State_Enabled);
    if (has(option, State_Selected) && enabled)
        paintBox(painter, option.rect.adjusted(2, 0, -2, 0), corner - 2, c.accentSoft, {});
    const int side = m_look.iconSize();
    const QRect sign(option.rect.left() + 10, option.rect.center().y() - side / 2 + 1, side, side);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable && item->checked)
        paintIcon(painter, sign, QStringLiteral("check"), c.accent);
    else if (!item->icon.isNull())
        item->icon.paint(&painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    QRect words = option.rect.adjusted(10 + side + 8, 0, -12, 0);
    const qsizetype tab = item->text.indexOf(QLatin1Char('\t'));
    const QString name = tab < 0 ? item->text : item->text.left(tab);
    painter.setFont(item->font);
    painter.setPen(item->palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     name);
    painter.setPen(c.muted);
    if (tab >= 0)
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         item->text.mid(tab + 1));
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option.rect.right() - 8 - side, sign.top(), side, side);
        paintIcon(painter, arrow, QStringLiteral("chevron-right"), c.muted);
    }
    painter.restore();
    Q_UNUSED(widget)
}

void Style::drawHeader(const QStyleOption &option, QPainter &painter) const
{
    painter.fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1, m_look.colours.line);
}

}  // namespace adil::ui
