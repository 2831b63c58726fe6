// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/lanes.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace adil::model;

TEST_CASE("what meets nothing has the whole width, what follows without a gap too")
{
    CHECK(lanesOf({{540, 600}, {600, 660}, {700, 710}}) == QList<Lane>{{0, 1}, {0, 1}, {0, 1}});
    CHECK(lanesOf({}).isEmpty());
}

TEST_CASE("overlapping events share the width; a lane is used again when it is free")
{
    CHECK(lanesOf({{540, 660}, {560, 600}, {600, 640}, {700, 760}})
          == QList<Lane>{{0, 2}, {1, 2}, {1, 2}, {0, 1}});
    // The longer of two that begin together stands at the left, whatever their order.
    CHECK(lanesOf({{540, 570}, {540, 660}}) == QList<Lane>{{1, 2}, {0, 2}});
}

TEST_CASE("at random: no two that overlap share a lane, a group agrees on its width and wastes no lane")
{
    std::mt19937 chance(5);
    for (int round = 0; round < 300; ++round) {
        QList<DaySpan> spans;
        for (int i = 0, n = int(chance() % 25); i < n; ++i) {
            const int from = int(chance() % 600);
            spans << DaySpan{from, from + 5 + int(chance() % 120)};
        }
        const auto lanes = lanesOf(spans);
        REQUIRE(lanes.size() == spans.size());
        for (qsizetype a = 0; a < spans.size(); ++a) {
            CHECK(lanes[a].lane >= 0);
            CHECK(lanes[a].lane < lanes[a].lanes);
            int atOnce = 0;  // while a begins
            for (qsizetype b = 0; b < spans.size(); ++b) {
                const bool overlap = spans[a].from < spans[b].to && spans[b].from < spans[a].to;
                if (a != b && overlap) {
                    CHECK(lanes[a].lane != lanes[b].lane);
                    CHECK(lanes[a].lanes == lanes[b].lanes);
                }
                atOnce += spans[b].from <= spans[a].from && spans[a].from < spans[b].to;
            }
            CHECK(atOnce <= lanes[a].lanes);
        }
    }
}
