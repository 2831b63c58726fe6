// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/hearingreason.h"

#include <algorithm>

namespace adil::court {

const QList<ReasonFacts> &hearingReasons()
{
    using R = HearingReason;
    using C = Confidence;
    using B = Bound;
    // Only articles whose text was seen are sure; the others are shown as to be confirmed.
    static const QList<ReasonFacts> list{
        {R::NotNotified, "127-129", C::Medium, 0, {}, B::By, true, true, false},
        {R::PartyAbsent, "196", C::Low, 0, {}, B::By, true, false, false},
        {R::WitnessAbsent, "197", C::Low, 0, {}, B::By, true, true, false},
        {R::NewRepresentative, "59", C::High, 5, Unit::WorkingDays, B::By, true, true, false},
        {R::MoreEvidence, "198", C::Low, 0, {}, B::By, true, true, false},
        {R::Examination, "198", C::Low, 0, {}, B::By, true, false, true},
        {R::PartiesChanged, "198", C::Low, 0, {}, B::By, true, true, false},
        {R::Counterclaim, "198", C::Low, 0, {}, B::By, true, true, false},
        {R::Settlement, "179", C::Medium, 0, {}, B::By, true, true, true},
        {R::TreatyNotice, "198(2)", C::High, 30, Unit::Days, B::From, true, false, false},
        {R::Recusal, "41", C::Medium, 0, {}, B::By, true, false, false},
        {R::TechnicalFailure, "", C::High, 0, {}, B::By, true, true, false},
        {R::CourtBusy, "", C::High, 0, {}, B::By, true, true, true},
        {R::Other, "", C::High, 0, {}, B::By, true, true, true},
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

AdjournmentBounds adjournmentBounds(HearingReason reason, const QDate &from, const WorkingDays &calendar)
{
    const ReasonFacts &facts = factsOf(reason);
    if (facts.amount == 0)
        return {};
    const auto term = countTerm(from, facts.amount, facts.unit, calendar);
    if (!term)
        return {};
    return facts.bound == Bound::From ? AdjournmentBounds{term->due, {}} : AdjournmentBounds{{}, term->due};
}

}  // namespace adil::court
