// SPDX-License-Identifier: GPL-3.0-or-later
// The reasons for which a hearing is adjourned, moved or cancelled, each with its article as far as it is
// known, and what may be chosen when.
#pragma once

#include "court/hearing.h"
#include "court/termrule.h"

namespace adil::court {

struct ReasonFacts {
    HearingReason reason = HearingReason::Other;
    const char *article = "";  // of the CPC; empty: the code has none
    Confidence confidence = Confidence::High;  // else the article is to be confirmed
    int amount = 0;  // the code says for how long it is adjourned; 0: as long as it takes
    Unit unit = Unit::WorkingDays;
    Bound bound = Bound::By;  // By: for no longer; From: for no less
    bool adjourns = true, moves = false, cancels = false;
};

// The days to which a hearing may be put off; a bound that is not there does not hold.
struct AdjournmentBounds {
    std::optional<QDate> first, last;
    [[nodiscard]] bool hold(const QDate &day) const
    {
        return (!first || *first <= day) && (!last || day <= *last);
    }
};

// In the order of a list to choose from.
const QList<ReasonFacts> &hearingReasons();
const ReasonFacts &factsOf(HearingReason reason);
// The days to which a hearing that is adjourned on `from` for this reason may be put off: no bounds where the
// code has none, or the calendar of the year is not known.
AdjournmentBounds adjournmentBounds(HearingReason reason, const QDate &from, const WorkingDays &calendar);

}  // namespace adil::court
