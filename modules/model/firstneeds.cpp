// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/firstneeds.h"

#include "court/act.h"
#include "court/casefile.h"
#include "court/termrule.h"
#include "model/heardsoon.h"

namespace adil::model {

namespace {

constexpr int mostOfOne = 300;  // of a kind: the rest is soon here
constexpr int mostDrafts = 50;

QJsonObject between(const QJsonValue &from, const QJsonValue &before)
{
    return {{QStringLiteral("from"), from}, {QStringLiteral("before"), before}};
}

}  // namespace

QList<FirstNeed> firstNeeds(const QDateTime &now)
{
    const QDateTime from = now.addDays(-1), before = now.addDays(soonDays + 1);
    QList<FirstNeed> needs{{QStringLiteral("Court"), {}, {}, 0},
                           {QStringLiteral("Person"), {}, {}, 0},
                           {QStringLiteral("Room"), {}, {}, 0},
                           {QStringLiteral("WorkingCalendar"), {}, {}, 0}};
    needs << FirstNeed{QStringLiteral("Hearing"),
                       {{QStringLiteral("startsAt"), between(record::encode(from), record::encode(before))}},
                       QStringLiteral("startsAt"),
                       mostOfOne};
    needs << FirstNeed{
        QStringLiteral("Deadline"),
        {{QStringLiteral("state"), record::encode(court::DeadlineState::Running)},
         {QStringLiteral("who"), record::encode(court::Bearer::Court)},
         {QStringLiteral("dueOn"), QJsonObject{{QStringLiteral("before"), record::encode(before.date())}}}},
        QStringLiteral("dueOn"),
        mostOfOne};
    needs << FirstNeed{QStringLiteral("Act"),
                       {{QStringLiteral("state"), record::encode(court::ActState::Draft)}},
                       QStringLiteral("datedOn"),
                       mostDrafts};
    return needs;
}

}  // namespace adil::model
