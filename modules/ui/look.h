// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of the picture: colours, sizes and fonts by their meaning. Widgets ask for them when they paint,
// so that a change of theme or text size needs nothing but a repaint. Window thread; a value.
#pragma once

#include <QColor>
#include <QFont>

class QWidget;

namespace adil::ui {

// What a colour says. A state is never told by colour alone: give it a word and an icon too (Pill).
enum class Tone { Ink, Muted, Accent, Red, Amber, Green };

// What a text is. Strong and Title are semi-bold; Caption is the small grey line below a title.
enum class Type { Body, Strong, Caption, CaptionStrong, Title, Heading };

struct Colours {
    QColor background;  // behind the cards
    QColor card;  // cards, rail, fields
    QColor raised;  // a control under the pointer
    QColor line;  // between cards and rows
    QColor edge;  // the border of a control
    QColor ink, muted, accent, red, amber, green;
    QColor inkSoft, accentSoft, redSoft, amberSoft, greenSoft;  // behind a text of that tone
    QColor onAccent;  // a text on a filled accent
};

Colours lightColours();
Colours darkColours();
Colours highContrastColours();
// The ratio of WCAG 2.2, 1 to 21. A text needs 4.5.
double contrast(const QColor &a, const QColor &b);
// `part` of b in a: 0 is a, 1 is b.
QColor mix(const QColor &a, const QColor &b, double part);

struct Look {
    Colours colours = lightColours();
    int percent = 100;  // of the text, 80 to 200

    // A size that follows the text: heights of controls and rows, icons. Margins between things stay on the
    // 8 px grid and do not follow.
    [[nodiscard]] int scaled(int px) const { return px * percent / 100; }
    [[nodiscard]] int controlHeight() const { return scaled(32); }
    [[nodiscard]] int iconSize() const { return scaled(18); }
    [[nodiscard]] QFont font(Type type) const;
    // Acts and pages: Noto Serif.
    [[nodiscard]] QFont pageFont() const;
    [[nodiscard]] QColor text(Tone tone) const;
    [[nodiscard]] QColor soft(Tone tone) const;
};

// The look of this widget's style; the plain light one when no Theme has been made. Valid until the theme
// changes (QEvent::StyleChange is sent to every widget then).
const Look &lookOf(const QWidget *widget = nullptr);

}  // namespace adil::ui
