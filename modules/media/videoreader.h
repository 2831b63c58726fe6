// SPDX-License-Identifier: GPL-3.0-or-later
// The camera picture of a recording, frame by frame or exactly at a time. Inside this room; one thread at a
// time.
#pragma once

#include "media/decoder.h"

#include <QImage>

#include <functional>

namespace adil::media {

struct Shot {
    Av<AVFrame> frame;
    Micros at{0};
};

class VideoReader {
public:
    // The first picture stream that can be decoded; UnsupportedType when there is none.
    static Result<std::unique_ptr<VideoReader>> open(const QString &path, const Limits &limits,
                                                     const std::atomic<bool> *stop = nullptr);

    // The frame that is on the screen at `target`: the last one that begins there or before. Nothing when
    // none can be decoded, or as soon as `wanted` says no.
    std::optional<Shot> seek(Micros target, const std::function<bool()> &wanted);
    // The frame after the last one; nothing at the end.
    std::optional<Shot> next();
    [[nodiscard]] int flaws() const { return m_decoder.flaws(); }
    QImage toImage(const AVFrame &frame);

private:
    VideoReader(std::unique_ptr<Input> input, Decoder decoder);
    std::optional<Shot> decode();
    std::optional<Shot> walkTo(Micros target, const std::function<bool()> &wanted);

    std::unique_ptr<Input> m_input;
    Decoder m_decoder;
    Av<AVPacket> m_packet;
    Av<SwsContext> m_scaler;
    std::optional<Shot> m_ahead;  // decoded by a seek to know where the frame before it ends
    Micros m_last{0};
    bool m_draining = false;
};

}  // namespace adil::media
