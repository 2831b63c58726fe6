// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

TEST_CASE("the first time it says how much there is, then waits and listens")
{
    Whole w;
    for (int n = 1; n <= 20; ++n)
        w.has(n);
    w.court.page = 4;
    w.begin();
    REQUIRE(w.is(State::Waiting));
    bool isCounted = false;
    for (const Status &status : std::as_const(w.told))
        isCounted = isCounted || (status.isFirst && status.total == 20 && status.done < 20);
    CHECK(isCounted);
    CHECK_FALSE(w.sync->status().isFirst);
    CHECK(w.sync->status().upToDateAt == w.clock.now());
    CHECK(w.court.listeners() == 1);
    CHECK(must(w.mirror->count(QStringLiteral("Note"))) == 20);
    // What the server says makes it look; nothing is counted then.
    w.told.clear();
    w.has(21);
    w.court.tellState();
    REQUIRE(pump([&] { return must(w.mirror->count(QStringLiteral("Note"))) == 21; }));
    for (const Status &status : std::as_const(w.told))
        CHECK(status.total == 0);
}

TEST_CASE("what changes after it has looked and before it listens is not left for the next look")
{
    Whole w;
    w.has(1);
    w.court.onListen = [&] {
        w.has(2);
        w.court.onListen = {};
    };
    w.begin();
    REQUIRE(pump([&] { return must(w.mirror->count(QStringLiteral("Note"))) == 2; }));
    REQUIRE(w.is(State::Waiting));
    // And when nothing did, nothing is asked.
    const auto before = w.court.doors.size();
    w.court.endStreams();
    w.sync->poke();
    REQUIRE(pump([&] { return w.court.listeners() == 1 && w.is(State::Waiting); }));
    CHECK(w.court.doors.size() == before + 1);
}

TEST_CASE("a wish for the feed is answered once, without a line at once")
{
    Whole w;
    QList<FeedAnswer> answers;
    const auto ask = [&] {
        const auto before = answers.size();
        w.sync->askFeed(FeedWish::Make, QStringLiteral("kk"));
        REQUIRE(pump([&] { return answers.size() > before; }));
        REQUIRE(answers.last().error);
        return answers.last().error->reason;
    };
    w.begin(QStringLiteral("wrong"));
    QObject::connect(w.sync.get(), &Sync::feedAnswered, w.sync.get(),
                     [&](const FeedAnswer &answer) { answers << answer; });
    REQUIRE(w.is(State::Held));
    CHECK(ask() == Reason::Offline);
    CHECK(answers.last().wish == FeedWish::Make);
    w.end();
    w.begin();
    QObject::connect(w.sync.get(), &Sync::feedAnswered, w.sync.get(),
                     [&](const FeedAnswer &answer) { answers << answer; });
    REQUIRE(w.is(State::Waiting));
    CHECK(ask() == Reason::ProtocolError);  // this court in memory has no feeds
    CHECK(answers.size() == 2);
}

TEST_CASE("a lost answer: offline, then once")
{
    Whole w;
    w.begin();
    REQUIRE(w.is(State::Waiting));
    w.court.mishap = [](const QString &door, const HttpRequest &) {
        return door == QStringLiteral("api") ? Mishap{Mishap::Kind::AnswerLost} : Mishap();
    };
    w.give(1);
    const QDateTime lost = w.clock.now();
    w.sync->poke();
    REQUIRE(w.is(State::Offline));
    CHECK(w.sync->status().error->reason == Reason::Offline);
    CHECK(w.sync->status().since == lost);
    w.clock.instant = lost.addSecs(300);  // another try does not make it offline since then
    w.sync->poke();
    REQUIRE(w.sync->status().state == State::SigningIn);
    REQUIRE(w.is(State::Offline));
    CHECK(w.sync->status().since == lost);
    CHECK(w.sync->status().nextTry);
    CHECK(w.court.listeners() == 0);
    CHECK(must(w.outbox->count()) == 1);
    w.court.mishap = {};
    w.sync->poke();
    REQUIRE(w.is(State::Waiting));
    CHECK(w.sync->status().since == lost.addSecs(300));
    CHECK(w.court.done.size() == 1);
    CHECK(must(w.outbox->count()) == 0);
    CHECK(w.reader->find(idOf<court::Note>(1))->value.text == QStringLiteral("mine"));
}

TEST_CASE("a restored server gets again what it forgot, and nothing that waits is lost")
{
    Whole w;
    for (int n = 1; n <= 5; ++n)
        w.has(n);
    w.begin();
    REQUIRE(w.is(State::Waiting));
    const QString kept = w.give(1), forgotten = w.give(2);
    w.sync->poke();
    REQUIRE(pump([&] { return w.court.done.size() == 2 && must(w.outbox->count()) == 0; }));
    REQUIRE(w.is(State::Waiting));
    w.end();
    w.court.restore(QStringLiteral("e2"), 1);
    w.court.destroy(QStringLiteral("Note"), recordId(2));
    const QString waiting = w.give(3);
    w.begin();
    REQUIRE(pump([&] { return w.court.done.size() == 3 && must(w.outbox->count()) == 0; }));
    REQUIRE(w.is(State::Waiting));
    CHECK(w.court.done == QStringList({kept, forgotten, waiting}));
    CHECK(w.court.asked[kept] == 2);
    QStringList here = must(w.mirror->ids(QStringLiteral("Note"))),
                there = w.court.idsOf(QStringLiteral("Note"));
    here.sort();
    CHECK(here == there);
}

TEST_CASE("an ended session is begun again without a word")
{
    Whole w;
    w.begin();
    REQUIRE(w.is(State::Waiting));
    w.court.endSessions();
    w.has(1);
    w.sync->poke();
    REQUIRE(pump([&] { return must(w.mirror->count(QStringLiteral("Note"))) == 1; }));
    REQUIRE(w.is(State::Waiting));
    CHECK(w.court.doors.count(QStringLiteral("login")) == 2);
}

TEST_CASE("after the computer has slept it looks at once, and listens on another line")
{
    Whole w;
    w.begin();
    REQUIRE(pump([&] { return w.court.listeners() == 1 && w.is(State::Waiting); }));
    w.has(1);  // told on the line that died meanwhile
    int listened = 0;
    w.court.onListen = [&] { ++listened; };
    w.slept += std::chrono::minutes(50);
    REQUIRE(pump([&] { return listened == 1 && w.is(State::Waiting); }));
    CHECK(must(w.mirror->count(QStringLiteral("Note"))) == 1);
    CHECK(w.court.listeners() == 1);
    // Offline, with minutes still to wait: tried at once.
    w.court.mishap = [](const QString &, const FakeCourt::Http &) {
        return Mishap{Mishap::Kind::QuestionLost};
    };
    for (int tries = 1; tries <= 8; ++tries) {
        const auto before = w.told.size();
        w.sync->poke();
        REQUIRE(pump([&] { return w.told.size() > before + 1 && w.sync->status().state == State::Offline; }));
    }
    REQUIRE(w.sync->status().nextTry > w.clock.now().addSecs(60));
    w.court.mishap = {};
    w.slept += std::chrono::hours(8);
    CHECK(w.is(State::Waiting));
}

TEST_CASE("a certificate that is refused is looked at again: the clock may be set right meanwhile")
{
    Whole w;
    w.begin();
    REQUIRE(w.is(State::Waiting));
    bool isRefused = true;
    w.refusesCertificate = [&] { return isRefused; };
    w.sync->poke();
    REQUIRE(w.is(State::Offline));
    REQUIRE(w.sync->status().error);
    CHECK(w.sync->status().error->reason == Reason::CertificateRefused);
    isRefused = false;
    CHECK(w.is(State::Waiting));
}

TEST_CASE("what does not try again by itself does so when the user asks")
{
    Whole w;
    w.begin(QStringLiteral("wrong"));
    REQUIRE(w.is(State::Held));
    CHECK(w.sync->status().error->reason == Reason::SignInRefused);
    w.court.password = QStringLiteral("wrong");
    w.sync->poke();
    pump([] { return false; }, 50);
    CHECK(w.court.doors.size() == 1);
    w.sync->retry();
    REQUIRE(w.is(State::Waiting));
}

TEST_CASE("what the server could not take yet is offered at its time, not at the next poll")
{
    Whole w;
    w.begin();
    REQUIRE(w.is(State::Waiting));
    int busy = 1;
    w.court.isBusy = [&](const QString &) { return busy-- > 0; };
    w.give(1);
    w.sync->poke();
    REQUIRE(pump([&] { return w.court.asked.size() == 1; }));
    REQUIRE(w.is(State::Waiting));
    REQUIRE(w.sync->status().nextTry);
    const qint64 wait = w.clock.now().msecsTo(*w.sync->status().nextTry);
    CHECK(wait > 0);
    CHECK(wait <= 3000);
    w.clock.instant = *w.sync->status().nextTry;
    CHECK(pump([&] { return w.court.done.size() == 1; }, wait + 5000));
}

TEST_CASE("a large file on its way keeps nothing else back")
{
    Whole w;
    w.begin();
    REQUIRE(w.is(State::Waiting));
    bool isHeldUp = true;
    w.court.mishap = [&](const QString &door, const FakeCourt::Http &) {
        return isHeldUp && door == QStringLiteral("upload") ? Mishap{Mishap::Kind::Silence} : Mishap();
    };
    const QString with = w.give(1, {must(w.blobs.put("a recording"))});
    const QString plain = w.give(2);
    w.sync->poke();
    REQUIRE(pump([&] { return w.court.done == QStringList{plain}; }));
    REQUIRE(w.is(State::Waiting));
    // Facts come too.
    w.has(3);
    w.court.tellState();
    REQUIRE(pump([&] { return must(w.mirror->has(QStringLiteral("Note"), recordId(3))); }));
    REQUIRE(w.is(State::Waiting));
    isHeldUp = false;
    w.court.speak();
    REQUIRE(pump([&] { return w.court.done == QStringList({plain, with}); }));
    CHECK(w.is(State::Waiting));
    CHECK(must(w.outbox->count()) == 0);
}

TEST_CASE("a download that breaks goes on, though the line never was lost")
{
    Whole w;
    court::DocumentVersion version;
    version.id = idOf<court::DocumentVersion>(7);
    version.caseId = idOf<court::Case>(1);
    version.documentId = idOf<court::Document>(6);
    version.blobId = store::Blobs::idOf(QByteArray(9000, 'x'));
    w.court.files[version.blobId] = QByteArray(9000, 'x');
    w.court.put(QStringLiteral("DocumentVersion"), onTheWire(version));
    int broken = 1;
    w.court.mishap = [&](const QString &door, const HttpRequest &) {
        return door == QStringLiteral("download") && broken-- > 0 ? Mishap{Mishap::Kind::Broken} : Mishap();
    };
    w.begin();
    REQUIRE(w.is(State::Waiting));
    REQUIRE(pump([&] { return w.blobs.has(version.blobId); }));
    CHECK(w.came == QStringList{version.blobId});
    CHECK(w.sync->status().state == State::Waiting);
    for (const Status &status : std::as_const(w.told))
        CHECK(status.state != State::Offline);
    // The case goes, and so does its file.
    w.court.put(QStringLiteral("Case"), onTheWire(caseNumber(1)));
    w.court.tellState();
    REQUIRE(pump([&] { return must(w.mirror->count(QStringLiteral("Case"))) == 1; }));
    w.court.destroy(QStringLiteral("Case"), recordId(1));
    w.court.destroy(QStringLiteral("DocumentVersion"), version.id.value);
    w.court.tellState();
    CHECK(pump([&] { return !w.blobs.has(version.blobId); }));
}

TEST_CASE("a server at which one command breaks is still read, and takes the others")
{
    Whole w;
    w.begin();
    REQUIRE(w.is(State::Waiting));
    w.court.chokes = [](const QString &) { return 500; };
    w.give(1);
    w.sync->poke();
    REQUIRE(w.is(State::Offline));
    w.has(9);
    w.clock.instant = w.clock.instant.addSecs(60);
    w.sync->poke();
    REQUIRE(pump([&] { return must(w.mirror->count(QStringLiteral("Note"))) == 1; }));
    REQUIRE(w.is(State::Waiting));
    CHECK(must(w.outbox->count()) == 1);
    CHECK(w.sync->status().nextTry);
}
