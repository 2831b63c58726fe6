// SPDX-License-Identifier: GPL-3.0-or-later
// FFmpeg's objects as values that free themselves, and its errors as reasons. Inside this room only.
#pragma once

#include "base/result.h"
#include "media/libraries.h"
#include "media/time.h"

#include <memory>

namespace adil::media {

struct AvFree {
    void operator()(AVFrame *frame) const { av_frame_free(&frame); }
    void operator()(AVPacket *packet) const { av_packet_free(&packet); }
    void operator()(AVCodecContext *codec) const { avcodec_free_context(&codec); }
    void operator()(AVFilterGraph *graph) const { avfilter_graph_free(&graph); }
    void operator()(SwrContext *resampler) const { swr_free(&resampler); }
    void operator()(SwsContext *scaler) const { sws_freeContext(scaler); }
};
template <class T>
using Av = std::unique_ptr<T, AvFree>;

constexpr AVRational microsecond{1, 1'000'000};

// A channel layout that frees itself; `count` channels in FFmpeg's usual order.
class ChannelLayout {
public:
    explicit ChannelLayout(int count) { av_channel_layout_default(&m_layout, count); }
    ~ChannelLayout() { av_channel_layout_uninit(&m_layout); }
    ChannelLayout(const ChannelLayout &) = delete;
    ChannelLayout &operator=(const ChannelLayout &) = delete;
    [[nodiscard]] AVChannelLayout *get() { return &m_layout; }

private:
    AVChannelLayout m_layout{};
};

// Loads FFmpeg and sets its logging and memory bounds, once for the process. Called by whatever begins to
// work with it; nothing of it may be used when this fails (ProgramMissing).
Result<void> prepareLibraries();

// An FFmpeg error code as a reason, `otherwise` where the code says no more than "failed".
Error avError(int code, Reason otherwise);

}  // namespace adil::media
