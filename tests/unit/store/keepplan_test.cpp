// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keepplan.h"
#include "support/courtprofile.h"

#include <random>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

using Wish = KeepPlan::Wish;
using Word = KeepPlan::Answer::Word;

static QString file(int n) { return Blobs::idOf(QByteArray::number(n)); }
static const QDateTime now({2026, 11, 23}, {4, 0}, Qt::UTC);

namespace {

struct Facts : KeepFacts {
    Facts() { KeepFacts::now = ::now; }
    Facts &names(int n, int caseN, qint64 size = 10)
    {
        named << NamedFile{file(n), caseN > 0 ? recordId(caseN) : QString(), size};
        return *this;
    }
    Facts &has(int n, int daysAgo, qint64 size = 10, bool isWhole = true)
    {
        here << Blobs::Item{file(n), size, now.addDays(-daysAgo), isWhole};
        return *this;
    }
    Facts &keeps(int caseN)
    {
        pinned << recordId(caseN);
        return *this;
    }
    Facts &hears(int caseN, int inDays)
    {
        heard[recordId(caseN)] = now.addDays(inDays);
        return *this;
    }
    [[nodiscard]] KeepPlan plan(const KeepRoom &room) const { return {*this, room}; }
};

// Room for `quota` bytes; the disk must keep 100, and 10 when somebody waits.
KeepRoom room(qint64 quota) { return {quota, 100, 10}; }
constexpr qint64 plenty = 1'000'000;

QStringList files(const QList<int> &numbers)
{
    QStringList ids;
    for (const int n : numbers)
        ids << file(n);
    return ids;
}

}  // namespace

TEST_CASE("the nearest hearing comes first, then what is kept, then the rest; in each the small files first")
{
    Facts f;
    f.names(1, 1, 50).names(2, 2, 40).names(3, 3, 30).names(4, 4, 20).names(5, 0, 10).names(6, 2, 5);
    f.keeps(1).hears(3, 9).hears(2, 3);
    CHECK(f.plan(room(1000)).fetch() == files({6, 2, 3, 1, 5, 4}));
    // What is here is not fetched; what is here in part is.
    f.has(6, 1).has(2, 1, 10, false);
    CHECK(f.plan(room(1000)).fetch() == files({2, 3, 1, 5, 4}));
}

TEST_CASE("a file that two cases name is kept when one of them is")
{
    Facts f;
    f.names(1, 1).names(1, 2).names(2, 1).keeps(2).has(1, 5).has(2, 5);
    const KeepPlan plan = f.plan(room(10));
    CHECK(plan.isKept(file(1)));
    CHECK_FALSE(plan.isKept(file(2)));
    CHECK(plan.evict(plenty) == files({2}));
}

TEST_CASE("over the quota what was used longest ago goes, and no more than must")
{
    Facts f;
    for (int n = 1; n <= 6; ++n)
        f.names(n, n).has(n, n);  // 6 was used longest ago
    CHECK(f.plan(room(60)).evict(plenty).isEmpty());
    CHECK(f.plan(room(59)).evict(plenty) == files({6}));
    CHECK(f.plan(room(41)).evict(plenty) == files({6, 5}));
    // Kept, heard soon, waiting to be sent, or looked at just now: it stays, whatever the quota.
    f.keeps(6).hears(5, 1);
    f.needed << file(4);
    f.here[2].used = now.addSecs(-3000);
    CHECK(f.plan(room(30)).evict(plenty) == files({2, 1}));
    f.here[2].used = now.addSecs(-3601);
    CHECK(f.plan(room(30)).evict(plenty) == files({2, 1, 3}));
}

TEST_CASE("a disk that is nearly full takes back what nobody keeps, and never what is kept")
{
    Facts f;
    f.names(1, 1).names(2, 2).names(3, 3).keeps(1).has(1, 9).has(2, 5).has(3, 7);
    const KeepPlan plan = f.plan(room(1000));
    CHECK(plan.evict(100).isEmpty());
    CHECK(plan.evict(99) == files({3}));
    CHECK(plan.evict(85) == files({3, 2}));
    CHECK(plan.evict(0) == files({3, 2}));
    CHECK(plan.evict(-1).isEmpty());  // the disk does not say
}

TEST_CASE("what no record names any more goes at once, but not what is about to be sent")
{
    Facts f;
    f.has(1, 1).has(2, 1).has(3, 0).has(4, 1, 3, false);
    f.needed << file(2);
    QStringList go = f.plan(room(1000)).evict(plenty);
    go.sort();
    QStringList wanted = files({1, 4});
    wanted.sort();
    CHECK(go == wanted);
}

TEST_CASE("by itself a file comes only while the quota is far and the disk has its room")
{
    Facts f;
    f.names(1, 1, 10).names(2, 2, 10).has(1, 1);
    CHECK(f.plan(room(30)).ask(file(2), 0, plenty, Wish::Background).word == Word::Begin);
    CHECK(f.plan(room(20)).ask(file(2), 0, plenty, Wish::Background).word == Word::Skip);
    CHECK(f.plan(room(1000)).ask(file(2), 0, 110, Wish::Background).word == Word::Begin);
    CHECK(f.plan(room(1000)).ask(file(2), 0, 109, Wish::Background).word == Word::Skip);
    CHECK(f.plan(room(1000)).ask(file(2), 1, 109, Wish::Background).word == Word::Begin);  // a byte is here
    CHECK(f.plan(room(1000)).ask(file(2), 0, -1, Wish::Background).word == Word::Begin);
}

TEST_CASE("for a kept file others make room; when they cannot, it is held and nothing goes for it")
{
    Facts f;
    f.names(1, 1, 50).names(2, 2).names(3, 3).keeps(1).has(2, 5).has(3, 7);
    const KeepPlan plan = f.plan(room(1000));
    auto answer = plan.ask(file(1), 0, 150, Wish::Background);
    CHECK(answer.word == Word::Begin);
    CHECK(answer.evict.isEmpty());
    answer = plan.ask(file(1), 0, 131, Wish::Background);  // 19 too few
    CHECK(answer.word == Word::Begin);
    CHECK(answer.evict == files({3, 2}));
    answer = plan.ask(file(1), 0, 129, Wish::Background);
    CHECK(answer.word == Word::Held);
    CHECK(answer.evict.isEmpty());
    // Beyond the quota it may be; others go as far as they can.
    answer = f.plan(room(30)).ask(file(1), 0, plenty, Wish::Background);
    CHECK(answer.word == Word::Begin);
    CHECK(answer.evict == files({3, 2}));
}

TEST_CASE("what somebody waits for may use more of the disk, but not the last of it")
{
    Facts f;
    f.names(1, 1, 50).names(2, 2).has(2, 5);
    const KeepPlan plan = f.plan(room(1000));
    CHECK(plan.ask(file(1), 0, 60, Wish::Asked).word == Word::Begin);
    CHECK(plan.ask(file(1), 0, 60, Wish::Background).word == Word::Skip);
    CHECK(plan.ask(file(1), 0, 55, Wish::Asked).evict == files({2}));
    CHECK(plan.ask(file(1), 0, 49, Wish::Asked).word == Word::Held);
    // Of a size that nobody knows: the room must be there.
    CHECK(plan.ask(file(9), 0, 10, Wish::Asked).word == Word::Begin);
    CHECK(plan.ask(file(9), 0, 5, Wish::Asked).evict == files({2}));
}

TEST_CASE("what came and what went is counted")
{
    Facts f;
    f.names(1, 1).names(2, 2).names(3, 3).has(1, 5).has(2, 1, 4, false);
    KeepPlan plan = f.plan(room(1000));
    CHECK(plan.total() == 14);
    plan.came(file(2), 10);
    CHECK(plan.total() == 20);
    plan.went(file(1));
    CHECK(plan.total() == 10);
    CHECK(plan.ask(file(3), 0, 105, Wish::Asked).evict.isEmpty());
    plan.went(file(1));
    CHECK(plan.total() == 10);
}

TEST_CASE("whatever the facts are, nothing that is kept or needed goes, and the rest suffices or is all gone")
{
    std::mt19937 random(7);
    const auto below = [&](int n) { return std::uniform_int_distribution<>(0, n - 1)(random); };
    for (int round = 0; round < 500; ++round) {
        INFO("round " << round);
        Facts f;
        for (int n = 1; n <= 12; ++n) {
            const qint64 size = 1 + below(50);
            if (below(5) > 0)
                f.names(n, below(4), size);
            if (below(4) > 0)
                f.has(n, 1 + below(90), size, below(4) > 0);
            if (below(8) == 0)
                f.needed << file(n);
        }
        for (int n = 1; n <= 3; ++n) {
            if (below(3) == 0)
                f.keeps(n);
            if (below(3) == 0)
                f.hears(n, below(14));
        }
        const qint64 quota = below(400), free = below(300);
        const KeepPlan plan = f.plan(room(quota));
        const QStringList go = plan.evict(free);
        qint64 left = plan.total(), gained = 0, mayStillGo = 0;
        for (const Blobs::Item &item : std::as_const(f.here)) {
            const bool stays = plan.isKept(item.blobId) || f.needed.contains(item.blobId);
            const bool goes = go.contains(item.blobId);
            CHECK_FALSE((goes && stays));
            left -= goes ? item.size : 0;
            gained += goes ? item.size : 0;
            mayStillGo += goes || stays ? 0 : item.size;
        }
        const bool isWell = left <= quota && free + gained >= 100;
        CHECK((isWell || mayStillGo == 0));
        CHECK(QSet<QString>(go.begin(), go.end()).size() == go.size());
    }
}
