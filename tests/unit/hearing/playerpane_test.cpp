// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittings.h"

#include "hearing/levelstrip.h"
#include "hearing/playerpane.h"
#include "ui/screen.h"
#include "words/reasons.h"

#include <QComboBox>

using namespace adil;
using namespace adil::test;
using State = ui::Screen::State;

namespace {

struct Stage : HearingBench {
    hearing::Reel reel{files};
    std::unique_ptr<hearing::PlayerPane> pane;

    void show()
    {
        pane = std::make_unique<hearing::PlayerPane>(reel, shortcuts, format());
        REQUIRE(support::showActive(*pane, {700, 500}));
    }
    void open()
    {
        reel.setSegments({segment(40, 0, keptRecording())});
        REQUIRE(QTest::qWaitFor([&] { return state() == State::Some; }, 20'000));
        support::settle();
    }
    [[nodiscard]] State state() const { return pane->findChild<ui::Screen *>()->state(); }
    void press(int key, Qt::KeyboardModifiers modifiers) const
    {
        QWidget *speed = pane->findChild<QComboBox *>();
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key(key), modifiers);
        support::settle();
    }
};

}  // namespace

TEST_CASE("without a recording the pane says so and nothing can be pressed")
{
    Stage stage;
    stage.show();
    CHECK(stage.state() == State::Empty);
    CHECK(says(*stage.pane, QStringLiteral("No recording")));
    CHECK_FALSE(button(*stage.pane, "Play")->isEnabled());
    CHECK_FALSE(button(*stage.pane, "Back 5 seconds")->isEnabled());
    stage.press(Qt::Key_Space, Qt::ControlModifier);
    CHECK_FALSE(stage.reel.isPlaying());
}

TEST_CASE("a recording on its way is waited for; one that never comes is told, and asked for again")
{
    Stage stage;
    stage.show();
    const QString blob = store::Blobs::idOf(madeRecording());
    stage.reel.setSegments({HearingBench::segment(40, 0, blob)});
    CHECK(stage.state() == State::Loading);
    stage.files.tellFailed(blob, fail(Reason::NotFound));
    CHECK(stage.state() == State::Failed);
    CHECK(says(*stage.pane, words::sentence(Reason::NotFound)));
    int wanted = 0;
    QObject::connect(&stage.files, &model::Files::wanted, stage.pane.get(), [&] { ++wanted; });
    QTest::mouseClick(button(*stage.pane, "Try again"), Qt::LeftButton);
    CHECK(wanted == 1);
    CHECK(stage.state() == State::Loading);
}

TEST_CASE("play, pause, back and forward by keys and buttons; speed by its list")
{
    Stage stage;
    stage.show();
    stage.open();
    CHECK(says(*stage.pane, QStringLiteral("10:00:00")));
    stage.press(Qt::Key_Space, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] { return stage.reel.isPlaying(); }, 5000));
    REQUIRE(button(*stage.pane, "Pause"));
    QTest::mouseClick(button(*stage.pane, "Pause"), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !stage.reel.isPlaying(); }, 5000));
    stage.press(Qt::Key_Right, Qt::AltModifier);  // beyond the end: to its last second
    CHECK(QTest::qWaitFor([&] { return HearingBench::begin().msecsTo(*stage.reel.now()) == 2000; }, 5000));
    stage.press(Qt::Key_Left, Qt::AltModifier);
    CHECK(QTest::qWaitFor([&] { return *stage.reel.now() == HearingBench::begin(); }, 5000));
    auto *speed = qobject_cast<QComboBox *>(named(*stage.pane, QStringLiteral("Speed")));
    REQUIRE(speed);
    speed->setFocus();
    QTest::keyClick(speed, Qt::Key_Down);
    CHECK(stage.reel.player().speed() == 1.25);
}

TEST_CASE("each microphone has its strip")
{
    Stage stage;
    stage.show();
    stage.open();
    CHECK(stage.pane->findChildren<hearing::LevelStrip *>().size() == 2);
    CHECK(named(*stage.pane, QStringLiteral("Судья: hear alone")));
    CHECK(named(*stage.pane, QStringLiteral("Истец: mute")));
}

TEST_CASE("a recording that is here is not called missing while it opens")
{
    Stage stage;
    stage.show();
    stage.reel.setSegments({HearingBench::segment(40, 0, stage.keptRecording())});
    CHECK(stage.state() == State::Loading);
    CHECK(QTest::qWaitFor([&] { return stage.state() == State::Some; }, 20'000));
}

TEST_CASE("the player: reachable, named, in three languages, nothing cut")
{
    Stage stage;
    stage.show();
    stage.open();
    owesPeople(stage, *stage.pane, {QStringLiteral("hearing"), QStringLiteral("ui")},
               [&](const ui::Format &format) { stage.pane->setFormat(format); }, {700, 500});
}
