// SPDX-License-Identifier: GPL-3.0-or-later
#include "sittings.h"

#include "hearing/reel.h"

#include <QSignalSpy>

using namespace adil;
using namespace adil::test;
using hearing::Reel;

namespace {

struct Stage : HearingBench {
    Reel reel{files};
    QSignalSpy opened{&reel, &Reel::opened};
    QSignalSpy waiting{&reel, &Reel::waitingForFile};
    QSignalSpy failed{&reel, &Reel::failed};

    // Two files with a gap of 57 s between them.
    void twoPieces()
    {
        const QString blob = keptRecording();
        reel.setSegments({segment(40, 0, blob), segment(41, 60, blob)});
        REQUIRE(QTest::qWaitFor([&] { return !opened.isEmpty(); }, 20'000));
    }
    [[nodiscard]] bool isAt(qint64 ms, qint64 within = 250) const
    {
        const auto now = reel.now();
        return now && std::abs(begin().msecsTo(*now) - ms) <= within;
    }
};

}  // namespace

TEST_CASE("the reel opens its first file, paused at the beginning")
{
    Stage stage;
    CHECK(stage.reel.isEmpty());
    CHECK_FALSE(stage.reel.now());
    stage.reel.goTo(HearingBench::begin());  // nothing to go to
    stage.twoPieces();
    CHECK_FALSE(stage.reel.isPlaying());
    CHECK(stage.isAt(0));
    CHECK(stage.reel.begin() == HearingBench::begin());
    CHECK(stage.reel.end() == HearingBench::begin().addSecs(63));
    CHECK(stage.reel.player().strips().size() == 2);
}

TEST_CASE("an instant is found in the file that holds it; a gap leads to what was recorded next")
{
    Stage stage;
    stage.twoPieces();
    stage.reel.goTo(HearingBench::begin().addSecs(2));
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(2000); }, 20'000));
    CHECK(stage.reel.current() == 0);
    stage.reel.goTo(HearingBench::begin().addSecs(61));
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(61'000); }, 20'000));
    CHECK(stage.reel.current() == 1);
    stage.reel.goTo(HearingBench::begin().addSecs(30));
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(60'000); }, 20'000));
    stage.reel.goTo(HearingBench::begin().addSecs(-100));
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(0); }, 20'000));
    CHECK(stage.reel.current() == 0);
    stage.reel.goTo(HearingBench::begin().addSecs(1000));
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(62'000); }, 20'000));
    stage.reel.step(std::chrono::seconds(-1));
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(61'000); }, 20'000));
    CHECK(stage.failed.isEmpty());
}

TEST_CASE("playing goes on over the gap into the next file")
{
    Stage stage;
    stage.twoPieces();
    stage.reel.goTo(HearingBench::begin().addMSecs(2500));
    stage.reel.playOrPause();
    REQUIRE(QTest::qWaitFor([&] { return stage.reel.current() == 1 && stage.reel.isPlaying(); }, 20'000));
    stage.reel.playOrPause();
    CHECK(QTest::qWaitFor([&] { return !stage.reel.isPlaying(); }, 20'000));
}

TEST_CASE("a file that is not here is asked for, and opened where one wanted to be when it comes")
{
    Stage stage;
    QStringList wanted;
    QObject::connect(&stage.files, &model::Files::wanted, &stage.reel,
                     [&](const QString &blobId) { wanted << blobId; });
    const QString blob = store::Blobs::idOf(madeRecording());
    stage.reel.setSegments({HearingBench::segment(40, 0, blob)});
    CHECK(wanted == QStringList{blob});
    CHECK(stage.waiting.size() == 1);
    stage.reel.goTo(HearingBench::begin().addSecs(2));
    must(stage.files.put(madeRecording()));
    stage.files.tellArrived(blob);
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(2000); }, 20'000));
    CHECK(stage.opened.size() == 1);
}

TEST_CASE("a file that cannot be had, and one that is no recording, are told")
{
    Stage stage;
    const QString lost = store::Blobs::idOf("lost");
    stage.reel.setSegments({HearingBench::segment(40, 0, lost)});
    stage.files.tellFailed(store::Blobs::idOf("another's"), fail(Reason::NotFound));
    CHECK(stage.failed.isEmpty());
    stage.files.tellFailed(lost, fail(Reason::NotFound));
    REQUIRE(stage.failed.size() == 1);
    CHECK(stage.failed.first().first().value<Error>().reason == Reason::NotFound);
    stage.reel.setSegments({HearingBench::segment(41, 0, must(stage.files.put("no recording at all")))});
    REQUIRE(QTest::qWaitFor([&] { return stage.failed.size() == 2; }, 20'000));
    CHECK(stage.opened.isEmpty());
}

TEST_CASE("the same segments again do not disturb what plays")
{
    Stage stage;
    stage.twoPieces();
    stage.reel.goTo(HearingBench::begin().addSecs(2));
    REQUIRE(QTest::qWaitFor([&] { return stage.isAt(2000); }, 20'000));
    stage.reel.setSegments(QList(stage.reel.segments()));
    CHECK(stage.isAt(2000));
    CHECK(stage.opened.size() == 1);
}
