// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/hearingreason.h"
#include "support/catch.h"

using namespace adil::court;

TEST_CASE("every reason stands in the list once, and can be used for something")
{
    for (int i = 0; i < int(HearingReason::Unknown); ++i) {
        int count = 0;
        for (const ReasonFacts &facts : hearingReasons())
            count += int(facts.reason) == i;
        INFO(i);
        CHECK(count == 1);
        const ReasonFacts &facts = factsOf(HearingReason(i));
        CHECK((facts.adjourns || facts.moves || facts.cancels));
    }
    CHECK(factsOf(HearingReason::Unknown).reason == HearingReason::Other);
}

TEST_CASE("the code says of two adjournments for how long they are")
{
    CHECK(factsOf(HearingReason::NewRepresentative).amount == 5);  // CPC 59, working days, no longer
    CHECK(factsOf(HearingReason::NewRepresentative).unit == Unit::WorkingDays);
    CHECK(factsOf(HearingReason::NewRepresentative).bound == Bound::By);
    CHECK(factsOf(HearingReason::TreatyNotice).amount == 30);  // CPC 198(2), no less
    CHECK(factsOf(HearingReason::TreatyNotice).unit == Unit::Days);
    CHECK(factsOf(HearingReason::TreatyNotice).bound == Bound::From);
}

TEST_CASE("the bounds of an adjournment are counted from the day after, over days off")
{
    const WorkingDays calendar({{{}, 2026, {QStringLiteral("2026-11-25")}, {}, false}});
    const auto bounds = [&](HearingReason reason, const QDate &from) {
        return adjournmentBounds(reason, from, calendar);
    };
    CHECK(bounds(HearingReason::NewRepresentative, {2026, 11, 24}).last == QDate(2026, 12, 2));
    CHECK_FALSE(bounds(HearingReason::NewRepresentative, {2026, 11, 24}).first);
    const auto treaty = bounds(HearingReason::TreatyNotice, {2026, 11, 24});
    CHECK(treaty.first == QDate(2026, 12, 24));
    CHECK_FALSE(treaty.last);
    CHECK_FALSE(treaty.hold({2026, 12, 23}));
    CHECK(treaty.hold({2026, 12, 24}));
    CHECK(treaty.hold({2026, 12, 31}));
    CHECK_FALSE(bounds(HearingReason::MoreEvidence, {2026, 11, 24}).last);
    CHECK_FALSE(bounds(HearingReason::NewRepresentative, {2026, 12, 30}).last);  // 2027 is not known
}
