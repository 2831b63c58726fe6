// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/table.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStringListModel>

using namespace adil::ui;

namespace {

struct Stage {
    QStandardItemModel model;
    TableView view{QStringLiteral("Terms")};

    Stage()
    {
        for (const auto *text : {"c", "a", "b"})
            model.appendRow(new QStandardItem(QLatin1String(text)));
        view.setCells(
            &model, {{[] { return QStringLiteral("State"); }, 100}, {[] { return QStringLiteral("Name"); }}},
            [](const QModelIndex &row, int column) {
                Cell cell;
                if (column == 0)
                    cell.pill = {Tone::Red, QStringLiteral("overdue"), QStringLiteral("check")};
                else
                    cell.text = row.data().toString();
                return cell;
            });
    }
};

}  // namespace

TEST_CASE("Enter opens the chosen row of the screen's model")
{
    Theme theme(support::app());
    Stage stage;
    QSignalSpy opened(&stage.view, &TableView::opened);
    REQUIRE(support::showActive(stage.view, {500, 300}));
    stage.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&stage.view, Qt::Key_Down);
    QTest::keyClick(&stage.view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<QModelIndex>().data().toString() == QStringLiteral("a"));
    CHECK(opened[0][0].value<QModelIndex>().model() == &stage.model);
}

TEST_CASE("Tab leaves the table")
{
    Theme theme(support::app());
    QWidget window;
    Stage stage;
    stage.view.setParent(&window);
    stage.view.resize(400, 200);
    QLineEdit next(&window);
    next.move(0, 220);
    REQUIRE(support::showActive(window, {500, 300}));
    stage.view.setFocus();
    QTest::keyClick(&stage.view, Qt::Key_Tab);
    CHECK(QApplication::focusWidget() == &next);
    stage.view.setParent(nullptr);
}

TEST_CASE("cells say their state as a word")
{
    Theme theme(support::app());
    Stage stage;
    CHECK(stage.view.model()->index(0, 0).data(Qt::AccessibleTextRole).toString()
          == QStringLiteral("overdue"));
    CHECK(stage.view.model()->index(1, 1).data().toString() == QStringLiteral("a"));
    CHECK(stage.view.model()->headerData(1, Qt::Horizontal).toString() == QStringLiteral("Name"));
}

TEST_CASE("the chosen row stays chosen in another order, and when rows come and go")
{
    Theme theme(support::app());
    Stage stage;
    stage.view.setCurrentRow(stage.model.index(0, 0));
    CHECK(stage.view.currentRow().data().toString() == QStringLiteral("c"));
    stage.model.sort(0);
    CHECK(stage.view.currentRow().data().toString() == QStringLiteral("c"));
    CHECK(stage.view.currentRow().row() == 2);
    stage.model.insertRow(0, new QStandardItem(QStringLiteral("0")));
    CHECK(stage.view.currentRow().row() == 3);
    stage.model.removeRow(0);
    CHECK(stage.view.currentRow().row() == 2);
    stage.model.clear();
    CHECK_FALSE(stage.view.currentRow().isValid());
}

TEST_CASE("the chosen row stays chosen when it or another one moves")
{
    Theme theme(support::app());
    QStringListModel model({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    TableView view{QStringLiteral("Terms")};
    view.setCells(&model, {{[] { return QStringLiteral("Name"); }}},
                  [](const QModelIndex &row, int) { return Cell{row.data().toString()}; });
    view.setCurrentRow(model.index(0));
    REQUIRE(model.moveRows({}, 0, 1, {}, 3));
    CHECK(view.currentRow() == model.index(2));
    REQUIRE(model.moveRows({}, 0, 1, {}, 2));
    CHECK(view.currentRow().data().toString() == QStringLiteral("a"));
    CHECK(view.model()->index(0, 0).data().toString() == QStringLiteral("c"));
}

TEST_CASE("columns share the width that is left")
{
    Theme theme(support::app());
    Stage stage;
    REQUIRE(support::showActive(stage.view, {500, 300}));
    CHECK(stage.view.columnWidth(0) == 100);
    CHECK(stage.view.columnWidth(0) + stage.view.columnWidth(1) == stage.view.viewport()->width());
    theme.setTextPercent(200);
    CHECK(stage.view.columnWidth(0) == 200);
    CHECK(stage.view.rowHeight(0) == 76);
    theme.setTextPercent(100);
}
