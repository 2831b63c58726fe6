// SPDX-License-Identifier: GPL-3.0-or-later
// A hearing's recording as one time line of wall-clock time over its files: where it plays, and how to get to
// an instant. Fetches files that are not here. Window's thread; the screens show what it says.
#pragma once

#include "court/hearing.h"
#include "media/player.h"
#include "media/timeline.h"
#include "model/files.h"

namespace adil::hearing {

class Reel : public QObject {
    Q_OBJECT
public:
    explicit Reel(model::Files &files, QObject *parent = nullptr);

    // By wallStart; the first is opened, paused at its beginning.
    void setSegments(const QList<court::RecordingSegment> &segments);
    [[nodiscard]] const QList<court::RecordingSegment> &segments() const { return m_segments; }
    [[nodiscard]] bool isEmpty() const { return m_segments.isEmpty(); }
    [[nodiscard]] bool isPlaying() const { return m_player.state() == media::Player::State::Playing; }
    [[nodiscard]] media::Player &player() { return m_player; }
    // The instant that is heard and seen now; nothing while no file is open.
    [[nodiscard]] std::optional<QDateTime> now() const;
    [[nodiscard]] QDateTime begin() const;
    [[nodiscard]] QDateTime end() const;
    // The path of a segment's file when it is here.
    [[nodiscard]] std::optional<QString> fileOf(qsizetype segment) const;
    [[nodiscard]] qsizetype current() const { return m_current; }

    void playOrPause();
    // Into a gap: to the next piece. Before or after all: to the beginning or the end.
    void goTo(const QDateTime &wall);
    void step(std::chrono::milliseconds by);

Q_SIGNALS:
    void moved(const QDateTime &wall);
    void opened();
    void waitingForFile();
    void failed(const adil::Error &why);

private:
    void open(qsizetype segment, media::Micros at);

    model::Files &m_files;
    media::Player m_player;
    QList<court::RecordingSegment> m_segments;
    media::Timeline m_timeline;
    qsizetype m_current = -1;
    media::Micros m_target{0};  // where to go once the file is open
    bool m_playOnOpen = false;
};

}  // namespace adil::hearing
