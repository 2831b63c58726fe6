// SPDX-License-Identifier: GPL-3.0-or-later
// What libical reads in a calendar of ours (calendarjudge.py).
#pragma once

#include "support/catch.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace adil::test {

struct Judged {
    QStringList errors;
    QHash<QString, QJsonObject> events;  // by UID: property -> value; DTSTART and DTEND as UTC

    [[nodiscard]] QString of(const QString &uid, const char *property) const
    {
        return events.value(uid)[QLatin1String(property)].toString();
    }
};

// To compare with, so that a failed check prints what was found.
inline const QStringList noErrors;

inline Judged judged(const QByteArray &calendar)
{
    QProcess judge;
    judge.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    judge.start(QStringLiteral("python3"),
                {QStringLiteral(ADIL_SOURCE_DIR "/tests/support/calendarjudge.py")});
    REQUIRE(judge.waitForStarted());
    judge.write(calendar);
    judge.closeWriteChannel();
    REQUIRE(judge.waitForFinished(120'000));
    REQUIRE(judge.exitCode() == 0);
    const QJsonObject json = QJsonDocument::fromJson(judge.readAllStandardOutput()).object();
    Judged out;
    const QJsonArray errors = json[QLatin1String("errors")].toArray();
    for (const QJsonValue error : errors)
        out.errors << error.toString();
    const QJsonArray events = json[QLatin1String("events")].toArray();
    for (const QJsonValue event : events)
        out.events.insert(event[QLatin1String("UID")].toString(), event.toObject());
    REQUIRE(out.events.size() == events.size());  // each UID once
    return out;
}

}  // namespace adil::test
