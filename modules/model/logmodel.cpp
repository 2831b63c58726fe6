// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/logmodel.h"

#include "base/zone.h"
#include "model/lookup.h"

namespace adil::model {

LogModel::LogModel(const Source &source, const QTimeZone &zone, QObject *parent)
    : RowsModel(source, {QStringLiteral("LogEntry"), QStringLiteral("Party")}, parent)
    , m_zone(zone)
{ }

void LogModel::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    replace({});  // an instant equals itself in another zone: no row would differ
    refresh();
}

void LogModel::setHearing(const Id<court::Hearing> &hearing)
{
    m_hearing = hearing;
    refresh();
}

int LogModel::rowAt(const QDateTime &instant) const
{
    int found = -1;
    for (int row = 0; row < rowCount() && at(row).at <= instant; ++row)
        found = row;
    return found;
}

void LogModel::read()
{
    Lookup<court::Party> parties(reader());
    QList<LogRow> rows;
    const auto entries = reader().list<court::LogEntry>(
        store::about<court::LogEntry>()
            .where(QStringLiteral("hearingId"), m_hearing.value)
            .orderBy(QStringLiteral("at")));
    for (const auto &entry : entries) {
        const court::LogEntry &one = entry.value;
        LogRow row;
        row.key = one.id.value;
        row.at = inZone(one.at, m_zone);
        row.kind = one.kind;
        row.entryText = one.text;
        row.standing = entry.standing;
        if (one.speakerId)
            row.speakerId = one.speakerId->value;
        if (const court::Party *speaker = parties.find(one.speakerId)) {
            row.speakerName = speaker->name;
            row.speakerSide = speaker->side;
        }
        rows << row;
    }
    become(rows);
}

}  // namespace adil::model
