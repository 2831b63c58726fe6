// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/output.h"

#include <QFile>
#include <QFileInfo>

namespace adil::media {

static const char *containerOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("mp4"))
        return "mp4";
    if (suffix == QLatin1String("m4a"))
        return "ipod";
    return suffix == QLatin1String("mkv") ? "matroska" : nullptr;
}

Output::Output(const QString &path)
    : m_path(path)
    , m_unfinished(path + QStringLiteral(".part"))
{ }

Output::~Output()
{
    if (!m_format)
        return;
    avio_closep(&m_format->pb);
    avformat_free_context(m_format);
    QFile::remove(m_unfinished);
}

Result<std::unique_ptr<Output>> Output::open(const QString &path)
{
    if (const auto prepared = prepareLibraries(); !prepared)
        return prepared.error();
    const char *container = containerOf(path);
    if (!container)
        return fail(Reason::UnsupportedType, QStringLiteral("the suffix names no known container"));
    std::unique_ptr<Output> output(new Output(path));
    // "file:" keeps a name with a colon from being read as an address.
    const QByteArray name = "file:" + QFile::encodeName(output->m_unfinished);
    if (const int code = avformat_alloc_output_context2(&output->m_format, nullptr, container,
                                                        name.constData());
        code < 0)
        return avError(code, Reason::ProgramMissing);
    if (const int code = avio_open(&output->m_format->pb, name.constData(), AVIO_FLAG_WRITE); code < 0)
        return fail(Reason::CannotWrite, avError(code, Reason::CannotWrite).detail);
    return output;
}

static Av<AVCodecContext> encoderFor(const AVCodec *codec)
{
    return Av<AVCodecContext>(codec ? avcodec_alloc_context3(codec) : nullptr);
}

Result<int> Output::addPicture(QSize size, int framesPerSecond, int keyFrameEvery)
{
    const AVCodec *x264 = avcodec_find_encoder_by_name("libx264");
    auto encoder = encoderFor(x264 ? x264 : avcodec_find_encoder(AV_CODEC_ID_MPEG4));
    if (!encoder)
        return fail(Reason::ProgramMissing, QStringLiteral("no H.264 or MPEG-4 encoder"));
    encoder->width = size.width();
    encoder->height = size.height();
    encoder->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder->time_base = {1, framesPerSecond};
    encoder->framerate = {framesPerSecond, 1};
    encoder->gop_size = keyFrameEvery;
    encoder->thread_count = 1;
    AVDictionary *options = nullptr;
    if (x264) {
        av_dict_set(&options, "preset", "ultrafast", 0);
        av_dict_set(&options, "crf", "26", 0);
    } else {
        encoder->bit_rate = 400'000;
    }
    return add(std::move(encoder), &options);
}

Result<int> Output::addSound(int channels, int rate, const QString &title)
{
    auto encoder = encoderFor(avcodec_find_encoder(AV_CODEC_ID_AAC));
    if (!encoder)
        return fail(Reason::ProgramMissing, QStringLiteral("no AAC encoder"));
    av_channel_layout_default(&encoder->ch_layout, channels);
    encoder->sample_rate = rate;
    encoder->sample_fmt = AV_SAMPLE_FMT_FLTP;
    encoder->time_base = {1, rate};
    encoder->bit_rate = 32'000LL * channels;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "aac_coder", "fast", 0);
    auto index = add(std::move(encoder), &options);
    if (index && !title.isEmpty())
        for (const char *key : {"title", "handler_name"})  // Matroska keeps the first, MP4 the second
            av_dict_set(&m_format->streams[*index]->metadata, key, title.toUtf8().constData(), 0);
    return index;
}

Result<int> Output::add(Av<AVCodecContext> encoder, AVDictionary **options)
{
    if (m_format->oformat->flags & AVFMT_GLOBALHEADER)
        encoder->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    const int code = avcodec_open2(encoder.get(), encoder->codec, options);
    av_dict_free(options);
    if (code < 0)
        return avError(code, Reason::WrongValue);
    AVStream *stream = avformat_new_stream(m_format, nullptr);
    if (!stream || avcodec_parameters_from_context(stream->codecpar, encoder.get()) < 0)
        return fail(Reason::TooLarge);
    stream->time_base = encoder->time_base;
    stream->avg_frame_rate = encoder->framerate;
    m_encoders.push_back(std::move(encoder));
    return stream->index;
}

Result<void> Output::begin(const QDateTime &startedAt)
{
    if (startedAt.isValid())
        av_dict_set(&m_format->metadata, "creation_time",
                    startedAt.toUTC().toString(Qt::ISODateWithMs).toLatin1().constData(), 0);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "movflags", "+faststart", 0);
    const int code = avformat_write_header(m_format, &options);
    av_dict_free(&options);
    return code < 0 ? Result<void>(avError(code, Reason::CannotWrite)) : Result<void>();
}

Result<void> Output::write(int stream, AVFrame &frame) { return encode(stream, &frame); }

Result<void> Output::encode(int stream, const AVFrame *frame)
{
    AVCodecContext *encoder = m_encoders[size_t(stream)].get();
    if (const int code = avcodec_send_frame(encoder, frame); code < 0)
        return avError(code, Reason::CannotWrite);
    const Av<AVPacket> packet(av_packet_alloc());
    while (avcodec_receive_packet(encoder, packet.get()) >= 0) {
        packet->stream_index = stream;
        av_packet_rescale_ts(packet.get(), encoder->time_base, m_format->streams[stream]->time_base);
        if (const int code = av_interleaved_write_frame(m_format, packet.get()); code < 0)
            return avError(code, Reason::CannotWrite);
    }
    return {};
}

Result<void> Output::finish()
{
    for (int i = 0; i < int(m_encoders.size()); ++i)
        if (const auto rest = encode(i, nullptr); !rest)
            return rest;
    if (const int code = av_write_trailer(m_format); code < 0)
        return avError(code, Reason::CannotWrite);
    if (const int code = avio_closep(&m_format->pb); code < 0)
        return avError(code, Reason::CannotWrite);
    QFile::remove(m_path);
    if (!QFile::rename(m_unfinished, m_path))
        return fail(Reason::CannotWrite);
    return {};
}

}  // namespace adil::media
