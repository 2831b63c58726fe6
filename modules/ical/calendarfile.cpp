// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/calendarfile.h"

#include "ical/timezone.h"

#include <algorithm>

namespace adil::ical {

static QByteArray nameOf(Status status)
{
    switch (status) {
    case Status::Tentative: return "TENTATIVE";
    case Status::Cancelled: return "CANCELLED";
    case Status::Confirmed: break;
    }
    return "CONFIRMED";
}

static void addMoment(Component &out, const QByteArray &property, const QDateTime &at, const QTimeZone &zone)
{
    if (isPlain(at, zone))
        out.add(property + ";TZID=" + zone.id(), wallClock(at.toTimeZone(zone)));
    else
        out.addInstant(property, at);
}

static Component eventComponent(const Event &event, const Calendar &calendar)
{
    Component out("VEVENT");
    out.addText("UID", event.uid);
    // Without a METHOD the stamp is the moment of the last change (RFC 5545 section 3.8.7.2); the time of
    // writing would make every copy a different one.
    out.addInstant("DTSTAMP", event.changedAt);
    out.addInstant("LAST-MODIFIED", event.changedAt);
    if (event.createdAt)
        out.addInstant("CREATED", *event.createdAt);
    out.add("SEQUENCE", QByteArray::number(event.sequence));
    if (event.startsAt) {
        addMoment(out, "DTSTART", *event.startsAt, calendar.zone);
        addMoment(out, "DTEND", event.startsAt->addSecs(event.minutes * 60), calendar.zone);
    } else {
        out.add("DTSTART;VALUE=DATE", day(event.onDay));
        out.add("DTEND;VALUE=DATE", day(event.onDay.addDays(1)));
    }
    const QByteArray language = calendar.language.isEmpty() ? QByteArray() : ";LANGUAGE=" + calendar.language;
    out.addText("SUMMARY" + language, event.summary);
    out.addText("LOCATION" + language, event.location);
    out.addText("DESCRIPTION" + language, event.description);
    out.add("STATUS", nameOf(event.status));
    out.add("CLASS", "PRIVATE");
    // A day on which something ends is not a day on which one is busy.
    out.add("TRANSP", event.startsAt && event.status != Status::Cancelled ? "OPAQUE" : "TRANSPARENT");
    return out;
}

// The zone as it is over all that is told in it.
static void addZone(Component &out, const Calendar &calendar)
{
    QDateTime first, last;
    for (const Event &event : calendar.events) {
        if (!event.startsAt)
            continue;
        const QDateTime end = event.startsAt->addSecs(event.minutes * 60);
        first = first.isValid() ? std::min(first, *event.startsAt) : *event.startsAt;
        last = last.isValid() ? std::max(last, end) : end;
    }
    if (first.isValid())
        out.add(zoneComponent(calendar.zone, first.toUTC(), last.toUTC()));
}

QByteArray toBytes(const Calendar &calendar)
{
    Component out("VCALENDAR");
    out.add("VERSION", "2.0");
    out.add("PRODID", "-//Adil//Court calendar//EN");
    out.add("CALSCALE", "GREGORIAN");
    out.addText("NAME", calendar.name);
    out.addText("X-WR-CALNAME", calendar.name);  // what calendars read that do not know RFC 7986
    out.add("X-WR-TIMEZONE", calendar.zone.id());
    if (calendar.isFeed) {
        out.add("REFRESH-INTERVAL;VALUE=DURATION", "PT15M");
        out.add("X-PUBLISHED-TTL", "PT15M");
    }
    addZone(out, calendar);
    for (const Event &event : calendar.events)
        out.add(eventComponent(event, calendar));
    return out.bytes();
}

}  // namespace adil::ical
