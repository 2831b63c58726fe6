// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

#include "base/uuid.h"
#include "court/termkeeping.h"

using namespace adil;
using namespace adil::test;
using court::DeadlineState;
using court::Proceedings;
using court::Standing;
using Kind = court::DeadlineChange::Kind;

static const Id<court::Case> caseId{QStringLiteral("R1")};

static QList<court::Deadline> afterwards(const QList<court::DeadlineChange> &changes)
{
    QList<court::Deadline> list;
    for (const auto &change : changes)
        list << change.after;
    return list;
}

static Kind kindOf(const QList<court::DeadlineChange> &changes, const char *rule)
{
    for (const auto &change : changes)
        if (change.after.ruleId == QLatin1String(rule))
            return change.kind;
    return Kind::Unknown;
}

TEST_CASE("a deadline carries what its count was made of, and one id however often it is made")
{
    const Counted c(Proceedings::Claim, {{"received", {2026, 3, 5}}});
    const auto changes = court::compare({}, c.terms, c.book, caseId);
    REQUIRE(changes.size() == c.terms.size());
    const court::Deadline &first = changes.first().after;
    CHECK(changes.first().kind == Kind::Created);
    CHECK(isRecordId(first.id.value));
    CHECK(first.ruleId == QStringLiteral("claim.acceptance"));
    CHECK(first.article == QStringLiteral("150(1)"));
    CHECK(first.edition == QStringLiteral("2026-01-09"));
    CHECK(first.ruleFrom == QDate(2016, 1, 1));
    CHECK(first.eventId == c.facts.events.first().id.value);
    CHECK(first.dueOn == QDate(2026, 3, 13));
    CHECK_FALSE(first.steps.isEmpty());
    CHECK(court::compare({}, c.terms, c.book, caseId) == changes);
    CHECK(court::compare(afterwards(changes), c.terms, c.book, caseId).isEmpty());
    QSet<QString> ids;
    for (const auto &change : changes)
        ids << change.after.id.value;
    CHECK(ids.size() == changes.size());
}

TEST_CASE("what an event creates, moves, ends and brings back")
{
    Counted c(Proceedings::Claim, {{"received", {2026, 3, 5}}, {"accepted", {2026, 3, 12}}});
    auto stored = afterwards(court::compare({}, c.terms, c.book, caseId));
    const auto enter = [&](const char *kind, const QDate &day) {
        auto event = happened({{kind, day}}).first();
        event.id.value = QStringLiteral("R%1").arg(9000 + c.facts.events.size(), 32, 16, QLatin1Char('0'));
        c.facts.events << event;
        c.count();
        const auto changes = court::compare(stored, c.terms, c.book, caseId);
        for (const auto &change : changes) {
            stored.removeIf([&](const court::Deadline &one) { return one.id == change.after.id; });
            stored << change.after;
        }
        return changes;
    };
    const auto suspended = enter("suspended", {2026, 3, 16});
    CHECK(kindOf(suspended, "claim.preparation") == Kind::Suspended);
    CHECK(kindOf(suspended, "claim.acceptance") == Kind::Unknown);  // met: not touched
    const auto resumed = enter("resumed", {2026, 3, 30});
    CHECK(kindOf(resumed, "claim.preparation") == Kind::Resumed);
    const auto prepared = enter("prepared", {2026, 4, 6});
    CHECK(kindOf(prepared, "claim.preparation") == Kind::Met);
    CHECK(kindOf(prepared, "claim.consideration") == Kind::Created);
    c.facts.events.last().happenedOn = {2026, 4, 9};  // from 6 to 8 April it ends on Monday, 8 June
    c.count();
    CHECK(kindOf(court::compare(stored, c.terms, c.book, caseId), "claim.consideration") == Kind::Moved);
    c.facts.events.removeLast();
    c.count();
    const auto undone = court::compare(stored, c.terms, c.book, caseId);
    CHECK(kindOf(undone, "claim.preparation") == Kind::Reopened);
    CHECK(kindOf(undone, "claim.consideration") == Kind::Cancelled);
}

TEST_CASE("what the judge decided about a deadline stands; what no rule knows is left alone")
{
    Counted c(Proceedings::Claim, {{"received", {2026, 3, 5}}});
    auto stored = afterwards(court::compare({}, c.terms, c.book, caseId));
    stored[0].state = DeadlineState::Met;
    stored[0].metOn = QDate(2026, 3, 9);
    stored[0].byHand = true;
    CHECK(court::compare(stored, c.terms, c.book, caseId).isEmpty());
    court::Deadline foreign = stored[1];
    foreign.id.value = QStringLiteral("R77");
    foreign.ruleId = QStringLiteral("from.elsewhere");
    stored << foreign;
    CHECK(court::compare(stored, c.terms, c.book, caseId).isEmpty());
}

TEST_CASE("a deadline taken over without its event is known by rule and day")
{
    Counted c(Proceedings::Claim, {{"received", {2026, 3, 5}}});
    auto stored = afterwards(court::compare({}, c.terms, c.book, caseId));
    stored[0].id.value = QStringLiteral("Rold");
    stored[0].eventId.reset();
    const auto changes = court::compare(stored, c.terms, c.book, caseId);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == Kind::Recounted);
    CHECK(changes[0].after.id.value == QStringLiteral("Rold"));
}

TEST_CASE("a rule of another edition shows as a difference")
{
    Counted c(Proceedings::Claim, {{"received", {2026, 3, 5}}});
    const auto stored = afterwards(court::compare({}, c.terms, c.book, caseId));
    for (court::TermRule &rule : c.book.rules)
        if (rule.id == QLatin1String("claim.acceptance")) {
            rule.edition = QStringLiteral("2027");
            rule.amount = 7;
        }
    c.count();
    const auto changes = court::compare(stored, c.terms, c.book, caseId);
    REQUIRE(changes.size() == 1);
    CHECK(changes[0].kind == Kind::Moved);
    CHECK(changes[0].ruleChanged);
    CHECK(changes[0].before->dueOn == QDate(2026, 3, 13));
    CHECK(changes[0].after.dueOn == QDate(2026, 3, 17));
}

TEST_CASE("a calendar changed in mid-year: the deadlines that move are listed, no others")
{
    Counted c(Proceedings::Claim, {{"received", {2026, 3, 5}}, {"accepted", {2026, 3, 12}}});
    const auto stored = afterwards(court::compare({}, c.terms, c.book, caseId));
    auto years = builtInYears();
    years[2].daysOff << QStringLiteral("2026-04-13");
    court::Case file;
    file.id = caseId;
    const auto moved = court::movedByCalendar(c.book, court::WorkingDays(years), file, c.facts.events, stored,
                                              {2026, 3, 20});
    REQUIRE(moved);
    REQUIRE(moved->size() == 1);
    CHECK(moved->first().after.ruleId == QStringLiteral("claim.preparation"));
    CHECK(moved->first().before->dueOn == QDate(2026, 4, 14));
    CHECK(moved->first().after.dueOn == QDate(2026, 4, 15));
    CHECK(court::movedByCalendar(c.book, c.calendar, file, c.facts.events, stored, {2026, 3, 20})->isEmpty());
    CHECK(court::movedByCalendar(c.book, court::WorkingDays(), file, c.facts.events, stored, {2026, 3, 20})
              .error()
              .reason
          == Reason::CalendarMissing);
}

TEST_CASE("where a deadline stands")
{
    const auto days = builtInCalendar();
    court::Deadline one;
    one.dueOn = {2026, 3, 13};  // a Friday
    const auto on = [&](const QDate &today) { return court::standingOf(one, today, days); };
    CHECK(on({2026, 3, 6}) == Standing::InTime);  // Monday is off: four working days
    CHECK(on({2026, 3, 10}) == Standing::DueSoon);
    CHECK(on({2026, 3, 13}) == Standing::DueSoon);
    CHECK(on({2026, 3, 14}) == Standing::Overdue);
    one.bound = QStringLiteral("if");
    CHECK(on({2026, 3, 14}) == Standing::Open);
    one.bound = QStringLiteral("by");
    one.state = DeadlineState::Met;
    one.metOn = QDate(2026, 3, 13);
    CHECK(on({2026, 4, 1}) == Standing::Met);
    one.metOn = QDate(2026, 3, 16);
    CHECK(on({2026, 4, 1}) == Standing::MetLate);
    one.state = DeadlineState::Suspended;
    CHECK(on({2026, 4, 1}) == Standing::Suspended);
    one.state = DeadlineState::Cancelled;
    CHECK(on({2026, 4, 1}) == Standing::Cancelled);
}
