// SPDX-License-Identifier: GPL-3.0-or-later
#include "demorecording.h"

#include "media/recording.h"
#include "media/speech.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QSaveFile>

#include <algorithm>

namespace adil::courtserver {

namespace {

constexpr int rate = media::Microphone::rate;
constexpr qint64 shortestMs = 185'000;
constexpr qint64 pauseMs = 6'500;

struct Turn {
    qint64 fromMs = 0, toMs = 0;
    int track = 0;
};

void fill(QImage &image, const QRect &rect, QRgb colour)
{
    const QRect inside = rect & image.rect();
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        std::fill_n(reinterpret_cast<QRgb *>(image.scanLine(y)) + inside.left(), inside.width(), colour);
}

// The hall as a camera sees it: a bench, two tables and a stand; who speaks stands in the light.
QImage hall(int speaker, int second)
{
    QImage image(640, 360, QImage::Format_RGB32);
    image.fill(qRgb(58, 52, 47));
    fill(image, {0, 250, 640, 110}, qRgb(86, 74, 62));
    const QRect places[] = {{240, 60, 160, 90}, {40, 200, 170, 80}, {430, 200, 170, 80}, {285, 240, 70, 70}};
    for (int i = 0; i < 4; ++i) {
        const QRect place = places[i];
        fill(image, place, i == speaker ? qRgb(176, 140, 92) : qRgb(112, 88, 62));
        fill(image, {place.center().x() - 18, place.top() - 46, 36, 46},
             i == speaker ? qRgb(228, 196, 166) : qRgb(150, 128, 110));
    }
    fill(image, {20, 18, 6 + second % 60 * 4, 6},
         qRgb(200, 60, 50));  // a bar that grows with the second: the picture lives
    return image;
}

court::LogKind kindNamed(const QString &name)
{
    court::LogKind kind = court::LogKind::Remark;
    (void)record::decode(QJsonValue(name), kind);
    return kind;
}

struct Sound {
    QList<QByteArray> tracks = QList<QByteArray>(4);
    QList<Turn> turns;
    QList<DemoSpoken> spoken;
};

Result<Sound> speakAll(const QJsonArray &script, const QString &language)
{
    static constexpr const char *variants[] = {"m3", "f2", "m7", "f4"};
    Sound sound;
    qint64 at = 3000;
    for (const QJsonValue line : script) {
        const int track = line[QLatin1String("track")].toInt();
        const auto said = media::speak(line[QLatin1String("say")].toString(),
                                       {language, QString::fromLatin1(variants[track % 4]), 150});
        if (!said)
            return said.error();
        QByteArray &pcm = sound.tracks[track];
        pcm.append(std::max<qsizetype>(0, at * rate / 1000 * 2 - pcm.size()), '\0');
        pcm.append(*said);
        const qint64 length = said->size() / 2 * 1000 / rate;
        sound.turns << Turn{at, at + length, track};
        const QString log = line[QLatin1String("log")].toString();
        if (!log.isEmpty())
            sound.spoken << DemoSpoken{at, kindNamed(line[QLatin1String("kind")].toString()), track, log};
        at += length + pauseMs;
    }
    const qint64 end = std::max(at, shortestMs);
    for (QByteArray &pcm : sound.tracks)
        pcm.append(std::max<qsizetype>(0, end * rate / 1000 * 2 - pcm.size()), '\0');
    return sound;
}

}  // namespace

Result<DemoRecording> demoRecording(court::Language language, const QString &cache)
{
    QFile words(QStringLiteral(":/demo/hearing.json"));
    if (!words.open(QIODevice::ReadOnly))
        return fail(Reason::NotFound, words.fileName());
    const QByteArray script = words.readAll();
    const QString code = record::nameOf(language);
    const bool kazakh = language == court::Language::Kk;
    DemoRecording made;
    made.tracks = kazakh ? QStringList{QStringLiteral("Судья"), QStringLiteral("Талап қоюшы"),
                                       QStringLiteral("Жауапкер"), QStringLiteral("Куә")}
                         : QStringList{QStringLiteral("Судья"), QStringLiteral("Истец"),
                                       QStringLiteral("Ответчик"), QStringLiteral("Свидетель")};
    const QString base = QDir(cache).filePath(
        code + u'-'
        + QString::fromLatin1(QCryptographicHash::hash(script, QCryptographicHash::Sha256).toHex().left(12)));
    made.file = base + QStringLiteral(".mp4");
    const auto sound = speakAll(QJsonDocument::fromJson(script).object()[code].toArray(), code);
    if (!sound)
        return sound.error();
    made.spoken = sound->spoken;
    made.durationMs = sound->tracks.first().size() / 2 * 1000 / rate;
    if (QFile::exists(made.file))
        return made;
    QDir().mkpath(cache);
    media::Recording recording;
    for (int i = 0; i < 4; ++i)
        recording.microphones << media::Microphone{made.tracks[i], sound->tracks[i]};
    recording.picture = [turns = sound->turns, frames = recording.framesPerSecond](int frame) {
        const qint64 ms = qint64(frame) * 1000 / frames;
        const auto turn = std::find_if(turns.begin(), turns.end(),
                                       [&](const Turn &t) { return ms >= t.fromMs && ms < t.toMs; });
        return hall(turn == turns.end() ? -1 : turn->track, int(ms / 1000));
    };
    if (const auto written = media::encode(recording, made.file); !written)
        return written.error();
    return made;
}

}  // namespace adil::courtserver
