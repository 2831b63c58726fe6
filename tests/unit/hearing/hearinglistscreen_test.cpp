// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittings.h"

#include "hearing/hearinglistscreen.h"
#include "ui/screen.h"

#include <QCheckBox>
#include <QSignalSpy>

using namespace adil;
using namespace adil::test;
using State = ui::Screen::State;

namespace {

struct Stage : Workplace {
    Stage() { REQUIRE(support::showActive(list, smallestPage)); }

    hearing::HearingListScreen list{source, clock, format()};
    [[nodiscard]] State state() const { return list.findChild<ui::Screen *>()->state(); }
    void putHearing() { put(caseNumber(7), HearingBench::hearing()); }
    [[nodiscard]] ui::TableView *table() const { return list.findChild<ui::TableView *>(); }
};

}  // namespace

TEST_CASE("hearings: loading until the first sync is over, then empty, then some")
{
    Stage stage;
    CHECK(stage.state() == State::Loading);
    stage.list.setLoading(false);
    CHECK(stage.state() == State::Empty);
    stage.putHearing();
    support::settle();
    CHECK(stage.state() == State::Some);
    CHECK(says(stage.list, QStringLiteral("1 hearing")));
}

TEST_CASE("hearings that cannot be read say so, and are there again when they can")
{
    Stage stage;
    stage.list.setLoading(false);
    {
        const Workplace::Broken broken(stage, "hearing");
        Q_EMIT stage.views.changed({{QStringLiteral("Hearing"), recordId(9), recordId(7)}});
        support::settle();
        CHECK(stage.state() == State::Failed);
    }
    REQUIRE(button(stage.list, "Try again"));
    QTest::mouseClick(button(stage.list, "Try again"), Qt::LeftButton);
    CHECK(stage.state() == State::Empty);
}

TEST_CASE("only recorded ones are left when that is asked, by keyboard")
{
    Stage stage;
    stage.list.setLoading(false);
    stage.putHearing();
    support::settle();
    auto *recorded = stage.list.findChild<QCheckBox *>();
    REQUIRE(recorded);
    recorded->setFocus();
    QTest::keyClick(recorded, Qt::Key_Space);
    CHECK(stage.state() == State::Empty);
    stage.put(HearingBench::segment(40, 0, store::Blobs::idOf("made up")));
    support::settle();
    CHECK(stage.state() == State::Some);
}

TEST_CASE("Enter opens the hearing that is chosen")
{
    Stage stage;
    stage.putHearing();
    support::settle();
    QSignalSpy opened(&stage.list, &hearing::HearingListScreen::openRequested);
    stage.table()->setFocus();
    QTest::keyClick(stage.table(), Qt::Key_Down);
    QTest::keyClick(stage.table(), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.first() == QVariantList{QStringLiteral("Hearing"), recordId(9)});
}

TEST_CASE("the list of hearings: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.putHearing();
    stage.put(HearingBench::segment(40, 0, store::Blobs::idOf("made up")),
              entryOf(31, 7, 9, QStringLiteral("slova")));
    support::settle();
    owesPeople(stage, stage.list, {QStringLiteral("hearing"), QStringLiteral("ui"), QStringLiteral("words")},
               [&](const ui::Format &format) { stage.list.setFormat(format); });
}
