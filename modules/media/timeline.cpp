// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/timeline.h"

#include <algorithm>

namespace adil::media {

static constexpr qint64 million = 1'000'000;

static qint64 divideRounded(qint64 value, qint64 by) { return (value + by / 2) / by; }

// How long a stretch of media took on the wall. Both are far below 2^63 / 2e6 (about 50 days).
static Micros onWall(Micros media, int driftPpm)
{
    return driftPpm == 0 ? media : Micros(divideRounded(media.count() * (million + driftPpm), million));
}

static Micros inMedia(Micros wall, int driftPpm)
{
    return driftPpm == 0 ? wall : Micros(divideRounded(wall.count() * million, million + driftPpm));
}

Wall Segment::wallEnd() const { return wallStart + onWall(duration, driftPpm); }

Timeline::Timeline(QList<Segment> segments)
    : m_segments(std::move(segments))
{
    m_segments.removeIf([](const Segment &s) { return s.duration <= Micros(0); });
    std::stable_sort(m_segments.begin(), m_segments.end(),
                     [](const Segment &a, const Segment &b) { return a.wallStart < b.wallStart; });
}

Place Timeline::at(Wall wall) const
{
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), wall,
                                        [](Wall w, const Segment &s) { return w < s.wallStart; });
    if (after == m_segments.begin())
        return BeforeAll{};
    // The one that began last and still runs; a long one may reach over later short ones.
    for (auto it = after; it != m_segments.begin();) {
        --it;
        if (wall < it->wallEnd()) {
            const Micros in = inMedia(wall - it->wallStart, it->driftPpm);
            return InSegment{int(it - m_segments.begin()),
                             it->mediaStart + std::min(in, it->duration - Micros(1))};
        }
    }
    if (after == m_segments.end())
        return AfterAll{};
    const auto next = int(after - m_segments.begin());
    return InGap{next - 1, next, after->before};
}

std::optional<Wall> Timeline::wallOf(int index, Micros media) const
{
    if (index < 0 || index >= m_segments.size())
        return {};
    const Segment &segment = m_segments[index];
    const Micros in = media - segment.mediaStart;
    if (in < Micros(0) || in >= segment.duration)
        return {};
    return segment.wallStart + onWall(in, segment.driftPpm);
}

std::optional<Wall> Timeline::wallOf(const QString &recordingId, Micros media) const
{
    for (int i = 0; i < m_segments.size(); ++i)
        if (m_segments[i].recordingId == recordingId)
            if (const auto wall = wallOf(i, media))
                return wall;
    return {};
}

}  // namespace adil::media
