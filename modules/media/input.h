// SPDX-License-Identifier: GPL-3.0-or-later
// An open recording as packets. FFmpeg reads it through our own file only, so nothing in the recording can
// name another file or address. Inside this room; one thread at a time.
#pragma once

#include "media/av.h"
#include "media/probe.h"

#include <QFile>

#include <atomic>

namespace adil::media {

class Input {
public:
    // `stop`, when given, must outlive the input; once true every reading fails.
    static Result<std::unique_ptr<Input>> open(const QString &path, const Limits &limits,
                                               const std::atomic<bool> *stop = nullptr);
    ~Input();
    Input(const Input &) = delete;
    Input &operator=(const Input &) = delete;

    [[nodiscard]] const AVFormatContext &format() const { return *m_format; }
    [[nodiscard]] int streams() const { return int(m_format->nb_streams); }
    [[nodiscard]] const AVStream &stream(int index) const { return *m_format->streams[index]; }
    [[nodiscard]] bool isSound(int index) const;
    // A moving picture; a cover picture of a sound file is none.
    [[nodiscard]] bool isPicture(int index) const;

    // As declared; 0 when the file declares none.
    [[nodiscard]] Micros duration() const;
    [[nodiscard]] Micros start() const;
    // A time stamp of a stream as media time; nothing for AV_NOPTS_VALUE.
    [[nodiscard]] std::optional<Micros> mediaTime(int64_t stamp, int stream) const;

    // Only packets of these kinds are read from now on.
    void keepOnly(bool sound, bool picture);
    // The next packet, or a negative FFmpeg code; AVERROR_EOF at the end.
    int read(AVPacket &packet);
    // To a place from which `stream` can be decoded up to `target`; false when there is none.
    bool seek(int stream, Micros target);
    // Reading fails with AVERROR_EXIT from now + `within`; none for ever.
    void setDeadline(std::optional<std::chrono::milliseconds> within);

private:
    explicit Input(const QString &path, const std::atomic<bool> *stop);
    Result<void> start(const Limits &limits);
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] int seekableStream(int stream) const;

    QFile m_file;
    const std::atomic<bool> *m_stop;
    std::chrono::steady_clock::time_point m_deadline = std::chrono::steady_clock::time_point::max();
    AVIOContext *m_bytes = nullptr;
    AVFormatContext *m_format = nullptr;
};

}  // namespace adil::media
