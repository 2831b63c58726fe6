// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"

#include "media/probe.h"
#include "support/catch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimeZone>

#include <chrono>

using namespace adil;
using namespace adil::media;
using namespace std::chrono_literals;

static int countOf(const Probe &found, StreamKind kind)
{
    return int(std::count_if(found.streams.begin(), found.streams.end(),
                             [&](const Stream &s) { return s.kind == kind && s.readable; }));
}

TEST_CASE("A whole recording is described as it was made")
{
    const made::Folder folder;
    for (const auto *name : {"hearing.mp4", "hearing.mkv"})
        for (const Check check : {Check::Quick, Check::Whole}) {
            const auto found = probe(folder.hearing(QLatin1String(name)), check);
            REQUIRE(bool(found));
            CAPTURE(name, int(check));
            CHECK(found->condition == Condition::Ok);
            CHECK_FALSE(found->truncatedAt);
            CHECK_FALSE(found->damagedAt);
            CHECK(toSeconds(found->duration) == Approx(12).margin(0.2));
            CHECK(found->creationTime == QDateTime(QDate(2026, 11, 13), QTime(4, 30), QTimeZone::utc()));
            REQUIRE(countOf(*found, StreamKind::Video) == 1);
            REQUIRE(countOf(*found, StreamKind::Audio) == 4);
            CHECK(found->streams[0].size == QSize(320, 180));
            CHECK(found->streams[0].fps == Approx(made::fps).margin(0.01));
            CHECK(found->streams[2].title == QStringLiteral("Талапкер"));
            CHECK(found->streams[2].codec == QStringLiteral("aac"));
            CHECK(found->streams[2].channels == 1);
            CHECK(found->streams[2].rate == Microphone::rate);
        }
}

TEST_CASE("Four microphones in one stream are four channels")
{
    const made::Folder folder;
    const auto found = probe(folder.hearing(QStringLiteral("hearing.m4a"), 5, true, false), Check::Whole);
    REQUIRE(bool(found));
    REQUIRE(found->streams.size() == 1);
    CHECK(found->streams[0].channels == 4);
    CHECK(found->condition == Condition::Ok);
}

TEST_CASE("A probe agrees with ffprobe")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffprobe"));
    if (program.isEmpty() || !made::mayRunPrograms)
        return;  // the package ffmpeg is not needed to build or run
    const made::Folder folder;
    for (const auto *name : {"hearing.mp4", "hearing.mkv"}) {
        const QString path = folder.hearing(QLatin1String(name));
        QProcess process;
        process.start(program,
                      {QStringLiteral("-v"), QStringLiteral("quiet"), QStringLiteral("-of"),
                       QStringLiteral("json"), QStringLiteral("-show_format"),
                       QStringLiteral("-show_streams"), path});
        REQUIRE(process.waitForFinished());
        const QJsonObject theirs = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const auto ours = probe(path);
        REQUIRE(bool(ours));
        const QJsonArray streams = theirs[QLatin1String("streams")].toArray();
        REQUIRE(streams.size() == ours->streams.size());
        for (qsizetype i = 0; i < streams.size(); ++i) {
            const QJsonObject stream = streams[i].toObject();
            CHECK(ours->streams[i].codec == stream[QLatin1String("codec_name")].toString());
            CHECK(ours->streams[i].channels == stream[QLatin1String("channels")].toInt());
            CHECK(ours->streams[i].rate == stream[QLatin1String("sample_rate")].toString().toInt());
            CHECK(std::max(0, ours->streams[i].size.width()) == stream[QLatin1String("width")].toInt());
        }
        const QJsonObject format = theirs[QLatin1String("format")].toObject();
        CHECK(toSeconds(ours->duration)
              == Approx(format[QLatin1String("duration")].toString().toDouble()).margin(0.001));
    }
}

TEST_CASE("What is no recording is refused with a reason")
{
    const made::Folder folder;
    CHECK(probe(folder.path(QStringLiteral("absent.mp4"))).error().reason == Reason::NotFound);
    CHECK(probe(folder.path(QString())).error().reason == Reason::CannotRead);
    const QString path = folder.path(QStringLiteral("file.mp4"));
    made::writeFile(path, {});
    CHECK(probe(path).error().reason == Reason::Empty);
    for (const char *text :
         {"plain text, and not a little of it\n", "#EXTM3U\n#EXT-X-TARGETDURATION:9\nfile:///etc/passwd\n",
          "ffconcat version 1.0\nfile /etc/passwd\n", "%PDF-1.7\n", "<html><body>no</body></html>"}) {
        made::writeFile(path, QByteArray(text).repeated(40));
        const auto found = probe(path);
        CAPTURE(text);
        REQUIRE_FALSE(bool(found));
        CHECK((found.error().reason == Reason::UnsupportedType || found.error().reason == Reason::Damaged));
    }
}

TEST_CASE("Random bytes are no recording")
{
    const made::Folder folder;
    QRandomGenerator random(1);
    for (int round = 0; round < 60; ++round) {
        QByteArray bytes(random.bounded(1, 200'000), Qt::Uninitialized);
        std::generate(bytes.begin(), bytes.end(), [&] { return char(random.bounded(256)); });
        const QString path = folder.path(QStringLiteral("random.mkv"));
        made::writeFile(path, bytes);
        const auto found = probe(path, Check::Whole);
        CHECK((!found || found->condition != Condition::Ok));
    }
}

TEST_CASE("A file that was cut off says where")
{
    const made::Folder folder;
    for (const auto *name : {"hearing.mp4", "hearing.mkv"}) {
        const QByteArray whole = made::readFile(folder.hearing(QLatin1String(name)));
        const QString path = folder.path(QStringLiteral("cut-") + QLatin1String(name));
        made::writeFile(path, whole.left(whole.size() * 6 / 10));
        for (const Check check : {Check::Quick, Check::Whole}) {
            const auto found = probe(path, check);
            CAPTURE(name, int(check));
            REQUIRE(bool(found));
            CHECK(found->condition == Condition::Truncated);
            REQUIRE(found->truncatedAt);
            CHECK(toSeconds(*found->truncatedAt) == Approx(7.2).margin(2));
            CHECK(toSeconds(found->duration) == Approx(12).margin(0.2));
        }
    }
}

TEST_CASE("A damaged middle is found by a whole check")
{
    const made::Folder folder;
    for (const auto *name : {"hearing.mp4", "hearing.mkv"}) {
        QByteArray bytes = made::readFile(folder.hearing(QLatin1String(name)));
        QRandomGenerator random(2);
        for (qsizetype i = bytes.size() / 2; i < bytes.size() / 2 + 20'000; ++i)
            bytes[i] = char(random.bounded(256));
        const QString path = folder.path(QStringLiteral("bad-") + QLatin1String(name));
        made::writeFile(path, bytes);
        const auto found = probe(path, Check::Whole);
        CAPTURE(name);
        REQUIRE(bool(found));
        CHECK(found->condition == Condition::Damaged);
        REQUIRE(found->damagedAt);
        CHECK(toSeconds(*found->damagedAt) == Approx(6).margin(2));
    }
}

TEST_CASE("Limits hold")
{
    const made::Folder folder;
    const QString path = folder.hearing(QStringLiteral("hearing.mp4"));
    Limits few;
    few.maxStreams = 3;
    const auto refused = probe(path, Check::Quick, few);
    REQUIRE_FALSE(bool(refused));
    CHECK(refused.error().reason == Reason::TooLarge);
    Limits hasty;
    hasty.openWithin = 0ms;
    const auto late = probe(path, Check::Quick, hasty);
    REQUIRE_FALSE(bool(late));
    CHECK(late.error().reason == Reason::TimedOut);
    const std::atomic<bool> stop = true;
    CHECK_FALSE(bool(probe(path, Check::Quick, {}, &stop)));
}
