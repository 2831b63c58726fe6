// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rowdiff.h"
#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace adil::model;
using Kind = RowStep::Kind;

static QStringList keys(const char *letters)
{
    QStringList all;
    for (; *letters; ++letters)
        all << QString(QLatin1Char(*letters));
    return all;
}

static QStringList done(QStringList rows, const QStringList &next, const QList<RowStep> &steps)
{
    for (const RowStep &step : steps) {
        switch (step.kind) {
        case Kind::Remove: rows.remove(step.first, step.last - step.first + 1); break;
        case Kind::Move: rows.move(step.first, step.to); break;
        case Kind::Insert:
            for (qsizetype i = step.first; i <= step.last; ++i)
                rows.insert(i, next[i]);
            break;
        case Kind::Reorder: {
            QStringList order;
            for (const qsizetype from : step.order)
                order << rows[from];
            rows = order;
        }
        }
    }
    return rows;
}

TEST_CASE("few steps for what happens often")
{
    CHECK(rowSteps(keys("abc"), keys("abc")).isEmpty());
    CHECK(rowSteps({}, keys("abc")) == QList{RowStep{Kind::Insert, 0, 2, 0, {}}});
    CHECK(rowSteps(keys("abc"), {}) == QList{RowStep{Kind::Remove, 0, 2, 0, {}}});
    CHECK(rowSteps(keys("abde"), keys("abcde")) == QList{RowStep{Kind::Insert, 2, 2, 0, {}}});
    CHECK(rowSteps(keys("abcd"), keys("acdb")) == QList{RowStep{Kind::Move, 1, 1, 3, {}}});
    CHECK(rowSteps(keys("abcd"), keys("dabc")) == QList{RowStep{Kind::Move, 3, 3, 0, {}}});
    CHECK(rowSteps(keys("abcd"), keys("dcba")) == QList{RowStep{Kind::Reorder, 0, 0, 0, {3, 2, 1, 0}}});
    CHECK(rowSteps(keys("abcdef"), keys("afx"))
          == QList{RowStep{Kind::Remove, 1, 4, 0, {}}, RowStep{Kind::Insert, 2, 2, 0, {}}});
}

TEST_CASE("the steps make the new list of the old one")
{
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        const auto list = [&] {
            QStringList all = keys("abcdefghij");
            std::shuffle(all.begin(), all.end(), random);
            return all.first(qsizetype(random() % 11));
        };
        const QStringList now = list(), next = list();
        const auto steps = rowSteps(now, next);
        REQUIRE(done(now, next, steps) == next);
        REQUIRE(steps.size() <= 11);
    }
}
