// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox.h"
#include "store/reader.h"
#include "support/courtprofile.h"

#include <QJsonArray>

using namespace adil;
using namespace adil::store;
using namespace adil::test;

static const QDateTime now({2026, 11, 23}, {4, 0}, Qt::UTC);

static Entry entry(const char *uid, const QStringList &touched, const char *dependsOn = "")
{
    Entry one;
    one.uid = QString::fromLatin1(uid);
    one.kind = QStringLiteral("EditNote");
    one.arguments = {{QStringLiteral("id"), recordId(1)}, {QStringLiteral("text"), QStringLiteral("ә")}};
    one.seen = {{recordId(1), 3}};
    one.dependsOn = QString::fromLatin1(dependsOn);
    one.claimedAt = now;
    one.caseId = recordId(9);
    one.touched = touched;
    return one;
}

static QStringList uids(const QList<Entry> &entries)
{
    QStringList all;
    for (const Entry &one : entries)
        all << one.uid;
    return all;
}
static QStringList ready(Outbox &outbox, const QDateTime &at = now)
{
    return uids(must(outbox.nextBatch(at)).entries);
}
static QStringList list(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const char *one : names)
        all << QString::fromLatin1(one);
    return all;
}
static const QString x = QStringLiteral("x"), y = QStringLiteral("y"), a = QStringLiteral("a"),
                     b = QStringLiteral("b"), c = QStringLiteral("c");
static const Error why = fail(Reason::NotAllowed, QStringLiteral("a test"));

TEST_CASE("an entry is kept whole, in order, with its rows")
{
    CourtProfile court;
    auto one = entry("a", {x});
    one.blobs = {QStringLiteral("S1")};
    one.context = {{QStringLiteral("k"), true}};
    const PendingRow row{RowAction::Update,
                         QStringLiteral("Note"),
                         x,
                         recordId(9),
                         {{QStringLiteral("text"), QStringLiteral("new")}},
                         {{QStringLiteral("text"), QStringLiteral("old")}}};
    one.seq = must(court.outbox->enqueue(one, {row}));
    must(court.outbox->enqueue(entry("b", {y}), {}));
    auto other = must(Outbox::open(*court.profile, nullptr));
    const auto entries = must(other->entries());
    CHECK(uids(entries) == list({"a", "b"}));
    CHECK(entries[0] == one);
    CHECK(must(other->rows(a)) == QList{row});
    CHECK(must(other->blobs()) == list({"S1"}));
    CHECK(must(other->count()) == 2);
    CHECK_FALSE(court.outbox->enqueue(one, {}));  // the same uid never twice
    CHECK_FALSE(must(other->find(QStringLiteral("z"))));
}

TEST_CASE("the wire form is complete and the same each time")
{
    const auto wire = toWire(entry("a", {x}, "b"));
    CHECK(wire.keys() == list({"arguments", "claimedAt", "dependsOn", "kind", "seen", "uid"}));
    CHECK(wire[QStringLiteral("claimedAt")] == QJsonValue(QStringLiteral("2026-11-23T04:00:00.000Z")));
    CHECK(wire == toWire(entry("a", {y}, "b")));
    CHECK_FALSE(toWire(entry("a", {x})).contains(QStringLiteral("dependsOn")));
}

TEST_CASE("commands of one record leave in order, others need not wait")
{
    CourtProfile court;
    auto &outbox = *court.outbox;
    for (const Entry &one : {entry("a", {x}), entry("b", {x, y}), entry("c", {QStringLiteral("z")})})
        must(outbox.enqueue(one, {}));
    CHECK(ready(outbox) == list({"a", "b", "c"}));
    CHECK(uids(must(outbox.nextBatch(now, {}, 2)).entries) == list({"a", "b"}));
    CHECK(uids(must(outbox.nextBatch(now, {}, 50, 10)).entries) == list({"a"}));  // one always goes

    CHECK(uids(must(outbox.sending({a}))) == list({"a"}));
    CHECK(ready(outbox) == list({"c"}));  // what a's request did is not known yet
    must(outbox.failed({a}, now.addSecs(2), fail(Reason::ServerFailed)));
    CHECK(ready(outbox) == list({"c"}));
    must(outbox.sending({c}));
    const auto later = must(outbox.nextBatch(now));
    CHECK(later.entries.isEmpty());
    CHECK(later.nextTry == now.addSecs(2));
    CHECK(ready(outbox, now.addSecs(2)) == list({"a", "b"}));
    const auto failedOnce = must(outbox.find(a));
    CHECK(failedOnce->attempts == 1);
    CHECK(failedOnce->reason == QLatin1String("serverFailed"));
    must(outbox.sending({a}));
    must(outbox.sent(a, {{QStringLiteral("status"), QStringLiteral("accepted")}}));
    CHECK(ready(outbox, now.addSecs(2))
          == list({"b"}));  // the server has a: b may follow before a's facts come
}

TEST_CASE("a poisoned command holds back only what builds on it")
{
    CourtProfile court;
    auto &outbox = *court.outbox;
    for (const Entry &one :
         {entry("a", {x}), entry("b", {x}, "a"), entry("c", {y}), entry("d", {x}), entry("e", {y}, "b")})
        must(outbox.enqueue(one, {}));
    must(outbox.sending({a}));
    must(outbox.refused(a, why));
    CHECK(must(outbox.find(a))->state == EntryState::Conflict);
    // b builds on a; d touches a record that b does, and e builds on b
    CHECK(ready(outbox) == list({"c"}));
    must(outbox.withdraw(b));
    CHECK(ready(outbox) == list({"c", "d"}));
    CHECK(uids(must(outbox.sending({c, QStringLiteral("d"), QStringLiteral("e")})))
          == list({"c", "d"}));  // e's ground is gone
}

TEST_CASE("a dependency goes before what depends on it, in one batch")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    must(court.outbox->enqueue(entry("b", {y}, "a"), {}));
    CHECK(ready(*court.outbox) == list({"a", "b"}));
    CHECK(uids(must(court.outbox->sending({b}))).isEmpty());
    CHECK(uids(must(court.outbox->sending({a, b}))) == list({"a", "b"}));
}

TEST_CASE("what builds on a command done long ago may still go")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    must(court.outbox->enqueue(entry("b", {y}, "a"), {}));
    must(court.outbox->sending({a}));
    must(court.outbox->accepted(a, now));
    must(court.outbox->pruneSent(now.addDays(30)));
    CHECK(ready(*court.outbox) == list({"b"}));
    CHECK(uids(must(court.outbox->sending({b}))) == list({"b"}));
    must(court.outbox->accepted(b, now));
    must(court.outbox->pruneSent(now.addDays(30)));
    CHECK(must(court.outbox->sentLog()).isEmpty());
}

TEST_CASE("what was taken back between looking and sending is not sent")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    must(court.outbox->enqueue(entry("b", {y}), {}));
    const auto batch = must(court.outbox->nextBatch(now));
    must(court.outbox->withdraw(a));
    CHECK(uids(must(court.outbox->sending(uids(batch.entries)))) == list({"b"}));
    CHECK(court.outbox->withdraw(b).error().reason == Reason::AlreadyDone);
    must(court.outbox->failed({b}, now, fail(Reason::Offline)));
    CHECK(court.outbox->withdraw(b).error().reason == Reason::AlreadyDone);  // the server may know it
    CHECK_FALSE(must(court.outbox->refusedHere(b, why)));
    CHECK_FALSE(must(court.outbox->hold(b, why)));
    CHECK_FALSE(must(court.outbox->redecided(entry("b", {y}), {})));
}

TEST_CASE("an upload that failed is not a command that left")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    must(court.outbox->failed({a}, now.addSecs(5), fail(Reason::Offline)));
    CHECK(must(court.outbox->find(a))->attempts == 0);
    CHECK(ready(*court.outbox).isEmpty());
    must(court.outbox->withdraw(a));
}

TEST_CASE("decided again: rows and ground are replaced together")
{
    CourtProfile court;
    const PendingRow old{RowAction::Update,
                         QStringLiteral("Note"),
                         x,
                         {},
                         {{QStringLiteral("text"), QStringLiteral("1")}},
                         {}};
    const PendingRow next{RowAction::Update,
                          QStringLiteral("Note"),
                          y,
                          {},
                          {{QStringLiteral("text"), QStringLiteral("2")}},
                          {}};
    must(court.outbox->enqueue(entry("a", {x}, "q"), {old}));
    auto changed = entry("a", {x});
    changed.seen = {{x, 8}};
    QList<Ref> heard;
    QObject context;
    QObject::connect(&court.facts, &Changes::changed, &context,
                     [&](const QList<Ref> &refs) { heard << refs; });
    CHECK(must(court.outbox->redecided(changed, {next})));
    CHECK(must(court.outbox->rows(a)) == QList{next});
    CHECK(must(court.outbox->find(a))->seen == changed.seen);
    CHECK(must(court.outbox->find(a))->dependsOn.isEmpty());
    CHECK(heard.contains(Ref{QStringLiteral("Note"), x, {}}));
    CHECK(heard.contains(Ref{QStringLiteral("Note"), y, {}}));
}

TEST_CASE("accepted: forgotten with its rows, kept in the sent log")
{
    CourtProfile court;
    auto &outbox = *court.outbox;
    const PendingRow row{RowAction::Update, QStringLiteral("Note"), x, {}, {}, {}};
    must(outbox.enqueue(entry("a", {x}), {row}));
    must(outbox.enqueue(entry("b", {x}, "a"), {}));
    must(outbox.sending({a}));
    must(outbox.sent(a, {{QStringLiteral("n"), 1}}));
    CHECK(must(outbox.wasDone(a)));
    must(outbox.accepted(a, now));
    must(outbox.accepted(a, now));  // a kill before this was noted: again is nothing
    CHECK(must(outbox.wasDone(a)));
    CHECK_FALSE(must(outbox.wasDone(b)));
    CHECK(must(outbox.rows(a)).isEmpty());
    CHECK(ready(outbox) == list({"b"}));
    const auto log = must(outbox.sentLog());
    REQUIRE(uids(log) == list({"a"}));
    CHECK(log[0].result[QStringLiteral("n")].toInt() == 1);
    CHECK(toWire(log[0]) == toWire(entry("a", {x})));

    SECTION("a restored server gets it again, before what came later and under the same uid")
    {
        must(outbox.enqueue(entry("c", {y}), {row}));
        must(outbox.sending({QStringLiteral("c")}));
        must(outbox.sent(QStringLiteral("c"), {{QStringLiteral("n"), 2}}));  // its facts have not come yet
        must(outbox.sendAllAgain());
        CHECK(ready(outbox) == list({"a", "b", "c"}));
        CHECK(must(outbox.rows(QStringLiteral("c"))).size() == 1);
        CHECK(must(outbox.find(QStringLiteral("c")))->result.isEmpty());
        CHECK(must(outbox.find(a))->attempts == 1);
        CHECK(must(outbox.sentLog()).isEmpty());
        must(outbox.accepted(a, now));
        CHECK(uids(must(outbox.sentLog())) == list({"a"}));
    }
    SECTION("after 30 days it is forgotten")
    {
        must(outbox.pruneSent(now));
        CHECK(must(outbox.sentLog()).size() == 1);
        must(outbox.pruneSent(now.addSecs(1)));
        CHECK(must(outbox.sentLog()).size() == 1);  // b builds on it and has not gone
        must(outbox.withdraw(b));
        must(outbox.pruneSent(now.addSecs(1)));
        CHECK(must(outbox.sentLog()).isEmpty());
    }
}

TEST_CASE("what was being sent when the program ended is sent again under its uid")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    must(court.outbox->enqueue(entry("b", {y}), {}));
    must(court.outbox->sending({a, b}));
    must(court.outbox->sent(b, {}));
    auto next = must(Outbox::open(*court.profile, nullptr));
    must(next->recover());
    CHECK(ready(*next) == list({"a"}));
    CHECK(must(next->find(a))->attempts == 1);
    CHECK(uids(must(next->entries(EntryState::Sent))) == list({"b"}));
}

TEST_CASE("a refused command is given up only together with what replaces it")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    CHECK(court.outbox->enqueue(entry("b", {x}), {}, a).error().reason == Reason::AlreadyDone);
    CHECK(uids(must(court.outbox->entries())) == list({"a"}));
    CHECK(must(court.outbox->refusedHere(a, why)));
    must(court.outbox->enqueue(entry("b", {x}), {}, a));
    CHECK(uids(must(court.outbox->entries())) == list({"b"}));
    CHECK(must(court.outbox->hold(b, why)));
    CHECK(ready(*court.outbox).isEmpty());
    must(court.outbox->withdraw(b));
    CHECK(must(court.outbox->count()) == 0);
}

TEST_CASE("which command on its way changes a record is known")
{
    CourtProfile court;
    const auto row = [](const QString &id) {
        return PendingRow{RowAction::Update, QStringLiteral("Note"), id, {}, {}, {}};
    };
    must(court.outbox->enqueue(entry("a", {x}), {row(x)}));
    const auto second = must(court.outbox->enqueue(entry("b", {x, y}), {row(x)}));
    must(court.outbox->enqueue(entry("c", {x}), {row(y)}));
    CHECK(must(court.outbox->lastChanging({x})) == b);
    CHECK(must(court.outbox->lastChanging({x, y})) == c);
    CHECK(must(court.outbox->lastChanging({x}, second)) == a);
    CHECK(must(court.outbox->lastChanging({QStringLiteral("z")})).isEmpty());
    CHECK(must(court.outbox->changing({x, y, QStringLiteral("z")}, second)) == QStringList{x});
    must(court.outbox->refusedHere(b, why));
    CHECK(must(court.outbox->lastChanging({x})) == a);
}

TEST_CASE("a clock that was set back holds nothing back")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    must(court.outbox->sending({a}));
    must(court.outbox->failed({a}, now.addSecs(600), why));
    CHECK(ready(*court.outbox).isEmpty());
    CHECK(must(court.outbox->nextBatch(now.addYears(-1))).entries.size() == 1);
}

TEST_CASE("given up: the user may let it go again under the same uid, but not after access ended")
{
    CourtProfile court;
    must(court.outbox->enqueue(entry("a", {x}), {}));
    CHECK(must(court.outbox->hold(a, why)));
    CHECK_FALSE(must(court.outbox->requeue(a)));  // nobody knows it: it is decided anew
    must(court.outbox->withdraw(a));
    must(court.outbox->enqueue(entry("a", {x}), {}));
    must(court.outbox->sending({a}));
    must(court.outbox->giveUp(a, why));
    CHECK(must(court.outbox->find(a))->state == EntryState::Held);
    CHECK(ready(*court.outbox).isEmpty());
    CHECK(must(court.outbox->requeue(a)));
    CHECK(ready(*court.outbox) == list({"a"}));
    must(court.outbox->refused(a, fail(Reason::NoAccess)));
    CHECK(must(court.outbox->find(a))->state == EntryState::Held);
    CHECK_FALSE(must(court.outbox->requeue(a)));
}

TEST_CASE("access to a case ended: what was never sent and what waits is held, without before-images")
{
    CourtProfile court;
    const auto give = [&](const char *uid, const QString &caseId, RowAction action = RowAction::Update) {
        Entry one = entry(uid, {x});
        one.caseId = caseId;
        const QString type = action == RowAction::Create ? QStringLiteral("Case") : QStringLiteral("Note");
        must(court.outbox->enqueue(
            one, {{action, type, caseId, caseId, {}, {{QStringLiteral("text"), QStringLiteral("theirs")}}}}));
    };
    give("a", QStringLiteral("lost"));
    give("b", QStringLiteral("lost"));
    give("c", QStringLiteral("kept"));
    give("d", QStringLiteral("new"), RowAction::Create);
    must(court.outbox->refused(a, why));
    must(court.outbox->sending({b}));  // the server decides this one
    CHECK(must(court.outbox->cases()) == QStringList({QStringLiteral("kept"), QStringLiteral("lost")}));
    CHECK(must(court.outbox->caseLost(QStringLiteral("lost"))));
    CHECK(must(court.outbox->find(a))->state == EntryState::Held);
    CHECK(must(court.outbox->find(a))->reason == QString(name(Reason::NoAccess)));
    CHECK(must(court.outbox->find(b))->state == EntryState::Sending);
    CHECK(must(court.outbox->rows(a)).first().before.isEmpty());
    CHECK(must(court.outbox->rows(b)).first().before.isEmpty());
    CHECK_FALSE(must(court.outbox->rows(c)).first().before.isEmpty());
    CHECK_FALSE(must(court.outbox->caseLost(QStringLiteral("lost"))));
}
