// SPDX-License-Identifier: GPL-3.0-or-later
// Dates and times of people are of the court's zone, whatever the zone of the computer.
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace adil {

// The IANA zone named, or Asia/Almaty when the system does not know it.
QTimeZone zoneNamed(const QString &iana);
// The wall clock of the court at this instant.
QDateTime inZone(const QDateTime &instant, const QTimeZone &zone);
QDate dateIn(const QDateTime &instant, const QTimeZone &zone);
// The instant of a wall clock of the court, as UTC.
QDateTime instantOf(const QDate &date, const QTime &time, const QTimeZone &zone);

}  // namespace adil
