// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/decoder.h"

namespace adil::media {

Result<Decoder> Decoder::open(const Input &input, int index, const Limits &limits)
{
    const AVStream &stream = input.stream(index);
    const AVCodec *codec = avcodec_find_decoder(stream.codecpar->codec_id);
    if (!codec)
        return fail(Reason::UnsupportedType);
    Av<AVCodecContext> context(avcodec_alloc_context3(codec));
    if (!context)
        return fail(Reason::TooLarge);
    if (const int code = avcodec_parameters_to_context(context.get(), stream.codecpar); code < 0)
        return avError(code, Reason::Damaged);
    context->pkt_timebase = stream.time_base;
    context->thread_count = 1;  // what is decoded when is then the same each time
    context->max_pixels = limits.maxPixels;
    if (const int code = avcodec_open2(context.get(), codec, nullptr); code < 0)
        return avError(code, Reason::Damaged);
    return Decoder(std::move(context), index);
}

void Decoder::send(const AVPacket *packet)
{
    if (packet && (packet->flags & AV_PKT_FLAG_CORRUPT))
        ++m_flaws;
    const int code = avcodec_send_packet(m_codec.get(), packet);
    if (code < 0 && code != AVERROR_EOF && code != AVERROR(EAGAIN))
        ++m_flaws;
}

bool Decoder::receive(AVFrame &frame)
{
    // A frame that does not decode is one flaw; the next one may be good.
    for (int tries = 0; tries < 64; ++tries) {
        const int code = avcodec_receive_frame(m_codec.get(), &frame);
        if (code >= 0) {
            if (frame.decode_error_flags || (frame.flags & AV_FRAME_FLAG_CORRUPT))
                ++m_flaws;
            return true;
        }
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return false;
        ++m_flaws;
    }
    return false;
}

}  // namespace adil::media
