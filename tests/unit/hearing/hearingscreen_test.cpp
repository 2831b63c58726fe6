// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittings.h"

#include "hearing/hearingscreen.h"
#include "ui/firstfocus.h"
#include "ui/pageview.h"
#include "words/reasons.h"

#include <QSignalSpy>

using namespace adil;
using namespace adil::test;

namespace {

struct Stage : HearingBench {
    std::unique_ptr<hearing::HearingScreen> screen;

    explicit Stage(int hearing = 9) { open(hearing); }
    ~Stage() { screen.reset(); }
    void open(int hearing)
    {
        screen = std::make_unique<hearing::HearingScreen>(
            hearing::HearingScreen::Around{source, *editor, files, drafts, clock, shortcuts},
            idOf<court::Hearing>(hearing), format());
        REQUIRE(support::showActive(*screen, smallestPage));
    }
    void click(const char *name) const
    {
        REQUIRE(button(*screen, name));
        QTest::mouseClick(button(*screen, name), Qt::LeftButton);
        support::settle();
    }
    void preview() const
    {
        click("Preview");
        REQUIRE(QTest::qWaitFor([this] { return button(*screen, "Save as PDF…"); }, 20'000));
    }
};

}  // namespace

TEST_CASE("a hearing says which case it is, and when by the court's clock with its offset")
{
    const Stage stage;
    CHECK(says(*stage.screen, caseNumber(7).number));
    CHECK(says(*stage.screen, QStringLiteral("23.11.2026 10:00 (UTC+05:00)")));
    CHECK(ui::firstFocus(*stage.screen) == named(*stage.screen, QStringLiteral("Text of the entry")));
    QSignalSpy opened(stage.screen.get(), &hearing::HearingScreen::openRequested);
    stage.click("Open the case");
    REQUIRE(opened.size() == 1);
    CHECK(opened.first() == QVariantList{QStringLiteral("Case"), recordId(7)});
}

TEST_CASE("the time line appears with the recording, also with one that comes later")
{
    Stage stage;
    CHECK_FALSE(visibleChild<hearing::TimeStrip>(*stage.screen));
    stage.put(HearingBench::segment(40, 0, stage.keptRecording()));
    support::settle();
    CHECK(visibleChild<hearing::TimeStrip>(*stage.screen));
    CHECK(stage.screen->reel().segments().size() == 1);
}

TEST_CASE("the protocol can be seen as it will be printed, and left again")
{
    Stage stage;
    stage.put(entryOf(31, 7, 9, QStringLiteral("slova")));
    support::settle();
    stage.preview();
    CHECK(button(*stage.screen, "Save as PDF…")->isEnabled());
    stage.click("Back to the recording");
    CHECK_FALSE(button(*stage.screen, "Save as PDF…"));
}

TEST_CASE("nothing is copied out of a closed hearing, also when it is closed while it is open here")
{
    Stage stage;
    stage.preview();
    auto file = caseNumber(7);
    file.closed = true;
    stage.put(file);
    support::settle();
    CHECK_FALSE(button(*stage.screen, "Save as PDF…")->isEnabled());
    CHECK(says(*stage.screen, QStringLiteral("closed session")));
}

TEST_CASE("a hearing that was put off says its new time")
{
    Stage stage;
    auto moved = HearingBench::hearing();
    moved.startsAt = moved.startsAt.addSecs(3600);
    stage.put(moved);
    support::settle();
    CHECK(says(*stage.screen, QStringLiteral("23.11.2026 11:00")));
}

TEST_CASE("a hearing that is not here says so")
{
    const Stage stage(404);
    CHECK(says(*stage.screen, words::sentence(Reason::RecordGone)));
}

TEST_CASE("the keys of two hearings side by side do not disturb each other")
{
    Stage stage;
    hearing::HearingScreen other(
        {stage.source, *stage.editor, stage.files, stage.drafts, stage.clock, stage.shortcuts},
        idOf<court::Hearing>(9), stage.format());
    REQUIRE(support::showActive(other, smallestPage));
    auto *line = named(other, QStringLiteral("Text of the entry"));
    REQUIRE(line);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_F4);
    CHECK(says(other, QStringLiteral("09:00:00")));
    CHECK_FALSE(says(*stage.screen, QStringLiteral("09:00:00")));
}

TEST_CASE("the screen of a hearing: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.put(HearingBench::segment(40, 0, stage.keptRecording()),
              entryOf(31, 7, 9, QStringLiteral("slova")));
    REQUIRE(QTest::qWaitFor(
        [&] { return button(*stage.screen, "Play") && button(*stage.screen, "Play")->isEnabled(); }, 20'000));
    owesPeople(stage, *stage.screen,
               {QStringLiteral("hearing"), QStringLiteral("ui"), QStringLiteral("words")},
               [&](const ui::Format &format) { stage.screen->setFormat(format); });
}
