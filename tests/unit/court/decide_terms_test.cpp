// SPDX-License-Identifier: GPL-3.0-or-later
#include "planned.h"

#include "court/termkeeping.h"

using namespace adil;
using test::Planned;
using test::reasonOf;

TEST_CASE("an event creates, meets and moves deadlines, and the preview said so before")
{
    Planned room;
    const auto received = room.event("received", {2026, 11, 2});
    const court::CaseEvent candidate{received.id, room.file.id, received.kind, received.happenedOn, {}};
    const auto preview = court::previewEvent(room.state, candidate, room.context("judge"));
    REQUIRE(preview);
    CHECK(preview->deadlines.size() == 3);
    const auto changes = room.run("secretary", received);
    REQUIRE(changes);
    for (const auto &change : preview->deadlines)
        CHECK(std::any_of(changes->begin(), changes->end(), [&](const court::Change &done) {
            return done.id == change.after.id.value && done.fields == record::toJson(change.after);
        }));
    CHECK(room.deadline("claim.acceptance").dueOn == QDate(2026, 11, 9));
    REQUIRE(room.run("judge", room.event("accepted", {2026, 11, 6})));
    CHECK(room.deadline("claim.acceptance").state == court::DeadlineState::Met);
    CHECK(room.deadline("claim.preparation").dueOn == QDate(2026, 12, 4));
    CHECK(room.stage() == court::Stage::Preparation);
    REQUIRE(room.run("judge", room.event("suspended", {2026, 11, 16})));
    CHECK(room.deadline("claim.preparation").state == court::DeadlineState::Suspended);
    CHECK(room.deadline("claim.preparation").rest == 15);
    CHECK(room.stage() == court::Stage::Suspended);
    REQUIRE(room.run("judge", room.event("resumed", {2026, 11, 20})));
    CHECK(room.deadline("claim.preparation").dueOn == QDate(2026, 12, 10));
    CHECK(room.stage() == court::Stage::Preparation);
}

TEST_CASE("an event that cannot be is refused, and nothing changes")
{
    Planned room;
    const auto accepted = room.event("accepted", {2026, 11, 6});
    REQUIRE(room.run("judge", accepted));
    CHECK(reasonOf(room.ask("judge", room.event("prepared", {2026, 11, 5}))) == Reason::EventsContradict);
    CHECK(reasonOf(room.ask("judge", room.event("prepared", {2026, 11, 24}))) == Reason::EventInFuture);
    CHECK(reasonOf(room.ask("judge", room.event("enlightened", {2026, 11, 9}))) == Reason::EventUnknown);
    CHECK(reasonOf(room.ask("judge", room.event("extended", {2026, 11, 9}))) == Reason::NotAllowed);
    CHECK(reasonOf(room.ask("judge", accepted)) == Reason::DuplicateId);
    CHECK(reasonOf(room.ask("stranger", room.event("prepared", {2026, 11, 9}))) == Reason::NoAccess);
    CHECK(reasonOf(room.ask("registry", room.event("prepared", {2026, 11, 9}))) == Reason::NotAllowed);
    REQUIRE(room.run("judge", room.event("suspended", {2026, 11, 9})));
    CHECK(reasonOf(room.ask("judge", room.event("suspended", {2026, 11, 10}))) == Reason::SuspensionsOverlap);
}

TEST_CASE("without rules or without the year's calendar no event is taken")
{
    test::Courtroom bare;
    const court::EnterCaseEvent event{
        {bare.fresh()}, bare.file.id, QStringLiteral("received"), {2026, 11, 2}};
    CHECK(reasonOf(bare.ask("judge", event)) == Reason::RuleMissing);
    Planned room;
    room.years.resize(3);  // 2027 is gone
    CHECK(reasonOf(room.ask("judge", room.event("finalForm", {2026, 11, 20}))) == Reason::Unknown);
    CHECK(reasonOf(room.ask("judge", room.event("appellateReceived", {2026, 11, 20})))
          == Reason::CalendarMissing);
}

TEST_CASE("an event is corrected and removed, and the deadlines follow")
{
    Planned room;
    const auto accepted = room.event("accepted", {2026, 11, 6});
    REQUIRE(room.run("judge", accepted));
    court::CorrectCaseEvent correct{accepted.id, {2026, 11, 9}};
    CHECK(reasonOf(room.ask("judge", correct)) == Reason::TextEmpty);
    correct.reason = QStringLiteral("описка в журнале");
    REQUIRE(room.run("judge", correct, {{accepted.id.value, 1}}));
    CHECK(room.deadline("claim.preparation").dueOn == QDate(2026, 12, 7));
    const auto deeds = court::deedsFrom(court::load(room.state, accepted.id)->value.history);
    REQUIRE(deeds.size() == 1);
    CHECK(deeds[0]
          == court::Deed{room.now,
                         {room.id("judge")},
                         QStringLiteral("CorrectCaseEvent"),
                         correct.reason,
                         QDate(2026, 11, 6),
                         QDate(2026, 11, 9)});
    CHECK(reasonOf(room.ask("judge", correct)) == Reason::AlreadyDone);
    correct.happenedOn = {2026, 11, 10};
    CHECK(reasonOf(room.ask("judge", correct, {{accepted.id.value, 1}})) == Reason::ConflictsWithNewer);
    court::RemoveCaseEvent remove{accepted.id, QStringLiteral(" ")};
    CHECK(reasonOf(room.ask("judge", remove)) == Reason::TextEmpty);
    remove.reason = QStringLiteral("внесено в чужое дело");
    CHECK(reasonOf(room.ask("registry", remove)) == Reason::NotAllowed);
    REQUIRE(room.run("secretary", remove));
    CHECK_FALSE(court::load(room.state, accepted.id));
    CHECK(room.deadline("claim.preparation").state == court::DeadlineState::Cancelled);
    // The term remembers both, with the days it moved and the reasons.
    const auto ofTerm = court::deedsFrom(room.deadline("claim.preparation").history);
    REQUIRE(ofTerm.size() == 2);
    CHECK(ofTerm[0].from == QDate(2026, 12, 4));
    CHECK(ofTerm[0].to == QDate(2026, 12, 7));
    CHECK(ofTerm[1].by.value == room.id("secretary"));
    CHECK(ofTerm[1].command == QStringLiteral("RemoveCaseEvent"));
    CHECK(ofTerm[1].why == remove.reason);
    CHECK_FALSE(ofTerm[1].from);
}

TEST_CASE("a deadline is met or waived by the judge, and stays so")
{
    Planned room;
    REQUIRE(room.run("judge", room.event("accepted", {2026, 11, 6})));
    const auto copies = room.deadline("claim.copies"), preparation = room.deadline("claim.preparation");
    CHECK(reasonOf(room.ask("judge", court::MeetDeadline{copies.id, {2026, 11, 24}}))
          == Reason::EventInFuture);
    CHECK(reasonOf(room.ask("judge", court::MeetDeadline{copies.id, {2026, 11, 5}})) == Reason::WrongValue);
    REQUIRE(room.run("judge", court::MeetDeadline{copies.id, {2026, 11, 10}}));
    CHECK(reasonOf(room.ask("judge", court::MeetDeadline{copies.id, {2026, 11, 10}})) == Reason::AlreadyDone);
    CHECK(reasonOf(room.ask("judge", court::WaiveDeadline{preparation.id, QStringLiteral(" ")}))
          == Reason::TextEmpty);
    CHECK(reasonOf(room.ask("secretary", court::WaiveDeadline{preparation.id, QStringLiteral("x")}))
          == Reason::NotAllowed);
    REQUIRE(room.run("judge", court::WaiveDeadline{preparation.id, QStringLiteral("дело без подготовки")}));
    REQUIRE(room.run("judge", room.event("prepared", {2026, 11, 20})));
    CHECK(room.deadline("claim.copies").metOn == QDate(2026, 11, 10));
    CHECK(room.deadline("claim.preparation").state == court::DeadlineState::Cancelled);
    CHECK(room.deadline("claim.preparation").remark == QStringLiteral("дело без подготовки"));
    const auto met = court::deedsFrom(room.deadline("claim.copies").history);
    REQUIRE(met.size() == 1);
    CHECK(met[0].command == QStringLiteral("MeetDeadline"));
    CHECK(met[0].at == room.now);
    const auto waived = court::deedsFrom(room.deadline("claim.preparation").history);
    REQUIRE_FALSE(waived.isEmpty());
    CHECK(waived[0].why == QStringLiteral("дело без подготовки"));
}

TEST_CASE("an event and a deadline that was met name a paper of their own case, or none")
{
    Planned room;
    const court::Document paper{{room.fresh()},
                                room.file.id,
                                court::Section::Rulings,
                                QStringLiteral("Определение"),
                                {2026, 11, 6},
                                {},
                                {},
                                {}};
    court::Document foreign = paper;
    foreign.id.value = room.fresh();
    foreign.caseId.value = test::rid(77);
    room.state.put(paper);
    room.state.put(foreign);
    auto accepted = room.event("accepted", {2026, 11, 6});
    accepted.documentId = foreign.id;
    CHECK(reasonOf(room.ask("judge", accepted)) == Reason::NotOfThisCase);
    accepted.documentId = paper.id;
    REQUIRE(room.run("judge", accepted));
    CHECK(court::load(room.state, accepted.id)->value.documentId == paper.id);

    const auto copies = room.deadline("claim.copies");
    CHECK(reasonOf(room.ask("judge", court::MeetDeadline{copies.id, {2026, 11, 10}, foreign.id}))
          == Reason::NotOfThisCase);
    REQUIRE(room.run("judge", court::MeetDeadline{copies.id, {2026, 11, 10}, paper.id}));
    REQUIRE(room.run("judge",
                     court::CorrectCaseEvent{
                         accepted.id, {2026, 11, 9}, {}, {}, {}, {}, paper.id, QStringLiteral("описка")}));
    CHECK(room.deadline("claim.copies").documentId == paper.id);
    CHECK(room.deadline("claim.copies").startsOn == QDate(2026, 11, 9));
}

TEST_CASE("a term is extended by ruling")
{
    Planned room;
    REQUIRE(room.run("judge", room.event("accepted", {2026, 11, 6})));
    const auto preparation = room.deadline("claim.preparation");
    const auto extend = [&](qint64 amount) {
        return court::ExtendDeadline{{room.fresh()}, preparation.id,      {2026, 11, 20},
                                     amount,         court::Unit::Months, {}};
    };
    CHECK(reasonOf(room.ask("judge", extend(2))) == Reason::ExtensionTooLong);
    CHECK(reasonOf(room.ask("secretary", extend(1))) == Reason::NotAllowed);
    REQUIRE(room.run("judge", extend(1)));
    CHECK(room.deadline("claim.preparation").dueOn == QDate(2027, 1, 5));  // Monday 4 January 2027 is off
    CHECK(room.deadline("claim.preparation").forecast);
    CHECK(reasonOf(room.ask("judge", extend(1))) == Reason::TermNotExtendable);
    auto other = extend(1);
    other.deadlineId = room.deadline("claim.copies").id;
    CHECK(reasonOf(room.ask("judge", other)) == Reason::TermNotExtendable);
}

TEST_CASE("what the case is about changes its terms as the preview said, and back")
{
    Planned room;
    REQUIRE(room.run("judge", room.event("accepted", {2026, 10, 9})));
    REQUIRE(room.run("judge", room.event("prepared", {2026, 10, 9})));
    CHECK(room.deadline("claim.consideration").dueOn == QDate(2026, 12, 9));
    const court::SetCaseKind reinstated{
        room.file.id, court::Proceedings::Claim, {QStringLiteral("reinstatement")}};
    const auto preview = court::previewKind(room.state, room.file.id, reinstated.proceedings,
                                            reinstated.flags, room.context("judge"));
    REQUIRE(preview);
    const auto changes = room.run("judge", reinstated);
    REQUIRE(changes);
    CHECK(preview->deadlines.size() == 2);
    for (const auto &change : preview->deadlines)
        CHECK(std::any_of(changes->begin(), changes->end(),
                          [&](const court::Change &done) { return done.id == change.after.id.value; }));
    CHECK(room.deadline("claim.consideration").state == court::DeadlineState::Cancelled);
    CHECK(room.deadline("claim.consideration.month").dueOn == QDate(2026, 11, 9));
    const court::Case file = court::load(room.state, room.file.id)->value;
    CHECK(file.flags == QStringList{QStringLiteral("labour"), QStringLiteral("reinstatement")});
    CHECK(file.stage == court::Stage::Trial);
    const auto deeds = court::deedsFrom(room.deadline("claim.consideration").history);
    REQUIRE(deeds.size() == 1);
    CHECK(deeds[0].command == QStringLiteral("SetCaseKind"));
    CHECK(deeds[0].by.value == room.id("judge"));

    CHECK(reasonOf(room.ask("judge", reinstated)) == Reason::AlreadyDone);
    REQUIRE(room.run("registry", court::SetCaseKind{room.file.id, court::Proceedings::Special, {}}));
    CHECK(room.deadline("claim.consideration.month").state == court::DeadlineState::Cancelled);
    CHECK(room.deadline("special.consideration").dueOn == QDate(2026, 11, 9));
    REQUIRE(room.run("judge", court::SetCaseKind{room.file.id, court::Proceedings::Claim, {}}));
    CHECK(room.deadline("claim.consideration").state == court::DeadlineState::Running);
}

TEST_CASE("what no rule knows, what is not one's to say and what moved on is refused")
{
    Planned room;
    const auto kind = [&](const char *flag, court::Proceedings proceedings = court::Proceedings::Claim) {
        return court::SetCaseKind{room.file.id, proceedings, {QLatin1String(flag)}};
    };
    CHECK(reasonOf(room.ask("judge", kind("unheard"))) == Reason::WrongValue);
    CHECK(reasonOf(room.ask("judge", kind("complex", court::Proceedings::Unknown))) == Reason::WrongValue);
    CHECK(reasonOf(room.ask("secretary", kind("complex"))) == Reason::NotAllowed);
    CHECK(reasonOf(room.ask("stranger", kind("complex"))) == Reason::NoAccess);
    REQUIRE(room.run("registry", kind("complex")));
    CHECK(reasonOf(room.ask("judge", kind("adoption"), {{room.file.id.value, 1}}))
          == Reason::ConflictsWithNewer);
    test::Courtroom bare;
    CHECK(reasonOf(bare.ask("judge", kind("complex"))) == Reason::RuleMissing);
}

TEST_CASE("a case that is entered is about what was said, or else what its category tells")
{
    Planned room;
    const auto entered = [&](const std::function<void(QJsonObject &)> &change) {
        court::Case file = room.file;
        file.id.value = room.fresh();
        file.category = QStringLiteral("labour");
        QJsonObject json = court::entered(file);
        change(json);
        return room.ask("registry", court::EnterCase{file.id, {json}});
    };
    const auto flags = [&](const std::function<void(QJsonObject &)> &change) {
        const auto changes = entered(change);
        REQUIRE(changes);
        return changes->first().fields[QLatin1String("flags")].toArray();
    };
    const QString key = QStringLiteral("flags");
    CHECK(flags([&](QJsonObject &json) { json.remove(key); }) == QJsonArray{QStringLiteral("labour")});
    CHECK(flags([&](QJsonObject &json) { json[key] = QJsonArray(); }).isEmpty());
    CHECK(flags([&](QJsonObject &json) { json[key] = QJsonArray{QStringLiteral("paternity")}; })
          == QJsonArray{QStringLiteral("alimony"), QStringLiteral("paternity")});
    CHECK(reasonOf(entered([&](QJsonObject &json) { json[key] = QJsonArray{QStringLiteral("unheard")}; }))
          == Reason::WrongValue);
}

TEST_CASE("a revised calendar moves nothing in silence; a recount does")
{
    Planned room;
    REQUIRE(room.run("judge", room.event("accepted", {2026, 11, 6})));
    CHECK(reasonOf(room.ask("judge", court::RecountDeadlines{room.file.id})) == Reason::AlreadyDone);
    court::WorkingCalendar &year = room.years[2];
    year.daysOff << QStringLiteral("2026-12-01");
    const court::ReviseCalendar revise{year.id, year.daysOff, year.workedDays, false};
    CHECK(reasonOf(room.ask("judge", revise)) == Reason::NotAllowed);
    REQUIRE(room.run("administrator", revise));
    CHECK(room.deadline("claim.preparation").dueOn == QDate(2026, 12, 4));
    REQUIRE(room.run("judge", court::RecountDeadlines{room.file.id}));
    CHECK(room.deadline("claim.preparation").dueOn == QDate(2026, 12, 7));
    auto wrong = revise;
    wrong.daysOff << QStringLiteral("2026-12-05");  // a Saturday
    CHECK(reasonOf(room.ask("administrator", wrong)) == Reason::WrongValue);
}

TEST_CASE("bad rules are refused as a whole, and the old stay in force")
{
    Planned room;
    const auto records = court::loadAll<court::TermRules>(room.state, {});
    const auto order = std::find_if(records.begin(), records.end(), [](const court::TermRules &rules) {
        return rules.name == QLatin1String("order");
    });
    REQUIRE(order != records.end());
    QJsonObject contents = order->contents;
    QJsonArray rules = contents[QStringLiteral("rules")].toArray();
    QJsonObject issue = rules[1].toObject();
    issue[QStringLiteral("amount")] = 0;
    issue[QStringLiteral("who")] = QStringLiteral("nobody");
    rules[1] = issue;
    contents[QStringLiteral("rules")] = rules;
    const auto refused = room.ask("administrator", court::ReviseTermRules{order->id, contents});
    CHECK(reasonOf(refused) == Reason::RulesRefused);
    CHECK(refused.error().detail.contains(QStringLiteral("order.issue: amount")));
    CHECK(refused.error().detail.contains(QStringLiteral("; order")));  // each of them
    CHECK(refused.error().detail.contains(QStringLiteral("order.issue: who")));
    issue[QStringLiteral("who")] = QStringLiteral("court");
    issue[QStringLiteral("amount")] = 4;
    rules[1] = issue;
    contents[QStringLiteral("rules")] = rules;
    contents[QStringLiteral("edition")] = QStringLiteral("2026-12-01");
    CHECK(reasonOf(room.ask("judge", court::ReviseTermRules{order->id, contents})) == Reason::NotAllowed);
    REQUIRE(room.run("administrator", court::ReviseTermRules{order->id, contents}));
    const auto book = court::ruleBookOf(room.state);
    REQUIRE(book);
    CHECK(book->rule(u"order.issue", {2026, 12, 1})->amount == 4);
    CHECK(book->rule(u"order.issue", {2026, 12, 1})->edition == QStringLiteral("2026-12-01"));
}
