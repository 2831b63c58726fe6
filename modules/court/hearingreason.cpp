// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/hearingreason.h"

#include <algorithm>

namespace adil::court {

const QList<ReasonFacts> &hearingReasons()
{
    using R = HearingReason;
    using C = Confidence;
    // Only articles whose text was seen are sure; the others are shown as to be confirmed.
    static const QList<ReasonFacts> list{
        {R::NotNotified, "127-129", C::Medium, 0, {}, true, true, false},
        {R::PartyAbsent, "196", C::Low, 0, {}, true, false, false},
        {R::WitnessAbsent, "197", C::Low, 0, {}, true, true, false},
        {R::NewRepresentative, "59", C::High, 5, Unit::WorkingDays, true, true, false},
        {R::MoreEvidence, "198", C::Low, 0, {}, true, true, false},
        {R::Examination, "198", C::Low, 0, {}, true, false, true},
        {R::PartiesChanged, "198", C::Low, 0, {}, true, true, false},
        {R::Counterclaim, "198", C::Low, 0, {}, true, true, false},
        {R::Settlement, "179", C::Medium, 0, {}, true, true, true},
        {R::TreatyNotice, "198(2)", C::High, 30, Unit::Days, true, false, false},
        {R::Recusal, "41", C::Medium, 0, {}, true, false, false},
        {R::TechnicalFailure, "", C::High, 0, {}, true, true, false},
        {R::CourtBusy, "", C::High, 0, {}, true, true, true},
        {R::Other, "", C::High, 0, {}, true, true, true},
    };
    return list;
}

const ReasonFacts &factsOf(HearingReason reason)
{
    const auto &list = hearingReasons();
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const ReasonFacts &facts) { return facts.reason == reason; });
    return found == list.end() ? list.last() : *found;
}

std::optional<QDate> adjournedUntil(HearingReason reason, const QDate &from, const WorkingDays &calendar)
{
    const ReasonFacts &facts = factsOf(reason);
    if (facts.longest == 0)
        return {};
    const auto term = countTerm(from, facts.longest, facts.unit, calendar);
    return term ? std::optional(term->due) : std::nullopt;
}

}  // namespace adil::court
