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
    int longest = 0;  // the code lets it be adjourned for no more than so much; 0: as long as it takes
    Unit unit = Unit::WorkingDays;
    bool adjourns = true, moves = false, cancels = false;
};

// In the order of a list to choose from.
const QList<ReasonFacts> &hearingReasons();
const ReasonFacts &factsOf(HearingReason reason);
// The last day to which a hearing that is adjourned on `from` for this reason may be put off; nothing: as
// long as it takes, or the calendar of the year is not known.
std::optional<QDate> adjournedUntil(HearingReason reason, const QDate &from, const WorkingDays &calendar);

}  // namespace adil::court
