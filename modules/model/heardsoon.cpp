// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/heardsoon.h"

#include "base/zone.h"
#include "court/hearing.h"
#include "court/people.h"

namespace adil::model {

using court::HearingState;

Result<QHash<QString, QDateTime>> heardSoon(const store::Reader &reader, const QDateTime &now)
{
    const auto courts = reader.list<court::Court>(store::about<court::Court>());
    const QTimeZone zone = zoneNamed(courts.isEmpty() ? QString() : courts.first().value.zone);
    const QDate today = dateIn(now, zone);
    const QString startsAt = QStringLiteral("startsAt");
    const auto hearings = reader.list<court::Hearing>(
        store::about<court::Hearing>()
            .where(startsAt, store::Compare::AtLeast, record::encode(instantOf(today, {0, 0}, zone)))
            .where(startsAt, store::Compare::Less,
                   record::encode(instantOf(today.addDays(soonDays + 1), {0, 0}, zone)))
            .orderBy(startsAt));
    if (const auto failure = reader.takeFailure())
        return *failure;
    QHash<QString, QDateTime> heard;
    for (const auto &one : hearings) {
        const HearingState state = one.value.state;
        if (state == HearingState::Cancelled || state == HearingState::Adjourned)
            continue;
        if (!heard.contains(one.value.caseId.value))
            heard.insert(one.value.caseId.value, one.value.startsAt);
    }
    return heard;
}

}  // namespace adil::model
