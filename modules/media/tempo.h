// SPDX-License-Identifier: GPL-3.0-or-later
// Sound faster or slower with its pitch kept. Inside this room; one thread at a time.
#pragma once

#include "media/av.h"

#include <span>
#include <vector>

namespace adil::media {

class Tempo {
public:
    // At speed 1 it passes the sound on as it is.
    static Result<Tempo> open(double speed);

    // Appends to `out` what is ready of it.
    void feed(std::span<const float> samples, std::vector<float> &out);
    // No more comes: the rest.
    void finish(std::vector<float> &out);

private:
    Tempo() = default;
    void drain(std::vector<float> &out);

    Av<AVFilterGraph> m_graph;
    AVFilterContext *m_in = nullptr;
    AVFilterContext *m_out = nullptr;
    int64_t m_fed = 0;
};

}  // namespace adil::media
