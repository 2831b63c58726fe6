// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/bars.h"
#include "ui/theme.h"

#include <QSignalSpy>

using namespace adil::ui;

namespace {

struct Stage {
    Stage()
    {
        view.setName(QStringLiteral("Open cases"));
        view.setBars({{QStringLiteral("Trial"), QStringLiteral("12"), 1},
                      {QStringLiteral("Preparation"), QStringLiteral("6"), 0.5, 0.5},
                      {QStringLiteral("Suspended"), QStringLiteral("0"), 0}});
        REQUIRE(support::showActive(view, {500, 120}));
        support::settle();
    }
    // Pixels of this colour in the middle of the row, where no ring of the focus is.
    int painted(int row, Tone tone) const
    {
        const QRect place = view.visualRect(view.model()->index(row, 0));
        const QImage image = view.viewport()->grab().toImage();
        const QColor wanted = lookOf(&view).text(tone);
        int found = 0;
        for (int y = place.center().y() - 3; y <= place.center().y() + 3; ++y)
            for (int x = place.left() + 6; x < place.right() - 6; ++x)
                found += image.pixelColor(QPoint(x, y) * image.devicePixelRatio()) == wanted;
        return found;
    }

    Theme theme{support::app()};
    BarView view;
};

}  // namespace

TEST_CASE("a bar is as long as its number, a part of it in another colour")
{
    Stage stage;
    const int whole = stage.painted(0, Tone::Accent);
    const int half = stage.painted(1, Tone::Accent) + stage.painted(1, Tone::Red);
    CHECK(whole > 500);
    CHECK(std::abs(whole - 2 * half) < whole / 5);
    CHECK(stage.painted(1, Tone::Red) > half / 3);
    CHECK(stage.painted(2, Tone::Accent) == 0);
}

TEST_CASE("words that would be cut beside their bars stand above them")
{
    Stage stage;
    const int beside = stage.view.sizeHint().height();
    stage.view.setBars({{QStringLiteral("Preparation for the trial of the case"), QStringLiteral("12"), 1},
                        {QStringLiteral("Trial"), QStringLiteral("6"), 0.5}});
    support::settle();
    CHECK(stage.view.sizeHint().height() < beside);  // two, and wide enough
    REQUIRE(support::showActive(stage.view, {260, 120}));
    support::settle();
    CHECK(stage.view.sizeHint().height() > beside);
    const QRect row = stage.view.visualRect(stage.view.model()->index(0, 0));
    CHECK(row.height() == stage.view.sizeHint().height() / 2);
    // The bar has the lower half for itself, as wide as the list but for the number.
    const QImage image = stage.view.viewport()->grab().toImage();
    const QColor wanted = lookOf(&stage.view).text(Tone::Accent);
    const int y = row.top() + row.height() * 3 / 4;
    int found = 0;
    for (int x = 0; x < row.width(); ++x)
        found += image.pixelColor(QPoint(x, y) * image.devicePixelRatio()) == wanted;
    CHECK(found > 180);
    REQUIRE(support::showActive(stage.view, {500, 120}));
    support::settle();
    CHECK(stage.view.sizeHint().height() < beside);
}

TEST_CASE("bars are chosen with arrows and a click, and read to a screen reader")
{
    Stage stage;
    QSignalSpy chosen(&stage.view, &BarView::chosen), opened(&stage.view, &BarView::opened);
    stage.view.setFocus(Qt::TabFocusReason);
    CHECK(chosen.isEmpty());  // one may only be passing by
    QTest::keyClick(&stage.view, Qt::Key_Home);
    CHECK(chosen.last() == QVariantList{0});
    QTest::keyClick(&stage.view, Qt::Key_Down);
    CHECK(chosen.last() == QVariantList{1});
    QTest::keyClick(&stage.view, Qt::Key_Return);
    CHECK(opened == QList<QVariantList>{{1}});
    const auto count = chosen.size();
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {},
                      stage.view.visualRect(stage.view.model()->index(1, 0)).center());
    CHECK(chosen.size() == count + 1);  // again, though it is chosen already
    stage.view.setCurrent(-1);
    CHECK(stage.view.current() == -1);
    CHECK(chosen.size() == count + 1);
    auto *face = QAccessible::queryAccessibleInterface(&stage.view);
    REQUIRE(face);
    REQUIRE(face->childCount() == 3);
    CHECK(face->child(1)->text(QAccessible::Name) == QStringLiteral("Preparation: 6"));
}

TEST_CASE("other numbers keep the place that is chosen and tell nobody")
{
    Stage stage;
    stage.view.setCurrent(2);
    QSignalSpy chosen(&stage.view, &BarView::chosen);
    stage.view.setBars({{QStringLiteral("Trial"), QStringLiteral("1"), 1}});
    CHECK(stage.view.current() == 0);
    stage.view.setBars({});
    CHECK(stage.view.current() == -1);
    CHECK(chosen.isEmpty());
    CHECK(stage.view.sizeHint().height() > 0);
}
