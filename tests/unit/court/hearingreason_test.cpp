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

TEST_CASE("the code limits two adjournments")
{
    CHECK(factsOf(HearingReason::NewRepresentative).longest == 5);  // CPC 59, working days
    CHECK(factsOf(HearingReason::NewRepresentative).unit == Unit::WorkingDays);
    CHECK(factsOf(HearingReason::TreatyNotice).longest == 30);  // CPC 198(2)
    CHECK(factsOf(HearingReason::TreatyNotice).unit == Unit::Days);
}

TEST_CASE("the last day of an adjournment is counted from the day after, over days off")
{
    const WorkingDays calendar({{{}, 2026, {QStringLiteral("2026-11-25")}, {}, false}});
    CHECK(adjournedUntil(HearingReason::NewRepresentative, {2026, 11, 24}, calendar) == QDate(2026, 12, 2));
    CHECK(adjournedUntil(HearingReason::TreatyNotice, {2026, 11, 24}, calendar) == QDate(2026, 12, 24));
    CHECK_FALSE(adjournedUntil(HearingReason::MoreEvidence, {2026, 11, 24}, calendar));
    CHECK_FALSE(
        adjournedUntil(HearingReason::NewRepresentative, {2026, 12, 30}, calendar));  // 2027 is not known
}
