// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/recording.h"

#include "media/output.h"

#include <algorithm>

namespace adil::media {

namespace {

// One sound stream: some microphones, taken frame by frame.
struct SoundTrack {
    int stream = 0;
    int samples = 0;  // in one frame
    QList<const Microphone *> microphones;
    qint64 next = 0;
};

qint64 samplesOf(const Microphone &microphone) { return microphone.pcm.size() / qint64(sizeof(qint16)); }

float sampleAt(const Microphone &microphone, qint64 index)
{
    if (index >= samplesOf(microphone))
        return 0;  // a shorter microphone is silent to the end
    qint16 sample;
    memcpy(&sample, microphone.pcm.constData() + index * qint64(sizeof sample), sizeof sample);
    return float(sample) / 32768.F;
}

class Writer {
public:
    Writer(const Recording &recording, Output &output)
        : m_recording(recording)
        , m_output(output)
    { }

    Result<void> run()
    {
        for (const Microphone &microphone : m_recording.microphones)
            m_length = std::max(m_length, samplesOf(microphone));
        if (const auto added = addStreams(); !added)
            return added;
        if (const auto begun = m_output.begin(m_recording.startedAt); !begun)
            return begun;
        // Second by second, so that a player finds picture and sound of one time near each other.
        for (qint64 until = 0; until < m_length;) {
            until = std::min(m_length, until + Microphone::rate);
            if (const auto written = writeUntil(until); !written)
                return written;
        }
        return m_output.finish();
    }

private:
    Result<void> addStreams()
    {
        if (m_recording.picture) {
            const auto stream = m_output.addPicture(m_recording.size, m_recording.framesPerSecond,
                                                    m_recording.keyFrameEvery);
            if (!stream)
                return stream.error();
            m_picture = *stream;
            m_frame = newPicture();
        }
        for (qsizetype i = 0; i < m_recording.microphones.size(); ++i) {
            const Microphone &microphone = m_recording.microphones[i];
            if (i == 0 || !m_recording.together) {
                const int channels = m_recording.together ? int(m_recording.microphones.size()) : 1;
                const auto stream = m_output.addSound(channels, Microphone::rate,
                                                      m_recording.together ? QString() : microphone.title);
                if (!stream)
                    return stream.error();
                m_tracks.push_back({*stream, m_output.encoder(*stream).frame_size, {}, 0});
            }
            m_tracks.back().microphones << &microphone;
        }
        return {};
    }

    Av<AVFrame> newPicture() const
    {
        Av<AVFrame> frame(av_frame_alloc());
        frame->format = AV_PIX_FMT_YUV420P;
        frame->width = m_recording.size.width();
        frame->height = m_recording.size.height();
        av_frame_get_buffer(frame.get(), 0);
        return frame;
    }

    Result<void> writeUntil(qint64 until)
    {
        while (m_picture && m_nextPicture * Microphone::rate < until * m_recording.framesPerSecond)
            if (const auto written = writePicture(); !written)
                return written;
        for (SoundTrack &track : m_tracks)
            while (track.next < until)
                if (const auto written = writeSound(track); !written)
                    return written;
        return {};
    }

    Result<void> writePicture()
    {
        const QImage picture = m_recording.picture(int(m_nextPicture));
        if (picture.isNull())
            return fail(Reason::WrongValue, QStringLiteral("no picture"));
        if (picture.cacheKey() != m_drawn) {
            // The encoder may still hold the last one.
            if (const int code = av_frame_make_writable(m_frame.get()); code < 0)
                return avError(code, Reason::TooLarge);
            if (const auto drawn = draw(picture.convertToFormat(QImage::Format_RGB32)); !drawn)
                return drawn;
            m_drawn = picture.cacheKey();
        }
        m_frame->pts = m_nextPicture++;
        return m_output.write(*m_picture, *m_frame);
    }

    Result<void> draw(const QImage &rgb)
    {
        m_scaler.reset(sws_getCachedContext(m_scaler.release(), rgb.width(), rgb.height(), AV_PIX_FMT_RGB32,
                                            m_frame->width, m_frame->height, AV_PIX_FMT_YUV420P, SWS_BILINEAR,
                                            nullptr, nullptr, nullptr));
        if (!m_scaler)
            return fail(Reason::WrongValue);
        const uint8_t *from[] = {rgb.constBits()};
        const int stride[] = {int(rgb.bytesPerLine())};
        sws_scale(m_scaler.get(), from, stride, 0, rgb.height(), m_frame->data, m_frame->linesize);
        return {};
    }

    Result<void> writeSound(SoundTrack &track)
    {
        const Av<AVFrame> frame(av_frame_alloc());
        frame->format = AV_SAMPLE_FMT_FLTP;
        frame->sample_rate = Microphone::rate;
        frame->nb_samples = int(std::min<qint64>(track.samples, m_length - track.next));
        av_channel_layout_copy(&frame->ch_layout, &m_output.encoder(track.stream).ch_layout);
        if (const int code = av_frame_get_buffer(frame.get(), 0); code < 0)
            return avError(code, Reason::TooLarge);
        for (qsizetype channel = 0; channel < track.microphones.size(); ++channel) {
            auto *to = reinterpret_cast<float *>(frame->extended_data[channel]);
            for (int i = 0; i < frame->nb_samples; ++i)
                to[i] = sampleAt(*track.microphones[channel], track.next + i);
        }
        frame->pts = track.next;
        track.next += frame->nb_samples;
        return m_output.write(track.stream, *frame);
    }

    const Recording &m_recording;
    Output &m_output;
    qint64 m_length = 0;
    std::optional<int> m_picture;
    qint64 m_nextPicture = 0;
    qint64 m_drawn = 0;
    Av<AVFrame> m_frame;
    Av<SwsContext> m_scaler;
    std::vector<SoundTrack> m_tracks;
};

}  // namespace

static bool isWritable(const Recording &recording)
{
    constexpr int most = 8;  // channels that AAC has a layout for
    const bool size = recording.size.width() > 0 && recording.size.height() > 0
        && recording.size.width() % 2 == 0 && recording.size.height() % 2 == 0;
    return !recording.microphones.isEmpty() && (!recording.together || recording.microphones.size() <= most)
        && std::any_of(recording.microphones.begin(), recording.microphones.end(),
                       [](const Microphone &m) { return samplesOf(m) > 0; })
        && (!recording.picture || (size && recording.framesPerSecond > 0 && recording.keyFrameEvery > 0));
}

Result<void> encode(const Recording &recording, const QString &path)
{
    if (!isWritable(recording))
        return fail(Reason::WrongValue);
    auto output = Output::open(path);
    if (!output)
        return output.error();
    return Writer(recording, **output).run();
}

}  // namespace adil::media
