// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

using namespace adil;
using namespace adil::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }

struct Log : TestCourt {
    Log()
    {
        judge = addPerson({"judge"});
        other = addPerson({"judge"});
        chair = addPerson({"judge", "chair"});
        caseId = enterCase({judge});
        note.id.value = fresh();
        note.caseId.value = caseId;
        note.text = QStringLiteral("құпия ой");
        sent = command(note);
        run(judge, sent);
        commandId = jmap::commandIdOf(sent.uid);
    }
    QJsonObject get(const QString &person, const QString &id)
    {
        return call(person, "Command/get", {{key("ids"), QJsonArray{id}}}).arguments;
    }
    QString judge, other, chair, caseId, commandId;
    court::AddNote note;
    court::Command sent;
};

}  // namespace

TEST_CASE("everybody reads their own commands")
{
    Log court;
    const auto mine = court.get(court.judge, court.commandId)[key("list")][0].toObject();
    const auto record = record::fromJson<jmap::CommandRecord>(mine);
    REQUIRE(record);
    CHECK(record->uid == court.sent.uid);
    CHECK(record->kind == QLatin1String("AddNote"));
    CHECK(record->caseId == court.caseId);
    CHECK(record->arguments == court.sent.arguments);
    CHECK(record->actorId == court.judge);
    CHECK(record->status == jmap::CommandStatus::Accepted);
    CHECK(record->claimedAt == court.sent.claimedAt);
    CHECK(record->hash.size() == 64);
    CHECK(court.get(court.other, court.commandId)[key("notFound")].toArray() == QJsonArray{court.commandId});
    CHECK(court.get(court.admin, court.commandId)[key("notFound")].toArray() == QJsonArray{court.commandId});
    CHECK(court.get(court.judge, court.sent.uid)[key("notFound")].toArray() == QJsonArray{court.sent.uid});
}

TEST_CASE("the chair audits, but does not read notes and drafts")
{
    Log court;
    const auto seen = court.get(court.chair, court.commandId)[key("list")][0].toObject();
    CHECK(seen[key("kind")] == QLatin1String("AddNote"));
    CHECK(seen[key("arguments")].isNull());
    const auto close = court.run(court.judge, court::CloseSessions{{court.caseId}});
    CHECK(court.get(court.chair, close.id)[key("list")][0][key("arguments")].isObject());
    const QString act = court.fresh();
    const auto draft = court.run(
        court.judge,
        court::CreateAct{{act}, {court.caseId}, court::ActKind::Ruling, key("Ұйғарым"), {2026, 11, 23}});
    CHECK(court.get(court.chair, draft.id)[key("list")][0][key("arguments")].isNull());
    // The administrator sees what is of no case.
    const QString added = court.value(
        key("SELECT uid FROM command WHERE kind = 'AddPerson' ORDER BY modseq DESC LIMIT 1"));
    CHECK(court.get(court.admin, jmap::commandIdOf(added))[key("list")].toArray().size() == 1);
    CHECK(court.get(court.judge, jmap::commandIdOf(added))[key("list")].toArray().isEmpty());
}

TEST_CASE("the log is followed by /changes and searched by /query")
{
    Log court;
    const auto refused = court.run(court.judge, court::RemoveNote{{court.fresh()}});
    const QString start = court.premises->epoch() + QLatin1String(".0");
    auto page = jmap::changesResultFrom(
        court.call(court.judge, "Command/changes", {{key("sinceState"), start}, {key("maxChanges"), 1}})
            .arguments);
    REQUIRE(page);
    CHECK(page->created == QStringList{court.commandId});
    CHECK(page->hasMoreChanges);
    page = jmap::changesResultFrom(
        court.call(court.judge, "Command/changes", {{key("sinceState"), page->newState}}).arguments);
    REQUIRE(page);
    CHECK(page->created == QStringList{refused.id});
    CHECK(!page->hasMoreChanges);
    const auto ask = [&](const char *arguments) {
        const auto result = jmap::queryResultFrom(
            court.call(court.judge, "Command/query", QJsonDocument::fromJson(arguments).object()).arguments);
        REQUIRE(result);
        return result->ids;
    };
    CHECK(ask(R"({"filter":{"status":"refused"}})") == QStringList{refused.id});
    CHECK(ask(R"({"filter":{"kind":"AddNote"}})") == QStringList{court.commandId});
    CHECK(ask(R"({"sort":[{"property":"decidedAt","isAscending":false}]})")
          == QStringList{refused.id, court.commandId});
    CHECK(court.errorOf(court.judge, "Command/query", {{key("filter"), QJsonObject{{key("arguments"), 1}}}})
          == QLatin1String("unsupportedFilter"));
    CHECK(court.errorOf(court.judge, "Command/queryChanges") == QLatin1String("cannotCalculateChanges"));
}

TEST_CASE("commands are neither changed nor destroyed, and ifInState is kept")
{
    Log court;
    const auto result = jmap::setResultFrom(
        court
            .call(court.judge, "Command/set",
                  {{key("update"), QJsonObject{{court.commandId, QJsonObject()}}},
                   {key("destroy"), QJsonArray{court.commandId}}})
            .arguments);
    REQUIRE(result);
    CHECK(result->notUpdated[court.commandId].fault == jmap::SetFault::Forbidden);
    CHECK(result->notDestroyed[court.commandId].fault == jmap::SetFault::Forbidden);
    CHECK(result->oldState == result->newState);
    CHECK(court.errorOf(court.judge, "Command/set", {{key("ifInState"), key("old")}})
          == QLatin1String("stateMismatch"));
    CHECK(court.errorOf(court.judge, "Command/set", {{key("ifInState"), result->newState}}).isEmpty());
}
