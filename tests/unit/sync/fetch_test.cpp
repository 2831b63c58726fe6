// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

#include "support/smalldisk.h"
#include "sync/fetch.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

namespace {

QByteArray bytesOf(int n, int size = 20'000)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes += char((i * 31 + n * 7) % 251);
    return bytes;
}

struct Fetcher : Post {
    Fetcher()
    {
        must(open());
        court.onRequest = [this](const QString &door, const HttpRequest &request) {
            if (door != QStringLiteral("download"))
                return;
            QByteArray from;
            for (const auto &[key, value] : request.headers)
                if (key == "Range")
                    from = value;
            ranges << from;
        };
    }
    QString has(int n)
    {
        const QByteArray bytes = bytesOf(n);
        const QString id = store::Blobs::idOf(bytes);
        court.files[id] = bytes;
        return id;
    }
    // Until it stops by itself.
    void run()
    {
        fetch.resume();
        pump([&] { return fetch.left() == 0; }, 300);
    }

    QByteArrayList ranges;
    QStringList came;
    QHash<QString, Error> failures;
    int stalls = 0;
    int holds = 0;
    std::function<Fetch::Leave(const QString &, Fetch::Wish)> leave;
    Fetch fetch{line,
                blobs,
                {[this](const QString &id, Fetch::Wish wish) {
                     return leave ? leave(id, wish) : Fetch::Leave::Begin;
                 },
                 [this](const QString &id, const Result<void> &outcome) {
                     if (outcome)
                         came << id;
                     else
                         failures[id] = outcome.error();
                 },
                 [this](const Error &) { ++stalls; }, [this] { ++holds; }}};
};

}  // namespace

TEST_CASE("what somebody waits for comes before what records name")
{
    Fetcher f;
    const QString a = f.has(1), b = f.has(2), wanted = f.has(3);
    f.fetch.keep({a, b});
    f.fetch.want(wanted);
    CHECK(f.fetch.left() == 3);
    f.fetch.resume();
    REQUIRE(pump([&] { return f.came.size() == 3; }));
    CHECK(f.came == QStringList({wanted, a, b}));
    CHECK(must(f.blobs.read(wanted)) == bytesOf(3));
    f.fetch.want(a);  // it is here
    CHECK(f.came.size() == 4);
}

TEST_CASE("a download that broke goes on where it broke")
{
    Fetcher f;
    const QString id = f.has(1);
    f.court.mishap = [&](const QString &, const HttpRequest &) {
        return f.ranges.size() < 3 ? Mishap{Mishap::Kind::Broken} : Mishap();
    };
    f.fetch.want(id);
    for (int i = 0; i < 3; ++i) {
        f.fetch.resume();
        REQUIRE(pump([&] { return f.stalls == std::min(i + 1, 2) || !f.came.isEmpty(); }));
        pump([] { return false; }, 20);
    }
    CHECK(f.came == QStringList{id});
    CHECK(f.stalls == 2);
    CHECK(f.ranges == QByteArrayList({"", "bytes=10000-", "bytes=15000-"}));
    CHECK(must(f.blobs.read(id)) == bytesOf(1));
}

TEST_CASE("other bytes are thrown away and asked for once more; a second time it is given up")
{
    for (const int damaged : {1, 2}) {
        Fetcher f;
        const QString id = f.has(1), next = f.has(2);
        f.court.mishap = [&](const QString &, const HttpRequest &request) {
            const bool isIt = request.url.path().contains(id);
            return isIt && f.ranges.size() <= damaged ? Mishap{Mishap::Kind::Damaged} : Mishap();
        };
        f.fetch.keep({id, next});
        f.fetch.resume();
        REQUIRE(pump([&] { return f.came.contains(next); }));
        CHECK(f.ranges.size() == 3);
        CHECK(f.ranges.count(QByteArray()) == 3);  // from the beginning
        CHECK(f.blobs.has(id) == (damaged == 1));
        CHECK(f.blobs.partSize(id) == 0);
        CHECK(f.failures.contains(id) == (damaged == 2));
        if (damaged == 2) {
            CHECK(f.failures[id].reason == Reason::Damaged);
            f.fetch.keep({id});
            CHECK(f.fetch.left() == 0);  // not in the background again
        }
    }
}

TEST_CASE("a part that is the whole, or longer, or of other bytes")
{
    for (const int kind : {0, 1, 2}) {
        INFO(kind);
        Fetcher f;
        const QString id = f.has(1);
        const QByteArray parts[] = {bytesOf(1), bytesOf(1) + "more", bytesOf(5, 5000)};
        must(f.blobs.part(id))->write(parts[kind]);
        f.fetch.want(id);
        f.fetch.resume();
        REQUIRE(pump([&] { return f.blobs.has(id); }));
        CHECK(must(f.blobs.read(id)) == bytesOf(1));
        CHECK(f.failures.isEmpty());
        CHECK(f.ranges.size() == (kind == 0 ? 1 : 2));
    }
}

TEST_CASE("what the server does not have is told, and the next one comes")
{
    Fetcher f;
    const QString gone = store::Blobs::idOf("never"), next = f.has(2);
    f.fetch.keep({gone, next});
    f.fetch.resume();
    REQUIRE(pump([&] { return f.came.contains(next); }));
    CHECK(f.failures[gone].reason == Reason::NotFound);
    CHECK(f.fetch.left() == 0);
}

TEST_CASE("what comes by itself makes way for what somebody waits for, and then goes on where it was")
{
    Fetcher f;
    const QString film = f.has(1), paper = f.has(2);
    f.court.onPiece = [&](qsizetype at) {
        if (at == 5000 && f.ranges.size() == 1)
            f.fetch.want(paper);
    };
    f.fetch.keep({film});
    f.fetch.resume();
    REQUIRE(pump([&] { return f.came.size() == 2; }));
    CHECK(f.came == QStringList({paper, film}));
    CHECK(f.ranges == QByteArrayList({"", "", "bytes=5000-"}));
    CHECK(f.failures.isEmpty());
    CHECK(f.stalls == 0);
    CHECK(must(f.blobs.read(film)) == bytesOf(1));
}

TEST_CASE("the one that comes by itself just now is not broken off when it is the one somebody wants")
{
    Fetcher f;
    const QString id = f.has(1), next = f.has(2);
    f.fetch.keep({id, next});
    f.fetch.resume();
    f.fetch.want(id);
    REQUIRE(pump([&] { return f.came.size() == 2; }));
    CHECK(f.came == QStringList({id, next}));
    CHECK(f.ranges.size() == 2);
}

TEST_CASE("no room: what comes by itself waits for the next plan, who waits is told why")
{
    Fetcher f;
    const QString a = f.has(1), b = f.has(2), wanted = f.has(3);
    using Leave = Fetch::Leave;
    f.leave = [](const QString &, Fetch::Wish) { return Leave::Held; };
    f.fetch.keep({a, b});
    f.fetch.resume();
    CHECK(f.holds == 1);
    CHECK(f.fetch.left() == 2);
    f.fetch.want(wanted);
    CHECK(f.failures[wanted].reason == Reason::DiskFull);
    CHECK(f.ranges.isEmpty());
    // Room for what somebody waits for, not for the rest.
    f.leave = [](const QString &, Fetch::Wish wish) {
        return wish == Fetch::Wish::Asked ? Leave::Begin : Leave::Held;
    };
    f.fetch.want(wanted);
    REQUIRE(pump([&] { return f.came == QStringList{wanted}; }));
    CHECK(f.fetch.left() == 2);
    // One is left out, the others come.
    f.leave = [a](const QString &id, Fetch::Wish) { return id == a ? Leave::Skip : Leave::Begin; };
    f.fetch.keep({a, b});
    REQUIRE(pump([&] { return f.came == QStringList({wanted, b}); }));
    CHECK(f.fetch.left() == 0);
    CHECK_FALSE(f.blobs.has(a));
}

TEST_CASE("a disk that is full in the middle of a download keeps what came, and goes on when there is room")
{
    for (const auto wish : {Fetch::Wish::Asked, Fetch::Wish::Background}) {
        INFO(int(wish));
        Fetcher f;
        const QString id = f.has(1);
        const auto ask = [&] {
            if (wish == Fetch::Wish::Asked)
                f.fetch.want(id);
            else
                f.fetch.keep({id});
        };
        {
            const SmallDisk disk(8000);
            ask();
            f.fetch.resume();
            REQUIRE(pump([&] { return f.holds + f.failures.size() == 1; }));
        }
        if (wish == Fetch::Wish::Asked)
            CHECK(f.failures[id].reason == Reason::DiskFull);
        CHECK(f.holds == (wish == Fetch::Wish::Asked ? 0 : 1));
        CHECK_FALSE(f.blobs.has(id));
        CHECK(f.blobs.partSize(id) == 8000);
        ask();
        REQUIRE(pump([&] { return f.blobs.has(id); }));
        CHECK(f.ranges == QByteArrayList({"", "bytes=8000-"}));
        CHECK(must(f.blobs.read(id)) == bytesOf(1));
    }
}

TEST_CASE("whatever the line does, a file is whole or not here")
{
    using Kind = Mishap::Kind;
    const unsigned first = 200;
    for (unsigned seed = first; seed < first + 20; ++seed) {
        INFO("seed " << seed);
        Fetcher f;
        Weather weather(seed, 0.5,
                        {Kind::QuestionLost, Kind::AnswerLost, Kind::Broken, Kind::Cut, Kind::Damaged,
                         Kind::Status, Kind::Twice});
        f.court.mishap = [&](const QString &, const HttpRequest &) { return weather.next(); };
        QStringList ids;
        for (int n = 1; n <= 6; ++n)
            ids << f.has(n);
        const auto checkWhole = [&] {
            for (int n = 1; n <= 6; ++n)
                if (f.blobs.has(ids[n - 1]))
                    CHECK(must(f.blobs.read(ids[n - 1])) == bytesOf(n));
        };
        for (int step = 0; step < 10; ++step) {
            f.fetch.keep(ids);
            f.fetch.resume();
            pump([&] { return f.fetch.left() == 0; }, 30);
            checkWhole();
        }
        // What was asked in bad weather has come to its end.
        f.fetch.pause();
        pump([] { return false; }, 50);
        f.court.mishap = {};
        for (const QString &id : std::as_const(ids))
            f.fetch.want(id);
        f.fetch.resume();
        CHECK(pump(
            [&] { return std::all_of(ids.begin(), ids.end(), [&](auto &id) { return f.blobs.has(id); }); }));
        checkWhole();
    }
}
