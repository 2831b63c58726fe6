// SPDX-License-Identifier: GPL-3.0-or-later
// What a court knows that a case from outside must fit into: its people, rooms, calendar, term rules and
// zone, as they were when it was asked. Values.
#pragma once

#include "courthouse.h"
#include "manifest.h"

#include "court/calendar.h"
#include "court/termrule.h"

namespace adil::courtserver {

struct CourtRoll {
    QList<court::Person> people;
    QList<court::Room> rooms;
    court::WorkingDays calendar;
    court::RuleBook book;
    QTimeZone zone;

    // RulesRefused when its term rules are not sound; RuleMissing when it has none.
    static Result<CourtRoll> of(Courthouse &house);

    // Puts the ids of its people and rooms into the case and its hearings, and what it is about for its
    // rules. Who and what is not of this court is added to `problems`.
    void settle(Manifest &manifest, QStringList &problems) const;

private:
    void settleKind(Manifest &manifest, QStringList &problems) const;
    [[nodiscard]] QStringList idsOf(const QStringList &iins, court::Duty duty, const QString &field,
                                    QStringList &problems) const;
    void settleHearing(const court::Case &file, ManifestHearing &hearing, const QString &path,
                       QStringList &problems) const;
};

}  // namespace adil::courtserver
