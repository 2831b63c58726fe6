// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback.h"

#include <algorithm>

namespace adil::media {

using std::chrono::milliseconds;

static constexpr Micros block = milliseconds(20);
static constexpr size_t blockSamples = size_t(Sink::rate) * 20 / 1000;

Result<std::unique_ptr<Playback>> Playback::open(const QString &path, Sink &sink, Mixer &mixer,
                                                 const std::atomic<bool> *stop)
{
    const Limits limits;
    auto found = probe(path, Check::Quick, limits, stop);
    if (!found)
        return found.error();
    if (found->condition == Condition::Unreadable)
        return fail(Reason::UnsupportedType);
    std::unique_ptr<Playback> playback(new Playback(sink, mixer));
    playback->m_recording = *found;
    const auto has = [&](StreamKind kind) {
        return std::any_of(found->streams.begin(), found->streams.end(),
                           [&](const Stream &s) { return s.kind == kind && s.readable; });
    };
    if (has(StreamKind::Audio)) {
        auto audio = AudioReader::open(path, Sink::rate, limits, stop);
        if (!audio)
            return audio.error();
        if (!(*audio)->strips().isEmpty())
            playback->m_audio = *std::move(audio);
    }
    if (has(StreamKind::Video)) {
        if (auto video = VideoReader::open(path, limits, stop))
            playback->m_video = *std::move(video);
    }
    if (!playback->m_audio && !playback->m_video)
        return fail(Reason::Damaged);
    playback->m_pictureOver = !playback->m_video;
    return playback;
}

std::optional<Picture> Playback::seek(Micros target, const std::function<bool()> &wanted)
{
    const bool running = m_running;
    stop();
    m_position = std::clamp(target, Micros(0), std::max(Micros(0), end()));
    std::optional<Picture> picture;
    m_next.reset();
    m_pictureOver = !m_video;
    if (m_video) {
        if (auto shot = m_video->seek(m_position, wanted))
            picture = Picture{m_video->toImage(*shot->frame), shot->at};
    }
    if (running && wanted())
        start();
    return picture;
}

void Playback::start()
{
    if (m_audio)
        m_audio->seek(m_position);
    if (auto tempo = Tempo::open(m_speed))
        m_tempo = *std::move(tempo);
    else
        m_tempo.reset();
    m_soundOver = false;
    m_fed = m_position;
    m_written = 0;
    m_pending.clear();
    m_sink.start();
    m_running = true;
}

void Playback::stop()
{
    if (!m_running)
        return;
    m_position = position();
    m_running = false;
    m_sink.stop();
}

void Playback::setSpeed(double speed)
{
    const bool running = m_running;
    stop();
    m_speed = speed;
    if (running)
        start();
}

Micros Playback::position() const
{
    if (!m_running)
        return m_position;
    const double heard = double(m_sink.played()) / Sink::rate * m_speed;
    const Micros at = m_position + Micros(qint64(heard * 1e6));
    return std::min(at, m_fed);
}

// Mixes one more block; false when nothing is left.
bool Playback::produce()
{
    m_mixed.assign(blockSamples, 0.F);
    if (m_audio && m_audio->read(m_fed + block, m_block))
        m_mixer.mix(m_block, m_mixed);
    else if (m_pictureOver)
        return false;  // else silence, because the picture goes on
    m_fed += block;
    if (m_tempo)
        m_tempo->feed(m_mixed, m_pending);
    else
        m_pending.insert(m_pending.end(), m_mixed.begin(), m_mixed.end());
    return true;
}

void Playback::feed()
{
    for (qint64 room = m_sink.room(); room > 0; room = m_sink.room()) {
        while (m_pending.empty() && !m_soundOver) {
            if (produce())
                continue;
            m_soundOver = true;
            if (m_tempo)
                m_tempo->finish(m_pending);
        }
        if (m_pending.empty())
            return;
        const auto count = std::min(size_t(room), m_pending.size());
        m_sink.write(std::span(m_pending).first(count));
        m_written += qint64(count);
        m_pending.erase(m_pending.begin(), m_pending.begin() + qptrdiff(count));
    }
}

std::optional<Picture> Playback::takeDue()
{
    // Then the sound is fed again: a slow decoder drops pictures, not sound.
    const auto until = std::chrono::steady_clock::now() + milliseconds(30);
    std::optional<Shot> due;
    const Micros now = position();
    while (!m_pictureOver && std::chrono::steady_clock::now() < until) {
        if (!m_next)
            m_next = m_video->next();
        m_pictureOver = !m_next;
        if (!m_next || m_next->at > now)
            break;
        due = std::exchange(m_next, std::nullopt);
    }
    if (!due)
        return {};
    return Picture{m_video->toImage(*due->frame), due->at};
}

std::optional<Picture> Playback::step()
{
    if (!m_running)
        return {};
    feed();
    return takeDue();
}

bool Playback::isAtEnd() const
{
    return m_running && m_soundOver && m_pictureOver && m_pending.empty() && m_sink.played() >= m_written;
}

milliseconds Playback::idle() const
{
    constexpr milliseconds most{10};
    if (!m_next)
        return most;
    const double wait = toSeconds(m_next->at - position()) / m_speed * 1000;
    return std::clamp(milliseconds(qint64(wait) + 1), milliseconds(1), most);
}

std::optional<Error> Playback::takeFlaw()
{
    if (!m_damageTold && ((m_audio && m_audio->flaws() > 0) || (m_video && m_video->flaws() > 0))) {
        m_damageTold = true;
        return fail(Reason::Damaged);
    }
    if (!m_cutTold && m_recording.truncatedAt && isAtEnd()) {
        m_cutTold = true;
        return fail(Reason::Truncated);
    }
    return {};
}

}  // namespace adil::media
