// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/streams.h"

namespace adil::media {

QString titleOf(const AVStream &stream)
{
    for (const char *key : {"title", "name", "handler_name"}) {
        const AVDictionaryEntry *entry = av_dict_get(stream.metadata, key, nullptr, 0);
        const QString value = entry ? QString::fromUtf8(entry->value).trimmed() : QString();
        const bool filler = value == QLatin1String("SoundHandler") || value == QLatin1String("VideoHandler")
            || value == QLatin1String("DataHandler");
        if (!value.isEmpty() && !filler)
            return value;
    }
    return {};
}

static StreamKind kindOf(const Input &input, int index)
{
    if (input.isSound(index))
        return StreamKind::Audio;
    return input.isPicture(index) ? StreamKind::Video : StreamKind::Other;
}

Stream describe(const Input &input, int index)
{
    const AVStream &stream = input.stream(index);
    const AVCodecParameters &parameters = *stream.codecpar;
    Stream out;
    out.kind = kindOf(input, index);
    out.codec = QString::fromLatin1(avcodec_get_name(parameters.codec_id));
    out.title = titleOf(stream);
    const bool decodes = avcodec_find_decoder(parameters.codec_id) != nullptr;
    if (out.kind == StreamKind::Audio) {
        out.channels = parameters.ch_layout.nb_channels;
        out.rate = parameters.sample_rate;
        out.readable = decodes && out.channels > 0 && out.rate > 0;
    } else if (out.kind == StreamKind::Video) {
        out.size = QSize(parameters.width, parameters.height);
        const AVRational rate = stream.avg_frame_rate.num > 0 ? stream.avg_frame_rate : stream.r_frame_rate;
        out.fps = rate.num > 0 && rate.den > 0 ? av_q2d(rate) : 0;
        out.readable = decodes && out.size.width() > 0 && out.size.height() > 0;
    }
    return out;
}

}  // namespace adil::media
