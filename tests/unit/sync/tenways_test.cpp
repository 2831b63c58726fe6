// SPDX-License-Identifier: GPL-3.0-or-later
// The ten ways in which clients that synchronise fail, each by its number: the whole of sync and the real
// store against a court in memory that does it to them.
#include "whole.h"

#include <QDir>
#include <QDirIterator>

using namespace adil;
using namespace adil::test;
using namespace adil::sync;
using store::EntryState;

namespace {

const QString noteType = QStringLiteral("Note");

struct Ten : Whole {
    Ten()
    {
        court.onRequest = [this](const QString &, const HttpRequest &request) {
            counts += request.body.contains("Note/query\"") || request.body.contains("Case/query\"") ? 1 : 0;
        };
    }
    void notes(int from, int to)
    {
        for (int n = from; n <= to; ++n)
            has(n);
    }
    // In step with the court.
    void come()
    {
        begin();
        REQUIRE(is(State::Waiting));
        counts = 0;
    }
    void round(State state = State::Waiting)
    {
        told.clear();
        sync->poke();
        REQUIRE(pump([&] { return told.size() > 2 && told.last().state == state; }));
    }
    [[nodiscard]] store::Entry entry(const QString &uid)
    {
        return must(outbox->find(uid)).value_or(store::Entry());
    }
    [[nodiscard]] qint64 here(const QString &type = noteType) { return must(mirror->count(type)); }
    // Whether any file of the profile holds this text.
    [[nodiscard]] QStringList filesWith(const QByteArray &text) const
    {
        QStringList found;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            if (file.readAll().contains(text))
                found << files.fileName();
        }
        return found;
    }

    int counts = 0;  // how often the court was asked how much there is
};

Mishap lose(bool losing) { return losing ? Mishap{Mishap::Kind::QuestionLost} : Mishap(); }

void spoil(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(200, 'x'));
}

}  // namespace

TEST_CASE("1: a restored server takes nothing newer away, whether its facts had come back or not")
{
    Ten t;
    t.notes(1, 5);
    t.come();
    const QString settled = t.give(101);
    t.round();
    REQUIRE(must(t.outbox->count()) == 0);
    // One is done, but the line breaks before its facts come; one is not sent at all.
    t.court.mishap = [](const QString &, const HttpRequest &request) {
        return lose(request.body.contains("/changes"));
    };
    const QString done = t.give(102);
    t.round(State::Offline);
    CHECK(t.entry(done).state == EntryState::Sent);
    t.end();
    const QString waiting = t.give(103);
    // The backup knows neither of the two, nor a record of somebody else.
    t.court.mishap = {};
    t.court.restore(QStringLiteral("e2"), 2);
    for (const int n : {5, 101, 102})
        t.court.destroy(noteType, recordId(n));
    t.come();
    REQUIRE(pump([&] { return must(t.outbox->count()) == 0; }));
    REQUIRE(t.is(State::Waiting));
    CHECK(t.court.done == QStringList({settled, done, waiting}));
    for (const int n : {101, 102, 103})
        CHECK(t.reader->find(idOf<court::Note>(n)).has_value());
    CHECK_FALSE(t.reader->find(idOf<court::Note>(5)).has_value());
    t.checkSame();
    CHECK(must(t.mirror->state(noteType)).startsWith(QStringLiteral("e2.")));
}

TEST_CASE("1: what a restored server no longer has goes only when it counts so")
{
    for (const bool agrees : {true, false}) {
        INFO(agrees);
        Ten t;
        t.notes(1, 100);
        t.come();
        t.end();
        t.court.restore(QStringLiteral("e2"), 0);
        for (int n = 31; n <= 100; ++n)
            t.court.destroy(noteType, recordId(n));
        if (!agrees)
            t.court.twist = [](const QString &, jmap::ChangesResult &result) { result.created.clear(); };
        t.begin();
        REQUIRE(t.is(agrees ? State::Waiting : State::Held));
        CHECK(t.here() == (agrees ? 30 : 100));
    }
}

TEST_CASE("2: a server that says most is gone, though it has it, is not believed")
{
    Ten t;
    t.notes(1, 100);
    t.come();
    t.court.twist = [](const QString &type, jmap::ChangesResult &result) {
        if (type != noteType || result.oldState.endsWith(QStringLiteral(".0")))
            return;
        for (int n = 1; n <= 60; ++n)
            result.destroyed << recordId(n);
    };
    t.has(101);
    t.round();
    CHECK(t.here() == 101);
    CHECK_FALSE(t.sync->status().error);
    t.checkSame();
}

TEST_CASE("2: when the whole list lacks them too, but the count does not, everything stops and nothing goes")
{
    Ten t;
    t.notes(1, 100);
    t.come();
    const auto lacks = [](const QString &type, jmap::ChangesResult &result) {
        for (int n = 1; n <= 60 && type == noteType; ++n) {
            result.created.removeAll(recordId(n));
            if (!result.oldState.endsWith(QStringLiteral(".0")))
                result.destroyed << recordId(n);
        }
    };
    t.court.twist = lacks;
    t.has(101);
    const QString mine = t.give(200);
    t.round(State::Held);
    CHECK(t.sync->status().error->reason == Reason::TooMuchGone);
    CHECK(t.here() == 100);
    CHECK(t.counts >= 1);
    CHECK(t.entry(mine).state == EntryState::Sent);  // and what was done is still waiting for its facts
    // It does not go on by itself, nor when the program starts anew.
    t.sync->poke();
    pump([] { return false; }, 50);
    CHECK(t.sync->status().state == State::Held);
    t.reopen();
    t.begin();
    REQUIRE(t.is(State::Held));
    CHECK(t.here() == 100);
    // The server is mended and the user asks.
    t.court.twist = {};
    t.sync->retry();
    REQUIRE(t.is(State::Waiting));
    t.checkSame();
    CHECK(must(t.outbox->count()) == 0);
}

TEST_CASE("2: what is truly gone goes: few at once, many when the count agrees, a case that was taken away")
{
    Ten t;
    t.court.put(QStringLiteral("Case"), onTheWire(caseNumber(1)));
    for (int n = 2; n <= 6; ++n)
        t.court.put(QStringLiteral("Case"), onTheWire(caseNumber(n)));
    t.notes(1, 100);
    t.come();
    for (int n = 1; n <= 10; ++n)
        t.court.destroy(noteType, recordId(n));
    t.round();
    CHECK(t.here() == 90);
    CHECK(t.counts == 0);
    for (int n = 11; n <= 70; ++n)
        t.court.destroy(noteType, recordId(n));
    t.round();
    CHECK(t.here() == 30);
    CHECK(t.counts == 1);
    t.counts = 0;
    t.court.destroy(QStringLiteral("Case"), recordId(1));
    for (int n = 71; n <= 100; ++n)
        t.court.destroy(noteType, recordId(n));
    t.round();
    CHECK(t.here() == 0);
    CHECK(t.counts == 0);
    // Several small pages are one large loss.
    t.notes(201, 300);
    t.round();
    t.court.page = 15;
    for (int n = 201; n <= 290; ++n)
        t.court.destroy(noteType, recordId(n));
    t.round();
    CHECK(t.here() == 10);
    CHECK(t.counts == 1);
}

TEST_CASE("2: what goes while a type is fetched whole does not stay")
{
    Ten t;
    t.notes(1, 40);
    t.come();
    t.end();
    t.court.restore(QStringLiteral("e2"), 0);
    t.court.page = 10;
    int pages = 0;
    t.court.onRequest = [&](const QString &, const HttpRequest &request) {
        if (request.body.contains("Note/changes") && ++pages == 4)
            t.court.destroy(noteType, recordId(3));  // was on the first page
    };
    t.begin();
    REQUIRE(t.is(State::Waiting));
    CHECK(t.here() == 39);
    t.checkSame();
}

TEST_CASE("3: one client alone is never in conflict with itself, whatever answers are lost")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        INFO("seed " << seed);
        Ten t;
        t.court.looksAtSeen = true;
        t.has(1);
        t.come();
        Weather weather(seed, 0.4, {Mishap::Kind::Status, Mishap::Kind::AnswerLost, Mishap::Kind::Twice});
        t.court.mishap = [&](const QString &door, const HttpRequest &) {
            return door == QStringLiteral("api") ? weather.next() : Mishap();
        };
        QStringList given;
        for (int i = 0; i < 12; ++i) {
            store::Entry one = t.entry(QString());
            one.uid = QStringLiteral("%1").arg(1000 + i, 32, 16, QLatin1Char('0'));
            one.kind = QStringLiteral("EditNote");
            one.arguments = {{QStringLiteral("type"), noteType},
                             {QStringLiteral("record"), onTheWire(noteOf(1, QString::number(i)))}};
            one.claimedAt = t.clock.now().addSecs(-i);  // times say nothing
            one.touched = {recordId(1)};
            const QString last = must(t.outbox->lastChanging({recordId(1)}));
            if (last.isEmpty())
                one.seen = {{recordId(1), t.reader->find(idOf<court::Note>(1))->meta.rev}};
            one.dependsOn = last;
            must(t.outbox->enqueue(one, {{store::RowAction::Update, noteType, recordId(1), {}, {}, {}}}));
            given << one.uid;
            t.sync->poke();
            pump([] { return false; }, 30);
            t.clock.instant = t.clock.instant.addSecs(900);
        }
        t.court.mishap = {};
        for (int i = 0; i < 20 && must(t.outbox->count()) > 0; ++i) {
            t.clock.instant = t.clock.instant.addSecs(900);
            t.sync->poke();
            pump([&] { return must(t.outbox->count()) == 0; }, 500);
        }
        CHECK(must(t.outbox->entries(EntryState::Conflict)).isEmpty());
        CHECK(must(t.outbox->count()) == 0);
        CHECK(t.court.done == given);
        CHECK(t.court.record(noteType, recordId(1))[QLatin1String("text")] == QStringLiteral("11"));
    }
}

TEST_CASE("4: when somebody else was first, both texts stay until the user decides")
{
    Ten t;
    t.court.looksAtSeen = true;
    t.has(1);
    t.come();
    store::Entry mine;
    mine.uid = QStringLiteral("%1").arg(7, 32, 16, QLatin1Char('0'));
    mine.kind = QStringLiteral("EditNote");
    mine.claimedAt = t.clock.now();
    mine.touched = {recordId(1)};
    mine.seen = {{recordId(1), 1}};
    const QJsonObject text{{QStringLiteral("text"), QStringLiteral("mine")}};
    const QJsonObject before = onTheWire(noteOf(1, QStringLiteral("1")));
    must(t.outbox->enqueue(mine,
                           {{store::RowAction::Update, noteType, recordId(1), recordId(1), text, before}}));
    t.court.put(noteType, onTheWire(noteOf(1, QStringLiteral("theirs"))));
    t.round();
    for (int start = 0; start < 2; ++start) {
        CHECK(t.entry(mine.uid).state == EntryState::Conflict);
        CHECK(t.entry(mine.uid).reason == QString(name(Reason::ConflictsWithNewer)));
        CHECK(must(t.outbox->rows(mine.uid)).first().fields == text);
        CHECK(must(t.outbox->rows(mine.uid)).first().before == before);
        const auto shown = t.reader->find(idOf<court::Note>(1));
        CHECK(shown->value.text == QStringLiteral("theirs"));
        CHECK(shown->standing == store::Standing::Conflict);
        t.reopen();
        t.come();
        t.round();
    }
    CHECK(t.court.asked[mine.uid] == 1);  // not offered again and again
    must(t.outbox->withdraw(mine.uid));
    CHECK(t.reader->find(idOf<court::Note>(1))->standing == store::Standing::Fact);
}

TEST_CASE("5: lost and doubled answers make nothing twice")
{
    for (const auto kind : {Mishap::Kind::AnswerLost, Mishap::Kind::Twice, Mishap::Kind::Broken}) {
        INFO(int(kind));
        Ten t;
        t.come();
        int times = 2;
        t.court.mishap = [&](const QString &, const HttpRequest &request) {
            return request.body.contains("Command/set") && times-- > 0 ? Mishap{kind} : Mishap();
        };
        const QString uid = t.give(1);
        for (int i = 0; i < 4 && must(t.outbox->count()) > 0; ++i) {
            t.sync->poke();
            pump([&] { return must(t.outbox->count()) == 0; }, 500);
            // And the program is killed in between.
            must(t.outbox->recover());
        }
        CHECK(must(t.outbox->count()) == 0);
        CHECK(t.court.done == QStringList{uid});
        CHECK(t.court.asked[uid] >= 2);
        CHECK(t.court.idsOf(noteType) == QStringList{recordId(1)});
        REQUIRE(t.is(State::Waiting));
        t.checkSame();
    }
}

TEST_CASE("6: a server that always has more to say is not asked for ever")
{
    for (const int kind : {0, 1, 2}) {
        INFO(kind);
        Ten t;
        t.notes(1, 3);
        t.come();
        int n = 0;
        t.court.twist = [&](const QString &type, jmap::ChangesResult &result) {
            if (type != noteType)
                return;
            result.hasMoreChanges = true;
            ++n;
            if (kind == 0)
                result.newState = result.oldState;  // nothing moves
            else if (kind == 1)
                result.newState = QStringLiteral("e1.") + QString::number(n % 2 + 500);  // to and fro
            else
                result.newState = QStringLiteral("e1.") + QString::number(n + 500);  // on and on
        };
        const auto before = t.court.doors.size();
        t.has(4);
        t.round(State::Offline);
        CHECK(t.sync->status().error->reason == Reason::ProtocolError);
        CHECK(t.sync->status().nextTry > t.clock.now());
        CHECK(t.court.doors.size() - before < 40);
        t.court.twist = {};
        t.sync->poke();
        REQUIRE(t.is(State::Waiting));
        t.checkSame();
    }
}

TEST_CASE("6: a server that calls again and again, though nothing has changed, is heard ever less often")
{
    Ten t;
    t.come();
    t.court.onRequest = [&](const QString &door, const HttpRequest &) {
        if (door == QStringLiteral("api"))
            QMetaObject::invokeMethod(
                t.sync.get(), [&] { t.court.tellState(); }, Qt::QueuedConnection);
    };
    const auto before = t.court.doors.size();
    t.court.tellState();
    for (int i = 0; i < 100; ++i) {
        pump([] { return false; }, 10);
        t.court.tellState();
    }
    CHECK(t.court.doors.size() - before < 20);
    // What the user does goes at once.
    const QString uid = t.give(1);
    t.sync->poke();
    CHECK(pump([&] { return t.court.done == QStringList{uid}; }, 1000));
}

TEST_CASE("7: a wrong clock is told, and decides nothing")
{
    for (const int days : {-400, 0, 400}) {
        INFO(days);
        Ten t;
        t.clock.instant = t.court.serverTime.addDays(days);
        t.come();
        CHECK(t.sync->status().skewSeconds == -days * 86'400);
        // The clock goes back between two commands: their order is that of giving.
        const QString first = t.give(1);
        t.clock.instant = t.clock.instant.addDays(-700);
        const QString second = t.give(2);
        t.round();
        CHECK(t.court.done == QStringList({first, second}));
        // One that has to wait does not wait for a year, and what was sent is not forgotten before its time.
        int busy = 1;
        t.court.isBusy = [&](const QString &) { return busy-- > 0; };
        t.clock.instant = t.court.serverTime.addDays(365);
        const QString third = t.give(3);
        t.round();
        REQUIRE(t.entry(third).nextTry);
        t.clock.instant = t.court.serverTime;
        t.round();
        CHECK(t.court.done.last() == third);
        REQUIRE(pump([&] { return must(t.outbox->count()) == 0; }));
        CHECK(must(t.outbox->sentLog()).size() == 3);
        t.checkSame();
    }
}

TEST_CASE("8: one owner at a time")
{
    Ten t;
    t.come();
    CHECK(store::Profile::open(t.folder.path(), fewTypes()).error().reason == Reason::ProfileInUse);
    REQUIRE(t.is(State::Waiting));
    t.close();
    CHECK(store::Profile::open(t.folder.path(), fewTypes()));
}

TEST_CASE("8: a broken cache is fetched again and nothing that waits is lost")
{
    Ten t;
    t.notes(1, 30);
    t.come();
    t.end();
    const QString mine = t.give(40);
    t.close();
    spoil(t.folder.filePath(QStringLiteral("cache.db")));
    t.reopen();
    CHECK(t.profile->repairs().cacheRebuilt);
    CHECK(t.here() == 0);
    CHECK(t.entry(mine).state == EntryState::Queued);
    t.come();
    REQUIRE(pump([&] { return must(t.outbox->count()) == 0; }));
    CHECK(t.here() == 31);
    t.checkSame();
}

TEST_CASE("8: a broken local.db is brought back from its copy, and what was done since is not done again")
{
    Ten t;
    t.come();
    const QString done = t.give(1), waiting = t.give(2);
    must(t.profile->backUp());
    must(t.outbox->withdraw(waiting));
    t.round();
    REQUIRE(pump([&] { return must(t.outbox->count()) == 0; }));
    t.close();
    spoil(t.folder.filePath(QStringLiteral("local.db")));
    t.reopen();
    CHECK(t.profile->repairs().localFrom);
    CHECK(must(t.outbox->count()) == 2);
    t.come();
    REQUIRE(pump([&] { return must(t.outbox->count()) == 0; }));
    CHECK(t.court.done == QStringList({done, waiting}));
    CHECK(t.court.asked[done] == 2);
    t.checkSame();
}

TEST_CASE("8: sync itself copies local.db, at its start and while it works")
{
    Ten t;
    const QString mine = t.give(1);
    t.court.mishap = [](const QString &, const HttpRequest &) { return lose(true); };
    t.begin();
    REQUIRE(t.is(State::Offline));
    t.close();
    spoil(t.folder.filePath(QStringLiteral("local.db")));
    t.reopen();
    CHECK(t.entry(mine).state == EntryState::Queued);
}

TEST_CASE("9: a case that was taken away leaves nothing behind; what waited for it is held")
{
    Ten t;
    const QByteArray text = "Z0z-very-own-words-Z0z",
                     page = "Z0z-page-of-the-case-Z0z" + QByteArray(900, 'p');
    t.court.put(QStringLiteral("Case"), onTheWire(caseNumber(1)));
    for (int n = 1; n <= 5; ++n)
        t.court.put(noteType, onTheWire(noteOf(n, QString::fromLatin1(text))));
    court::DocumentVersion version;
    version.id = idOf<court::DocumentVersion>(7);
    version.caseId = idOf<court::Case>(1);
    version.documentId = idOf<court::Document>(6);
    version.blobId = store::Blobs::idOf(page);
    t.court.files[version.blobId] = page;
    t.court.put(QStringLiteral("DocumentVersion"), onTheWire(version));
    t.come();
    REQUIRE(pump([&] { return t.blobs.has(version.blobId); }));
    must(t.blobs.part(store::Blobs::idOf("other")))->write("x");
    CHECK_FALSE(t.filesWith(text).isEmpty());
    CHECK_FALSE(t.filesWith(page).isEmpty());
    // Two edits: one in conflict with what the case held, one that was never sent.
    const QJsonObject theirs = onTheWire(noteOf(1, QString::fromLatin1(text)));
    const auto edit = [&](int n) {
        store::Entry one;
        one.uid = QStringLiteral("%1").arg(n, 32, 16, QLatin1Char('0'));
        one.kind = QStringLiteral("EditNote");
        one.arguments = {{QStringLiteral("text"), QStringLiteral("mine")}};
        one.claimedAt = t.clock.now();
        one.caseId = recordId(1);
        one.touched = {recordId(n)};
        must(t.outbox->enqueue(one,
                               {{store::RowAction::Create, noteType, recordId(n), recordId(1),
                                 onTheWire(noteOf(n, {})), theirs}}));
        return one.uid;
    };
    const QString conflict = edit(21);
    must(t.outbox->refused(conflict, fail(Reason::ConflictsWithNewer)));
    t.end();
    const QString unsent = edit(22);
    t.court.destroy(QStringLiteral("Case"), recordId(1));
    for (int n = 1; n <= 5; ++n)
        t.court.destroy(noteType, recordId(n));
    t.court.destroy(QStringLiteral("DocumentVersion"), version.id.value);
    t.court.refuses = [](const QString &) { return std::optional(Reason::NoAccess); };
    t.come();
    REQUIRE(pump([&] { return !t.blobs.has(version.blobId); }));
    for (const auto &type : t.profile->types().all())
        CHECK(must(t.mirror->count(type.name)) == 0);
    // Held, with what the user wrote; nothing of it is shown, and nothing of theirs is kept.
    for (const QString &uid : {conflict, unsent}) {
        CHECK(t.entry(uid).state == EntryState::Held);
        CHECK(t.entry(uid).reason == QString(name(Reason::NoAccess)));
        CHECK(t.entry(uid).arguments[QLatin1String("text")] == QStringLiteral("mine"));
        CHECK(must(t.outbox->rows(uid)).first().before.isEmpty());
    }
    CHECK(must(t.reader->list(store::about<court::Note>())).isEmpty());
    CHECK(t.court.done.isEmpty());
    t.close();
    CHECK(t.filesWith(page).isEmpty());
    CHECK(t.filesWith(text).isEmpty());  // nor in the copy of local.db, which was made before
}

TEST_CASE("9: the words of a case that was taken away are in no file, not even in free pages or the log")
{
    Ten t;
    const QByteArray text = "Z0z-very-own-words-Z0z";
    for (int c = 1; c <= 2; ++c)
        t.court.put(QStringLiteral("Case"), onTheWire(caseNumber(c)));
    for (int n = 1; n <= 300; ++n)
        t.court.put(noteType, onTheWire(noteOf(n, QString::fromLatin1(text) + QString::number(n))));
    t.come();
    CHECK_FALSE(t.filesWith(text).isEmpty());
    t.court.destroy(QStringLiteral("Case"), recordId(1));
    t.round();
    REQUIRE(t.here() == 0);
    CHECK(t.filesWith(text).isEmpty());  // while it runs
    CHECK(t.here(QStringLiteral("Case")) == 1);
}

TEST_CASE("10: one at which the server always fails is held in the end, with its reason; others go on")
{
    Ten t;
    t.come();
    t.court.chokes = [](const QString &kind) { return kind == QStringLiteral("Poison") ? 500 : 0; };
    store::Entry poison;
    poison.uid = QStringLiteral("%1").arg(99, 32, 16, QLatin1Char('0'));
    poison.kind = QStringLiteral("Poison");
    poison.claimedAt = t.clock.now();
    poison.touched = {recordId(99)};
    must(t.outbox->enqueue(poison, {}));
    QStringList given;
    for (int i = 1; i <= 20 && t.entry(poison.uid).state != EntryState::Held; ++i) {
        given << t.give(i);
        t.sync->poke();
        pump([&] { return t.court.done.size() == i; }, 300);
        t.clock.instant = t.clock.instant.addSecs(900);
        t.sync->poke();
        pump([&] { return t.court.done.size() == i; }, 300);
    }
    CHECK(t.entry(poison.uid).state == EntryState::Held);
    CHECK(t.entry(poison.uid).reason == QString(name(Reason::ServerFailed)));
    t.clock.instant = t.clock.instant.addSecs(900);
    t.round();
    CHECK(t.court.done == given);
    // It stays so, and is not offered any more, until somebody lets it go again.
    t.court.chokes = {};
    const int asked = t.court.asked[poison.uid];
    t.round();
    CHECK(t.court.asked[poison.uid] == asked);
    CHECK(must(t.outbox->requeue(poison.uid)));
    t.round();
    CHECK(t.court.done.last() == poison.uid);
    CHECK(must(t.outbox->count()) == 0);
}
