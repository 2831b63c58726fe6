// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "act/actlistscreen.h"
#include "ui/screen.h"

#include <QSignalSpy>

using namespace adil;
using namespace adil::test;
using State = ui::Screen::State;

namespace {

struct List : Workplace {
    List() { REQUIRE(support::showActive(list, smallestPage)); }

    act::ActListScreen list{source, format()};
    [[nodiscard]] State state() const { return list.findChild<ui::Screen *>()->state(); }
};

}  // namespace

TEST_CASE("acts: loading until the first sync is over, then empty, then some")
{
    List stage;
    CHECK(stage.state() == State::Loading);
    stage.list.setLoading(false);
    CHECK(stage.state() == State::Empty);
    CHECK(says(stage.list, QStringLiteral("An act is begun in its case.")));
    stage.put(caseNumber(7), ActBench::act());
    stage.list.refresh();
    CHECK(stage.state() == State::Some);
    CHECK(says(stage.list, QStringLiteral("1 act")));
}

TEST_CASE("a list that cannot be read says so, and is there again when it can")
{
    List stage;
    stage.list.setLoading(false);
    {
        const Workplace::Broken broken(stage, "act");
        stage.list.refresh();
        CHECK(stage.state() == State::Failed);
    }
    REQUIRE(button(stage.list, "Try again"));
    QTest::mouseClick(button(stage.list, "Try again"), Qt::LeftButton);
    CHECK(stage.state() == State::Empty);
}

TEST_CASE("Enter opens the act that is chosen")
{
    List stage;
    stage.put(caseNumber(7), ActBench::act());
    stage.list.refresh();
    QSignalSpy opened(&stage.list, &act::ActListScreen::openRequested);
    auto *table = stage.list.findChild<ui::TableView *>();
    REQUIRE(table);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first() == QVariantList{QStringLiteral("Act"), recordId(20)});
}

TEST_CASE("the list of acts: reachable, named, in three languages, nothing cut")
{
    List stage;
    stage.put(caseNumber(7), ActBench::act());
    stage.list.setLoading(false);
    stage.list.refresh();
    owesPeople(stage, stage.list, {QStringLiteral("act"), QStringLiteral("ui"), QStringLiteral("words")},
               [&](const ui::Format &format) { stage.list.setFormat(format); });
}
