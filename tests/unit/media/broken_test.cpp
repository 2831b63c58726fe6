// SPDX-License-Identifier: GPL-3.0-or-later
// Broken recordings: every one ends in a state with a reason, none in a crash or a player that waits for
// ever.
#include "made.h"
#include "stage.h"

#include "media/player.h"
#include "support/catch.h"

#include <QRandomGenerator>

using namespace adil;
using namespace adil::media;
using namespace std::chrono_literals;
using made::Stage;

static std::unique_ptr<Sink> fast()
{
    return std::make_unique<made::KeepingSink>(std::make_shared<made::Heard>());
}

// Some of: bytes changed, a stretch overwritten, a stretch taken out, the end cut off.
static QByteArray broken(QByteArray bytes, QRandomGenerator &random)
{
    const auto anywhere = [&] { return random.bounded(int(bytes.size())); };
    const int how = random.bounded(5);
    if (how == 0)
        for (int i = random.bounded(1, 200); i > 0; --i)
            bytes[anywhere()] = char(random.bounded(256));
    else if (how == 1)
        for (int at = anywhere(), left = random.bounded(1, 8000); left > 0 && at < bytes.size(); --left, ++at)
            bytes[at] = char(random.bounded(256));
    else if (how == 2)
        bytes.remove(anywhere(), random.bounded(1, 20'000));
    else if (how == 3)
        bytes.truncate(anywhere());
    else  // the head, where the tables are
        for (int i = random.bounded(1, 40); i > 0; --i)
            bytes[random.bounded(std::min(int(bytes.size()), 3000))] = char(random.bounded(256));
    return bytes;
}

TEST_CASE("Hundreds of broken recordings: probed, peaked and played to an end")
{
    const made::Folder folder;
    Stage stage(fast());
    QRandomGenerator random(5);
    int opened = 0;
    for (const auto *name : {"small.mp4", "small.mkv"}) {
        const QByteArray whole = made::readFile(folder.hearing(QLatin1String(name), 2));
        for (int round = 0; round < 150; ++round) {
            const QString path = folder.path(QStringLiteral("broken"));
            made::writeFile(path, broken(whole, random));
            CAPTURE(name, round);
            (void)probe(path, Check::Whole);
            const int ended = stage.ended;
            const size_t failures = stage.failures.size();
            const int before = stage.opened;
            stage.player.open(path);
            REQUIRE(stage.waitFor([&] { return stage.opened > before || stage.failures.size() > failures; }));
            if (stage.opened == before) {
                CHECK(stage.player.state() == Player::State::Failed);
                CHECK(stage.failures.back().reason != Reason::Unknown);
                continue;
            }
            ++opened;
            stage.player.play();
            if (round % 3 == 0)
                stage.player.seek(Micros(random.bounded(2'000'000)));
            REQUIRE(stage.waitFor([&] { return stage.ended > ended; }));
            CHECK(stage.player.state() == Player::State::Ended);
        }
    }
    CHECK(opened > 100);  // most damage leaves something to hear
}

TEST_CASE("A recording that was cut off plays to the cut and says so")
{
    const made::Folder folder;
    for (const auto *name : {"hearing.mp4", "hearing.mkv"}) {
        const QByteArray whole = made::readFile(folder.hearing(QLatin1String(name)));
        const QString path = folder.path(QStringLiteral("cut-") + QLatin1String(name));
        made::writeFile(path, whole.left(whole.size() * 6 / 10));
        Stage stage(fast());
        REQUIRE(stage.open(path));
        CAPTURE(name);
        CHECK(stage.player.recording().condition == Condition::Truncated);
        CHECK(stage.player.duration() < 10s);
        REQUIRE(stage.seek(11s));
        CHECK(made::numberOf(stage.shown.back().picture) > 50);
        REQUIRE(stage.seek(6s));
        stage.player.play();
        REQUIRE(stage.waitFor([&] { return stage.ended == 1; }));
        CHECK(std::any_of(stage.flaws.begin(), stage.flaws.end(),
                          [](const Error &e) { return e.reason == Reason::Truncated; }));
    }
}

TEST_CASE("Files that are no recordings fail with a reason, and the next good one opens")
{
    const made::Folder folder;
    Stage stage(fast());
    QRandomGenerator random(6);
    QByteArray noise(100'000, Qt::Uninitialized);
    std::generate(noise.begin(), noise.end(), [&] { return char(random.bounded(256)); });
    const QString path = folder.path(QStringLiteral("bad.mp4"));
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray(5000, '\0'), noise}) {
        made::writeFile(path, bytes);
        CHECK_FALSE(stage.open(path));
        CHECK(stage.player.state() == Player::State::Failed);
        stage.player.play();
        CHECK(stage.player.state() == Player::State::Failed);
    }
    CHECK_FALSE(stage.open(folder.path(QStringLiteral("absent.mp4"))));
    CHECK(stage.failures.back().reason == Reason::NotFound);
    CHECK(stage.open(folder.hearing(QStringLiteral("good.mp4"), 1)));
    CHECK(stage.player.state() == Player::State::Paused);
}

TEST_CASE("A file that is cut off or overwritten while it plays ends early")
{
    const made::Folder folder;
    for (const bool shorten : {true, false}) {
        const QString path = folder.path(QStringLiteral("changing.mkv"));
        made::writeFile(path, made::readFile(folder.hearing(QStringLiteral("long.mkv"), 20)));
        Stage stage(std::make_unique<NullSink>());
        REQUIRE(stage.open(path));
        REQUIRE(stage.seek(15s));
        stage.player.play();
        REQUIRE(stage.waitFor([&] { return stage.player.position() > 15500ms; }));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qint64 half = file.size() / 2;
        if (shorten) {
            REQUIRE(file.resize(half));
        } else {
            REQUIRE(file.seek(half));
            file.write(QByteArray(int(file.size() - half), 'x'));
        }
        file.close();
        CAPTURE(shorten);
        REQUIRE(stage.waitFor([&] { return stage.ended == 1; }));
        CHECK(stage.player.position() < 21s);
    }
}
