// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/rows.h"
#include "ui/rows_paint.h"
#include "ui/theme.h"

#include <QSignalSpy>
#include <QStandardItemModel>

using namespace adil::ui;

namespace {

Row described(int n)
{
    Row row;
    if (n == 0) {
        row.heading = true;
        row.title = QStringLiteral("Morning");
        return row;
    }
    row.leading = QStringLiteral("09:3%1").arg(n);
    row.title = QStringLiteral("%1-case").arg(n);
    row.subtitle = QStringLiteral("A against B");
    row.pills = {{Tone::Green, QStringLiteral("came"), QStringLiteral("check")}};
    row.action = QStringLiteral("Open");
    return row;
}

struct Stage {
    QStandardItemModel model;
    RowView view{QStringLiteral("Hearings")};

    explicit Stage(int rows)
    {
        for (int i = 0; i < rows; ++i)
            model.appendRow(new QStandardItem);
        view.setRows(&model, [](const QModelIndex &index) { return described(index.row()); });
    }
};

}  // namespace

TEST_CASE("arrows pass over headings, Enter opens")
{
    Theme theme(support::app());
    Stage stage(4);
    QSignalSpy opened(&stage.view, &RowView::opened);
    REQUIRE(support::showActive(stage.view, {600, 500}));
    stage.view.setFocus(Qt::TabFocusReason);
    CHECK(stage.view.currentRow().row() == 1);
    QTest::keyClick(&stage.view, Qt::Key_Down);
    CHECK(stage.view.currentRow().row() == 2);
    QTest::keyClick(&stage.view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    const auto index = opened[0][0].value<QModelIndex>();
    CHECK(index.row() == 2);
    CHECK(index.model() == &stage.model);
    QTest::keyClick(&stage.view, Qt::Key_Home);
    CHECK(stage.view.currentRow().row() == 1);
}

TEST_CASE("letters find a row")
{
    Theme theme(support::app());
    Stage stage(4);
    REQUIRE(support::showActive(stage.view, {600, 500}));
    stage.view.setFocus();
    QTest::keyClicks(&stage.view, QStringLiteral("3-c"));
    CHECK(stage.view.currentRow().row() == 3);
}

TEST_CASE("the button of a row opens it, the rest only chooses")
{
    Theme theme(support::app());
    Stage stage(3);
    QSignalSpy opened(&stage.view, &RowView::opened);
    REQUIRE(support::showActive(stage.view, {600, 500}));
    const QRect row = stage.view.visualRect(stage.view.model()->index(1, 0));
    const RowPlaces places = placesOf(described(1), lookOf(), {RowView::Density::Normal, 100}, row.width());
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, row.topLeft() + places.title.center());
    CHECK(opened.isEmpty());
    CHECK(stage.view.currentRow().row() == 1);
    QTest::mouseClick(stage.view.viewport(), Qt::LeftButton, {}, row.topLeft() + places.action.center());
    CHECK(opened.size() == 1);
    QTest::mouseDClick(stage.view.viewport(), Qt::LeftButton, {}, row.topLeft() + places.title.center());
    CHECK(opened.size() == 2);
}

TEST_CASE("a row is spoken as it is read")
{
    Theme theme(support::app());
    Stage stage(2);
    CHECK(stage.view.model()->index(1, 0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("09:31, 1-case, A against B, came, Open"));
    Row row = described(1);
    row.unread = true;
    CHECK(spoken(row).startsWith(QStringLiteral("unread, ")));
    CHECK(stage.view.accessibleName() == QStringLiteral("Hearings"));
}

TEST_CASE("the parts of a row stand inside it and beside each other")
{
    const int percent = GENERATE(80, 100, 150, 200);
    const auto density = GENERATE(RowView::Density::Normal, RowView::Density::Compact);
    const Look look{lightColours(), percent};
    const int width = 700;
    Row row = described(1);
    row.leadingNote = QStringLiteral("60 min");
    row.trailing = QStringLiteral("Hall 3");
    row.iconName = QStringLiteral("check");
    const RowPlaces p = placesOf(row, look, {density, look.scaled(100)}, width);
    const QRect all(0, 0, width, p.height);
    for (const QRect &part :
         {p.leading, p.leadingNote, p.icon, p.title, p.subtitle, p.pills, p.trailing, p.action})
        CHECK(all.contains(part));
    CHECK(p.leading.right() < p.icon.left());
    CHECK(p.icon.right() < p.title.left());
    CHECK(p.title.right() < p.action.left());
    CHECK(p.title.bottom() <= p.subtitle.top());
    CHECK_FALSE(p.trailing.intersects(p.action));
    CHECK(p.action.height() == look.controlHeight());
}

TEST_CASE("a list can be as tall as its rows")
{
    Theme theme(support::app());
    Stage stage(2);
    stage.view.setFitsRows(true);
    stage.view.resize(600, 50);
    const int two = stage.view.sizeHint().height();
    stage.model.appendRow(new QStandardItem);
    CHECK(stage.view.sizeHint().height() > two);
    theme.setTextPercent(200);
    CHECK(stage.view.sizeHint().height() > two * 3 / 2);
    theme.setTextPercent(100);
}

TEST_CASE("a selected row survives news in the model")
{
    Theme theme(support::app());
    Stage stage(4);
    stage.view.setCurrentRow(stage.model.index(3, 0));
    stage.model.insertRow(1, new QStandardItem);
    CHECK(stage.view.currentRow().row() == 4);
    stage.model.removeRow(4);
    CHECK(stage.view.currentRow().row() != 4);
}

TEST_CASE("words that wrap make their row taller, and stand clear of its button")
{
    const Look look;
    Row row;
    row.title = QStringLiteral(
        "Compare the signature on the receipt with the one on the contract of the loan");
    row.subtitle = QStringLiteral("only me");
    row.action = QStringLiteral("Page");
    const RowShape shape{RowView::Density::Normal, 0};
    const int one = placesOf(row, look, shape, 300).height;
    row.wraps = true;
    const RowPlaces narrow = placesOf(row, look, shape, 300), wide = placesOf(row, look, shape, 2000);
    CHECK(wide.height == one);
    CHECK(narrow.height > one);
    CHECK(narrow.title.height() > wide.title.height());
    CHECK(narrow.title.right() < narrow.action.left());
    CHECK(narrow.subtitle.top() > narrow.title.bottom());
    CHECK(narrow.subtitle.bottom() <= narrow.height);
    CHECK(narrow.action.bottom() <= narrow.height);
}

TEST_CASE("pills that do not fit beside each other stand below, and all of them are in the tool tip")
{
    Theme theme(support::app());
    const Look &look = lookOf();
    Row row;
    row.title = QStringLiteral("A. Example");
    row.pills = {{Tone::Green, QStringLiteral("confirmed the coming"), QStringLiteral("check")},
                 {Tone::Red, QStringLiteral("the notice did not arrive"), QStringLiteral("circle-alert")}};
    const RowShape shape{RowView::Density::Normal, 0};
    const int one = placesOf(row, look, shape, 240).pills.height();
    CHECK(one == look.scaled(22));
    row.wraps = true;
    const RowPlaces wide = placesOf(row, look, shape, 2000), narrow = placesOf(row, look, shape, 240);
    CHECK(wide.pills.height() == one);
    CHECK(narrow.pills.height() > 2 * one);
    CHECK(narrow.pills.bottom() <= narrow.height - look.scaled(8));
    CHECK(narrow.height - wide.height == narrow.pills.height() - one);

    QStandardItemModel model;
    model.appendRow(new QStandardItem);
    RowView view(QStringLiteral("People"));
    view.setRows(&model, [&](const QModelIndex &) { return row; });
    const QString tip = view.model()->index(0, 0).data(Qt::ToolTipRole).toString();
    CHECK(tip.contains(QStringLiteral("confirmed the coming\nthe notice did not arrive")));
    CHECK_FALSE(tip.contains(QStringLiteral("\n\n")));
    // Both are painted: their colours are there, one below the other.
    REQUIRE(support::showActive(view, {240, 200}));
    const QImage image = view.viewport()->grab().toImage();
    const auto isPainted = [&](Tone tone) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == look.soft(tone))
                    return true;
        return false;
    };
    CHECK(isPainted(Tone::Green));
    CHECK(isPainted(Tone::Red));
}

TEST_CASE("a row is as tall as it is painted, whatever stands in it")
{
    Theme theme(support::app());
    const QString text = QStringLiteral("a long line of words that does not stand on one line of this row");
    for (const auto density : {RowView::Density::Normal, RowView::Density::Compact}) {
        const RowShape shape{density, 100};
        for (int kind = 0; kind < 64; ++kind) {
            Row row;
            row.title = text;
            row.wraps = kind & 1;
            row.subtitle = kind & 2 ? text : QString();
            row.subtitleType = kind & 4 ? Type::Body : Type::Caption;
            row.action = kind & 8 ? QStringLiteral("Open") : QString();
            row.trailing = kind & 16 ? QStringLiteral("Hall 2") : QString();
            if (kind & 32)
                row.pills = {{Tone::Green, QStringLiteral("came"), {}}};
            CHECK(heightOf(row, lookOf(), shape, 300) == placesOf(row, lookOf(), shape, 300).height);
        }
    }
    CHECK(heightOf(described(0), lookOf(), {}, 300) == placesOf(described(0), lookOf(), {}, 300).height);
}

TEST_CASE("rows of wrapped words stand one below the other, also when the list became narrower")
{
    Theme theme(support::app());
    QStandardItemModel model;
    for (int i = 0; i < 12; ++i)
        model.appendRow(new QStandardItem);
    RowView view(QStringLiteral("Decisions"));
    view.setLeadingWidth(0);
    view.setRows(&model, [](const QModelIndex &index) {
        Row row;
        row.title = index.row() % 2 == 0
            ? QStringLiteral("short")
            : QStringLiteral("a long line of words that stands on one line of a wide list only");
        row.subtitle = QStringLiteral("27.11.2026");
        row.wraps = true;
        return row;
    });
    REQUIRE(support::showActive(view, {900, 300}));
    for (const int width : {260, 900, 200}) {
        view.resize(width, 300);
        support::settle();
        for (int row = 1; row < 12; ++row) {
            INFO(width << " " << row);
            CHECK(view.visualRect(view.model()->index(row, 0)).top()
                  == view.visualRect(view.model()->index(row - 1, 0)).bottom() + 1);
        }
    }
}
