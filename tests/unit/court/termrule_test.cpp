// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

using namespace adil;

TEST_CASE("a rule is in force between its days, both included; without a day it is open")
{
    court::TermRule rule;
    CHECK(court::isInForce(rule, {1990, 1, 1}));
    rule.inForceFrom = {2026, 1, 1};
    rule.inForceTo = {2026, 6, 30};
    CHECK_FALSE(court::isInForce(rule, {2025, 12, 31}));
    CHECK(court::isInForce(rule, {2026, 1, 1}));
    CHECK(court::isInForce(rule, {2026, 6, 30}));
    CHECK_FALSE(court::isInForce(rule, {2026, 7, 1}));
}

TEST_CASE("the book finds by name, and knows the order of its events")
{
    const auto book = test::builtInBook();
    REQUIRE(book.event(QStringLiteral("accepted")));
    CHECK(book.event(QStringLiteral("accepted"))
              ->title.in(u"kk")
              .startsWith(QStringLiteral("Талап қою қабылданды")));
    CHECK(book.event(QStringLiteral("accepted"))->title.in(u"en")
          == QStringLiteral("Claim accepted, case opened"));
    CHECK_FALSE(book.event(QStringLiteral("nothing")));
    CHECK(book.placeOf(QStringLiteral("accepted")) < book.placeOf(QStringLiteral("prepared")));
    CHECK(book.placeOf(QStringLiteral("nothing")) == book.events.size());
    CHECK(book.category(u"alimony"));
    CHECK(book.rule(u"claim.consideration", {2026, 3, 1}));
    CHECK_FALSE(book.rule(u"claim.consideration", {2015, 3, 1}));  // before the code
}
