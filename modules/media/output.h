// SPDX-License-Identifier: GPL-3.0-or-later
// A recording being written: encoders for picture and sound, and the container they fill. The file takes its
// name only in finish(). Inside this room; one thread at a time.
#pragma once

#include "media/av.h"

#include <QDateTime>
#include <QSize>

#include <vector>

namespace adil::media {

class Output {
public:
    static Result<std::unique_ptr<Output>> open(const QString &path);
    ~Output();  // what is not finished is removed
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    // Streams are added first; each answers its index. H.264, or MPEG-4 where FFmpeg was built without x264.
    Result<int> addPicture(QSize size, int framesPerSecond, int keyFrameEvery);
    // AAC.
    Result<int> addSound(int channels, int rate, const QString &title);
    Result<void> begin(const QDateTime &startedAt);
    // Frames of one stream in their order, with pts in frames (picture) or samples (sound).
    Result<void> write(int stream, AVFrame &frame);
    // Everything that encoders still hold, the index, and the name.
    Result<void> finish();

    [[nodiscard]] const AVCodecContext &encoder(int stream) const { return *m_encoders[size_t(stream)]; }

private:
    explicit Output(const QString &path);
    Result<int> add(Av<AVCodecContext> encoder, AVDictionary **options);
    Result<void> encode(int stream, const AVFrame *frame);

    QString m_path;
    QString m_unfinished;
    AVFormatContext *m_format = nullptr;
    std::vector<Av<AVCodecContext>> m_encoders;
};

}  // namespace adil::media
