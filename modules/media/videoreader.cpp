// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/videoreader.h"

#include <algorithm>

namespace adil::media {

VideoReader::VideoReader(std::unique_ptr<Input> input, Decoder decoder)
    : m_input(std::move(input))
    , m_decoder(std::move(decoder))
    , m_packet(av_packet_alloc())
{
    m_input->keepOnly(false, true);
}

Result<std::unique_ptr<VideoReader>> VideoReader::open(const QString &path, const Limits &limits,
                                                       const std::atomic<bool> *stop)
{
    auto input = Input::open(path, limits, stop);
    if (!input)
        return input.error();
    for (int i = 0; i < (*input)->streams(); ++i) {
        if (!(*input)->isPicture(i))
            continue;
        if (auto decoder = Decoder::open(**input, i, limits))
            return std::unique_ptr<VideoReader>(new VideoReader(*std::move(input), *std::move(decoder)));
    }
    return fail(Reason::UnsupportedType, QStringLiteral("no picture"));
}

std::optional<Shot> VideoReader::decode()
{
    constexpr int mostErrors = 1000;
    Shot shot{Av<AVFrame>(av_frame_alloc()), m_last};
    for (int errors = 0; errors < mostErrors;) {
        if (m_decoder.receive(*shot.frame)) {
            shot.at = m_input->mediaTime(shot.frame->best_effort_timestamp, m_decoder.stream())
                          .value_or(m_last);
            m_last = shot.at;
            return shot;
        }
        if (m_draining)
            return {};
        const int code = m_input->read(*m_packet);
        if (code == AVERROR_EOF || code == AVERROR_EXIT) {
            m_draining = true;
            m_decoder.send(nullptr);
        } else if (code < 0) {
            ++errors;
        } else if (m_packet->stream_index == m_decoder.stream()) {
            m_decoder.send(m_packet.get());
        }
    }
    return {};
}

std::optional<Shot> VideoReader::next()
{
    if (m_ahead)
        return std::exchange(m_ahead, std::nullopt);
    return decode();
}

// From where the input stands to the frame of `target`; the one after it is kept.
std::optional<Shot> VideoReader::walkTo(Micros target, const std::function<bool()> &wanted)
{
    std::optional<Shot> shown;
    while (wanted()) {
        auto shot = decode();
        if (!shot)
            return shown;
        if (shot->at > target) {
            m_ahead = std::move(shot);
            return shown;
        }
        shown = std::move(shot);
    }
    return {};
}

std::optional<Shot> VideoReader::seek(Micros target, const std::function<bool()> &wanted)
{
    // The index may point to a frame that is shown after the target, or past the end of a file that was cut
    // off: then from farther back.
    for (Micros back{0}; wanted(); back = std::max(Micros(1'000'000), back * 4)) {
        const Micros from = std::max(Micros(0), target - back);
        if (!m_input->seek(m_decoder.stream(), from))
            return {};
        m_decoder.flush();
        m_draining = false;
        m_ahead.reset();
        if (auto shown = walkTo(target, wanted))
            return shown;
        if (from == Micros(0))
            return std::exchange(m_ahead, std::nullopt);  // before the first frame: that one
    }
    return {};
}

QImage VideoReader::toImage(const AVFrame &frame)
{
    m_scaler.reset(sws_getCachedContext(m_scaler.release(), frame.width, frame.height,
                                        AVPixelFormat(frame.format), frame.width, frame.height,
                                        AV_PIX_FMT_RGB32, SWS_POINT, nullptr, nullptr, nullptr));
    QImage image(frame.width, frame.height, QImage::Format_RGB32);
    if (!m_scaler || image.isNull())
        return {};
    constexpr int highDefinition = 720;
    const bool wide = frame.colorspace == AVCOL_SPC_BT709
        || (frame.colorspace == AVCOL_SPC_UNSPECIFIED && frame.height >= highDefinition);
    const int *matrix = sws_getCoefficients(wide ? SWS_CS_ITU709 : SWS_CS_ITU601);
    constexpr int one = 1 << 16;
    sws_setColorspaceDetails(m_scaler.get(), matrix, frame.color_range == AVCOL_RANGE_JPEG, matrix, 1, 0, one,
                             one);
    uint8_t *to[] = {image.bits()};
    const int stride[] = {int(image.bytesPerLine())};
    sws_scale(m_scaler.get(), frame.data, frame.linesize, 0, frame.height, to, stride);
    return image;
}

}  // namespace adil::media
