// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"

#include "media/peaks.h"
#include "support/catch.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <cmath>

using namespace adil;
using namespace adil::media;

static const QString digest = QStringLiteral("0123456789abcdef").repeated(4);

TEST_CASE("Peaks of every microphone, at their time")
{
    const made::Folder folder;
    auto recording = made::hearing(0, false, false);
    // Silent, then loud, at another second for each microphone.
    for (int i = 0; i < 4; ++i)
        recording.microphones[i].pcm = made::tone(0, i + 1) + made::tone(made::tones[i], 5.25 - i);
    for (const bool together : {false, true}) {
        recording.together = together;
        const QString path = folder.path(QStringLiteral("steps.m4a"));
        REQUIRE(bool(encode(recording, path)));
        double last = 0;
        const auto peaks = computePeaks(path, [&](double part) {
            CHECK(part >= last);
            last = part;
            return true;
        });
        REQUIRE(bool(peaks));
        CHECK(last == Approx(1).margin(0.05));
        REQUIRE(peaks->strips.size() == 4);
        CHECK(peaks->bins() == Approx(625).margin(8));
        for (int strip = 0; strip < 4; ++strip)
            for (int bin = 0; bin < 620; ++bin) {
                const int begins = 100 * (strip + 1);
                CAPTURE(together, strip, bin);
                if (bin < begins - 7) {  // AAC smears a beginning over one frame of 64 ms
                    CHECK(peaks->highest(strip, bin) <= 3);
                    CHECK(peaks->lowest(strip, bin) >= -3);
                } else if (bin > begins + 7) {
                    CHECK(peaks->highest(strip, bin) == Approx(63).margin(8));
                    CHECK(peaks->lowest(strip, bin) == Approx(-63).margin(8));
                }
            }
    }
}

// The samples of one stream as the program ffmpeg decodes them; empty without the program.
static std::vector<float> decodedBy(const QString &program, const QString &path, int stream)
{
    QProcess process;
    process.start(program,
                  {QStringLiteral("-v"), QStringLiteral("quiet"), QStringLiteral("-i"), path,
                   QStringLiteral("-map"), QStringLiteral("0:a:%1").arg(stream), QStringLiteral("-f"),
                   QStringLiteral("f32le"), QStringLiteral("-")});
    REQUIRE(process.waitForFinished(60'000));
    const QByteArray bytes = process.readAllStandardOutput();
    std::vector<float> samples(size_t(bytes.size()) / sizeof(float));
    memcpy(samples.data(), bytes.constData(), samples.size() * sizeof(float));
    return samples;
}

TEST_CASE("Peaks agree with the program ffmpeg, bin by bin")
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (program.isEmpty() || !made::mayRunPrograms)
        return;
    const made::Folder folder;
    const QString path = folder.hearing(QStringLiteral("hearing.mp4"), 5);
    const auto peaks = computePeaks(path);
    REQUIRE(bool(peaks));
    for (int strip = 0; strip < 4; ++strip) {
        const std::vector<float> samples = decodedBy(program, path, strip);
        REQUIRE(samples.size() > size_t(4 * Microphone::rate));
        constexpr size_t bin = size_t(Microphone::rate) / Peaks::perSecond;
        int differing = 0;
        for (size_t i = 0; (i + 1) * bin <= samples.size() && qsizetype(i) < peaks->bins(); ++i) {
            const auto [low, high] = std::minmax_element(samples.begin() + qptrdiff(i * bin),
                                                         samples.begin() + qptrdiff((i + 1) * bin));
            differing += std::abs(peaks->lowest(strip, qsizetype(i)) - int(std::lrint(*low * 127))) > 1;
            differing += std::abs(peaks->highest(strip, qsizetype(i)) - int(std::lrint(*high * 127))) > 1;
        }
        CHECK(differing == 0);
    }
}

TEST_CASE("Computing stops when told")
{
    const made::Folder folder;
    int calls = 0;
    const auto peaks = computePeaks(folder.hearing(QStringLiteral("hearing.mp4")),
                                    [&](double) { return ++calls < 3; });
    REQUIRE_FALSE(bool(peaks));
    CHECK(peaks.error().reason == Reason::Cancelled);
    CHECK(calls == 3);
    CHECK(computePeaks(folder.path(QStringLiteral("absent"))).error().reason == Reason::NotFound);
}

TEST_CASE("Peaks are kept by the digest, and a bad file of the cache is computed again")
{
    const made::Folder folder;
    const QString path = folder.hearing(QStringLiteral("hearing.mp4"), 3);
    const PeaksCache cache(folder.path(QStringLiteral("peaks")));
    CHECK(cache.load(digest).error().reason == Reason::NotFound);
    const auto computed = cache.of(digest, path);
    REQUIRE(bool(computed));
    const auto kept = cache.load(digest);
    REQUIRE(bool(kept));
    CHECK(kept->strips == computed->strips);
    CHECK(cache.of(digest, folder.path(QStringLiteral("absent")))->strips == computed->strips);

    const QString file = folder.path(QStringLiteral("peaks/") + digest + QStringLiteral(".pk"));
    const QByteArray good = made::readFile(file);
    for (const QByteArray &bad : {QByteArray(), good.left(good.size() / 2), good + 'x', QByteArray("garbage"),
                                  QByteArray(good).replace(0, 4, "xxxx")}) {
        made::writeFile(file, bad);
        CHECK_FALSE(bool(cache.load(digest)));
        CHECK(bool(cache.of(digest, path)));
        CHECK(made::readFile(file) == good);
    }
    CHECK(cache.load(QStringLiteral("../../etc/passwd")).error().reason == Reason::WrongValue);
    CHECK_FALSE(bool(cache.save(QStringLiteral("x"), *computed)));
}
