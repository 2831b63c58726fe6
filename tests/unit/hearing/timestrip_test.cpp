// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/timestrip.h"
#include "support/catch.h"

#include <QTest>

using namespace adil;

TEST_CASE("a click on the time line goes to its instant, arrows five seconds on or back")
{
    hearing::TimeStrip strip(ui::Format(ui::Language::Russian, QTimeZone("Asia/Almaty")));
    strip.resize(1032, 120);
    const QDateTime begin(QDate(2026, 11, 13), QTime(5, 0), Qt::UTC);
    strip.setPieces({{begin, 100'000, {}}});
    QDateTime chosen;
    QObject::connect(&strip, &hearing::TimeStrip::placeChosen, &strip,
                     [&](const QDateTime &wall) { chosen = wall; });
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(516, 60));
    CHECK(std::abs(begin.addSecs(50).msecsTo(chosen)) < 200);
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(0, 60));
    CHECK(chosen == begin);
    strip.setNow(begin.addSecs(10));
    QTest::keyClick(&strip, Qt::Key_Right);
    CHECK(chosen == begin.addSecs(15));
    strip.setNow(begin.addSecs(2));
    QTest::keyClick(&strip, Qt::Key_Left);
    CHECK(chosen == begin);
}

TEST_CASE("without a recording there is nothing to choose")
{
    hearing::TimeStrip strip(ui::Format(ui::Language::Russian, QTimeZone("Asia/Almaty")));
    strip.resize(400, 120);
    bool isChosen = false;
    QObject::connect(&strip, &hearing::TimeStrip::placeChosen, &strip, [&] { isChosen = true; });
    QTest::mouseClick(&strip, Qt::LeftButton, {}, QPoint(100, 60));
    CHECK_FALSE(isChosen);
}
