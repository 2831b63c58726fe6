// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/timezone.h"

namespace adil::ical {

using Change = QTimeZone::OffsetData;

// From this moment on, which clocks before it showed as `before` says.
static Component onset(const QDateTime &at, int before, const Change &change)
{
    Component part(change.daylightTimeOffset != 0 ? "DAYLIGHT" : "STANDARD");
    part.add("DTSTART", wallClock(at.toUTC().addSecs(before)));
    part.add("TZOFFSETFROM", utcOffset(before));
    part.add("TZOFFSETTO", utcOffset(change.offsetFromUtc));
    part.addText("TZNAME", change.abbreviation);
    return part;
}

Component zoneComponent(const QTimeZone &zone, const QDateTime &from, const QDateTime &until)
{
    Component out("VTIMEZONE");
    out.add("TZID", zone.id());
    Change last = zone.previousTransition(from.addSecs(1));
    if (last.atUtc.isValid()) {
        out.add(onset(last.atUtc, zone.offsetFromUtc(last.atUtc.addSecs(-1)), last));
    } else {  // it always was so; Qt has no offsetData() of a zone without changes
        last.offsetFromUtc = zone.offsetFromUtc(from);
        last.daylightTimeOffset = 0;
        last.abbreviation = zone.abbreviation(from);
        out.add(onset(QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC).addSecs(-last.offsetFromUtc),
                      last.offsetFromUtc, last));
    }
    const auto changes = zone.transitions(from.addSecs(1), until);
    for (const Change &change : changes) {
        out.add(onset(change.atUtc, last.offsetFromUtc, change));
        last = change;
    }
    return out;
}

bool isPlain(const QDateTime &instant, const QTimeZone &zone)
{
    const QDateTime local = instant.toTimeZone(zone);
    for (const int sign : {1, -1}) {
        // The offset a day away: when it differs, the clocks change between, and might show this again.
        const int other = zone.offsetFromUtc(instant.addDays(sign));
        const QDateTime twin = QDateTime(local.date(), local.time(), Qt::UTC).addSecs(-other);
        if (twin != instant.toUTC() && zone.offsetFromUtc(twin) == other)
            return false;
    }
    return true;
}

}  // namespace adil::ical
