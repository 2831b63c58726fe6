// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/keptcases.h"

#include <QElapsedTimer>

using namespace adil;
using namespace adil::model;
using namespace adil::test;

namespace {

struct Bench : Seen {
    Bench()
        : fields(must(store::LocalFields::open(*profile)))
        , blobs(profile->blobFolder())
        , kept(source, *fields, blobs, clock)
    {
        QObject::connect(&kept, &KeptCases::changed, &kept, [this] { ++changes; });
        QObject::connect(&kept, &KeptCases::wishesChanged, &kept, [this] { ++wishes; });
        put(theCourt(), caseNumber(1), caseNumber(2), caseNumber(10));
    }
    void names(int n, int caseN, const QByteArray &bytes)
    {
        court::DocumentVersion one;
        one.id = idOf<court::DocumentVersion>(n);
        one.caseId = idOf<court::Case>(caseN);
        one.documentId = idOf<court::Document>(n + 100);
        one.blobId = store::Blobs::idOf(bytes);
        one.size = bytes.size();
        put(one);
    }
    // What was told is told within a while.
    [[nodiscard]] bool tells(int more = 1) const
    {
        const int wanted = changes + more;
        QElapsedTimer watch;
        watch.start();
        while (changes < wanted && watch.elapsed() < 20'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return changes >= wanted;
    }

    std::unique_ptr<store::LocalFields> fields;
    store::Blobs blobs;
    KeptCases kept;
    int changes = 0, wishes = 0;
};

}  // namespace

TEST_CASE("how many files of a case are here, and whether it is kept")
{
    Bench b;
    b.names(20, 1, "one");
    b.names(21, 1, "second");
    b.names(22, 2, "one");
    CHECK(b.kept.state(recordId(1)).all == 2);
    CHECK(b.kept.state(recordId(1)).here == 0);
    CHECK_FALSE(b.kept.state(recordId(1)).isKept());
    must(b.kept.setPinned(recordId(1), true));
    CHECK(b.wishes == 1);
    must(b.blobs.put("one"));
    const auto state = b.kept.state(recordId(1));
    CHECK(state.isPinned);
    CHECK(state.here == 1);
    CHECK(state.bytes == 3);
    CHECK_FALSE(state.isWhole());
    CHECK(b.kept.state(recordId(2)).isWhole());
    CHECK_FALSE(b.kept.state(recordId(2)).isKept());
    must(b.kept.setPinned(recordId(1), false));
    CHECK(b.wishes == 2);
    CHECK_FALSE(b.kept.isPinned(recordId(1)));
    CHECK(must(store::Pins(*b.fields).cases()).isEmpty());
}

TEST_CASE("the kept cases with those heard soon, by number; one that is lost is not among them")
{
    Bench b;
    must(b.kept.setPinned(recordId(10), true));
    must(b.kept.setPinned(recordId(77), true));  // not here
    const QDateTime soon = b.clock.now().addDays(3);
    b.put(hearingOf(30, 2, soon));
    REQUIRE(b.tells());
    const auto rows = b.kept.rows();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].number == caseNumber(2).number);
    CHECK(rows[0].state.heard == soon);
    CHECK_FALSE(rows[0].state.isPinned);
    CHECK(rows[1].number == caseNumber(10).number);
    CHECK(rows[1].state.isPinned);
    b.gone(QStringLiteral("Case"), recordId(10));
    REQUIRE(b.tells());
    CHECK(b.kept.rows().size() == 1);
}

TEST_CASE("what others write is heard of, and many files that come are told once")
{
    Bench b;
    CHECK_FALSE(b.kept.isPinned(recordId(1)));
    {
        const auto others = must(store::LocalFields::open(*b.profile));
        must(store::Pins(*others).set(recordId(1), true));
        must(store::Pins(*others).setQuota(7));
    }
    const int before = b.changes;
    for (int i = 0; i < 100; ++i)
        b.kept.filesChanged();
    REQUIRE(b.tells());
    CHECK(b.changes == before + 1);
    CHECK(b.kept.isPinned(recordId(1)));
    CHECK(b.kept.quota() == 7);
    CHECK(b.wishes == 0);
    must(b.kept.setQuota(8));
    CHECK(b.wishes == 1);
    CHECK(b.kept.quota() == 8);
    b.kept.setHeld(true);
    b.kept.setHeld(true);
    CHECK(b.changes == before + 3);
    CHECK(b.kept.isHeld());
    must(b.blobs.put("four"));
    CHECK(b.kept.bytesHere() == 4);
}
