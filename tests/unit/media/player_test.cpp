// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"
#include "stage.h"

#include "media/player.h"
#include "support/catch.h"

#include <QRandomGenerator>

using namespace adil;
using namespace adil::media;
using namespace std::chrono_literals;
using made::Stage;

static constexpr Micros frame = Micros(1'000'000 / made::fps);

// The number of the picture that is on the screen at `time` of a recording that begins `offset` late.
static int numberAt(Micros time, Micros offset) { return int(std::max(Micros(0), time - offset) / frame); }

static std::unique_ptr<Sink> silent() { return std::make_unique<NullSink>(); }

TEST_CASE("An opened recording is paused at its first picture")
{
    const made::Folder folder;
    Stage stage(silent());
    CHECK(stage.player.state() == Player::State::Empty);
    stage.player.open(folder.hearing(QStringLiteral("hearing.mp4")));
    CHECK(stage.player.state() == Player::State::Opening);
    REQUIRE(stage.waitFor([&] { return !stage.shown.empty(); }));
    CHECK(stage.player.state() == Player::State::Paused);
    CHECK(stage.player.position() == 0us);
    CHECK(toSeconds(stage.player.duration()) == Approx(12).margin(0.2));
    CHECK(made::numberOf(stage.shown.front().picture) == 0);
    REQUIRE(stage.player.strips().size() == 4);
    CHECK(stage.player.strips()[1].title == QStringLiteral("Талапкер"));
    CHECK(stage.player.recording().condition == Condition::Ok);
}

TEST_CASE("A seek shows exactly the picture of its time")
{
    const made::Folder folder;
    for (const auto *name : {"hearing.mp4", "hearing.mkv"}) {
        const Micros offset = QLatin1String(name).endsWith(QLatin1String("mkv")) ? made::mkvOffset : 0ms;
        Stage stage(silent());
        REQUIRE(stage.open(folder.hearing(QLatin1String(name))));
        QRandomGenerator random(3);
        QList<Micros> targets{0us, 1us, frame - 1ms, frame, 1999ms, 2000ms, 2001ms, 11'850ms};
        for (int i = 0; i < 40; ++i)
            targets << Micros(random.bounded(11'800'000));
        for (const Micros target : targets) {
            stage.shown.clear();
            REQUIRE(stage.seek(target));
            CAPTURE(name, target.count());
            REQUIRE(stage.shown.size() == 1);
            CHECK(made::numberOf(stage.shown.front().picture) == numberAt(target, offset));
            CHECK(stage.player.position() == target);
        }
    }
}

TEST_CASE("Beyond the end a seek stops at the last picture, before the beginning at the first")
{
    const made::Folder folder;
    Stage stage(silent());
    REQUIRE(stage.open(folder.hearing(QStringLiteral("hearing.mp4"))));
    REQUIRE(stage.seek(1h));
    CHECK(made::numberOf(stage.shown.back().picture) == 12 * made::fps - 1);
    CHECK(stage.player.position() == stage.player.duration());
    REQUIRE(stage.seek(-5s));
    CHECK(made::numberOf(stage.shown.back().picture) == 0);
    CHECK(stage.player.position() == 0us);
}

TEST_CASE("Of two hundred quick seeks the last one counts, and no older picture comes after it")
{
    const made::Folder folder;
    Stage stage(silent());
    REQUIRE(stage.open(folder.hearing(QStringLiteral("hearing.mkv"))));
    QRandomGenerator random(4);
    Micros last{0};
    for (int i = 0; i < 200; ++i) {
        last = Micros(random.bounded(11'800'000));
        stage.player.seek(last);
        CHECK(stage.player.position() == last);
        if (i % 20 == 0)
            stage.waitFor([] { return false; }, 15);  // some of them get a moment
    }
    stage.shown.clear();
    const size_t seeks = stage.seeks.size();
    REQUIRE(stage.waitFor([&] { return stage.seeks.size() > seeks; }));
    stage.waitFor([] { return false; }, 200);
    REQUIRE(stage.shown.size() == 1);
    CHECK(made::numberOf(stage.shown.back().picture) == numberAt(last, made::mkvOffset));
    CHECK(stage.seeks.back() == last);
}

TEST_CASE("Without a sound device it plays at the pace of the clock, pictures with the sound")
{
    const made::Folder folder;
    Stage stage(silent());
    REQUIRE(stage.open(folder.hearing(QStringLiteral("hearing.mp4"))));
    REQUIRE(stage.seek(5s));
    stage.shown.clear();
    QElapsedTimer time;
    time.start();
    stage.player.play();
    CHECK(stage.player.state() == Player::State::Playing);
    REQUIRE(stage.waitFor([&] { return stage.player.position() >= 7s; }));
    CHECK(time.elapsed() >= 1900);
    CHECK(time.elapsed() < 4000);
    stage.player.pause();
    CHECK(stage.player.state() == Player::State::Paused);
    REQUIRE(stage.shown.size() >= 15);
    int last = -1;
    for (const made::Shown &shown : stage.shown) {
        CHECK(made::numberOf(shown.picture) == shown.at / frame);
        CHECK(made::numberOf(shown.picture) > last);
        last = made::numberOf(shown.picture);
        CHECK(shown.position >= shown.at);  // never before its time
    }
    // Nearly all within a frame of the sound; the machine may be busy for a moment.
    const auto late = std::count_if(stage.shown.begin(), stage.shown.end(),
                                    [](const made::Shown &s) { return s.position - s.at > frame; });
    CHECK(late <= 3);
    REQUIRE(stage.levels.size() == 4);
    for (const float level : stage.levels)
        CHECK(level == Approx(0.5).margin(0.1));
    const Micros stood = stage.player.position();
    stage.waitFor([] { return false; }, 150);
    CHECK(abs(stage.player.position() - stood) < 100ms);
}

TEST_CASE("It ends once, and playing again begins at the beginning")
{
    const made::Folder folder;
    const auto heard = std::make_shared<made::Heard>();
    Stage stage(std::make_unique<made::KeepingSink>(heard));
    REQUIRE(stage.open(folder.hearing(QStringLiteral("hearing.mkv"))));
    stage.player.play();
    REQUIRE(stage.waitFor([&] { return stage.ended > 0; }));
    CHECK(stage.player.state() == Player::State::Ended);
    CHECK(toSeconds(stage.player.position()) == Approx(12).margin(0.2));
    CHECK(double(heard->count()) / Sink::rate == Approx(12).margin(0.2));
    CHECK(stage.flaws.empty());
    stage.player.play();
    CHECK(stage.player.state() == Player::State::Playing);
    REQUIRE(stage.waitFor([&] { return stage.ended > 1; }));
    CHECK(double(heard->count()) / Sink::rate == Approx(24).margin(0.4));
}

TEST_CASE("Play asked for while opening is done when it is open; another open takes its place")
{
    const made::Folder folder;
    Stage stage(silent());
    stage.player.open(folder.path(QStringLiteral("absent.mp4")));
    stage.player.open(folder.hearing(QStringLiteral("hearing.mp4")));
    stage.player.play();
    REQUIRE(stage.waitFor([&] { return stage.player.position() > 200ms; }));
    CHECK(stage.player.state() == Player::State::Playing);
    CHECK(stage.failures.empty());
    CHECK(stage.opened == 1);
    stage.player.close();
    CHECK(stage.player.state() == Player::State::Empty);
    CHECK(stage.player.strips().isEmpty());
    stage.player.play();
    stage.player.seek(1s);
    CHECK(stage.player.state() == Player::State::Empty);
}

TEST_CASE("A seek asked for while opening is where it opens")
{
    const made::Folder folder;
    Stage stage(silent());
    stage.player.open(folder.hearing(QStringLiteral("hearing.mp4")));
    stage.player.seek(4250ms);
    REQUIRE(stage.waitFor([&] { return !stage.seeks.empty() && stage.opened == 1; }));
    CHECK(stage.player.position() == 4250ms);
    CHECK(made::numberOf(stage.shown.back().picture) == 42);
}

TEST_CASE("Sound alone and picture alone play too")
{
    const made::Folder folder;
    Stage stage(std::make_unique<made::KeepingSink>(std::make_shared<made::Heard>()));
    REQUIRE(stage.open(folder.hearing(QStringLiteral("sound.m4a"), 3, true, false)));
    CHECK(stage.player.strips().size() == 4);
    CHECK(stage.player.strips()[3].channel == 3);
    stage.player.play();
    REQUIRE(stage.waitFor([&] { return stage.ended == 1; }));
    CHECK(stage.shown.empty());
    CHECK(toSeconds(stage.player.position()) == Approx(3).margin(0.1));
}

TEST_CASE("A player may go away at any moment")
{
    const made::Folder folder;
    const QString path = folder.hearing(QStringLiteral("hearing.mp4"));
    for (int round = 0; round < 12; ++round) {
        Stage stage(silent());
        stage.player.open(path);
        stage.waitFor([] { return false; }, round * 8);
        stage.player.play();
        stage.player.seek(std::chrono::seconds(round));
        stage.waitFor([] { return false; }, round * 4);
    }
    SUCCEED();
}
