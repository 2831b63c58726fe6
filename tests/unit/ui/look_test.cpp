// SPDX-License-Identifier: GPL-3.0-or-later
// The colours can be read, whichever palette is chosen.
#include "support/catch.h"
#include "ui/look.h"

using namespace adil::ui;

TEST_CASE("contrast is that of WCAG")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21).margin(0.01));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21).margin(0.01));
    CHECK(contrast(Qt::red, Qt::red) == Approx(1));
    CHECK(contrast(QColor(0x76, 0x76, 0x76), Qt::white) == Approx(4.54).margin(0.01));
}

TEST_CASE("every text can be read on every ground it stands on")
{
    const auto palette = GENERATE(0, 1, 2);
    const Look look{palette == 0       ? lightColours()
                        : palette == 1 ? darkColours()
                                       : highContrastColours(),
                    100};
    const Colours &c = look.colours;
    INFO("palette " << palette);
    for (const Tone tone : {Tone::Ink, Tone::Muted, Tone::Accent, Tone::Red, Tone::Amber, Tone::Green}) {
        INFO("tone " << int(tone));
        for (const QColor &ground : {c.background, c.card, c.raised, c.accentSoft, look.soft(tone)})
            CHECK(contrast(look.text(tone), ground) >= 4.5);
    }
    // Bars of news carry ink and a coloured sign.
    for (const QColor &ground : {c.redSoft, c.amberSoft, c.greenSoft})
        CHECK(contrast(c.ink, ground) >= 4.5);
    CHECK(contrast(c.onAccent, c.accent) >= 4.5);
    // Where the keyboard is: 3 : 1 for what is not a text.
    CHECK(contrast(c.accent, c.card) >= 3);
    CHECK(contrast(c.accent, c.background) >= 3);
    CHECK(contrast(c.accent, c.accentSoft) >= 3);
}

TEST_CASE("high contrast means it")
{
    const Colours c = highContrastColours();
    CHECK(contrast(c.ink, c.card) >= 15);
    CHECK(contrast(c.muted, c.card) >= 10);
    CHECK(contrast(c.edge, c.card) >= 7);
}

TEST_CASE("sizes follow the text")
{
    const Look large{lightColours(), 200};
    CHECK(large.controlHeight() == 64);
    CHECK(large.font(Type::Body).pixelSize() == 28);
    CHECK(large.font(Type::Heading).pixelSize() == 40);
    const Look small{lightColours(), 80};
    CHECK(small.font(Type::Caption).pixelSize() == 9);
    CHECK(small.font(Type::Strong).weight() == QFont::DemiBold);
    CHECK(small.font(Type::Body).families().first() == QStringLiteral("Inter"));
}

TEST_CASE("mixing goes from one colour to the other")
{
    CHECK(mix(Qt::black, Qt::white, 0) == QColor(Qt::black));
    CHECK(mix(Qt::black, Qt::white, 1) == QColor(Qt::white));
    CHECK(mix(Qt::black, Qt::white, 0.5).red() == 128);
}
