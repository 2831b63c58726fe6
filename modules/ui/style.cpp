// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes, and which part is drawn by whom; the drawing itself is in style_paint.cpp.
#include "ui/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSlider>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace adil::ui {

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

QPalette Style::palette() const
{
    const Colours &c = m_look.colours;
    QPalette p(c.ink, c.card, mix(c.card, c.ink, 0.1), mix(c.card, c.ink, 0.5), c.line, c.ink, c.ink, c.card,
               c.background);
    p.setColor(QPalette::AlternateBase, c.background);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::ToolTipBase, c.card);
    p.setColor(QPalette::ToolTipText, c.ink);
    p.setColor(QPalette::Midlight, c.raised);
    p.setColor(QPalette::Shadow, c.edge);
    const QColor faint = mix(c.card, c.ink, 0.45);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        p.setColor(QPalette::Disabled, role, faint);
    p.setColor(QPalette::Disabled, QPalette::Base, c.background);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.edge);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return p;
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
        || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSlider *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_TabBarBaseOverlap:
    case PM_MenuPanelWidth:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_look.iconSize();
    case PM_LargeIconSize:
    case PM_MessageBoxIconSize: return m_look.scaled(32);
    case PM_DefaultFrameWidth:
        // The corners of a field of several lines stay round, and its words stand clear of the edge.
        return qobject_cast<const QPlainTextEdit *>(widget) ? 4 : 1;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return 16;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_TabBarTabHSpace: return 12 + 12 + 4 + 2;  // what drawTabLabel() leaves free
    case PM_TabBarTabVSpace: return 0;
    case PM_TabBarScrollButtonWidth:
    case PM_TabCloseIndicatorWidth:
    case PM_TabCloseIndicatorHeight:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
    case PM_SliderLength: return m_look.scaled(16);
    case PM_SplitterWidth: return 5;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_HeaderMargin: return 12;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_TabBar_PreferNoArrows:
    case SH_MenuBar_AltKeyNavigation:
    case SH_ItemView_ArrowKeysNavigateIntoChildren: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition: return 1;
    case SH_Slider_AbsoluteSetButtons: return int(Qt::LeftButton);
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_TabBar_CloseButtonPosition: return QTabBar::RightSide;
    case SH_TabBar_ElideMode: return Qt::ElideRight;
    case SH_Table_GridLineColor: return int(m_look.colours.line.rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    const int height = m_look.controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        // Qt counts 4 px between icon and words, we leave 8.
        const int gap = button && !button->icon.isNull() && !button->text.isEmpty() ? 4 : 0;
        return {qMax(size.width() + gap + 24, height), qMax(size.height() + 8, height)};
    }
    case CT_ToolButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool iconOnly = !button || button->text.isEmpty()
            || button->toolButtonStyle == Qt::ToolButtonIconOnly;
        return {iconOnly ? height : qMax(size.width() + 20, height), qMax(size.height() + 6, height)};
    }
    case CT_LineEdit: return {size.width() + 16, qMax(size.height() + 6, height)};
    case CT_SpinBox: return {size.width() + 16 + m_look.scaled(20), qMax(size.height(), height)};
    case CT_ComboBox: return {size.width() + 20 + 8 + m_look.iconSize(), qMax(size.height() + 4, height)};
    case CT_TabBarTab: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), height)};
    }
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return {base.width(), 9};
        return {base.width() + 24 + m_look.iconSize(), height};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 16, qMax(base.height(), height)};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), qMax(base.height(), m_look.scaled(36))};
    }
    default: return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool framed = !frame || frame->lineWidth > 0;
        return framed ? option->rect.adjusted(8, 2, -8, -2) : option->rect.adjusted(6, 0, 0, 0);
    }
    case SE_PushButtonFocusRect: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect Style::spinBoxRect(const QStyleOption &option, SubControl part) const
{
    const QRect all = option.rect.adjusted(2, 2, -2, -2);
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    const bool plain = box && box->buttonSymbols == QAbstractSpinBox::NoButtons;
    const int steps = plain ? 0 : m_look.scaled(20);
    const QRect side(all.right() + 1 - steps, all.top(), steps, all.height());
    switch (part) {
    case SC_SpinBoxEditField: return all.adjusted(0, 0, -steps, 0);
    case SC_SpinBoxUp: return side.adjusted(0, 0, 0, -side.height() / 2);
    case SC_SpinBoxDown: return side.adjusted(0, side.height() / 2, 0, 0);
    default: return option.rect;
    }
}

// The slider and what lies before and after it; nothing for another part.
static std::optional<QRect> scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int slider = length;
    if (range > 0)
        slider = qBound(qMin(32, length), int(qint64(bar.pageStep) * length / (range + bar.pageStep)),
                        length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                      length - slider, bar.upsideDown);
    const auto along = [&](int from, int to) {
        const QRect r = flat ? QRect(from, 0, to - from, bar.rect.height())
                             : QRect(0, from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, r.translated(bar.rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider: return along(start, start + slider);
    case QStyle::SC_ScrollBarSubPage: return along(0, start);
    case QStyle::SC_ScrollBarAddPage: return along(start + slider, length);
    default: return {};
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(11, 1, -(12 + m_look.iconSize()), -1);
    if (control == CC_SpinBox)
        return spinBoxRect(*option, part);
    if (control == CC_ScrollBar && (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine))
        return {};
    if (control == CC_ScrollBar && part == SC_ScrollBarGroove)
        return option->rect;
    // Without arrow buttons the whole length is the groove.
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        if (const auto place = scrollBarRect(*bar, part))
            return *place;
    return QProxyStyle::subControlRect(control, option, part, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = m_look.colours;
    switch (element) {
    case PE_PanelButtonCommand: drawButton(*option, *painter, widget); return;
    case PE_PanelButtonTool: drawToolButton(*option, *painter); return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(*option, *painter);
        return;
    case PE_FrameLineEdit:
    case PE_FrameButtonTool:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
    case PE_PanelScrollAreaCorner: return;
    case PE_Frame: {
        const bool focused = option->state & State_HasFocus;
        paintBox(*painter, option->rect, 6, {}, focused ? c.accent : c.edge, focused ? 2 : 1);
        return;
    }
    case PE_FrameFocusRect: paintFocus(*painter, option->rect, 6, c.accent); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(*option, *painter, false); return;
    case PE_IndicatorRadioButton: drawCheck(*option, *painter, true); return;
    case PE_PanelMenu:
    case PE_FrameMenu:
    case PE_PanelTipLabel: paintBox(*painter, option->rect, 0, c.card, c.edge); return;
    case PE_PanelItemViewItem:
        if (option->state & State_Selected)
            painter->fillRect(option->rect, c.accentSoft);
        else if ((option->state & State_MouseOver) && (option->state & State_Enabled))
            painter->fillRect(option->rect, c.raised);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTab(*tab, *painter, widget);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            drawTabLabel(*tab, *painter);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButtonLabel(*button, *painter, widget);
        return;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy(*box);  // what is chosen may be longer than the field
            const QRect words = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight,
                                                           words.width() - 2);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents: drawProgress(*option, *painter); return;
    case CE_ProgressBarLabel: return;  // the words stand beside it
    case CE_MenuItem: drawMenuItem(*option, *painter, widget); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeader(*option, *painter); return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, m_look.colours.ink);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_Splitter:
        if (option->state & State_Horizontal)
            painter->fillRect(option->rect.center().x(), option->rect.top(), 1, option->rect.height(),
                              m_look.colours.line);
        else
            painter->fillRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1,
                              m_look.colours.line);
        return;
    default: QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar: drawScrollBar(*option, *painter, widget); return;
    case CC_ComboBox: drawComboBox(*option, *painter, widget); return;
    case CC_SpinBox: drawSpinBox(*option, *painter, widget); return;
    case CC_Slider: drawSlider(*option, *painter, widget); return;
    default: QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

}  // namespace adil::ui
