// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/timeline.h"
#include "support/catch.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace adil::media;
using namespace std::chrono_literals;

static const Wall morning = toWall(QDateTime(QDate(2026, 11, 13), QTime(4, 30), QTimeZone::utc()));

static Segment piece(const char *id, Wall from, Micros duration, Micros mediaStart = 0s, int ppm = 0)
{
    return {QLatin1String(id),     mediaStart, duration, from, WallSource::Container, ppm,
            GapReason::Unexplained};
}

TEST_CASE("Instants before, in, between and after the pieces")
{
    Segment second = piece("b", morning + 40min, 10min, 5s);
    second.before = GapReason::DeliberationRoom;
    const Timeline line({second, piece("a", morning, 30min), piece("empty", morning, 0s)});
    REQUIRE(line.segments().size() == 2);
    CHECK(line.at(morning - 1us) == Place(BeforeAll{}));
    CHECK(line.at(morning) == Place(InSegment{0, 0us}));
    CHECK(line.at(morning + 30min - 1us) == Place(InSegment{0, 30min - 1us}));
    CHECK(line.at(morning + 30min) == Place(InGap{0, 1, GapReason::DeliberationRoom}));
    CHECK(line.at(morning + 40min) == Place(InSegment{1, 5s}));
    CHECK(line.at(morning + 50min) == Place(AfterAll{}));
    CHECK(Timeline().at(morning) == Place(BeforeAll{}));
}

TEST_CASE("A place in a file has its instant, and only there")
{
    const Timeline line({piece("a", morning, 30min), piece("b", morning + 40min, 10min, 5s)});
    CHECK(line.wallOf(QStringLiteral("b"), 6s) == morning + 40min + 1s);
    CHECK_FALSE(line.wallOf(QStringLiteral("b"), 4s));
    CHECK_FALSE(line.wallOf(QStringLiteral("a"), 30min));
    CHECK_FALSE(line.wallOf(QStringLiteral("c"), 1s));
    CHECK_FALSE(line.wallOf(2, 0s));
    CHECK_FALSE(line.wallOf(-1, 0s));
}

TEST_CASE("One file in two pieces: the clock was set on the way")
{
    const Timeline line({piece("a", morning, 10min), piece("a", morning + 11min, 10min, 10min)});
    CHECK(line.wallOf(QStringLiteral("a"), 9min) == morning + 9min);
    CHECK(line.wallOf(QStringLiteral("a"), 12min) == morning + 13min);
}

TEST_CASE("Where two recorders overlap, the later one holds the instant; then the longer one goes on")
{
    const Timeline line({piece("long", morning, 60min), piece("short", morning + 10min, 5min)});
    CHECK(line.at(morning + 12min) == Place(InSegment{1, 2min}));
    CHECK(line.at(morning + 20min) == Place(InSegment{0, 20min}));
}

TEST_CASE("Drift stretches the media over the wall")
{
    const Timeline line({piece("a", morning, 100s, 0s, 1000)});
    CHECK(line.segments().first().wallEnd() == morning + 100s + 100ms);
    CHECK(line.wallOf(0, 50s) == morning + 50s + 50ms);
    CHECK(line.at(morning + 50s + 50ms) == Place(InSegment{0, 50s}));
}

TEST_CASE("An instant is told to the millisecond below")
{
    CHECK(toDateTime(morning + 1999us) == toDateTime(morning).addMSecs(1));
    CHECK(toDateTime(Wall(-1us)).toMSecsSinceEpoch() == -1);
    CHECK(toWall(toDateTime(morning)) == morning);
}

// Random hearings: pieces from one microsecond to an hour, gaps or none, drift either way.
static QList<Segment> randomSegments(QRandomGenerator &random)
{
    QList<Segment> segments;
    Wall at = morning;
    const int count = 1 + random.bounded(12);
    for (int i = 0; i < count; ++i) {
        const Micros length(random.bounded(4) == 0 ? 1 + qint64(random.bounded(40'000))
                                                   : 1 + qint64(random.generate() % 3'600'000'000U));
        Segment segment = piece("r", at, length, Micros(random.bounded(2) ? random.bounded(1'000'000) : 0),
                                random.bounded(401) - 200);
        segment.recordingId += QString::number(i);
        at = segment.wallEnd() + Micros(random.bounded(3) ? random.bounded(900'000'000) : 0);
        segments << segment;
    }
    return segments;
}

TEST_CASE("Property: wall and media are each other's inverse, in order, for any hearing")
{
    QRandomGenerator random(42);
    for (int round = 0; round < 500; ++round) {
        const Timeline line(randomSegments(random));
        std::optional<Wall> last;
        for (int i = 0; i < line.segments().size(); ++i) {
            const Segment &segment = line.segments()[i];
            QList<qint64> places{0, segment.duration.count() - 1};
            for (int k = 0; k < 6; ++k)
                places << qint64(random.generate64() % quint64(segment.duration.count()));
            std::sort(places.begin(), places.end());
            for (const qint64 place : places) {
                const Micros media = segment.mediaStart + Micros(place);
                const auto wall = line.wallOf(i, media);
                REQUIRE(wall);
                CHECK((!last || *wall >= *last - 1us));
                last = wall;
                const Place back = line.at(*wall);
                // Rounding of a drift may cost a microsecond, and the last one may fall on the piece's end.
                if (const auto *in = std::get_if<InSegment>(&back); in && in->index == i)
                    CHECK(std::abs((in->media - media).count()) <= 1);
                else
                    CHECK((segment.driftPpm != 0 && *wall + 1us >= segment.wallEnd()));
            }
        }
    }
}

TEST_CASE("Property: every instant has exactly one place")
{
    QRandomGenerator random(43);
    for (int round = 0; round < 200; ++round) {
        const Timeline line(randomSegments(random));
        const Wall begin = line.segments().first().wallStart;
        const Wall end = line.segments().last().wallEnd();
        for (int k = 0; k < 50; ++k) {
            const Wall wall = begin - 1s
                + Micros(qint64(random.generate64() % quint64((end - begin + 2s) / 1us)));
            const Place place = line.at(wall);
            CHECK(std::holds_alternative<BeforeAll>(place) == (wall < begin));
            CHECK(std::holds_alternative<AfterAll>(place) == (wall >= end));
            if (const auto *in = std::get_if<InSegment>(&place)) {
                const Segment &segment = line.segments()[in->index];
                CHECK((segment.wallStart <= wall && wall < segment.wallEnd()));
                CHECK((in->media >= segment.mediaStart && in->media < segment.mediaStart + segment.duration));
            } else if (const auto *gap = std::get_if<InGap>(&place)) {
                CHECK(gap->next == gap->previous + 1);
                CHECK(line.segments()[gap->previous].wallEnd() <= wall);
                CHECK(line.segments()[gap->next].wallStart > wall);
            }
        }
    }
}
