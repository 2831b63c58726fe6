// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/speech.h"

#include "media/av.h"
#include "media/recording.h"

#include <QProcess>
#include <QStandardPaths>
#include <QtEndian>

#include <optional>

namespace adil::media {

namespace {

struct Wave {
    int rate = 0;
    QByteArrayView samples;  // 16 bit, little endian, one channel
};

}  // namespace

static quint32 number32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

// The program writes to a pipe and cannot go back to fill in the length: what is there is the sound.
static std::optional<Wave> waveOf(QByteArrayView bytes)
{
    constexpr qsizetype riff = 12;
    constexpr qsizetype chunkHead = 8;
    if (bytes.size() < riff || !bytes.startsWith("RIFF") || bytes.sliced(8, 4) != QByteArrayView("WAVE"))
        return {};
    Wave wave;
    for (qsizetype at = riff; at + chunkHead <= bytes.size();) {
        const QByteArrayView name = bytes.sliced(at, 4);
        const auto size = qsizetype(number32(bytes, at + 4));
        at += chunkHead;
        if (name == QByteArrayView("fmt ") && at + 16 <= bytes.size()) {
            const bool plain = qFromLittleEndian<quint16>(bytes.data() + at) == 1;
            const bool mono = qFromLittleEndian<quint16>(bytes.data() + at + 2) == 1;
            const bool wide = qFromLittleEndian<quint16>(bytes.data() + at + 14) == 16;
            if (!plain || !mono || !wide)
                return {};
            wave.rate = int(number32(bytes, at + 4));
        } else if (name == QByteArrayView("data")) {
            wave.samples = bytes.sliced(at, std::min(size, bytes.size() - at) & ~qsizetype(1));
            return wave.rate > 0 && !wave.samples.isEmpty() ? std::optional(wave) : std::nullopt;
        }
        at += size + (size & 1);
    }
    return {};
}

static Result<QByteArray> resampled(const Wave &wave)
{
    if (const auto prepared = prepareLibraries(); !prepared)
        return prepared.error();
    ChannelLayout mono(1);
    SwrContext *made = nullptr;
    const int code = swr_alloc_set_opts2(&made, mono.get(), AV_SAMPLE_FMT_S16, Microphone::rate, mono.get(),
                                         AV_SAMPLE_FMT_S16, wave.rate, 0, nullptr);
    const Av<SwrContext> resampler(made);
    if (code < 0 || swr_init(made) < 0)
        return fail(Reason::Malformed, QStringLiteral("rate %1").arg(wave.rate));
    QByteArray native(wave.samples.size(), Qt::Uninitialized);
    qFromLittleEndian<qint16>(wave.samples.data(), wave.samples.size() / 2, native.data());
    const auto count = int(native.size() / 2);
    const int room = swr_get_out_samples(made, count) + 256;
    QByteArray out(qsizetype(room) * 2, Qt::Uninitialized);
    auto *to = reinterpret_cast<uint8_t *>(out.data());
    const auto *from = reinterpret_cast<const uint8_t *>(native.constData());
    int got = swr_convert(made, &to, room, &from, count);
    if (got >= 0) {
        to += qsizetype(got) * 2;
        const int rest = swr_convert(made, &to, room - got, nullptr, 0);  // what the filter still held
        got += std::max(rest, 0);
    }
    if (got <= 0)
        return fail(Reason::Malformed);
    out.truncate(qsizetype(got) * 2);
    return out;
}

Result<QByteArray> speak(const QString &text, const Voice &voice)
{
    constexpr int startMs = 10'000;
    constexpr int speakMs = 60'000;
    if (voice.language != QLatin1String("ru") && voice.language != QLatin1String("kk"))
        return fail(Reason::WrongValue, QStringLiteral("language"));
    if (text.trimmed().isEmpty())
        return fail(Reason::Empty);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("espeak-ng"));
    if (program.isEmpty())
        return fail(Reason::ProgramMissing, QStringLiteral("espeak-ng"));
    const QString name = voice.variant.isEmpty() ? voice.language : voice.language + u'+' + voice.variant;
    QProcess espeak;
    espeak.start(program,
                 {QStringLiteral("--stdout"), QStringLiteral("--stdin"), QStringLiteral("-b"),
                  QStringLiteral("1"), QStringLiteral("-v"), name, QStringLiteral("-s"),
                  QString::number(voice.wordsPerMinute)});
    if (!espeak.waitForStarted(startMs))
        return fail(Reason::ProgramMissing, espeak.errorString());
    espeak.write(text.toUtf8());
    espeak.closeWriteChannel();
    if (!espeak.waitForFinished(speakMs)) {
        espeak.kill();
        espeak.waitForFinished();
        return fail(Reason::TimedOut);
    }
    const QByteArray bytes = espeak.readAllStandardOutput();
    const auto wave = waveOf(bytes);
    if (espeak.exitStatus() != QProcess::NormalExit || espeak.exitCode() != 0 || !wave)
        return fail(Reason::Malformed, QStringLiteral("espeak-ng exit %1").arg(espeak.exitCode()));
    return resampled(*wave);
}

}  // namespace adil::media
