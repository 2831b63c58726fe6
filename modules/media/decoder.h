// SPDX-License-Identifier: GPL-3.0-or-later
// Packets of one stream into frames, counting what does not decode. Inside this room; one thread at a time.
#pragma once

#include "media/input.h"

namespace adil::media {

class Decoder {
public:
    static Result<Decoder> open(const Input &input, int stream, const Limits &limits);

    // Takes a packet of this stream, or nullptr at the end; then receive() until it is false.
    void send(const AVPacket *packet);
    bool receive(AVFrame &frame);
    // After a seek.
    void flush() { avcodec_flush_buffers(m_codec.get()); }

    [[nodiscard]] int stream() const { return m_stream; }
    [[nodiscard]] const AVCodecContext &codec() const { return *m_codec; }
    // Packets and frames that did not decode well, since it was opened.
    [[nodiscard]] int flaws() const { return m_flaws; }

private:
    Decoder(Av<AVCodecContext> codec, int stream)
        : m_codec(std::move(codec))
        , m_stream(stream)
    { }
    Av<AVCodecContext> m_codec;
    int m_stream;
    int m_flaws = 0;
};

}  // namespace adil::media
