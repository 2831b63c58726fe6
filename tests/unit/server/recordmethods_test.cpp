// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/changelog.h"

using namespace adil;
using namespace adil::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }

struct Cases : TestCourt {
    explicit Cases(jmap::Limits limits = {})
        : TestCourt(std::move(limits))
    {
        judge = addPerson({"judge"});
        other = addPerson({"judge"});
        mine = {enterCase({judge}), enterCase({judge})};
        theirs = enterCase({other});
    }
    QString state(const char *rest) const { return premises->epoch() + u'.' + QLatin1String(rest); }
    QString judge, other, theirs;
    QStringList mine;
};

}  // namespace

TEST_CASE("/get gives what may be seen and names the rest")
{
    Cases court;
    const auto reply = court.call(
        court.judge, "Case/get",
        {{key("ids"), QJsonArray{court.mine[0], court.theirs, key("Rnone"), court.mine[0]}}});
    const auto result = jmap::getResultFrom(reply.arguments);
    REQUIRE(result);
    REQUIRE(result->list.size() == 1);
    const auto record = result->list[0].toObject();
    CHECK(record[key("id")] == court.mine[0]);
    CHECK(record[key("rev")].toInt() == 1);
    CHECK(record[key("createdBy")] == court.registry);
    CHECK(record[key("judgeIds")] == QJsonArray{court.judge});
    QStringList missing = result->notFound;
    missing.sort();
    QStringList expected{court.theirs, key("Rnone")};
    expected.sort();
    CHECK(missing == expected);
    CHECK(court.idsOf(court.judge, key("Case")) == court.mine);
    CHECK(court.idsOf(court.admin, key("Case")).isEmpty());  // no content of cases
    CHECK(court.idsOf(court.registry, key("Case")).size() == 3);
    CHECK(court.idsOf(court.judge, key("Person")).size() == 4);
}

TEST_CASE("/get gives only the properties asked for, and the id")
{
    Cases court;
    const auto reply = court.call(court.judge, "Case/get",
                                  {{key("ids"), QJsonArray{court.mine[0]}},
                                   {key("properties"), QJsonArray{key("number"), key("rev")}}});
    CHECK(reply.arguments[key("list")][0].toObject().keys()
          == QStringList{key("id"), key("number"), key("rev")});
    CHECK(court.errorOf(court.judge, "Case/get",
                        {{key("ids"), QJsonArray()}, {key("properties"), QJsonArray{key("modseq")}}})
          == QLatin1String("invalidArguments"));
    const auto none = court.call(court.judge, "Case/get", {{key("ids"), QJsonArray()}});
    CHECK(none.arguments[key("list")] == QJsonArray());
}

TEST_CASE("limits on objects are kept")
{
    jmap::Limits limits;
    limits.maxObjectsInGet = 2;
    limits.maxObjectsInSet = 1;
    Cases court(limits);
    CHECK(court.errorOf(court.judge, "Case/get", {{key("ids"), QJsonArray{key("Ra"), key("Rb"), key("Rc")}}})
          == QLatin1String("requestTooLarge"));
    CHECK(court.errorOf(court.registry, "Case/get", {{key("ids"), QJsonValue()}})
          == QLatin1String("requestTooLarge"));
    CHECK(court.errorOf(court.judge, "Case/get", {{key("ids"), QJsonValue()}}).isEmpty());
    CHECK(court.errorOf(court.judge, "Command/set",
                        {{key("create"), QJsonObject{{key("a"), 1}, {key("b"), 1}}}})
          == QLatin1String("requestTooLarge"));
    CHECK(court.errorOf(court.judge, "Blob/upload",
                        {{key("create"), QJsonObject{{key("a"), 1}, {key("b"), 1}}}})
          == QLatin1String("requestTooLarge"));
    CHECK(court.errorOf(court.judge, "Blob/get", {{key("ids"), QJsonArray{key("a"), key("b"), key("c")}}})
          == QLatin1String("requestTooLarge"));
    // A page is never larger than what /get takes.
    const auto page = court.call(court.registry, "Case/changes",
                                 {{key("sinceState"), court.state("0")}, {key("maxChanges"), 100}});
    CHECK(page.arguments[key("created")].toArray().size() == 2);
    CHECK(page.arguments[key("hasMoreChanges")].toBool());
}

TEST_CASE("/changes pages through what there is and ends")
{
    Cases court;
    QString state = court.state("0");
    QStringList seen;
    for (int pages = 0;; ++pages) {
        REQUIRE(pages < 10);
        const auto reply = court.call(court.judge, "Person/changes",
                                      {{key("sinceState"), state}, {key("maxChanges"), 1}});
        const auto result = jmap::changesResultFrom(reply.arguments);
        REQUIRE(result);
        CHECK(result->oldState == state);
        seen += result->created;
        state = result->newState;
        if (!result->hasMoreChanges)
            break;
    }
    CHECK(seen.size() == 4);
    CHECK(state
          == server::stateText(court.premises->epoch(),
                               court.rawValue(key("SELECT v FROM court_seq")).toLongLong()));
    const auto nothing = jmap::changesResultFrom(
        court.call(court.judge, "Person/changes", {{key("sinceState"), state}}).arguments);
    REQUIRE(nothing);
    CHECK((nothing->created + nothing->updated + nothing->destroyed).isEmpty());
    CHECK(nothing->newState == state);
}

TEST_CASE("a grant brings the whole case, a revocation takes it, and later doings are not betrayed")
{
    Cases court;
    const QString chair = court.addPerson({"judge", "chair"});
    const auto since = [&](const char *type, const QString &state) {
        const auto result = jmap::changesResultFrom(
            court
                .call(court.judge, QString(QLatin1String(type) + QLatin1String("/changes")),
                      {{key("sinceState"), state}})
                .arguments);
        REQUIRE(result);
        return *result;
    };
    const QString before = since("Case", court.state("0")).newState;
    court.must(chair, court::ReassignCase{{court.theirs}, {court.judge}, {}, {}});
    CHECK(since("Case", before).created == QStringList{court.theirs});
    CHECK(since("Hearing", before).created == QStringList{court.hearings[court.theirs]});
    const QString granted = since("Case", before).newState;
    court.must(chair, court::ReassignCase{{court.theirs}, {court.other}, {}, {}});
    CHECK(since("Case", granted).destroyed == QStringList{court.theirs});
    CHECK(since("Party", granted).destroyed == QStringList{court.parties[court.theirs]});
    const QString revoked = since("Case", granted).newState;
    court.must(court.other, court::CloseSessions{{court.theirs}});
    const auto later = since("Case", revoked);
    CHECK((later.created + later.updated + later.destroyed).isEmpty());
    const auto get = court.call(court.judge, "Case/get", {{key("ids"), QJsonArray{court.theirs}}});
    CHECK(get.arguments[key("notFound")] == QJsonArray{court.theirs});
}

TEST_CASE("Type/changes names the types that have changed for this person, given and taken cases too")
{
    Cases court;
    const QString chair = court.addPerson({"judge", "chair"});
    const auto since = [&](const QString &person, const QString &state) {
        const auto result = jmap::changesResultFrom(
            court.call(person, "Type/changes", {{key("sinceState"), state}}).arguments);
        REQUIRE(result);
        CHECK(result->oldState == state);
        CHECK_FALSE(result->hasMoreChanges);
        CHECK(result->created.isEmpty());
        CHECK(result->destroyed.isEmpty());
        return *result;
    };
    const auto first = since(court.judge, court.state("0"));
    CHECK(first.updated.contains(key("Person")));
    CHECK(first.updated.contains(key("Case")));
    CHECK_FALSE(first.updated.contains(key("Note")));
    CHECK(since(court.judge, first.newState).updated.isEmpty());
    // What happens in a case of somebody else is nothing to this judge.
    court.must(court.other, court::CloseSessions{{court.theirs}});
    const auto later = since(court.judge, first.newState);
    CHECK(later.updated.isEmpty());
    CHECK(later.newState != first.newState);
    CHECK(since(court.other, first.newState).updated == QStringList{key("Case")});
    court.must(chair, court::ReassignCase{{court.theirs}, {court.judge}, {}, {}});
    const auto given = since(court.judge, later.newState);
    CHECK(given.updated.contains(key("Case")));
    CHECK(given.updated.contains(key("Hearing")));
    court.must(chair, court::ReassignCase{{court.theirs}, {court.other}, {}, {}});
    const auto taken = since(court.judge, given.newState);
    CHECK(taken.updated.contains(key("Case")));
    CHECK(taken.updated.contains(key("Party")));
    CHECK(since(court.judge, taken.newState).updated.isEmpty());
}

TEST_CASE("Type/changes refuses what X/changes refuses, and to leave off in the middle")
{
    Cases court;
    for (const QString &state : {QString(), key("x"), key("00000000.0"), court.state("99999")})
        CHECK(court.errorOf(court.judge, "Type/changes", {{key("sinceState"), state}})
              == QLatin1String("cannotCalculateChanges"));
    CHECK(court.errorOf(court.judge, "Type/changes",
                        {{key("sinceState"), court.state("0")}, {key("maxChanges"), 5}})
          == QLatin1String("invalidArguments"));
    CHECK(court.errorOf(court.judge, "Type/changes") == QLatin1String("invalidArguments"));
    CHECK(court.errorOf(court.judge, "Type/get") == QLatin1String("unknownMethod"));
}

TEST_CASE("states of another epoch, of the future, or none cannot be calculated from")
{
    Cases court;
    for (const QString &state :
         {QString(), key("x"), key("00000000.0"), court.state("99999"), court.state("1.R1.2")})
        CHECK(court.errorOf(court.judge, "Case/changes", {{key("sinceState"), state}})
              == QLatin1String("cannotCalculateChanges"));
    CHECK(court.errorOf(court.judge, "Case/changes",
                        {{key("sinceState"), court.state("0")}, {key("maxChanges"), 0}})
          == QLatin1String("invalidArguments"));
    CHECK(court.errorOf(court.judge, "Case/changes") == QLatin1String("invalidArguments"));
    CHECK(court.errorOf(court.judge, "Case/queryChanges") == QLatin1String("cannotCalculateChanges"));
}

TEST_CASE("records are not written by /set")
{
    Cases court;
    const auto reply = court.call(court.judge, "Case/set", {{key("destroy"), QJsonArray{court.mine[0]}}});
    CHECK(reply.arguments[key("type")] == QLatin1String("forbidden"));
    CHECK(reply.arguments[key("description")].toString().contains(QLatin1String("Command/set")));
    CHECK(court.idsOf(court.judge, key("Case")) == court.mine);
}
