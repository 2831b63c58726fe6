// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and fonts of the design. Each text colour keeps 4.5 : 1 on every ground it may stand on; a test
// computes it.
#include "ui/look.h"

#include "ui/style.h"

#include <QApplication>
#include <QWidget>

#include <array>
#include <cmath>
#include <memory>

namespace adil::ui {

Colours lightColours()
{
    return {.background = QColor(0xf6f7f8),
            .card = QColor(0xffffff),
            .raised = QColor(0xf0f2f5),
            .line = QColor(0xe1e5ea),
            .edge = QColor(0xd3d9e0),
            .ink = QColor(0x1c2430),
            .muted = QColor(0x5f6979),
            .accent = QColor(0x1d5b8f),
            .red = QColor(0xb3261e),
            .amber = QColor(0x8a5a00),
            .green = QColor(0x20693f),
            .inkSoft = QColor(0xf6f7f8),
            .accentSoft = QColor(0xe4eef7),
            .redSoft = QColor(0xfbeae9),
            .amberSoft = QColor(0xfdf3dc),
            .greenSoft = QColor(0xe5f3ea),
            .onAccent = QColor(0xffffff)};
}

Colours darkColours()
{
    return {.background = QColor(0x14181d),
            .card = QColor(0x1b2027),
            .raised = QColor(0x252c35),
            .line = QColor(0x2c343e),
            .edge = QColor(0x3a4450),
            .ink = QColor(0xe6e9ee),
            .muted = QColor(0x97a1b0),
            .accent = QColor(0x7db4e6),
            .red = QColor(0xf0968f),
            .amber = QColor(0xe6bd6a),
            .green = QColor(0x86cfa3),
            .inkSoft = QColor(0x14181d),
            .accentSoft = QColor(0x1d3145),
            .redSoft = QColor(0x3a2322),
            .amberSoft = QColor(0x362c17),
            .greenSoft = QColor(0x1b3325),
            .onAccent = QColor(0x10202f)};
}

Colours highContrastColours()
{
    return {.background = QColor(Qt::black),
            .card = QColor(Qt::black),
            .raised = QColor(0x262626),
            .line = QColor(0xb8b8b8),
            .edge = QColor(0xffffff),
            .ink = QColor(0xffffff),
            .muted = QColor(0xe0e0e0),
            .accent = QColor(0xffd84d),
            .red = QColor(0xff9d96),
            .amber = QColor(0xffc266),
            .green = QColor(0x7dffa8),
            .inkSoft = QColor(Qt::black),
            .accentSoft = QColor(0x3d3300),
            .redSoft = QColor(0x330000),
            .amberSoft = QColor(0x332200),
            .greenSoft = QColor(0x003314),
            .onAccent = QColor(Qt::black)};
}

double contrast(const QColor &a, const QColor &b)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor mix(const QColor &a, const QColor &b, double part)
{
    const auto between = [part](int from, int to) { return from + int(std::lround((to - from) * part)); };
    return {between(a.red(), b.red()), between(a.green(), b.green()), between(a.blue(), b.blue())};
}

static QFont madeFont(const Look &look, Type type)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setStyleHint(QFont::SansSerif);
    // Figures of one width, so that columns of times and numbers stand straight (older Qt: see tabular.h).
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature(QFont::Tag("tnum"), 1);
#endif
    int px = 14;
    if (type == Type::Caption || type == Type::CaptionStrong)
        px = 12;
    else if (type == Type::Title)
        px = 16;
    else if (type == Type::Heading)
        px = 20;
    font.setPixelSize(qMax(9, look.scaled(px)));
    const bool plain = type == Type::Body || type == Type::Caption;
    font.setWeight(plain ? QFont::Normal : QFont::DemiBold);
    return font;
}

// Made once for a text size: what Qt finds for a font stays with it, and each row asks for several. Gone
// before the application is.
struct Fonts {
    int percent;
    std::array<QFont, 6> all;
};
static std::unique_ptr<Fonts> fonts;

QFont Look::font(Type type) const
{
    if (!fonts)
        qAddPostRoutine([] { fonts.reset(); });
    if (!fonts || fonts->percent != percent) {
        fonts = std::make_unique<Fonts>(Fonts{percent, {}});
        for (size_t i = 0; i < fonts->all.size(); ++i)
            fonts->all[i] = madeFont(*this, Type(i));
    }
    return fonts->all[size_t(type)];
}

QFont Look::pageFont() const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif"), QStringLiteral("Noto Sans")});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(scaled(15));
    return font;
}

QColor Look::text(Tone tone) const
{
    switch (tone) {
    case Tone::Ink: return colours.ink;
    case Tone::Muted: return colours.muted;
    case Tone::Accent: return colours.accent;
    case Tone::Red: return colours.red;
    case Tone::Amber: return colours.amber;
    case Tone::Green: return colours.green;
    }
    return colours.ink;
}

QColor Look::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
    case Tone::Muted: return colours.inkSoft;
    case Tone::Accent: return colours.accentSoft;
    case Tone::Red: return colours.redSoft;
    case Tone::Amber: return colours.amberSoft;
    case Tone::Green: return colours.greenSoft;
    }
    return colours.inkSoft;
}

const Look &lookOf(const QWidget *widget)
{
    static const Look plain;
    const auto *style = qobject_cast<const Style *>(widget ? widget->style() : QApplication::style());
    return style ? style->look() : plain;
}

}  // namespace adil::ui
