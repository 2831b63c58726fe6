// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/pagination.h"
#include "support/catch.h"

#include <QRandomGenerator>

using namespace adil::paper;

TEST_CASE("Pages are filled, and the space above the first piece of a page is dropped")
{
    const QList<Extent> lines(10, Extent{10, 5, false});
    CHECK(pageStarts(lines, 40) == QList<qsizetype>{0, 3, 6, 9});  // 10 + 15 + 15
    CHECK(pageStarts(lines, 1000) == QList<qsizetype>{0});
    CHECK(pageStarts({}, 100) == QList<qsizetype>{0});
}

TEST_CASE("What is glued goes to the next page together")
{
    QList<Extent> lines(6, Extent{10, 0, false});
    lines[3].glued = true;
    CHECK(pageStarts(lines, 30) == QList<qsizetype>{0, 2, 5});
    lines[2].glued = lines[1].glued = true;
    CHECK(pageStarts(lines, 30) == QList<qsizetype>{0, 3});  // too long for a page: divided where it is full
}

TEST_CASE("Nothing is lost, nothing overflows, whatever the pieces")
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        QList<Extent> pieces;
        const int count = random.bounded(1, 80);
        for (int i = 0; i < count; ++i)
            pieces.append(
                {double(random.bounded(1, 30)), double(random.bounded(0, 10)), random.bounded(3) == 0});
        const double height = 60;
        const QList<qsizetype> starts = pageStarts(pieces, height);
        REQUIRE(starts.first() == 0);
        for (qsizetype page = 0; page < starts.size(); ++page) {
            const qsizetype end = page + 1 < starts.size() ? starts[page + 1] : pieces.size();
            REQUIRE(end > starts[page]);
            double filled = 0;
            for (qsizetype i = starts[page]; i < end; ++i)
                filled += pieces[i].height + (i == starts[page] ? 0 : pieces[i].before);
            CHECK(filled <= height);
        }
    }
}
