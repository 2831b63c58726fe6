// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/input.h"

#include <QFileInfo>

#include <cstring>

namespace adil::media {

using std::chrono::steady_clock;

// Containers of recorders, cameras, telephones and dictaphones. No playlists, no text, no single images.
static constexpr auto containers =
    "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,wav,w64,mp3,aac,flac,ogg,mpegts,mpeg,asf,amr,aiff,caf,flv,mxf";

static int readBytes(void *opaque, uint8_t *to, int size)
{
    const qint64 got = static_cast<QFile *>(opaque)->read(reinterpret_cast<char *>(to), size);
    if (got < 0)
        return AVERROR(EIO);
    return got == 0 ? AVERROR_EOF : int(got);
}

static int64_t seekBytes(void *opaque, int64_t offset, int whence)
{
    auto *file = static_cast<QFile *>(opaque);
    const int how = whence & ~AVSEEK_FORCE;
    if (how == AVSEEK_SIZE)
        return file->size();
    if (how == SEEK_CUR)
        offset += file->pos();
    else if (how == SEEK_END)
        offset += file->size();
    return offset >= 0 && file->seek(offset) ? offset : AVERROR(EINVAL);
}

// A container that refers to another file gets nothing.
static int refuseOther(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **)
{
    return AVERROR(EACCES);
}

Input::Input(const QString &path, const std::atomic<bool> *stop)
    : m_file(path)
    , m_stop(stop)
{ }

Input::~Input()
{
    avformat_close_input(&m_format);
    if (m_bytes)
        av_freep(&m_bytes->buffer);
    avio_context_free(&m_bytes);
}

bool Input::isOver() const
{
    return (m_stop && m_stop->load(std::memory_order_relaxed)) || steady_clock::now() > m_deadline;
}

void Input::setDeadline(std::optional<std::chrono::milliseconds> within)
{
    m_deadline = within ? steady_clock::now() + *within : steady_clock::time_point::max();
}

Result<std::unique_ptr<Input>> Input::open(const QString &path, const Limits &limits,
                                           const std::atomic<bool> *stop)
{
    if (const auto prepared = prepareLibraries(); !prepared)
        return prepared.error();
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Reason::NotFound);
    if (!info.isFile())
        return fail(Reason::CannotRead, QStringLiteral("not a file"));
    std::unique_ptr<Input> input(new Input(path, stop));
    if (!input->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Reason::CannotRead, input->m_file.errorString());
    if (input->m_file.size() == 0)
        return fail(Reason::Empty);
    if (const auto started = input->start(limits); !started)
        return started.error();
    return input;
}

Result<void> Input::start(const Limits &limits)
{
    constexpr int block = 64 * 1024;
    m_bytes = avio_alloc_context(static_cast<unsigned char *>(av_malloc(block)), block, 0, &m_file, readBytes,
                                 nullptr, seekBytes);
    m_format = avformat_alloc_context();
    if (!m_bytes || !m_format)
        return fail(Reason::TooLarge);
    m_format->pb = m_bytes;
    m_format->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_format->io_open = refuseOther;
    m_format->max_streams = limits.maxStreams + 1;
    m_format->format_whitelist = av_strdup(containers);
    m_format->interrupt_callback = {[](void *input) { return int(static_cast<Input *>(input)->isOver()); },
                                    this};
    setDeadline(limits.openWithin);
    const AVInputFormat *container = nullptr;
    if (av_probe_input_buffer2(m_bytes, &container, "", nullptr, 0, 0) <= AVPROBE_SCORE_RETRY)
        return fail(isOver() ? Reason::TimedOut
                             : Reason::UnsupportedType);  // none, or a guess from a few bytes
    if (const int code = avformat_open_input(&m_format, "", container, nullptr); code < 0)
        return avError(isOver() ? AVERROR_EXIT : code,
                       code == AVERROR(EINVAL) ? Reason::UnsupportedType : Reason::Damaged);
    if (streams() > limits.maxStreams)
        return fail(Reason::TooLarge, QStringLiteral("too many streams"));
    if (const int code = avformat_find_stream_info(m_format, nullptr); code < 0)
        return avError(code, Reason::Damaged);
    if (isOver())
        return fail(Reason::TimedOut);
    if (streams() > limits.maxStreams)  // some containers name their streams only in the packets
        return fail(Reason::TooLarge, QStringLiteral("too many streams"));
    setDeadline({});
    return {};
}

bool Input::isSound(int index) const { return stream(index).codecpar->codec_type == AVMEDIA_TYPE_AUDIO; }

bool Input::isPicture(int index) const
{
    return stream(index).codecpar->codec_type == AVMEDIA_TYPE_VIDEO
        && !(stream(index).disposition & AV_DISPOSITION_ATTACHED_PIC);
}

Micros Input::duration() const
{
    return Micros(m_format->duration == AV_NOPTS_VALUE ? 0 : std::max<int64_t>(0, m_format->duration));
}

Micros Input::start() const
{
    return Micros(m_format->start_time == AV_NOPTS_VALUE ? 0 : m_format->start_time);
}

std::optional<Micros> Input::mediaTime(int64_t stamp, int index) const
{
    if (stamp == AV_NOPTS_VALUE)
        return {};
    return Micros(av_rescale_q(stamp, stream(index).time_base, microsecond)) - start();
}

void Input::keepOnly(bool sound, bool picture)
{
    for (int i = 0; i < streams(); ++i) {
        const bool keep = (sound && isSound(i)) || (picture && isPicture(i));
        m_format->streams[i]->discard = keep ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
}

int Input::read(AVPacket &packet)
{
    av_packet_unref(&packet);
    if (isOver())
        return AVERROR_EXIT;
    return av_read_frame(m_format, &packet);
}

// Matroska's index lists the picture's key frames only; without an index a seek reads the whole file.
int Input::seekableStream(int wanted) const
{
    if (!strstr(m_format->iformat->name, "matroska"))
        return wanted;
    for (int i = 0; i < streams(); ++i)
        if (isPicture(i))
            return i;
    return wanted;
}

bool Input::seek(int wanted, Micros target)
{
    const int index = seekableStream(wanted);
    const int64_t stamp = av_rescale_q((target + start()).count(), microsecond, stream(index).time_base);
    if (av_seek_frame(m_format, index, stamp, AVSEEK_FLAG_BACKWARD) >= 0)
        return true;
    // Before the first key frame, or without an index: from the beginning.
    return av_seek_frame(m_format, -1, start().count(), AVSEEK_FLAG_BACKWARD) >= 0
        || av_seek_frame(m_format, -1, 0, AVSEEK_FLAG_BYTE) >= 0;
}

}  // namespace adil::media
