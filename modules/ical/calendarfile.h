// SPDX-License-Identifier: GPL-3.0-or-later
// A file or feed of iCalendar (RFC 5545, RFC 7986): what other calendars read. Knows events, not courts. The
// same events give the same bytes. Pure; any thread.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

namespace adil::ical {

enum class Status { Confirmed, Tentative, Cancelled };

struct Event {
    QString uid;  // for ever
    qint64 sequence = 0;  // never falls
    QDateTime changedAt;
    std::optional<QDateTime> createdAt = {};
    // Either from a moment on, for so many minutes, or on a day.
    std::optional<QDateTime> startsAt = {};
    qint64 minutes = 0;
    QDate onDay = {};
    Status status = Status::Confirmed;
    QString summary, location = {}, description = {};
};

struct Calendar {
    QString name;
    QByteArray language;  // of its texts, "kk"
    QTimeZone zone;  // in which moments are told
    QList<Event> events;
    bool isFeed = false;  // is asked for again and again
};

QByteArray toBytes(const Calendar &calendar);

}  // namespace adil::ical
