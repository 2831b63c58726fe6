// SPDX-License-Identifier: GPL-3.0-or-later
// The two times of a recording: how far into the media, and when it was on the wall clock. Any thread.
#pragma once

#include <QDateTime>

#include <chrono>

namespace adil::media {

// Media time, from the start of the recording. A count of microseconds: one frame or sample can be named.
using Micros = std::chrono::microseconds;
// An instant, UTC.
using Wall = std::chrono::sys_time<Micros>;

inline Wall toWall(const QDateTime &instant)
{
    return Wall(std::chrono::milliseconds(instant.toMSecsSinceEpoch()));
}
// UTC, to the millisecond below.
inline QDateTime toDateTime(Wall wall)
{
    const auto millis = std::chrono::floor<std::chrono::milliseconds>(wall.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(millis.count()).toUTC();
}
inline double toSeconds(Micros time) { return std::chrono::duration<double>(time).count(); }

}  // namespace adil::media
