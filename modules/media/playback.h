// SPDX-License-Identifier: GPL-3.0-or-later
// One open recording on its way to the sink and the screen. The sink's time is the clock. The player's worker
// calls it, step by step; it has no thread of its own. Inside this room.
#pragma once

#include "media/audioreader.h"
#include "media/mixer.h"
#include "media/sink.h"
#include "media/tempo.h"
#include "media/videoreader.h"

namespace adil::media {

struct Picture {
    QImage image;
    Micros at{0};
};

class Playback {
public:
    // Sink, mixer and `stop` must outlive it. Reasons as probe().
    static Result<std::unique_ptr<Playback>> open(const QString &path, Sink &sink, Mixer &mixer,
                                                  const std::atomic<bool> *stop);
    ~Playback() { m_sink.stop(); }

    [[nodiscard]] const Probe &recording() const { return m_recording; }
    [[nodiscard]] QList<Strip> strips() const { return m_audio ? m_audio->strips() : QList<Strip>(); }
    // Where playing ends: the duration, or where the file is cut off.
    [[nodiscard]] Micros end() const { return m_recording.truncatedAt.value_or(m_recording.duration); }

    // The picture of this time; playing goes on from it. Given up as soon as `wanted` says no.
    std::optional<Picture> seek(Micros target, const std::function<bool()> &wanted);
    void start();
    void stop();
    void setSpeed(double speed);

    // Feeds the sink; gives the picture that is due.
    std::optional<Picture> step();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] Micros position() const;
    // How long nothing will be due.
    [[nodiscard]] std::chrono::milliseconds idle() const;
    // Something did not decode, or the file ended early; each is told once.
    std::optional<Error> takeFlaw();
    std::vector<float> takeLevels() { return m_mixer.takeLevels(int(strips().size())); }

private:
    Playback(Sink &sink, Mixer &mixer)
        : m_sink(sink)
        , m_mixer(mixer)
    { }
    void feed();
    bool produce();
    std::optional<Picture> takeDue();

    Sink &m_sink;
    Mixer &m_mixer;
    Probe m_recording;
    std::unique_ptr<AudioReader> m_audio;  // none: no sound
    std::unique_ptr<VideoReader> m_video;  // none: no picture
    std::optional<Tempo> m_tempo;
    double m_speed = 1;
    bool m_running = false;
    bool m_soundOver = false;  // and picture: all that there is has been fed
    bool m_pictureOver = false;
    Micros m_position{0};  // where it stands, or where it was started
    Micros m_fed{0};  // media time up to which the sink has been fed
    qint64 m_written = 0;  // samples, since the sink was started
    std::optional<Shot> m_next;  // decoded, not due yet
    Samples m_block;
    std::vector<float> m_mixed;
    std::vector<float> m_pending;  // mixed, not yet taken by the sink
    bool m_damageTold = false;
    bool m_cutTold = false;
};

}  // namespace adil::media
