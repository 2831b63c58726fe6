// SPDX-License-Identifier: GPL-3.0-or-later
// Plays a recording: exact seek, speed with the pitch kept, one strip for each microphone. Lives in the
// window's thread and never blocks it; a worker thread of its own decodes. The time is the sink's: a picture
// is shown when the sound reaches it.
#pragma once

#include "media/probe.h"
#include "media/sink.h"

#include <QImage>
#include <QObject>

#include <memory>

namespace adil::media {

// One microphone: a channel of a sound stream, whether the recorder gave each its own stream or one for all.
struct Strip {
    QString title;
    int stream = 0;  // index in Probe::streams
    int channel = 0;
};

struct News;

class Player : public QObject {
    Q_OBJECT
public:
    enum class State { Empty, Opening, Paused, Playing, Ended, Failed };
    Q_ENUM(State)
    static constexpr double slowest = 0.5;
    static constexpr double fastest = 2.0;

    // Usually Player(systemSink()).
    explicit Player(std::unique_ptr<Sink> sink, QObject *parent = nullptr);
    ~Player() override;

    // Instead of what was open; paused at its beginning. Answered by opened() or failed().
    void open(const QString &path);
    void close();
    void play();
    void pause();
    // To the picture that is on the screen at `target`, and the sample. Of many seeks the last one counts;
    // position() is the target at once, and seeked() says when it is shown.
    void seek(Micros target);
    // 0.5 to 2.0.
    void setSpeed(double speed);

    // Heard within one buffer (100 ms). A gain is 0 to 4; 1 leaves the sound as it is.
    void setGain(int strip, double gain);
    void setMuted(int strip, bool muted);
    // While any strip is solo, only solo strips are heard.
    void setSolo(int strip, bool solo);

    [[nodiscard]] State state() const;
    [[nodiscard]] Micros position() const;
    // Where playing ends: earlier than recording().duration when the file is cut off.
    [[nodiscard]] Micros duration() const;
    [[nodiscard]] double speed() const;
    [[nodiscard]] const QList<Strip> &strips() const;
    // What was found when it was opened (Check::Quick).
    [[nodiscard]] const Probe &recording() const;

Q_SIGNALS:
    void opened();
    // Not opened; reasons of probe().
    void failed(const adil::Error &error);
    // Damaged: a part did not decode. Truncated: the file ended early. Playing goes on as far as it can.
    void flawFound(const adil::Error &error);
    void stateChanged(adil::media::Player::State state);
    void positionChanged(adil::media::Micros position);
    // The picture of media time `at`; never of a seek that is no longer wanted.
    void frameReady(const QImage &picture, adil::media::Micros at);
    void seeked(adil::media::Micros position);
    // The highest sample of each strip since the last signal, 0 to 1, before gain and mute.
    void levelsChanged(const QList<float> &peaks);
    void ended();

private:
    Q_INVOKABLE void receive();  // news of the worker
    void setState(State state);
    void show(const News &news);

    struct Desk;
    std::unique_ptr<Desk> m_desk;
};

}  // namespace adil::media
