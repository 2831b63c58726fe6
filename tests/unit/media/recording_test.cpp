// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"

#include "media/probe.h"
#include "media/recording.h"
#include "media/speech.h"
#include "support/catch.h"

#include <QStandardPaths>

using namespace adil;
using namespace adil::media;

TEST_CASE("A recording is as long as its longest microphone, and asks for each picture once")
{
    const made::Folder folder;
    auto recording = made::hearing(3, false, true);
    recording.microphones[2].pcm = made::tone(500, 4.5);
    QList<int> asked;
    recording.picture = [&](int number) {
        asked << number;
        return made::numbered(number);
    };
    const QString path = folder.path(QStringLiteral("made.mp4"));
    REQUIRE(bool(encode(recording, path)));
    QList<int> all(45);
    std::iota(all.begin(), all.end(), 0);
    CHECK(asked == all);
    const auto found = probe(path, Check::Whole);
    REQUIRE(bool(found));
    CHECK(found->condition == Condition::Ok);
    CHECK(toSeconds(found->duration) == Approx(4.5).margin(0.15));
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".part")));
}

TEST_CASE("An MP4 can be played from its first bytes")
{
    const made::Folder folder;
    const QByteArray bytes = made::readFile(folder.hearing(QStringLiteral("made.mp4"), 2));
    CHECK(bytes.indexOf("moov") > 0);
    CHECK(bytes.indexOf("moov") < bytes.indexOf("mdat"));
}

TEST_CASE("What cannot be written is refused and leaves nothing")
{
    const made::Folder folder;
    auto recording = made::hearing(1, false, true);
    CHECK(encode(recording, folder.path(QStringLiteral("made.txt"))).error().reason
          == Reason::UnsupportedType);
    CHECK(encode(recording, folder.path(QStringLiteral("no/such/folder/made.mp4"))).error().reason
          == Reason::CannotWrite);
    CHECK(encode({}, folder.path(QStringLiteral("empty.mp4"))).error().reason == Reason::WrongValue);
    recording.size = QSize(321, 180);
    CHECK(encode(recording, folder.path(QStringLiteral("odd.mp4"))).error().reason == Reason::WrongValue);
    recording.size = QSize(320, 180);
    recording.picture = [](int number) { return number < 5 ? made::numbered(number) : QImage(); };
    CHECK(encode(recording, folder.path(QStringLiteral("half.mp4"))).error().reason == Reason::WrongValue);
    CHECK(QDir(folder.path(QString())).isEmpty());
}

TEST_CASE("A picture of another size is scaled")
{
    const made::Folder folder;
    auto recording = made::hearing(1, false, true);
    recording.picture = [](int number) { return made::numbered(number).scaled(800, 600); };
    const QString path = folder.path(QStringLiteral("scaled.mkv"));
    REQUIRE(bool(encode(recording, path)));
    CHECK(probe(path)->streams[0].size == QSize(320, 180));
}

TEST_CASE("Speech is sound in both languages")
{
    if (!made::mayRunPrograms)
        return;
    if (QStandardPaths::findExecutable(QStringLiteral("espeak-ng")).isEmpty()) {
        CHECK(speak(QStringLiteral("да"), {}).error().reason == Reason::ProgramMissing);
        return;
    }
    const auto russian = speak(QStringLiteral("Прошу всех встать, суд идёт."), {});
    const auto kazakh = speak(QStringLiteral("Сот отырысы ашық деп жарияланады."),
                              {QStringLiteral("kk"), QStringLiteral("f2"), 160});
    for (const auto *speech : {&russian, &kazakh}) {
        REQUIRE(bool(*speech));
        const double seconds = double((*speech)->size()) / 2 / Microphone::rate;
        CHECK(seconds > 1);
        CHECK(seconds < 8);
        const auto *samples = reinterpret_cast<const qint16 *>((*speech)->constData());
        CHECK(*std::max_element(samples, samples + (*speech)->size() / 2) > 5000);
    }
    CHECK(speak(QStringLiteral(" \n"), {}).error().reason == Reason::Empty);
    CHECK_FALSE(bool(speak(QStringLiteral("да"), {QStringLiteral("no-such-voice"), {}, 160})));
    CHECK(bool(speak(QStringLiteral("--version"), {})));  // a text, not an option
}
