// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/audioreader.h"

#include "media/streams.h"

#include <algorithm>

namespace adil::media {

// A decoder needs some frames before its sound is right.
static constexpr Micros warmUp = std::chrono::milliseconds(200);
// A stream that is this far behind the others in the file is silent here.
static constexpr Micros patience = std::chrono::seconds(10);

AudioReader::AudioReader(std::unique_ptr<Input> input)
    : m_input(std::move(input))
    , m_packet(av_packet_alloc())
{
    m_input->keepOnly(true, false);
}

Result<std::unique_ptr<AudioReader>> AudioReader::open(const QString &path, int rate, const Limits &limits,
                                                       const std::atomic<bool> *stop)
{
    auto input = Input::open(path, limits, stop);
    if (!input)
        return input.error();
    std::unique_ptr<AudioReader> reader(new AudioReader(*std::move(input)));
    for (int i = 0; i < reader->m_input->streams(); ++i) {
        const AVCodecParameters &parameters = *reader->m_input->stream(i).codecpar;
        const int channels = parameters.ch_layout.nb_channels;
        if (!reader->m_input->isSound(i) || channels <= 0 || parameters.sample_rate <= 0
            || reader->m_strips.size() + channels > mostStrips)
            continue;
        auto decoder = Decoder::open(*reader->m_input, i, limits);
        if (!decoder)
            continue;  // recording() says that this stream is not readable
        const QString title = titleOf(reader->m_input->stream(i));
        for (int c = 0; c < channels; ++c)
            reader->m_strips << Strip{title, i, c};
        reader->m_tracks.emplace_back(*std::move(decoder), channels,
                                      rate == native ? parameters.sample_rate : rate);
    }
    return reader;
}

int AudioReader::rateOf(int strip) const
{
    const auto it = std::find_if(m_tracks.begin(), m_tracks.end(), [&](const AudioTrack &track) {
        return track.stream() == m_strips[strip].stream;
    });
    return it == m_tracks.end() ? 0 : it->rate();
}

int AudioReader::flaws() const
{
    int sum = m_flaws;
    for (const AudioTrack &track : m_tracks)
        sum += track.flaws();
    return sum;
}

static qint64 positionOf(Micros time, const AudioTrack &track)
{
    return av_rescale(time.count(), track.rate(), microsecond.den);
}

void AudioReader::seek(Micros target)
{
    if (m_tracks.empty())
        return;
    m_atEnd = !m_input->seek(m_tracks.front().stream(), std::max(Micros(0), target - warmUp));
    for (AudioTrack &track : m_tracks)
        track.restart(positionOf(target, track));
}

Micros AudioReader::soundEnd() const
{
    Micros end{0};
    for (const AudioTrack &track : m_tracks)
        end = std::max(end, Micros(av_rescale(track.end(), microsecond.den, track.rate())));
    return end;
}

bool AudioReader::isFilled(Micros until) const
{
    bool filled = true;
    bool ahead = false;
    for (const AudioTrack &track : m_tracks) {
        filled = filled && track.filledTo() >= positionOf(until, track);
        ahead = ahead || track.filledTo() >= positionOf(until + patience, track);
    }
    return filled || ahead;
}

void AudioReader::fill(Micros until)
{
    constexpr int mostErrors = 1000;
    int errors = 0;
    while (!m_atEnd && !isFilled(until)) {
        const int code = m_input->read(*m_packet);
        if (code == AVERROR_EOF || code == AVERROR_EXIT || (code < 0 && ++errors > mostErrors)) {
            m_atEnd = true;
            for (AudioTrack &track : m_tracks)
                track.take(nullptr, *m_input);
        } else if (code < 0) {
            ++m_flaws;
        } else {
            for (AudioTrack &track : m_tracks)
                if (track.stream() == m_packet->stream_index)
                    track.take(m_packet.get(), *m_input);
        }
    }
}

bool AudioReader::read(Micros until, Samples &strips)
{
    fill(until);
    if (m_atEnd && std::all_of(m_tracks.begin(), m_tracks.end(), [](const AudioTrack &track) {
            return track.isEmpty();
        }))
        return false;
    strips.resize(size_t(m_strips.size()));
    size_t first = 0;
    for (AudioTrack &track : m_tracks) {
        track.read(positionOf(until, track), strips, first);
        first += size_t(track.channels());
    }
    return true;
}

}  // namespace adil::media
