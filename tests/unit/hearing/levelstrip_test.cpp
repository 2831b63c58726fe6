// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/levelstrip.h"
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace adil;

TEST_CASE("a microphone is heard alone or muted, by mouse and by keyboard, and each button says whose it is")
{
    const ui::Theme theme(support::app());
    hearing::LevelStrip strip(QStringLiteral("Судья"));
    REQUIRE(support::showActive(strip, {240, 48}));
    QSignalSpy solo(&strip, &hearing::LevelStrip::soloChanged);
    QSignalSpy mute(&strip, &hearing::LevelStrip::muteChanged);
    const auto buttons = strip.findChildren<QToolButton *>();
    REQUIRE(buttons.size() == 2);
    for (const QToolButton *button : buttons)
        CHECK(button->accessibleName().startsWith(QStringLiteral("Судья: ")));
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    buttons[1]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(buttons[1], Qt::Key_Space);
    CHECK(solo.size() == 2);
    CHECK(solo[0] == QVariantList{true});
    CHECK(solo[1] == QVariantList{false});
    CHECK(mute.size() == 1);
    CHECK(mute[0] == QVariantList{true});
    CHECK(support::unreachable(strip).join(QStringLiteral("; ")) == QString());
}

TEST_CASE("the line is as long as the sound is loud, and no longer than the strip")
{
    const ui::Theme theme(support::app());
    hearing::LevelStrip strip(QStringLiteral("Судья"));
    REQUIRE(support::showActive(strip, {240, 48}));
    const auto picture = [&](float level) {
        strip.setLevel(level);
        return strip.grab().toImage();
    };
    const QImage silent = picture(0);
    const auto lit = [&](float level) {
        const QImage now = picture(level);
        int count = 0;
        for (int x = 0; x < now.width(); ++x)
            count += now.pixel(x, now.height() - 6) != silent.pixel(x, now.height() - 6);
        return count;
    };
    const int half = lit(0.5F);
    CHECK(half > 90);
    CHECK(half < 130);
    CHECK(lit(1.0F) > half);
    CHECK(lit(7.0F) == lit(1.0F));
    CHECK(lit(-1.0F) == lit(0.0F));
}
