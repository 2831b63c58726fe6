// SPDX-License-Identifier: GPL-3.0-or-later
// The disk is full from the n-th write on, for every n until nothing fails any more: what was answered as
// done is there, what was answered as failed left no trace, and once there is room the same connections go
// on.
#include "faultydisk.h"

#include "store/localfields.h"
#include "store/outbox.h"
#include "support/courtprofile.h"

using namespace adil;
using namespace adil::store;
using namespace adil::test;

static Entry entry(const QString &uid)
{
    Entry one;
    one.uid = uid;
    one.kind = QStringLiteral("AddLogEntry");
    one.arguments = {{QStringLiteral("text"), QString(20000, u'x')}};  // several pages
    one.claimedAt = QDateTime({2026, 11, 23}, {4, 0}, Qt::UTC);
    one.touched = {recordId(12)};
    return one;
}
static const QString u1 = QStringLiteral("u1");

namespace {

// One command's way, each step with what it answered.
struct Way {
    explicit Way(CourtProfile &profile)
        : court(profile)
        , fields(must(LocalFields::open(*profile.profile)))
    { }
    template <class T>
    bool note(const Result<T> &result)
    {
        if (!result)
            CHECK(result.error().reason == Reason::DiskFull);
        return bool(result);
    }
    void go()
    {
        draft = note(fields->saveDraft({QStringLiteral("Act"),
                                        recordId(1),
                                        {{QStringLiteral("t"), QString(9000, u'y')}},
                                        court.clock.now()}));
        given = note(court.outbox->enqueue(entry(u1),
                                           {{RowAction::Create,
                                             QStringLiteral("LogEntry"),
                                             recordId(12),
                                             recordId(1),
                                             record::toJson(entryOf(12, 1, 5, QString(9000, u'z'))),
                                             {}}}));
        if (!given)
            return;
        const auto marked = court.outbox->sending({u1});
        sending = note(marked);
        if (!sending)
            return;
        sent = note(court.outbox->sent(u1, {}));
        fact = note(court.mirror->apply(
            {{{QStringLiteral("LogEntry"), onTheWire(entryOf(12, 1, 5, QString(9000, u'z')))}},
             {},
             {{QStringLiteral("LogEntry"), QStringLiteral("e.2")}}}));
        if (fact)
            accepted = note(court.outbox->accepted(u1, court.clock.now()));
    }
    void compare() const
    {
        auto again = must(Outbox::open(*court.profile, nullptr));
        auto reader = must(Reader::open(*court.profile));
        CHECK(must(must(LocalFields::open(*court.profile))->drafts()).size() == (draft ? 1 : 0));
        const auto kept = must(again->find(u1));
        CHECK(kept.has_value() == (given && !accepted));
        if (kept) {
            const auto wanted = sent ? EntryState::Sent : sending ? EntryState::Sending : EntryState::Queued;
            CHECK(kept->state == wanted);
            CHECK(must(again->rows(u1)).size() == 1);
        }
        CHECK(must(again->sentLog()).size() == (accepted ? 1 : 0));
        CHECK(bool(reader->find(idOf<court::LogEntry>(12), {Overlay::Kind::None})) == fact);
        CHECK(must(reader->state(QStringLiteral("LogEntry"))) == (fact ? QStringLiteral("e.2") : QString()));
        CHECK(bool(reader->find(idOf<court::LogEntry>(12))) == given);
        CHECK(
            must(must(court.profile->local(Mode::ReadOnly))->value(QStringLiteral("PRAGMA integrity_check")))
                .toString()
            == QLatin1String("ok"));
    }
    CourtProfile &court;
    std::unique_ptr<LocalFields> fields;
    bool draft = false, given = false, sending = false, sent = false, fact = false, accepted = false;
};

}  // namespace

TEST_CASE("a full disk at any write is told, loses nothing and leaves no half")
{
    FaultyDisk disk;
    int n = 1;
    for (;; ++n) {
        INFO("full from write " << n);
        REQUIRE(n < 500);
        CourtProfile court;
        Way way(court);
        disk.fail({FaultyDisk::At::Write, n});
        way.go();
        const bool full = disk.hasFailed();
        way.compare();
        disk.mend();
        way.compare();
        if (!full)
            break;
        Way once(court);  // the same connections, now that there is room
        must(court.outbox->recover());
        if (!way.given)
            once.go();
        else if (!way.accepted) {
            must(court.outbox->sent(u1, {}));
            must(court.mirror->apply(
                {{{QStringLiteral("LogEntry"), onTheWire(entryOf(12, 1, 5, QStringLiteral("z")))}}, {}, {}}));
            must(court.outbox->accepted(u1, court.clock.now()));
        }
        CHECK(must(court.outbox->count()) == 0);
        CHECK(court.reader->find(idOf<court::LogEntry>(12)));
    }
    CHECK(n > 20);
}
