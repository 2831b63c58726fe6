// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

#include "sync/push.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;
using store::Entry;
using store::EntryState;

namespace {

Entry commandOf(int n, int record, const QString &kind = QStringLiteral("EditNote"))
{
    Entry one;
    one.uid = QStringLiteral("%1").arg(n, 32, 16, QLatin1Char('0'));
    one.kind = kind;
    one.arguments = {{QStringLiteral("type"), QStringLiteral("Note")},
                     {QStringLiteral("record"), onTheWire(noteOf(record, QString::number(n)))}};
    one.claimedAt = QDateTime({2026, 11, 23}, {4, 0}, Qt::UTC);
    one.caseId = recordId(1);
    one.touched = {recordId(record)};
    return one;
}

struct Sender : Post {
    Sender()
    {
        must(open());
        push.whenUploaded([this](const std::optional<Error> &stalled) {
            ++uploads;
            stall = stalled;
        });
    }
    void give(const Entry &entry) { must(outbox->enqueue(entry, {})); }
    Push::Done run()
    {
        std::optional<Push::Done> told;
        push.run([&](const Push::Done &done) { told = done; });
        REQUIRE(pump([&] { return told.has_value(); }));
        return *told;
    }
    // As sync does after a pull.
    Push::Done round()
    {
        if (!line.hasToken())
            must(open());
        const Push::Done done = run();
        if (done.outcome)
            must(push.settle());
        return done;
    }
    // Run again and again, as sync does when a file is up.
    bool goesOn(const std::function<bool()> &met)
    {
        return pump([&] {
            must(round().outcome);
            return met();
        });
    }
    [[nodiscard]] Entry entry(int n) { return must(outbox->find(commandOf(n, 0).uid)).value_or(Entry()); }
    void later() { clock.instant = clock.instant.addSecs(3600); }

    Push push{line, *outbox, blobs, clock};
    int uploads = 0;  // that ended
    std::optional<Error> stall;  // of the last
};

Mishap always(Mishap::Kind kind, int status = 502) { return {kind, status}; }

}  // namespace

TEST_CASE("a lost answer: the same uid goes again and is done once")
{
    Sender s;
    s.give(commandOf(1, 10));
    s.court.mishap = [](const QString &, const HttpRequest &) { return always(Mishap::Kind::AnswerLost); };
    CHECK(s.round().outcome.error().reason == Reason::Offline);
    CHECK(s.court.done.size() == 1);
    CHECK(s.entry(1).state == EntryState::Queued);
    s.court.mishap = {};
    must(s.round().outcome);
    CHECK(s.court.done.size() == 1);
    CHECK(s.court.asked[commandOf(1, 0).uid] == 2);
    CHECK(must(s.outbox->count()) == 0);
    CHECK(must(s.outbox->wasDone(commandOf(1, 0).uid)));
}

TEST_CASE("a refused command waits for the user with its reason; the others go on")
{
    Sender s;
    s.court.refuses = [](const QString &kind) {
        return kind == QStringLiteral("No") ? std::optional(Reason::CaseClosed) : std::nullopt;
    };
    s.give(commandOf(1, 10, QStringLiteral("No")));
    s.give(commandOf(2, 11));
    must(s.round().outcome);
    CHECK(s.entry(1).state == EntryState::Conflict);
    CHECK(s.entry(1).reason == QString(name(Reason::CaseClosed)));
    CHECK(s.court.done == QStringList{commandOf(2, 0).uid});
    CHECK(must(s.outbox->entries()).size() == 1);
}

TEST_CASE("a server that fails is asked again later, not at once, with the same uid")
{
    Sender s;
    s.give(commandOf(1, 10));
    s.court.mishap = [](const QString &, const HttpRequest &) { return always(Mishap::Kind::Status, 503); };
    CHECK(s.round().outcome.error().reason == Reason::ServerFailed);
    CHECK(s.entry(1).nextTry > s.clock.now());
    s.court.mishap = {};
    const auto requests = s.court.doors.size();
    const Push::Done done = s.round();
    must(done.outcome);
    CHECK(done.nextTry == s.entry(1).nextTry);
    CHECK(s.court.doors.size() == requests);
    s.later();
    must(s.round().outcome);
    CHECK(s.court.done.size() == 1);
}

TEST_CASE("one command at which the server breaks does not keep the others back")
{
    for (const int status : {500, 413, 400}) {
        INFO(status);
        Sender s;
        s.court.chokes = [status](const QString &kind) {
            return kind == QStringLiteral("Poison") ? status : 0;
        };
        for (int n = 1; n <= 9; ++n)
            s.give(commandOf(n, 10 + n, n == 4 ? QStringLiteral("Poison") : QStringLiteral("EditNote")));
        s.give(commandOf(10, 14));  // of the same record: waits behind it
        CHECK_FALSE(s.round().outcome);  // together, the first time
        s.later();
        must(s.round().outcome);
        CHECK(s.court.done.size() == 8);
        CHECK(s.entry(4).state == EntryState::Queued);
        CHECK_FALSE(s.entry(4).reason.isEmpty());
        CHECK(s.entry(4).nextTry > s.clock.now());
        CHECK(s.entry(10).state == EntryState::Queued);
        CHECK(must(s.outbox->count()) == 2);
        // And when the server is mended it goes.
        s.court.chokes = {};
        s.later();
        must(s.round().outcome);
        CHECK(s.court.done.mid(8) == QStringList({commandOf(4, 0).uid, commandOf(10, 0).uid}));
    }
}

TEST_CASE("a server that fails at everything is not asked a hundred times")
{
    Sender s;
    for (int n = 1; n <= 60; ++n)
        s.give(commandOf(n, 10 + n));
    s.court.mishap = [](const QString &door, const HttpRequest &) {
        return door == QStringLiteral("api") ? always(Mishap::Kind::Status, 500) : Mishap();
    };
    for (int i = 0; i < 5; ++i) {
        s.later();
        const auto before = s.court.doors.size();
        CHECK_FALSE(s.round().outcome);
        CHECK(s.court.doors.size() - before <= 4);
    }
    s.court.mishap = {};
    s.later();
    must(s.round().outcome);
    CHECK(s.court.done.size() == 60);
}

TEST_CASE("a busy server takes it later")
{
    Sender s;
    s.court.isBusy = [](const QString &) { return true; };
    s.give(commandOf(1, 10));
    const Push::Done done = s.round();
    must(done.outcome);
    REQUIRE(done.nextTry);
    CHECK(*done.nextTry > s.clock.now());
    s.court.isBusy = {};
    s.later();
    must(s.round().outcome);
    CHECK(s.court.done.size() == 1);
}

TEST_CASE("files go before the command that names them; one that cannot go holds its command alone")
{
    Sender s;
    Entry with = commandOf(1, 10);
    with.blobs = {must(s.blobs.put("a page"))};
    Entry gone = commandOf(2, 11);
    gone.blobs = {store::Blobs::idOf("never here")};
    Entry large = commandOf(3, 12);
    large.blobs = {must(s.blobs.put("too large"))};
    s.court.mishap = [&](const QString &door, const HttpRequest &request) {
        const bool isLarge = door == QStringLiteral("upload")
            && request.bodyFile == *s.blobs.path(large.blobs.first());
        return isLarge ? always(Mishap::Kind::Status, 413) : Mishap();
    };
    for (const Entry &one : {with, gone, large, commandOf(4, 13)})
        s.give(one);
    // What needs no file does not wait for those that do.
    CHECK(s.goesOn([&] { return s.entry(3).state == EntryState::Held && s.court.done.size() == 2; }));
    CHECK_FALSE(s.stall);
    CHECK(s.court.files.value(with.blobs.first()) == "a page");
    CHECK(s.court.done == QStringList({commandOf(4, 0).uid, with.uid}));
    CHECK(s.entry(2).state == EntryState::Held);
    CHECK(s.entry(2).reason == QString(name(Reason::NotFound)));
    CHECK(s.entry(3).state == EntryState::Held);
    CHECK(s.entry(3).reason == QString(name(Reason::TooLarge)));
}

TEST_CASE("what builds on a command whose file is still going up waits with it")
{
    Sender s;
    Entry with = commandOf(1, 10);
    with.blobs = {must(s.blobs.put("a page"))};
    Entry after = commandOf(2, 11);
    after.dependsOn = with.uid;
    for (const Entry &one : {with, after, commandOf(3, 10), commandOf(4, 12)})
        s.give(one);
    CHECK(s.goesOn([&] { return s.court.done.size() == 4; }));
    CHECK(s.court.done == QStringList({commandOf(4, 0).uid, with.uid, after.uid, commandOf(3, 0).uid}));
}

TEST_CASE("an upload under which the line breaks waits; what the server has dropped goes up again")
{
    Sender s;
    Entry with = commandOf(1, 10);
    with.blobs = {must(s.blobs.put("a page"))};
    with.arguments[QLatin1String("blobId")] = with.blobs.first();
    s.give(with);
    s.court.mishap = [](const QString &door, const HttpRequest &) {
        return door == QStringLiteral("upload") ? always(Mishap::Kind::QuestionLost) : Mishap();
    };
    must(s.round().outcome);
    REQUIRE(pump([&] { return s.uploads == 1; }));
    REQUIRE(s.stall);
    CHECK(s.stall->reason == Reason::Offline);
    CHECK(s.entry(1).state == EntryState::Queued);
    CHECK(s.entry(1).attempts == 0);
    s.court.mishap = {};
    must(s.round().outcome);
    REQUIRE(pump([&] { return s.uploads == 2; }));
    CHECK_FALSE(s.stall);
    // The server kept it for a day only, and says so.
    s.court.files.clear();
    must(s.round().outcome);
    CHECK(s.entry(1).state == EntryState::Queued);
    s.later();
    must(s.round().outcome);
    REQUIRE(pump([&] { return s.uploads == 3; }));
    must(s.round().outcome);
    CHECK(s.court.done == QStringList{with.uid});
}

TEST_CASE("whatever the line does, each command is done once and in the order of its record")
{
    using Kind = Mishap::Kind;
    const unsigned first = 1;
    for (unsigned seed = first; seed < first + 25; ++seed) {
        INFO("seed " << seed);
        Sender s;
        Weather weather(
            seed, 0.4,
            {Kind::QuestionLost, Kind::AnswerLost, Kind::Twice, Kind::Cut, Kind::Broken, Kind::Status});
        s.court.mishap = [&](const QString &, const HttpRequest &) { return weather.next(); };
        s.court.refuses = [](const QString &kind) {
            return kind == QStringLiteral("No") ? std::optional(Reason::NotAllowed) : std::nullopt;
        };
        int given = 0, refused = 0;
        QHash<int, QStringList> order;
        QStringList wanted;
        for (int step = 0; step < 40; ++step) {
            for (int more = weather.below(3); more > 0 && given < 40; --more) {
                const bool no = weather.below(8) == 0;
                const int record = no ? 500 + given : 10 + weather.below(5);
                Entry one = commandOf(++given, record,
                                      no ? QStringLiteral("No") : QStringLiteral("EditNote"));
                if (!no && !wanted.isEmpty() && weather.below(4) == 0)
                    one.dependsOn = wanted[weather.below(int(wanted.size()))];
                s.give(one);
                refused += no ? 1 : 0;
                if (!no) {
                    order[record] << one.uid;
                    wanted << one.uid;
                }
            }
            (void)s.run();
            if (weather.below(2) == 0)
                must(s.push.settle());
            if (weather.below(6) == 0)
                must(s.outbox->recover());  // the program ended and began again
            s.later();
        }
        s.court.mishap = {};
        for (int step = 0; step < 10; ++step) {
            s.later();
            must(s.round().outcome);
        }
        QStringList done = s.court.done, all = wanted;
        done.sort();
        all.sort();
        CHECK(done == all);
        for (auto it = order.begin(); it != order.end(); ++it) {
            QStringList came;
            for (const QString &uid : std::as_const(s.court.done))
                if (it->contains(uid))
                    came << uid;
            CHECK(came == *it);
        }
        CHECK(must(s.outbox->count()) == refused);
        CHECK(must(s.outbox->entries(EntryState::Conflict)).size() == refused);
    }
}
