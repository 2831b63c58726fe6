// SPDX-License-Identifier: GPL-3.0-or-later
// What the player gives to the sink: pitch, speed, solo, mute, gain.
#include "made.h"
#include "stage.h"

#include "media/mixer.h"
#include "media/player.h"
#include "support/catch.h"

#include <QThread>

#include <cmath>

using namespace adil;
using namespace adil::media;
using namespace std::chrono_literals;
using made::Stage;

static constexpr size_t second = size_t(Sink::rate);

// Plays all of a recording and gives what was heard.
static std::vector<float> playAll(const QString &path, const std::function<void(Player &)> &set)
{
    const auto heard = std::make_shared<made::Heard>();
    Stage stage(std::make_unique<made::KeepingSink>(heard));
    REQUIRE(stage.open(path));
    set(stage.player);
    stage.player.play();
    REQUIRE(stage.waitFor([&] { return stage.ended == 1; }));
    return heard->copy();
}

TEST_CASE("Speed keeps the pitch, and solo is alone")
{
    const made::Folder folder;
    const QString path = folder.hearing(QStringLiteral("hearing.mkv"), 6);
    for (const double speed : {0.5, 1.0, 1.5, 2.0})
        for (const int solo : {1, 3}) {
            const auto heard = playAll(path, [&](Player &player) {
                player.setSpeed(speed);
                player.setSolo(solo, true);
            });
            CAPTURE(speed, solo);
            CHECK(double(heard.size()) / Sink::rate == Approx(6 / speed).margin(0.2));
            for (size_t from = second / 2; from + second < heard.size(); from += 2 * second) {
                CHECK(made::loudestIn(heard, Sink::rate, from, second / 4)
                      == Approx(made::tones[solo]).margin(0.01 * made::tones[solo]));
                for (int other = 0; other < 4; ++other)
                    if (other != solo)
                        CHECK(made::strength(heard, made::tones[other], Sink::rate, from, second / 4) < 0.02);
            }
        }
}

TEST_CASE("Mute and gain change one microphone and leave the others")
{
    const made::Folder folder;
    for (const bool together : {false, true}) {
        const QString path = folder.hearing(together ? QStringLiteral("one.mkv") : QStringLiteral("four.mkv"),
                                            4, together);
        const auto heard = playAll(path, [](Player &player) {
            for (int i = 0; i < 4; ++i)
                player.setGain(i, 0.4);
            player.setGain(1, 0.2);
            player.setMuted(2, true);
        });
        CAPTURE(together);
        const auto strength = [&](int i) {
            return made::strength(heard, made::tones[i], Sink::rate, second, second);
        };
        CHECK(strength(0) == Approx(0.1).margin(0.02));
        CHECK(strength(1) == Approx(0.05).margin(0.01));
        CHECK(strength(2) < 0.002);
        CHECK(strength(3) == Approx(0.1).margin(0.02));
    }
}

TEST_CASE("Sound begins at the sample that was asked for")
{
    const made::Folder folder;
    auto recording = made::hearing(6, false, true);
    recording.microphones = {{QStringLiteral("Judge"), made::tone(400, 3) + made::tone(1100, 3)}};
    for (const auto *name : {"step.mp4", "step.mkv"}) {
        const QString path = folder.path(QLatin1String(name));
        REQUIRE(bool(encode(recording, path)));
        const auto heard = std::make_shared<made::Heard>();
        Stage stage(std::make_unique<made::KeepingSink>(heard));
        REQUIRE(stage.open(path));
        REQUIRE(stage.seek(2500ms));
        stage.player.play();
        REQUIRE(stage.waitFor([&] { return stage.ended == 1; }));
        const auto samples = heard->copy();
        CAPTURE(name);
        CHECK(double(samples.size()) / Sink::rate == Approx(3.5).margin(0.1));
        // The tone changes half a second after the beginning: found within 10 ms.
        size_t change = 0;
        const size_t step = Sink::rate / 200;
        while (change + 4 * step < samples.size()
               && made::strength(samples, 400, Sink::rate, change, 4 * step)
                   > made::strength(samples, 1100, Sink::rate, change, 4 * step))
            change += step;
        const double offset = QLatin1String(name).endsWith(QLatin1String("mkv")) ? toSeconds(made::mkvOffset)
                                                                                 : 0;
        CHECK(double(change + 2 * step) / Sink::rate == Approx(0.5 + offset).margin(0.011));
    }
}

TEST_CASE("A change on the desk is a ramp, not a click")
{
    Mixer mixer;
    const std::vector<std::vector<float>> strips{std::vector<float>(960, 0.5F)};
    std::vector<float> out(960);
    mixer.mix(strips, out);
    CHECK(out.back() == 0.5F);
    mixer.setMuted(0, true);
    mixer.mix(strips, out);
    CHECK(out.back() == 0.F);
    for (size_t i = 1; i < out.size(); ++i)
        CHECK(std::abs(out[i] - out[i - 1]) < 0.005F);
    CHECK(mixer.takeLevels(1).front() == 0.5F);
    CHECK(mixer.takeLevels(1).front() == 0.F);
}

TEST_CASE("The desk takes no nonsense")
{
    Mixer mixer;
    mixer.setGain(-1, 2);
    mixer.setGain(Mixer::most, 2);
    mixer.setGain(0, NAN);
    const std::vector<std::vector<float>> strips{std::vector<float>(480, 0.9F),
                                                 std::vector<float>(480, 0.9F)};
    std::vector<float> out(480);
    mixer.mix(strips, out);
    CHECK(out.back() == 1.F);  // both together are louder than can be
    mixer.setGain(0, -3);
    mixer.mix(strips, out);
    CHECK(out.back() == Approx(0.9F));
}

TEST_CASE("The computer's own sink keeps the time, with a sound device or without")
{
    const auto sink = systemSink();
    CHECK(sink->room() == 0);
    sink->start();
    const qint64 room = sink->room();
    REQUIRE(room > 0);
    sink->write(std::vector<float>(size_t(room), 0.F));
    CHECK(sink->room() < room);
    QElapsedTimer time;
    time.start();
    while (sink->played() < room && time.elapsed() < 10'000)
        QThread::msleep(5);
    CHECK(sink->played() == room);  // and not more: there was no more to play
    sink->stop();
    CHECK(sink->room() == 0);
    sink->start();
    CHECK(sink->played() == 0);
}
