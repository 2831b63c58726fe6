// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/mixer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

namespace adil::media {

static bool isStrip(int strip) { return strip >= 0 && strip < Mixer::most; }

void Mixer::setGain(int strip, float gain)
{
    if (isStrip(strip) && std::isfinite(gain))
        m_strips[size_t(strip)].gain = std::clamp(gain, 0.F, loudest);
}

void Mixer::setMuted(int strip, bool muted)
{
    if (isStrip(strip))
        m_strips[size_t(strip)].muted = muted;
}

void Mixer::setSolo(int strip, bool solo)
{
    if (isStrip(strip))
        m_strips[size_t(strip)].solo = solo;
}

void Mixer::reset()
{
    for (Strip &strip : m_strips) {
        strip.gain = 1;
        strip.muted = false;
        strip.solo = false;
    }
}

bool Mixer::isAnySolo(size_t strips) const
{
    return std::any_of(m_strips.begin(), m_strips.begin() + std::ptrdiff_t(strips),
                       [](const Strip &strip) { return strip.solo.load(); });
}

void Mixer::mix(std::span<const std::vector<float>> strips, std::vector<float> &out)
{
    constexpr float step = 1.F / 240;  // from silent to full in 5 ms at 48 kHz
    std::fill(out.begin(), out.end(), 0.F);
    const size_t count = std::min(strips.size(), m_strips.size());
    const bool anySolo = isAnySolo(count);
    for (size_t s = 0; s < count; ++s) {
        Strip &strip = m_strips[s];
        const bool heard = anySolo ? strip.solo.load() : !strip.muted.load();
        const float target = heard ? strip.gain.load() : 0.F;
        const size_t length = std::min(out.size(), strips[s].size());
        for (size_t i = 0; i < length; ++i) {
            const float sample = strips[s][i];
            strip.level = std::max(strip.level, std::abs(sample));
            strip.current += std::clamp(target - strip.current, -step, step);
            out[i] += sample * strip.current;
        }
    }
    for (float &sample : out)
        sample = std::clamp(sample, -1.F, 1.F);
}

std::vector<float> Mixer::takeLevels(int strips)
{
    std::vector<float> levels(size_t(std::clamp(strips, 0, most)));
    for (size_t i = 0; i < levels.size(); ++i)
        levels[i] = std::exchange(m_strips[i].level, 0.F);
    return levels;
}

}  // namespace adil::media
