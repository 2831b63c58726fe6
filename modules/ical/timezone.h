// SPDX-License-Identifier: GPL-3.0-or-later
// A zone as iCalendar tells it (VTIMEZONE, RFC 5545 section 3.6.5): every change of the clocks that matters
// to a span of time, one by one, so that a reader needs neither our rules nor a newer list of zones than it
// has. Pure; any thread.
#pragma once

#include "ical/component.h"

#include <QTimeZone>

namespace adil::ical {

// What holds from `from` to `until`, beginning with the change that was the last before `from`.
Component zoneComponent(const QTimeZone &zone, const QDateTime &from, const QDateTime &until);

// False for a wall clock that shows the same time twice: such a moment must be told as UTC.
bool isPlain(const QDateTime &instant, const QTimeZone &zone);

}  // namespace adil::ical
