// SPDX-License-Identifier: GPL-3.0-or-later
#include "hearing/reel.h"

#include "media/sink.h"

#include <algorithm>

namespace adil::hearing {

Reel::Reel(model::Files &files, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_player(media::systemSink())
{
    connect(&m_player, &media::Player::opened, this, [this] {
        m_player.seek(m_target);
        if (std::exchange(m_playOnOpen, false))
            m_player.play();
        Q_EMIT opened();
    });
    connect(&m_player, &media::Player::failed, this, &Reel::failed);
    connect(&m_player, &media::Player::positionChanged, this, [this] {
        if (const auto wall = now())
            Q_EMIT moved(*wall);
    });
    connect(&m_player, &media::Player::ended, this, [this] {
        if (m_current + 1 < m_segments.size()) {  // over the gap, to what was recorded next
            m_playOnOpen = true;
            open(m_current + 1, media::Micros(0));
        }
    });
    connect(&m_files, &model::Files::arrived, this, [this](const QString &blobId) {
        if (m_current >= 0 && m_segments[m_current].blobId == blobId
            && m_player.state() == media::Player::State::Empty)
            open(m_current, m_target);
    });
    connect(&m_files, &model::Files::failed, this, [this](const QString &blobId, const Error &why) {
        if (m_current >= 0 && m_segments[m_current].blobId == blobId)
            Q_EMIT failed(why);
    });
}

void Reel::setSegments(const QList<court::RecordingSegment> &segments)
{
    if (segments == m_segments)
        return;
    m_segments = segments;
    QList<media::Segment> pieces;
    for (const court::RecordingSegment &segment : segments)
        pieces << media::Segment{segment.id.value,
                                 media::Micros(0),
                                 std::chrono::milliseconds(segment.durationMs),
                                 media::toWall(segment.wallStart),
                                 media::WallSource::Container,
                                 0,
                                 media::GapReason::Unexplained};
    m_timeline = media::Timeline(pieces);
    m_player.close();
    m_current = -1;
    if (!segments.isEmpty())
        open(0, media::Micros(0));
}

void Reel::open(qsizetype segment, media::Micros at)
{
    m_target = at;
    if (segment == m_current && m_player.state() != media::Player::State::Empty
        && m_player.state() != media::Player::State::Failed) {
        m_player.seek(at);
        return;
    }
    m_current = segment;
    m_player.close();
    if (const auto path = m_files.path(m_segments[segment].blobId))
        m_player.open(*path);
    else
        Q_EMIT waitingForFile();
}

std::optional<QDateTime> Reel::now() const
{
    if (m_current < 0)
        return {};
    const auto wall = m_timeline.wallOf(m_segments[m_current].id.value, m_player.position());
    return wall ? std::optional(media::toDateTime(*wall)) : m_segments[m_current].wallStart;
}

QDateTime Reel::begin() const { return m_segments.isEmpty() ? QDateTime() : m_segments.first().wallStart; }

QDateTime Reel::end() const
{
    return m_segments.isEmpty() ? QDateTime()
                                : m_segments.last().wallStart.addMSecs(m_segments.last().durationMs);
}

std::optional<QString> Reel::fileOf(qsizetype segment) const
{
    return m_files.path(m_segments[segment].blobId);
}

void Reel::playOrPause()
{
    if (isPlaying())
        return m_player.pause();
    if (m_player.state() == media::Player::State::Ended)
        m_player.seek(media::Micros(0));
    m_player.play();
}

void Reel::goTo(const QDateTime &wall)
{
    if (m_timeline.isEmpty())
        return;
    m_playOnOpen = isPlaying();
    const media::Place place = m_timeline.at(media::toWall(wall));
    if (const auto *in = std::get_if<media::InSegment>(&place))
        return open(in->index, in->media);
    if (const auto *gap = std::get_if<media::InGap>(&place))
        return open(gap->next, media::Micros(0));
    if (std::holds_alternative<media::BeforeAll>(place))
        return open(0, media::Micros(0));
    open(m_segments.size() - 1,
         std::chrono::milliseconds(std::max<qint64>(0, m_segments.last().durationMs - 1000)));
}

void Reel::step(std::chrono::milliseconds by)
{
    if (const auto wall = now())
        goTo(wall->addMSecs(by.count()));
}

}  // namespace adil::hearing
