// SPDX-License-Identifier: GPL-3.0-or-later
// The desk: strips into one sound, with a gain, mute and solo for each. Settings come from any thread at any
// time; mix() is called by the player's worker. A change is a short ramp, so that nothing clicks.
#pragma once

#include <array>
#include <atomic>
#include <span>
#include <vector>

namespace adil::media {

class Mixer {
public:
    static constexpr int most = 64;
    static constexpr float loudest = 4;

    void setGain(int strip, float gain);
    void setMuted(int strip, bool muted);
    void setSolo(int strip, bool solo);
    // All strips as recorded.
    void reset();

    // Adds the strips, all of one length, into `out` of that length.
    void mix(std::span<const std::vector<float>> strips, std::vector<float> &out);
    // The highest sample of each strip since the last call, before gain and mute.
    std::vector<float> takeLevels(int strips);

private:
    struct Strip {
        std::atomic<float> gain = 1;
        std::atomic<bool> muted = false;
        std::atomic<bool> solo = false;
        float current = 1;  // of the ramp; the worker's
        float level = 0;  // the worker's
    };
    [[nodiscard]] bool isAnySolo(size_t strips) const;

    std::array<Strip, most> m_strips;
};

}  // namespace adil::media
