// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/zone.h"

namespace adil {

QTimeZone zoneNamed(const QString &iana)
{
    // Qt takes an empty name for the computer's own zone.
    const QTimeZone zone(iana.isEmpty() ? QByteArray("Asia/Almaty") : iana.toLatin1());
    return zone.isValid() ? zone : QTimeZone("Asia/Almaty");
}

QDateTime inZone(const QDateTime &instant, const QTimeZone &zone) { return instant.toTimeZone(zone); }

QDate dateIn(const QDateTime &instant, const QTimeZone &zone) { return instant.toTimeZone(zone).date(); }

QDateTime instantOf(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    return QDateTime(date, time, zone).toUTC();
}

}  // namespace adil
