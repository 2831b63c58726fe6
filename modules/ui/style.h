// SPDX-License-Identifier: GPL-3.0-or-later
// How controls are drawn: Fusion's behaviour with our shapes. A style of our own instead of style sheets,
// because they mis-size rows and cost time at every start. Owned by the application, made by Theme.
#pragma once

#include "ui/look.h"

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionTab;

namespace adil::ui {

class Style : public QProxyStyle {
    Q_OBJECT
public:
    Style();

    [[nodiscard]] const Look &look() const { return m_look; }
    // The caller tells the widgets.
    void setLook(const Look &look) { m_look = look; }
    [[nodiscard]] QPalette palette() const;

    [[nodiscard]] QPalette standardPalette() const override { return palette(); }
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                                const QWidget *widget = nullptr,
                                QStyleHintReturn *returned = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    [[nodiscard]] QRect spinBoxRect(const QStyleOption &option, SubControl part) const;
    void drawButton(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOption &option, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter, const QWidget *widget) const;
    void drawTabLabel(const QStyleOptionTab &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSlider(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption &option, QPainter &painter) const;
    void drawMenuItem(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawHeader(const QStyleOption &option, QPainter &painter) const;

    Look m_look;
};

// A box with round corners and a border inside `rect`; an invalid colour leaves that part out.
void paintBox(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &border,
              qreal width = 1);
// The ring around what has the keyboard.
void paintFocus(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour);

}  // namespace adil::ui
