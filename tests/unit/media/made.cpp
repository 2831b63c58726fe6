// SPDX-License-Identifier: GPL-3.0-or-later
#include "made.h"

#include "support/catch.h"

#include <QFile>
#include <QTimeZone>

#include <cmath>
#include <numbers>

namespace made {

using std::numbers::pi;

static constexpr QSize size{320, 180};
static constexpr int bits = 16;
static constexpr int wide = 16;
static constexpr int high = 24;

QImage numbered(int number)
{
    QImage picture(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const int grey = 60 + (y / 4) % 40;
            const bool one = (number >> std::min(x / wide, 30)) & 1;
            picture.setPixel(x, y,
                             y < high && x < bits * wide ? (one ? qRgb(250, 250, 250) : qRgb(5, 5, 5))
                                                         : qRgb(grey, grey, grey + 20));
        }
    return picture;
}

int numberOf(const QImage &picture)
{
    if (picture.size() != size)
        return -1;
    int number = 0;
    for (int bit = 0; bit < bits; ++bit)
        if (qGray(picture.pixel(bit * wide + wide / 2, high / 2)) > 127)
            number |= 1 << bit;
    return number;
}

QByteArray tone(double hertz, double seconds)
{
    constexpr int rate = adil::media::Microphone::rate;
    QByteArray pcm;
    for (int i = 0; i < int(seconds * rate); ++i) {
        const auto sample = qint16(16384 * std::sin(2 * pi * hertz * i / rate));
        pcm.append(reinterpret_cast<const char *>(&sample), sizeof sample);
    }
    return pcm;
}

double strength(const std::vector<float> &samples, double hertz, double rate, size_t from, size_t count)
{
    const size_t end = std::min(from + count, samples.size());
    const double turn = 2 * pi * hertz / rate;
    const double window = 2 * pi / double(end - from);
    double last = 0;
    double before = 0;
    const double factor = 2 * std::cos(turn);
    for (size_t i = from; i < end; ++i) {
        const double weighted = double(samples[i]) * (0.5 - 0.5 * std::cos(window * double(i - from)));
        before = std::exchange(last, weighted + factor * last - before);
    }
    const double power = last * last + before * before - factor * last * before;
    return 2 * std::sqrt(std::max(0.0, power)) / double(end - from);
}

double loudestIn(const std::vector<float> &samples, double rate, size_t from, size_t count)
{
    constexpr size_t sparse = 8;  // 6 kHz is enough for what is looked for
    std::vector<float> some;
    for (size_t i = from; i < std::min(from + count, samples.size()); i += sparse)
        some.push_back(samples[i]);
    double best = 0;
    double found = 0;
    for (int hertz = 100; hertz <= 2000; hertz += 10) {
        const double value = strength(some, hertz, rate / double(sparse), 0, some.size());
        if (value > best) {
            best = value;
            found = hertz;
        }
    }
    return found;
}

adil::media::Recording hearing(double seconds, bool together, bool picture)
{
    adil::media::Recording recording;
    const QStringList titles{QStringLiteral("Judge"), QStringLiteral("Талапкер"), QStringLiteral("Ответчик"),
                             QStringLiteral("Witness")};
    for (qsizetype i = 0; i < tones.size(); ++i)
        recording.microphones << adil::media::Microphone{titles[i], tone(tones[i], seconds)};
    recording.together = together;
    if (picture)
        recording.picture = numbered;
    recording.size = size;
    recording.framesPerSecond = fps;
    recording.keyFrameEvery = keyFrameEvery;
    recording.startedAt = QDateTime(QDate(2026, 11, 13), QTime(4, 30), QTimeZone::utc());
    return recording;
}

Folder::Folder() { REQUIRE(m_folder.isValid()); }

QString Folder::hearing(const QString &name, double seconds, bool together, bool picture) const
{
    const QString to = path(name);
    if (!QFile::exists(to)) {
        const auto written = adil::media::encode(made::hearing(seconds, together, picture), to);
        INFO((written ? std::string() : written.error().detail.toStdString()));
        REQUIRE(bool(written));
    }
    return to;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace made
