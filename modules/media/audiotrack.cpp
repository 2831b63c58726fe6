// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/audioreader.h"

#include <algorithm>

namespace adil::media {

AudioTrack::AudioTrack(Decoder decoder, int channels, int rate)
    : m_decoder(std::move(decoder))
    , m_frame(av_frame_alloc())
    , m_channels(channels)
    , m_rate(rate)
{ }

void AudioTrack::restart(qint64 position)
{
    m_decoder.flush();
    m_resampler.reset();
    m_sourceFormat = -1;
    m_expected.reset();
    m_pieces.clear();
    m_taken = position;
}

void AudioTrack::take(const AVPacket *packet, const Input &input)
{
    m_decoder.send(packet);
    while (m_decoder.receive(*m_frame))
        place(*m_frame, input);
    if (!packet && m_resampler)
        resample(nullptr, 0);
}

void AudioTrack::place(const AVFrame &frame, const Input &input)
{
    if (frame.nb_samples <= 0 || frame.sample_rate <= 0 || frame.ch_layout.nb_channels <= 0)
        return;
    const auto time = input.mediaTime(frame.best_effort_timestamp, stream());
    const Micros latest = input.duration() + std::chrono::seconds(10);
    if (time && input.duration() > Micros(0) && *time > latest) {
        ++m_flaws;  // a broken time stamp
        return;
    }
    if (!prepareResampler(frame)) {
        ++m_flaws;
        return;
    }
    const qint64 at = time ? av_rescale(time->count(), m_rate, microsecond.den)
                           : m_expected.value_or(m_taken);
    // Time stamps are rounded by the container; only a real jump moves the sound.
    const qint64 tolerance = m_rate / 25;
    if (!m_expected || std::abs(at - *m_expected) > tolerance) {
        m_next = at;
        m_expected = at;
    }
    *m_expected += av_rescale(frame.nb_samples, m_rate, frame.sample_rate);
    resample(&frame, frame.nb_samples);
}

bool AudioTrack::prepareResampler(const AVFrame &frame)
{
    const int channels = frame.ch_layout.nb_channels;
    if (m_resampler && frame.format == m_sourceFormat && frame.sample_rate == m_sourceRate
        && channels == m_sourceChannels)
        return true;
    ChannelLayout from(channels);
    ChannelLayout to(m_channels);
    SwrContext *made = nullptr;
    if (swr_alloc_set_opts2(&made, to.get(), AV_SAMPLE_FMT_FLTP, m_rate, from.get(),
                            AVSampleFormat(frame.format), frame.sample_rate, 0, nullptr)
        < 0)
        return false;
    m_resampler.reset(made);
    m_expected.reset();
    m_sourceFormat = frame.format;
    m_sourceRate = frame.sample_rate;
    m_sourceChannels = channels;
    return swr_init(made) >= 0;
}

// Without a frame: what the resampler still holds.
void AudioTrack::resample(const AVFrame *frame, int samples)
{
    const int room = swr_get_out_samples(m_resampler.get(), samples);
    if (room <= 0)
        return;
    Samples channels{size_t(m_channels), std::vector<float>(size_t(room))};
    std::vector<uint8_t *> to;
    for (auto &channel : channels)
        to.push_back(reinterpret_cast<uint8_t *>(channel.data()));
    const auto **from = frame ? const_cast<const uint8_t **>(frame->extended_data) : nullptr;
    const int got = swr_convert(m_resampler.get(), to.data(), room, from, samples);
    if (got <= 0) {
        m_flaws += got < 0;
        return;
    }
    const qint64 at = m_next;
    m_next += got;
    m_end = std::max(m_end, m_next);
    const qint64 known = filledTo();
    if (m_next <= known)
        return;  // before the place that was asked for
    const qint64 drop = std::max<qint64>(0, known - at);
    for (auto &channel : channels) {
        channel.resize(size_t(got));
        channel.erase(channel.begin(), channel.begin() + drop);
    }
    m_pieces.push_back({at + drop, std::move(channels)});
}

void AudioTrack::read(qint64 until, Samples &out, size_t first)
{
    const auto length = size_t(std::max<qint64>(0, until - m_taken));
    for (size_t c = 0; c < size_t(m_channels) && first + c < out.size(); ++c)
        out[first + c].assign(length, 0.F);
    for (const Piece &piece : m_pieces) {
        const qint64 from = std::max(piece.at, m_taken);
        const qint64 to = std::min(piece.end(), until);
        if (from >= to)
            continue;
        for (size_t c = 0; c < size_t(m_channels) && first + c < out.size(); ++c)
            std::copy(piece.channels[c].begin() + (from - piece.at),
                      piece.channels[c].begin() + (to - piece.at), out[first + c].begin() + (from - m_taken));
    }
    while (!m_pieces.empty() && m_pieces.front().end() <= until)
        m_pieces.pop_front();
    m_taken = std::max(m_taken, until);
}

}  // namespace adil::media
