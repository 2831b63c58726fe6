// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/probe.h"

#include "media/decoder.h"
#include "media/streams.h"

#include <QTimeZone>

#include <algorithm>
#include <map>

namespace adil::media {

using std::chrono::seconds;

namespace {

// Reads packets of an open recording and notes how far they reach and what does not decode.
class Inspector {
public:
    Inspector(Input &input, Probe &found, const Limits &limits)
        : m_input(input)
        , m_found(found)
        , m_packet(av_packet_alloc())
        , m_frame(av_frame_alloc())
    {
        for (int i = 0; i < input.streams(); ++i)
            if (found.streams[i].readable)
                if (auto decoder = Decoder::open(input, i, limits))
                    m_decoders.emplace(i, *std::move(decoder));
    }

    [[nodiscard]] bool canDecode() const { return !m_decoders.empty(); }
    [[nodiscard]] bool hasFrames() const { return m_frames > 0; }
    [[nodiscard]] Micros reached() const { return m_reached; }

    // Decodes from here while media time is below `until` and the clock below `deadline`; with no decoding
    // left to do it reads on to the end only when `toEnd`.
    void walk(Micros until, std::chrono::steady_clock::time_point deadline, bool toEnd)
    {
        constexpr int mostErrors = 1000;
        int errors = 0;
        bool decoding = true;
        while (decoding || toEnd) {
            const int code = m_input.read(*m_packet);
            if (code == AVERROR_EOF) {
                drain();
                return;
            }
            if (code < 0) {
                note(m_reached);
                if (code == AVERROR_EXIT || ++errors > mostErrors)
                    return;
                continue;
            }
            const Micros at = noteReach();
            decoding = decoding && at < until && std::chrono::steady_clock::now() < deadline;
            const auto decoder = m_decoders.find(m_packet->stream_index);
            if (decoding && decoder != m_decoders.end())
                decode(decoder->second, m_packet.get(), at);
        }
    }

    void flush()
    {
        for (auto &[stream, decoder] : m_decoders)
            decoder.flush();
    }

private:
    Micros noteReach()
    {
        const int index = m_packet->stream_index;
        const int64_t stamp = m_packet->pts == AV_NOPTS_VALUE ? m_packet->dts : m_packet->pts;
        const Micros at = m_input.mediaTime(stamp, index).value_or(m_reached);
        const Micros length(av_rescale_q(m_packet->duration, m_input.stream(index).time_base, microsecond));
        const bool counts = m_found.streams[index].kind != StreamKind::Other;
        if (counts && (m_input.duration() == Micros(0) || at < m_input.duration() + seconds(10)))
            m_reached = std::max(m_reached, at + length);
        return at;
    }

    void note(Micros at)
    {
        if (!m_found.damagedAt || at < *m_found.damagedAt)
            m_found.damagedAt = at;
    }

    void decode(Decoder &decoder, const AVPacket *packet, Micros at)
    {
        const int before = decoder.flaws();
        decoder.send(packet);
        while (decoder.receive(*m_frame))
            ++m_frames;
        if (decoder.flaws() > before)
            note(at);
        m_found.checkedUntil = std::max(m_found.checkedUntil, std::max(at, Micros(0)));
    }

    void drain()
    {
        for (auto &[stream, decoder] : m_decoders)
            decode(decoder, nullptr, m_reached);
    }

    Input &m_input;
    Probe &m_found;
    std::map<int, Decoder> m_decoders;
    Av<AVPacket> m_packet;
    Av<AVFrame> m_frame;
    Micros m_reached{0};
    int m_frames = 0;
};

}  // namespace

static std::optional<QDateTime> creationTimeOf(const Input &input)
{
    const AVDictionaryEntry *entry = av_dict_get(input.format().metadata, "creation_time", nullptr, 0);
    if (!entry)
        return {};
    QDateTime time = QDateTime::fromString(QString::fromLatin1(entry->value), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(),
                         QTimeZone::utc());  // containers keep UTC and seldom say so
    constexpr int firstYear = 1971;  // recorders without a clock write 0, which is 1904 or 1970
    return time.isValid() && time.date().year() >= firstYear ? std::optional(time.toUTC()) : std::nullopt;
}

// How much sound and picture may end before the declared time: the last frames of streams of unequal length.
static constexpr Micros tolerance = std::chrono::milliseconds(1500);

// The place where the data of an indexed file (MP4) goes beyond the end of the file.
static std::optional<Micros> cutInIndex(const Input &input)
{
    const int64_t size = avio_size(input.format().pb);
    std::optional<Micros> cut;
    for (int i = 0; i < input.streams(); ++i) {
        if (!input.isSound(i) && !input.isPicture(i))
            continue;
        AVStream *stream = input.format().streams[i];
        for (int e = 0; e < avformat_index_get_entries_count(stream); ++e) {
            const AVIndexEntry *entry = avformat_index_get_entry(stream, e);
            if (entry->pos + entry->size <= size)
                continue;
            const Micros at = std::max(Micros(0), input.mediaTime(entry->timestamp, i).value_or(Micros(0)));
            cut = cut ? std::min(*cut, at) : at;
            break;
        }
    }
    return cut;
}

static int mainStream(const Probe &found)
{
    for (const StreamKind kind : {StreamKind::Video, StreamKind::Audio})
        for (int i = 0; i < found.streams.size(); ++i)
            if (found.streams[i].kind == kind)
                return i;
    return 0;
}

// Beginning and end: enough to know whether the file is playable and whole.
static void checkQuickly(Input &input, Probe &found, Inspector &inspector, const Limits &limits)
{
    constexpr seconds some{2};
    constexpr seconds tail{5};
    const auto deadline = std::chrono::steady_clock::now() + limits.openWithin;
    inspector.walk(some, deadline, false);
    if (found.duration <= some + tail) {
        inspector.walk(Micros(0), deadline, true);
        return;
    }
    if (input.seek(mainStream(found), found.duration - tail)) {
        inspector.flush();
        inspector.walk(Micros(0), deadline, true);
    }
    if (inspector.reached() + tolerance < found.duration && !cutInIndex(input)
        && input.seek(mainStream(found), Micros(0)))
        inspector.walk(Micros(0), deadline, true);  // no index at the end: packet by packet
}

static void judge(const Input &input, Probe &found, const Inspector &inspector)
{
    if (!inspector.canDecode()) {
        found.condition = Condition::Unreadable;
        return;
    }
    if (found.duration == Micros(0))
        found.duration = inspector.reached();
    if (const auto cut = cutInIndex(input))
        found.truncatedAt = cut;
    else if (inspector.reached() + tolerance < found.duration)
        found.truncatedAt = inspector.reached();
    if (found.truncatedAt && found.damagedAt >= found.truncatedAt)
        found.damagedAt.reset();  // the packet that was cut through
    if (found.truncatedAt)
        found.condition = Condition::Truncated;
    else if (found.damagedAt)
        found.condition = Condition::Damaged;
    else if (!inspector.hasFrames())
        found.condition = Condition::Unreadable;
}

Result<Probe> probe(const QString &path, Check check, const Limits &limits, const std::atomic<bool> *stop)
{
    auto opened = Input::open(path, limits, stop);
    if (!opened)
        return opened.error();
    Input &input = **opened;
    Probe found;
    found.container = QString::fromLatin1(input.format().iformat->name);
    for (int i = 0; i < input.streams(); ++i)
        found.streams << describe(input, i);
    found.duration = input.duration();
    found.start = input.start();
    found.creationTime = creationTimeOf(input);
    input.setDeadline(limits.openWithin + limits.checkWithin);
    Inspector inspector(input, found, limits);
    if (!inspector.canDecode())
        found.condition = Condition::Unreadable;
    else if (check == Check::Whole)
        inspector.walk(Micros::max(), std::chrono::steady_clock::now() + limits.checkWithin, true);
    else
        checkQuickly(input, found, inspector, limits);
    judge(input, found, inspector);
    return found;
}

QString mediaType(const Probe &probe)
{
    struct Names {
        const char *container, *video, *audio;
    };
    static constexpr Names names[] = {
        {"mov", "video/mp4", "audio/mp4"},
        {"matroska", "video/x-matroska", "audio/x-matroska"},
        {"avi", "video/x-msvideo", nullptr},
        {"wav", nullptr, "audio/wav"},
        {"w64", nullptr, "audio/x-w64"},
        {"mp3", nullptr, "audio/mpeg"},
        {"aac", nullptr, "audio/aac"},
        {"flac", nullptr, "audio/flac"},
        {"ogg", "video/ogg", "audio/ogg"},
        {"mpegts", "video/mp2t", nullptr},
        {"mpeg", "video/mpeg", nullptr},
        {"asf", "video/x-ms-asf", "audio/x-ms-wma"},
        {"amr", nullptr, "audio/amr"},
        {"aiff", nullptr, "audio/aiff"},
        {"caf", nullptr, "audio/x-caf"},
        {"flv", "video/x-flv", nullptr},
        {"mxf", "application/mxf", "application/mxf"},
    };
    const bool hasPicture = std::any_of(probe.streams.begin(), probe.streams.end(),
                                        [](const Stream &s) { return s.kind == StreamKind::Video; });
    const QString first = probe.container.section(u',', 0, 0);
    for (const Names &one : names)
        if (first == QLatin1String(one.container)) {
            const char *name = hasPicture ? one.video : one.audio;
            return QLatin1String(name ? name : one.video ? one.video : one.audio);
        }
    return hasPicture ? QStringLiteral("video/x-unknown") : QStringLiteral("audio/x-unknown");
}

}  // namespace adil::media
