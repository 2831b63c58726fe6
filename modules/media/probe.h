// SPDX-License-Identifier: GPL-3.0-or-later
// What a recording holds and whether it is whole, found before it is played. Any thread; blocks for the time
// of reading: call it in a worker. The file is opened by us and handed to FFmpeg as bytes, so that no name in
// it can reach another file or the network.
#pragma once

#include "base/result.h"
#include "media/time.h"

#include <QList>
#include <QSize>

#include <atomic>
#include <optional>

namespace adil::media {

enum class StreamKind { Video, Audio, Other };

struct Stream {
    StreamKind kind = StreamKind::Other;
    QString codec;  // FFmpeg's short name: "h264", "aac"
    QString title;  // the recorder's name of the microphone or camera; may be empty
    int channels = 0;
    int rate = 0;  // samples a second
    QSize size;
    double fps = 0;
    bool readable = false;  // a decoder for it is there
};

// Truncated: the file ends before the time it declares. Damaged: a part of it does not decode. Unreadable: a
// known container in which nothing can be decoded.
enum class Condition { Ok, Truncated, Damaged, Unreadable };

struct Probe {
    QString container;  // FFmpeg's short names: "mov,mp4,m4a,3gp,3g2,mj2"
    QList<Stream> streams;
    Micros duration{0};  // as declared, or as found when the file declares none
    Micros start{0};  // the container's own first time stamp; media time 0 is this instant
    std::optional<QDateTime> creationTime;  // UTC, as the recorder wrote it
    Condition condition = Condition::Ok;
    std::optional<Micros> truncatedAt;
    std::optional<Micros> damagedAt;  // the first place that does not decode
    Micros checkedUntil{0};  // decoded up to here; Quick checks the beginning and the end only
};

struct Limits {
    int maxStreams = 64;
    qint64 maxPixels = 8192LL * 4352;  // of one picture
    std::chrono::milliseconds openWithin{10'000};
    std::chrono::milliseconds checkWithin{60'000};  // decoding for Check::Whole stops here
};

enum class Check { Quick, Whole };

// Reasons: NotFound, CannotRead, Empty, UnsupportedType (no recording), Damaged (its beginning cannot be
// read), TooLarge (more streams than allowed), TimedOut. Once `stop` is true the reading ends.
Result<Probe> probe(const QString &path, Check check = Check::Quick, const Limits &limits = {},
                    const std::atomic<bool> *stop = nullptr);

// As it is said on the wire: "video/mp4", "audio/mpeg"; of a container without a picture the audio type.
QString mediaType(const Probe &probe);

}  // namespace adil::media
