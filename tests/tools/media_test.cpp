// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl media.
#include "ctl.h"

#include "media/recording.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace adil;

// Three seconds of two microphones and a grey picture.
static QByteArray hearing(const Desk &desk)
{
    media::Recording recording;
    for (const auto &title : {QStringLiteral("Judge"), QStringLiteral("Талапкер")})
        recording.microphones << media::Microphone{
            title, QByteArray(qsizetype(3 * 2) * media::Microphone::rate, 'm')};
    QImage grey(320, 180, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    recording.picture = [grey](int) { return grey; };
    recording.size = grey.size();
    recording.startedAt = QDateTime(QDate(2026, 11, 13), QTime(4, 30), QTimeZone::utc());
    REQUIRE(bool(media::encode(recording, desk.path("whole.mp4"))));
    return desk.take("whole.mp4");
}

TEST_CASE("adilctl media describes a recording")
{
    const Desk desk;
    const QByteArray whole = hearing(desk);
    const Run run = adilctl({QStringLiteral("media"), desk.path("whole.mp4"), QStringLiteral("--json")});
    CHECK(run.code == 0);
    CHECK(run.err.isEmpty());
    const QJsonObject json = run.json();
    CHECK(json[QStringLiteral("state")] == QStringLiteral("ok"));
    CHECK(json[QStringLiteral("duration")].toDouble() == Approx(3).margin(0.2));
    CHECK(json[QStringLiteral("creationTime")] == QStringLiteral("2026-11-13T04:30:00Z"));
    const QJsonArray streams = json[QStringLiteral("streams")].toArray();
    REQUIRE(streams.size() == 3);
    CHECK(streams[0][QStringLiteral("kind")] == QStringLiteral("video"));
    CHECK(streams[0][QStringLiteral("width")] == 320);
    CHECK(streams[2][QStringLiteral("title")] == QStringLiteral("Талапкер"));
    CHECK(streams[2][QStringLiteral("rate")] == 16000);

    const Run cut = adilctl({QStringLiteral("media"), desk.put("cut.mp4", whole.left(whole.size() * 6 / 10)),
                             QStringLiteral("--json")});
    CHECK(cut.code == 1);
    CHECK(cut.json()[QStringLiteral("state")] == QStringLiteral("truncated"));
    CHECK(cut.json()[QStringLiteral("truncatedAt")].toDouble() < 3);
}

TEST_CASE("adilctl media refuses what is no recording")
{
    const Desk desk;
    checkRefused({QStringLiteral("media"), desk.path("absent.mp4")}, "notFound");
    checkRefused({QStringLiteral("media"), desk.put("empty.mp4", {})}, "empty");
    checkRefused(
        {QStringLiteral("media"), desk.put("text.mp4", QByteArray("not a recording\n").repeated(90))},
        "unsupportedType");
    checkRefused({QStringLiteral("media")}, "missingField");
}
